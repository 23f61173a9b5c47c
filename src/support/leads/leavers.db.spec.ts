import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type request from 'supertest';
import {
  aColleague,
  anActivePackage,
  anOfferedPackage,
  aPackage,
  aSharedHousehold,
  memberOf,
  todayOf,
} from '../../../test/factories/support.js';
import { addSignedIn, type CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { addDays } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';

describe('a worker leaves', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const coordinator = () => test.as(test.cast.coordinator);
  const isActive = async (id: string) =>
    (await test.rows<{ active: boolean }>('select active from access.app_user where id = $1', [id]))[0]?.active;
  const ledByALeaver = async () => {
    const leaver = await aColleague(test);
    const open = await anActivePackage(test, leaver);
    return { leaver, id: open.id };
  };

  it('leaves their support to a coordinator of the service, who has the task of settling who leads it', async () => {
    const { leaver, id } = await ledByALeaver();
    const { body } = await coordinator().post(`/users/${leaver.id}/leave`).expect(200);

    expect(body).toMatchObject({ userId: leaver.id, packagesHandedOver: 1, leadProfessionalId: expect.any(String) });
    const read = await coordinator().get(`/support-packages/${id}`).expect(200);
    expect(read.body.leads).toEqual([{ userId: test.cast.coordinator.id, from: today, to: null }]);
    const tasks = await test.rows(
      `select kind, assignee_id from tasks.task where subject_id = $1 and status = 'open' order by kind`,
      [id],
    );
    const assignee_id = test.cast.coordinator.id;
    expect(tasks).toEqual(
      ['first-contact', 'measure-outcomes', 'review-support', 'settle-lead'].map((kind) => ({ kind, assignee_id })),
    );
    expect(await isActive(leaver.id)).toBe(false);
  });

  it('leaves it to the colleague who is named, and to nobody who works elsewhere', async () => {
    const { leaver, id } = await ledByALeaver();
    const elsewhere = { toUserId: test.cast.rowanWorker.id };
    const refused = await coordinator().post(`/users/${leaver.id}/leave`, elsewhere).expect(422);
    expect(refused.body.code).toBe('cannot-lead');
    expect(await isActive(leaver.id)).toBe(true);

    const named = { toUserId: test.cast.supportWorker.id };
    await coordinator().post(`/users/${leaver.id}/leave`, named).expect(200);
    const read = await coordinator().get(`/support-packages/${id}`).expect(200);
    expect(read.body.leadProfessionalId).toBe(named.toUserId);
  });

  it('is asked to take over nothing any more, and stands in for nobody', async () => {
    const leaver = await aColleague(test);
    const { id } = await anActivePackage(test);
    const lead = test.as(test.cast.supportWorker);
    await lead.post(`/support-packages/${id}/handovers`, { toUserId: leaver.id, note: 'Yours?' }).expect(201);
    const week = { userId: leaver.id, from: addDays(today, 1), to: addDays(today, 7) };
    await lead.post(`/support-packages/${id}/covers`, week).expect(201);

    await coordinator().post(`/users/${leaver.id}/leave`).expect(200);
    const read = await lead.get(`/support-packages/${id}`).expect(200);
    expect(read.body).toMatchObject({ handovers: [{ status: 'withdrawn' }], covers: [] });
  });

  it('is asked by another service nothing any more either, whose household their own does not know', async () => {
    const leaver = await aColleague(test, test.cast.rowanWorker);
    const { id } = await anOfferedPackage(test, leaver);
    const stillAsked = `select status from tasks.task where assignee_id = $1 and status = 'open'`;
    expect(await test.rows(stillAsked, [leaver.id])).toHaveLength(1);

    await test.as(test.cast.rowanManager).post(`/users/${leaver.id}/leave`).expect(200);
    const read = await coordinator().get(`/support-packages/${id}`).expect(200);
    expect(read.body).toMatchObject({ handovers: [{ status: 'withdrawn' }] });
    const asked = `select status, assignee_id from tasks.task where kind = 'acknowledge-handover' and subject_id = $1`;
    expect(await test.rows(asked, [id])).toMatchObject([{ status: 'cancelled' }]);
    await test
      .as(test.cast.supportWorker)
      .post(`/support-packages/${id}/handovers`, { toUserId: test.cast.rowanWorker.id, note: 'Yours?' })
      .expect(201);
  });

  it('cannot leave a package behind, whoever closes the account', async () => {
    const { leaver } = await ledByALeaver();
    const closing = test.rows('update access.app_user set active = false where id = $1', [leaver.id]);
    await expect(closing).rejects.toMatchObject({ constraint: 'a_leaver_leads_nobody' });
  });

  it('does not begin to lead, even while leaving', async () => {
    const leaver = await aColleague(test);
    const { id } = await anActivePackage(test);
    await coordinator().post(`/users/${leaver.id}/leave`).expect(200);
    const begins = test.rows(
      `with old as (delete from support.lead_professional where package_id = $1 returning package_id, during)
       insert into support.lead_professional (id, package_id, user_id, during)
       select gen_random_uuid(), package_id, $2::uuid, during from old`,
      [id, leaver.id],
    );
    await expect(begins).rejects.toMatchObject({ constraint: 'a_lead_works_here' });
  });

  it('is not one’s own doing, nor that of another organisation, nor of a worker', async () => {
    const leaver = await aColleague(test);
    await coordinator().post(`/users/${test.cast.coordinator.id}/leave`).expect(403);
    await test.as(test.cast.supportWorker).post(`/users/${leaver.id}/leave`).expect(403);
    await test.as(test.cast.rowanManager).post(`/users/${leaver.id}/leave`).expect(404);
    expect(await isActive(leaver.id)).toBe(true);
  });

  describe('at the instant of being given something', () => {
    /** Each of them comes to the leaver's account in this order, and waits there until all have come. */
    const atOnce = async <Answer = request.Response>(
      leaverId: string,
      sends: readonly (() => PromiseLike<Answer>)[],
    ): Promise<Answer[]> => {
      const holder = new pg.Client({ connectionString: test.database.ownerUrl });
      await holder.connect();
      await holder.query('begin');
      await holder.query('select 1 from access.app_user where id = $1 for no key update', [leaverId]);
      const sent: Promise<Answer>[] = [];
      for (const [before, send] of sends.entries()) {
        sent.push(Promise.resolve(send()));
        await until('one more waits for the account', async () => {
          const waiting = await test.rows(
            `select distinct pid from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`,
          );
          return waiting.length > before;
        });
      }
      await holder.query('commit');
      await holder.end();
      return Promise.all(sent);
    };
    const aLeaver = async () => {
      const { organisationId, roles } = test.cast.supportWorker;
      const email = `${randomUUID()}@test.example`;
      return addSignedIn({ query: (sql: string, values: unknown[]) => test.rows(sql, values) } as never, {
        organisationId,
        roles,
        email,
        now: new Date(),
      });
    };
    const leadOf = async (id: string) =>
      (await coordinator().get(`/support-packages/${id}`).expect(200)).body.leadProfessionalId as string;
    const leaves = (leaver: CastMember) => () => coordinator().post(`/users/${leaver.id}/leave`);

    it.each(['first', 'last'])('takes over nothing that they acknowledge: they leave %s', async (when) => {
      const leaver = await aLeaver();
      const { id, handoverId } = await anOfferedPackage(test, leaver);
      const acknowledges = () => test.as(leaver).post(`/support-packages/${id}/handovers/${handoverId}/acknowledge`);
      const both = [leaves(leaver), acknowledges];
      const answers = await atOnce(leaver.id, when === 'first' ? both : both.toReversed());

      const [left, acknowledged] = when === 'first' ? answers : answers.toReversed();
      expect(left).toMatchObject({ status: 200 });
      expect(acknowledged).toMatchObject(
        when === 'first' ? { status: 401, body: { code: 'not-signed-in' } } : { status: 200 },
      );
      expect(await leadOf(id)).toBe(when === 'first' ? test.cast.supportWorker.id : test.cast.coordinator.id);
      expect(await isActive(leaver.id)).toBe(false);
    });

    it.each(['first', 'last'])('leads nothing that begins: they leave %s', async (when) => {
      const leaver = await aLeaver();
      const household = await aSharedHousehold(test);
      const begins = () =>
        test.as(test.cast.officer).post('/support-packages', aPackage(memberOf(household), leaver, today));
      const both = [leaves(leaver), begins];
      const answers = await atOnce(leaver.id, when === 'first' ? both : both.toReversed());

      const [left, begun] = when === 'first' ? answers : answers.toReversed();
      expect(left).toMatchObject({ status: 200 });
      expect(begun).toMatchObject(when === 'first' ? { status: 422, body: { code: 'cannot-lead' } } : { status: 201 });
      if (when === 'last') expect(await leadOf(begun?.body.id as string)).toBe(test.cast.coordinator.id);
    });

    it('is asked nothing, stands in for nobody and is given no task', async () => {
      const leaver = await aLeaver();
      const { id } = await anActivePackage(test);
      const other = await anActivePackage(test);
      const lead = test.as(test.cast.supportWorker);
      const [task] = await test.rows<{ id: string }>(
        `select id from tasks.task where subject_id = $1 and kind = 'first-contact'`,
        [id],
      );
      const answers = await atOnce(leaver.id, [
        leaves(leaver),
        () => lead.post(`/support-packages/${id}/handovers`, { toUserId: leaver.id, note: 'Yours?' }),
        () => lead.post(`/support-packages/${other.id}/covers`, { userId: leaver.id, from: today, to: today }),
        () => coordinator().post(`/tasks/${task?.id}/assign`, { userId: leaver.id }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 422, 422, 422]);
    });

    it.each(['first', 'last'])('is left with no work that comes up then: they leave %s', async (when) => {
      const leaver = await aLeaver();
      const task = {
        ...{ organisationId: leaver.organisationId, assigneeId: leaver.id, kind: 'review-support', title: 'Review' },
        ...{ dueOn: today, subjectType: 'package', subjectId: randomUUID(), source: 'package', origin: randomUUID() },
      };
      const comesUp = () => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Tasks).raise(task));
      const both = [leaves(leaver), comesUp];
      await atOnce<unknown>(leaver.id, when === 'first' ? both : both.toReversed());

      const left = await test.rows('select status, assignee_id from tasks.task where origin = $1', [task.origin]);
      expect(left).toEqual([{ status: 'open', assignee_id: null }]);
      expect(await isActive(leaver.id)).toBe(false);
    });

    it('takes over nothing from somebody who leaves at the same instant, and to whom their own would go', async () => {
      const [one, other] = [await ledByALeaver(), await ledByALeaver()];
      const leave = (from: CastMember, to: CastMember) =>
        coordinator().post(`/users/${from.id}/leave`, { toUserId: to.id });
      const answers = await Promise.all([leave(one.leaver, other.leaver), leave(other.leaver, one.leaver)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
      const stays = answers[0]?.status === 200 ? other.leaver : one.leaver;
      expect([await leadOf(one.id), await leadOf(other.id)]).toEqual([stays.id, stays.id]);
    });

    it('leaves once', async () => {
      const leaver = await aLeaver();
      const answers = await atOnce(leaver.id, [leaves(leaver), leaves(leaver)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 404]);
    });
  });
});
