import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import {
  aHeardCase,
  aListedCase,
  aPerpetrator,
  aReferral,
  aReferredCase,
  aSentCase,
  aTransfer,
  A_PARTNER,
  anAskedPartner,
} from '../../../test/factories/conferences.js';
import { recorded } from '../../../test/factories/households.js';
import { arrived } from '../../../test/factories/placements.js';
import { Gate } from '../../../test/support/gate.js';
import { memberOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';

const TODAY = '2026-03-10';
const FYLDE = 'E07000119';
const HEARS_OF_PARTNER = `new.name = 'support.conference-partner-asked' and new.done_at is not null`;
const HEARS_OF_ABUSE = `new.name = 'support.bring-to-conference' and new.done_at is not null`;

describe('the register of risk conferences', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const refer = (personId: string, perpetratorId: string, overrides: object = {}) =>
    officer().post(`/people/${personId}/conferences`, aReferral(perpetratorId, TODAY, overrides));
  const tell = (personId: string, happenedOn: string, perpetratorId?: string) =>
    officer().post(`/people/${personId}/risk-events`, { kind: 'incident', happenedOn, perpetratorId }).expect(201);
  const tasksOf = (subjectId: string) =>
    test.rows<{ kind: string; status: string; due_on: string; assignee_id: string; organisation_id: string }>(
      `select kind, status, due_on, assignee_id, organisation_id from tasks.task where subject_id = $1
          and kind not in ('reassess-risk', 'advocate-contact', 'second-risk-assessment') order by created_at, id`,
      [subjectId],
    );
  const heard = () =>
    until('all abuse is heard of', async () => {
      const left = `select 1 from platform.outbox where done_at is null and name = 'support.bring-to-conference'`;
      return (await test.rows(left)).length === 0;
    });
  const aWoman = async () => {
    const personId = memberOf(await recorded(officer()));
    return { personId, him: await aPerpetrator(test, test.cast.officer, personId, 'Known Only Here') };
  };

  describe('a referral', () => {
    it('says why, on what basis and about whom, by ids alone', async () => {
      const { personId, him } = await aWoman();
      const { body, headers } = await refer(personId, him, {
        ...{ consent: 'not-safe-to-ask', legalBasis: 'Prevention of serious harm' },
      }).expect(201);

      expect(body).toMatchObject({
        ...{ personId, forum: 'marrac', status: 'referred', grounds: ['professional-judgement'], repeat: false },
        ...{ perpetratorIds: [him], consent: 'not-safe-to-ask', legalBasis: 'Prevention of serious harm', version: 1 },
        ...{ meetings: [], actions: [], transfers: [] },
      });
      expect(headers['etag']).toBe('"1"');
      expect(JSON.stringify(body)).not.toContain('Known Only Here');
      const read = await officer().get(`/conferences/${body.id}`).expect(200);
      expect(read.body).toEqual(body);
      const all = await officer().get(`/people/${personId}/conferences`).expect(200);
      expect(all.body.items).toEqual([body]);
    });

    it('ends the wait that a high assessment began', async () => {
      const { personId, him } = await aWoman();
      const high = { tool: 'dash-24', yesCount: 15, assessedOn: TODAY };
      await officer().post(`/people/${personId}/risk-assessments`, high).expect(201);
      expect(await tasksOf(personId)).toMatchObject([{ kind: 'risk-conference-referral', status: 'open' }]);
      await refer(personId, him).expect(201);
      expect(await tasksOf(personId)).toMatchObject([{ kind: 'risk-conference-referral', status: 'done' }]);
    });

    it.each([
      ['2025-03-10', true],
      ['2025-03-09', false],
    ])('on 10 March 2026 repeats one of %s: %p', async (earlier, repeat) => {
      const { personId, him } = await aWoman();
      const first = await refer(personId, him, { referredOn: earlier }).expect(201);
      const { body } = await refer(personId, him).expect(201);
      expect([body.repeat, body.repeatOf]).toEqual([repeat, repeat ? first.body.id : null]);
      expect(body.grounds.includes('repeat')).toBe(repeat);
    });

    it('needs no other ground when it repeats one, and is no repeat when it is about somebody else', async () => {
      const { personId, him } = await aWoman();
      await refer(personId, him).expect(201);
      const again = await refer(personId, him, { grounds: [] }).expect(201);
      expect(again.body.grounds).toEqual(['repeat']);
      const another = await aPerpetrator(test, test.cast.officer, personId, 'Another');
      expect((await refer(personId, another).expect(201)).body.repeat).toBe(false);
    });
  });

  describe('abuse that is told', () => {
    it('asks for a referral again within a year of the last, once, until there is one', async () => {
      const { personId, him } = await aWoman();
      await refer(personId, him, { referredOn: '2025-06-15' }).expect(201);
      await tell(personId, '2026-03-09', him);
      await tell(personId, '2026-03-10');
      await heard();
      expect(await tasksOf(personId)).toMatchObject([
        { kind: 'risk-conference-referral', status: 'open', due_on: '2026-03-11' },
      ]);

      const { body } = await refer(personId, him, { grounds: [] }).expect(201);
      expect(body.repeat).toBe(true);
      expect(await tasksOf(personId)).toMatchObject([{ status: 'done' }]);
    });

    it('asks for no referral that was made after it was told, when it is heard of late', async () => {
      const { personId, him } = await aWoman();
      const gate = await Gate.before(test.database, 'update', 'platform.outbox', HEARS_OF_ABUSE);
      await tell(personId, TODAY, him);
      await gate.isReached();
      await refer(personId, him).expect(201);
      await gate.open();
      await heard();
      expect(await tasksOf(personId)).toEqual([]);

      await tell(personId, TODAY, him);
      await heard();
      expect(await tasksOf(personId)).toMatchObject([{ kind: 'risk-conference-referral', status: 'open' }]);
    });

    it('asks for the first referral at the third incident within a year', async () => {
      const { personId } = await aWoman();
      await tell(personId, '2025-01-31');
      await tell(personId, '2025-11-01');
      await tell(personId, '2026-02-01');
      await heard();
      expect(await tasksOf(personId)).toEqual([]);
      await tell(personId, '2026-03-01');
      await heard();
      expect(await tasksOf(personId)).toMatchObject([{ kind: 'risk-conference-referral', status: 'open' }]);
    });
  });

  describe('a meeting', () => {
    it('hears a case on its day, and may hear it again', async () => {
      const { id, meetingId } = await aListedCase(test);
      expect(await tasksOf(id)).toMatchObject([{ kind: 'conference-meeting', status: 'open', due_on: TODAY }]);
      const { items } = (await officer().get('/conferences?limit=200').expect(200)).body;
      expect(items).toContainEqual(expect.objectContaining({ id, status: 'listed', nextMeetingOn: TODAY }));

      const minutes = 'The school knows who may fetch the children';
      const said = await officer().post(`/conferences/${id}/meetings/${meetingId}/heard`, { minutes }).expect(200);
      expect(said.body).toMatchObject({ status: 'heard', meetings: [{ id: meetingId, heardOn: TODAY, minutes }] });
      expect(await tasksOf(id)).toMatchObject([{ status: 'done' }]);
      await officer().post(`/conferences/${id}/meetings`, { meetsOn: '2026-03-24' }).expect(201);
    });
  });

  describe('an action', () => {
    it('is a task of its owner, wherever they work, who reads what it is and not whose', async () => {
      const { id } = await aReferredCase(test);
      const larch = test.cast.larchManager;
      const { body } = await officer()
        .post(`/conferences/${id}/actions`, { action: 'Keep a room ready', ownerId: larch.id, dueOn: '2026-03-12' })
        .expect(201);
      const [action] = body.actions as { id: string }[];
      const [task] = await tasksOf(action!.id);
      expect(task).toMatchObject({ kind: 'conference-action', assignee_id: larch.id, due_on: '2026-03-12' });

      const own = await test.as(larch).get(`/conference-actions/${action!.id}`).expect(200);
      expect(own.body).toEqual({
        ...{ id: action!.id, action: 'Keep a room ready', dueOn: '2026-03-12', status: 'open' },
        ...{ partner: null, askOn: null, timesChased: 0, closedOn: null, conferenceId: null },
      });
      await test.as(larch).get(`/conferences/${id}`).expect(404);
      await test.as(test.cast.rowanManager).get(`/conference-actions/${action!.id}`).expect(404);

      const mine = await test.as(larch).get('/tasks?assignedTo=me&limit=200').expect(200);
      const found = (mine.body.items as { id: string; subject: { id: string } }[]).find(
        ({ subject }) => subject.id === action!.id,
      );
      await test.as(larch).post(`/tasks/${found!.id}/complete`, {}).expect(200);
      await until('the action is done', async () => {
        const read = await officer().get(`/conferences/${id}`).expect(200);
        return read.body.actions[0].status === 'done';
      });
    });
  });

  describe('an action of a partner agency', () => {
    const tasksAbout = async (actionId: string) =>
      (await tasksOf(actionId)).map(({ status, due_on, assignee_id }) => [status, due_on, assignee_id]);
    const step = (actionId: string, what: string, body?: object) =>
      officer().post(`/conference-actions/${actionId}/${what}`, body);

    it('is asked after by whoever gave it, on its day and again, until they say what became of it', async () => {
      const { id } = await aHeardCase(test);
      const action = { action: 'Fit a panic alarm', partner: A_PARTNER, dueOn: '2026-03-12' };
      const given = await officer().post(`/conferences/${id}/actions`, action).expect(201);
      const [{ id: actionId }] = given.body.actions;
      expect(given.body.actions).toMatchObject([{ ownerId: null, partner: A_PARTNER, askOn: '2026-03-12' }]);
      const me = test.cast.officer.id;
      expect(await tasksAbout(actionId)).toEqual([['open', '2026-03-12', me]]);
      await officer().post(`/conferences/${id}/close`, { reason: 'actions-done' }).expect(409);

      const chased = await step(actionId, 'chase').expect(200);
      expect(chased.body.actions).toMatchObject([{ timesChased: 1, askOn: '2026-03-12', status: 'open' }]);
      expect((await tasksAbout(actionId)).map(([status]) => status)).toEqual(['done', 'open']);

      const closed = await step(actionId, 'close', { outcome: 'done', closedOn: TODAY }).expect(200);
      expect(closed.body.actions).toMatchObject([{ status: 'done', closedOn: TODAY }]);
      expect((await tasksAbout(actionId)).map(([status]) => status)).toEqual(['done', 'done']);
      await officer().post(`/conferences/${id}/close`, { reason: 'actions-done' }).expect(200);
    });

    it('is asked after again when its task was ticked off and nothing was said of it', async () => {
      const { actionId } = await anAskedPartner(test);
      const open = `select id from tasks.task where subject_id = $1 and status = 'open'`;
      const [task] = await test.rows<{ id: string }>(open, [actionId]);
      await officer().post(`/tasks/${task?.id}/complete`, {}).expect(200);
      await until('it is asked after again', async () => (await test.rows(open, [actionId])).length === 1);
      expect(await tasksAbout(actionId)).toEqual([
        ['done', TODAY, test.cast.officer.id],
        ['open', '2026-03-12', test.cast.officer.id],
      ]);
    });

    it('is asked after by the team when whoever ticked it off has left before that is heard of', async () => {
      const { actionId } = await anAskedPartner(test);
      const [task] = await test.rows<{ id: string }>('select id from tasks.task where subject_id = $1', [actionId]);
      const gate = await Gate.before(test.database, 'update', 'platform.outbox', HEARS_OF_PARTNER);
      const worker = test.cast.otherOfficer;
      await test.as(worker).post(`/tasks/${task?.id}/complete`, {}).expect(200);
      await gate.isReached();
      await test.rows('update access.app_user set active = false where id = $1', [worker.id]);
      await gate.open();
      await until('it is asked after again', async () => (await tasksAbout(actionId)).length === 2);
      await test.rows('update access.app_user set active = true where id = $1', [worker.id]);
      expect((await tasksAbout(actionId))[1]).toEqual(['open', '2026-03-12', null]);
    });

    it('is read and closed by those who see the person, and by nobody else', async () => {
      const { actionId } = await anAskedPartner(test);
      const closing = { outcome: 'done', closedOn: TODAY };
      for (const who of [test.cast.larchManager, test.cast.prestonOfficer]) {
        await test.as(who).get(`/conference-actions/${actionId}`).expect(404);
        await test.as(who).post(`/conference-actions/${actionId}/close`, closing).expect(404);
      }
    });

    it('has one owner and no other, whatever is written', async () => {
      const { actionId } = await anAskedPartner(test);
      const both = test.rows('update support.conference_action set owner_id = $2 where id = $1', [
        ...[actionId, test.cast.officer.id],
      ]);
      await expect(both).rejects.toMatchObject({ constraint: 'done_by_a_worker_or_a_partner' });
      const unsaid = test.rows(`update support.conference_action set status = 'done' where id = $1`, [actionId]);
      await expect(unsaid).rejects.toMatchObject({ constraint: 'a_partner_is_asked' });
    });
  });

  describe('a case of somebody who has moved', () => {
    it('is asked after again when that was ticked off and nobody has confirmed it', async () => {
      const { id, transferId } = await aSentCase(test);
      const open = `select id from tasks.task where subject_id = $1 and status = 'open'`;
      const [task] = await test.rows<{ id: string }>(open, [id]);
      await officer().post(`/tasks/${task?.id}/complete`, {}).expect(200);
      await until('it is asked after again', async () => (await test.rows(open, [id])).length === 1);
      const { body } = await officer().get(`/conferences/${id}`).expect(200);
      expect(body.transfers).toMatchObject([{ id: transferId, timesChased: 1, confirmedOn: null }]);
      await officer().post(`/conferences/${id}/close`, { reason: 'actions-done' }).expect(409);
    });

    it('is asked after until the other forum has confirmed it', async () => {
      const { id, transferId } = await aSentCase(test);
      const confirmations = async () => (await tasksOf(id)).map(({ status, due_on }) => [status, due_on]);
      expect(await confirmations()).toEqual([['open', '2026-03-12']]);

      const path = `/conferences/${id}/transfers/${transferId}`;
      const chased = await officer().post(`${path}/chase`).expect(200);
      expect(chased.body.transfers).toMatchObject([{ timesChased: 1, confirmedOn: null }]);
      expect(await confirmations()).toEqual([
        ['done', '2026-03-12'],
        ['open', '2026-03-12'],
      ]);

      const by = { confirmedOn: TODAY, confirmedBy: 'Their coordinator' };
      const confirmed = await officer().post(`${path}/confirm`, by).expect(200);
      expect(confirmed.body.transfers).toMatchObject([by]);
      expect((await confirmations()).map(([status]) => status)).toEqual(['done', 'done']);
      await officer().post(`/conferences/${id}/close`, { reason: 'moved-to-another-forum' }).expect(200);
    });

    it('is sent to the area of the new home, of which there is a task until it is', async () => {
      const { id, household } = await aReferredCase(test);
      await arrived(test, { householdId: household.id, unitId: await aRoomIn(FYLDE) });
      await until('the move is noticed', async () => (await tasksOf(id)).length > 0);
      expect(await tasksOf(id)).toMatchObject([{ kind: 'conference-transfer', status: 'open', due_on: '2026-03-11' }]);

      await officer()
        .post(`/conferences/${id}/transfers`, aTransfer(TODAY, { localAuthorityCode: FYLDE }))
        .expect(201);
      expect(await tasksOf(id)).toMatchObject([
        { kind: 'conference-transfer', status: 'done' },
        { kind: 'conference-transfer-confirmation', status: 'open' },
      ]);
    });
  });

  it('closes a case, and takes nothing more of it', async () => {
    const { id } = await aHeardCase(test);
    const { body } = await officer().post(`/conferences/${id}/close`, { reason: 'actions-done' }).expect(200);
    expect(body).toMatchObject({ status: 'closed', closeReason: 'actions-done' });
    await officer().post(`/conferences/${id}/meetings`, { meetsOn: TODAY }).expect(409);
    const { items } = (await officer().get('/conferences?limit=200').expect(200)).body;
    expect((items as { id: string }[]).map((one) => one.id)).not.toContain(id);
  });

  it('closes no case as done that no meeting has heard, and closes it for another reason', async () => {
    const { id } = await aReferredCase(test);
    const close = (reason: string) => officer().post(`/conferences/${id}/close`, { reason });
    const { body } = await close('actions-done').expect(422);
    expect(body.errors).toMatchObject([{ field: 'reason', code: 'not-heard' }]);
    expect((await officer().get(`/conferences/${id}`).expect(200)).body).toMatchObject({
      status: 'referred',
      version: 1,
    });
    await close('threshold-not-met').expect(200);
  });

  describe('who harms', () => {
    it('has a name that is sealed, and is read in one place alone, on the record', async () => {
      const { personId, him } = await aWoman();
      const { body } = await officer().get(`/people/${personId}/perpetrators`).expect(200);
      expect(body.items).toEqual([{ id: him, relationship: 'former-partner', name: 'Known Only Here', formerly: [] }]);
      const rows = await test.rows<{ row: string }>('select p::text as row from support.perpetrator p where id = $1', [
        him,
      ]);
      expect(rows[0]?.row).not.toContain('Known Only Here');
      const [last] = await test.rows('select action, subject_id from audit.entry order by id desc limit 1');
      expect(last).toEqual({ action: 'perpetrators.read', subject_id: personId });
    });

    it('is of one person: nobody else’s case or incident names them', async () => {
      const { him } = await aWoman();
      const { personId } = await aWoman();
      await refer(personId, him).expect(422);
      await expect(
        test.rows(
          `insert into support.risk_event (id, person_id, household_id, kind, happened_on, source, reassess_by, recorded_at, organisation_id, perpetrator_id)
           select gen_random_uuid(), id, household_id, 'incident', '2026-03-10', 'test', '2026-03-13', now(), $3, $2
             from people.person where id = $1`,
          [personId, him, test.cast.officer.organisationId],
        ),
      ).rejects.toMatchObject({ code: '23503' });
    });
  });

  async function aRoomIn(localAuthorityCode: string): Promise<string> {
    const rowan = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { localAuthorityCode }));
    return (await confirmedUnitIn(rowan, id, aFamilyRoom())).id;
  }
});
