import { aFamilyRoom, aRefuge, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { move, offered, tasksOf } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays } from '../../shared/local-date.js';
import { PlacementJobs } from '../placements.jobs.js';

describe('an offer that waits for its provider’s answer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const pass = async (minutes: number) => {
    const now = new Date(test.app.get(Clock).now().getTime() + minutes * 60_000).toISOString();
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  };
  const workAbout = async (id: string) => (await tasksOf(test, id)).map(({ kind, status }) => `${kind} ${status}`);
  const levelOf = async (id: string) =>
    (
      await test.rows(
        `select escalation_level as level from tasks.task where subject_id = $1 and kind = 'answer-offer'`,
        [id],
      )
    )[0]?.['level'];
  const answer = (id: string) =>
    test.as(test.cast.rowanManager).post(`/placements/${id}/accept`, { by: 'provider' }).expect(200);
  const begunBy = (organisationId: string, minutes: number) =>
    test.rows(
      `insert into placements.referral_policy (answer_within_minutes, remind_after_minutes, escalate_to_authority, in_force_from,
                                               organisation_id, created_by)
       select $2, 1, true, $3, $1, u.id from access.app_user u limit 1`,
      [organisationId, minutes, test.app.get(Clock).now()],
    );
  const aCouncilFor = async (code: string): Promise<string> => {
    const [council] = await test.rows<{ id: string }>(
      `insert into access.organisation (id, slug, name, type, local_authority_code, created_at)
       values (gen_random_uuid(), $1::text, 'A county', 'local-housing-authority', $1::text, now()) returning id`,
      [code],
    );
    return council?.id ?? '';
  };
  const begin = (answerWithinMinutes: number, remindAfterMinutes: number, more: object = {}) =>
    test.as(test.cast.commissioner).post('/referral-policies', { answerWithinMinutes, remindAfterMinutes, ...more });

  it('reminds its provider after an hour; after two, its managers and those who made it have work', async () => {
    const { id, target } = await offered(test, { holdMinutes: 600 });
    expect(target?.policyVersion).toBe(1);
    const made = test.app.get(Clock).now().getTime();
    expect(Math.round((Date.parse(target?.answerBy ?? '') - made) / 60_000)).toBe(120);

    await pass(59);
    expect([await levelOf(id), await workAbout(id)]).toEqual([1, ['answer-offer open']]);
    await pass(2);
    expect([await levelOf(id), await workAbout(id)]).toEqual([2, ['answer-offer open']]);
    await pass(60);
    expect(await tasksOf(test, id)).toEqual([
      expect.objectContaining({ kind: 'answer-offer', status: 'open' }),
      {
        organisation_id: test.cast.organisations.rowan,
        kind: 'offer-waited-too-long',
        title: 'An offer has waited too long',
        due_on: '2026-03-10',
        status: 'open',
      },
      {
        organisation_id: test.cast.organisations.blackpool,
        kind: 'telephone-provider',
        title: 'Telephone a provider about an offer',
        due_on: '2026-03-10',
        status: 'open',
      },
    ]);

    await answer(id);
    expect(await workAbout(id)).toEqual(['answer-offer done', 'offer-waited-too-long done', 'telephone-provider done']);
  });

  it('is left alone once the provider has answered, or the offer has ended', async () => {
    const agreed = await offered(test, { holdMinutes: 600 });
    await answer(agreed.id);
    const withdrawn = await offered(test, { holdMinutes: 600 });
    await move(test, withdrawn.id, 'withdraw', { reason: 'alternative-found' });
    const lapsed = await offered(test, { holdMinutes: 90 });
    await pass(300);

    expect(await workAbout(agreed.id)).toEqual(['answer-offer done']);
    expect(await workAbout(withdrawn.id)).toEqual(['answer-offer cancelled']);
    expect(await workAbout(lapsed.id)).toEqual(['answer-offer cancelled']);
  });

  it('raises its work once, however often, late or at once the calls come', async () => {
    const { id } = await offered(test, { holdMinutes: 6000 });
    await pass(24 * 60);
    const again = () =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(PlacementJobs).chase({ placementId: id }));
    await Promise.all([again(), again(), again()]);

    expect(await workAbout(id)).toEqual(['answer-offer open', 'offer-waited-too-long open', 'telephone-provider open']);
  });

  it('keeps the target that held when it was made, whatever is agreed later', async () => {
    const before = await offered(test, { holdMinutes: 600 });
    await begin(20, 10, { escalateToAuthority: false }).expect(201);
    const after = await offered(test, { holdMinutes: 600 });
    expect([before.target?.policyVersion, after.target?.policyVersion]).toEqual([1, 2]);

    await pass(21);
    expect([await levelOf(before.id), await workAbout(before.id)]).toEqual([1, ['answer-offer open']]);
    expect(await workAbout(after.id)).toEqual(['answer-offer open', 'offer-waited-too-long open']);

    const { body } = await test.as(test.cast.officer).get(`/placements/${before.id}`).expect(200);
    expect(body.target).toEqual(before.target);
    await pass(100);
    expect(await workAbout(before.id)).toContain('telephone-provider open');
  });

  it('has those who made it telephone, from the beginning, where nobody at the provider can sign in', async () => {
    const premises = await premisesOf(test.as(test.cast.administrator), aRefuge(test.cast.organisations.lets));
    const { id: unitId } = await unitIn(
      test.as(test.cast.administrator),
      premises.id,
      aFamilyRoom({ selfContained: true }),
    );
    const { id } = await offered(test, { unitId, holdMinutes: 600 });
    await pass(130);
    expect(await workAbout(id)).toEqual(['telephone-provider open']);
  });

  it('has those who made it telephone where nobody at the provider can sign in any more', async () => {
    const { larch } = test.cast.organisations;
    const premises = await premisesOf(test.as(test.cast.larchManager), aRefuge(larch));
    const { id: unitId } = await unitIn(test.as(test.cast.larchManager), premises.id, aFamilyRoom());
    const { id } = await offered(test, { unitId, holdMinutes: 600 });
    await test.rows('update access.app_user set active = false where organisation_id = $1', [larch]);
    await pass(130);
    await test.rows('update access.app_user set active = true where organisation_id = $1', [larch]);
    expect(await workAbout(id)).toEqual(['answer-offer open', 'telephone-provider open']);
  });

  it('goes by what is agreed where its unit is: of its council’s area, of the county around it, or else by the first', async () => {
    const { larch } = test.cast.organisations;
    const targetIn = async (localAuthorityCode: string) => {
      const premises = await premisesOf(test.as(test.cast.larchManager), aRefuge(larch, { localAuthorityCode }));
      const { id: unitId } = await unitIn(test.as(test.cast.larchManager), premises.id, aFamilyRoom());
      const before = test.app.get(Clock).now().getTime();
      const { target } = await offered(test, { unitId });
      return Math.round((Date.parse(target?.answerBy ?? '') - before) / 60_000);
    };
    const targets = async () => [await targetIn('E06000009'), await targetIn('E07000119')];
    const { body: own } = await begin(25, 10).expect(201);
    expect(own.organisationId).toBe(test.cast.organisations.blackpool);
    expect(await targets()).toEqual([25, 120]);

    await begunBy(await aCouncilFor('E10000017'), 35);
    expect(await targets()).toEqual([25, 35]);
    await begunBy(larch, 45);
    expect(await targets()).toEqual([45, 45]);
  });

  it('goes by what is agreed for a later day from the beginning of that day on, and not before', async () => {
    const minutesOf = async () => {
      const before = test.app.get(Clock).now().getTime();
      const { target } = await offered(test);
      return Math.round((Date.parse(target?.answerBy ?? '') - before) / 60_000);
    };
    await begin(50, 10).expect(201);
    const later = await begin(70, 10, { inForceFrom: addDays(test.app.get(Clock).today(), 1) }).expect(201);
    await begin(60, 10).expect(201);
    expect(await minutesOf()).toBe(60);

    await pass((Date.parse(later.body.inForceFrom) - test.app.get(Clock).now().getTime()) / 60_000 + 1);
    expect(await minutesOf()).toBe(70);
    await begin(50, 10, { inForceFrom: '2026-03-09' }).expect(422);
  });

  it('follows a policy that is read by everybody, begun by commissioners and changed by nobody', async () => {
    const { body } = await test.as(test.cast.rowanWorker).get('/referral-policies').expect(200);
    const { length: before } = body.items;
    expect(body.items.at(-1)).toEqual({
      ...{ version: 1, organisationId: null, inForceFrom: null, begunBy: null },
      ...{ answerWithinMinutes: 120, remindAfterMinutes: 60, escalateToAuthority: true },
    });
    await test
      .as(test.cast.officer)
      .post('/referral-policies', { answerWithinMinutes: 9, remindAfterMinutes: 3 })
      .expect(403);
    await begin(60, 60).expect(422);
    await begin(0, 0).expect(400);

    const begun = await Promise.all([begin(60, 30), begin(90, 30), begin(45, 15)]);
    expect(begun.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(begun.map((answer) => answer.body.version)).size).toBe(3);
    const { body: all } = await test.as(test.cast.officer).get('/referral-policies').expect(200);
    expect(all.items).toHaveLength(before + 3);
    await expect(
      test.app
        .get(UnitOfWork)
        .asSystem('test', () =>
          test.app.get(UnitOfWork).query('update placements.referral_policy set answer_within_minutes = 5'),
        ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
