// @ts-nocheck
import { aFamilyRoom, aRefuge, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { inRelief } from '../../../test/factories/applications.js';
import {
  aHousehold,
  anOffer,
  claimsOf,
  dayFromToday,
  move,
  offered,
  tasksOf,
} from '../../../test/factories/placements.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { DatabaseDigest } from '../../../test/support/whole-database.js';

const OF_THE_OFFER = [
  'placements.placement',
  'availability.unit_occupancy',
  'availability.unit_change',
  'availability.free_time',
  'tasks.task',
  'platform.outbox',
];

describe('the answers to an offer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const claims = (placementId: string) => claimsOf(test, placementId);
  const tasksAbout = (placementId: string) => tasksOf(test, placementId);
  const declinedBy = async (who: CastMember, by: string, reason: string) => {
    const { id } = await offered(test);
    return (await test.as(who).post(`/placements/${id}/decline`, { by, reason }).expect(200)).body;
  };

  it('makes the unit theirs once both have agreed, closes the task and meets the need', async () => {
    const householdId = await aHousehold(test);
    await test.rows(
      `insert into availability.unmet_need (id, household_id, organisation_id, opened_at) values (gen_random_uuid(), $1, $2, now())`,
      [householdId, test.cast.organisations.blackpool],
    );
    const { id } = await offered(test, { householdId });

    const half = await test.as(test.cast.rowanManager).post(`/placements/${id}/accept`, { by: 'provider' }).expect(200);
    expect(half.body).toMatchObject({ status: 'offered', agreed: { provider: true, person: false }, version: 2 });
    expect(await tasksAbout(id)).toEqual([expect.objectContaining({ kind: 'answer-offer', status: 'done' })]);

    const whole = await move(test, id, 'accept', { by: 'person' });
    expect(whole).toMatchObject({ status: 'accepted', hold: null, version: 3 });
    expect(
      await test.rows('select 1 from availability.unit_occupancy where placement_id = $1 and lapses_at is not null', [
        id,
      ]),
    ).toEqual([]);
    expect(
      await test.rows('select 1 from availability.unmet_need where household_id = $1 and met_at is null', [
        householdId,
      ]),
    ).toEqual([]);
  });

  it('gives the time back when somebody declines, and changes nothing else for a survivor who chose', async () => {
    const { id: applicationId, household } = await inRelief(test.as(test.cast.officer));
    const standing = async () => [
      (await test.as(test.cast.officer).get(`/households/${household.id}`).expect(200)).body,
      (await test.as(test.cast.officer).get(`/applications/${applicationId}`).expect(200)).body,
      await test.rows('select * from tasks.task where subject_id = $1 order by id', [applicationId]),
    ];
    const before = await standing();
    const { id, unitId } = await offered(test, { householdId: household.id });

    const declined = await move(test, id, 'decline', { by: 'person', reason: 'TOO_NEAR_DANGER' });

    expect(declined).toMatchObject({ status: 'declined', reason: 'too-near-danger' });
    expect(await claims(id)).toEqual([]);
    expect(await tasksAbout(id)).toEqual([expect.objectContaining({ status: 'cancelled' })]);
    expect(await standing()).toEqual(before);
    const again = await anOffer(test, { householdId: household.id, unitId });
    await test.as(test.cast.officer).post('/placements', again).expect(201);
  });

  it('touches, when a person declines, nothing but this placement, its unit’s time and its tasks', async () => {
    const { household } = await inRelief(test.as(test.cast.officer));
    const nowhere = { householdId: household.id, from: dayFromToday(test, 0), categories: ['sanctuary'] };
    await test.as(test.cast.officer).post('/availability/search', nowhere).expect(200);
    const { id, unitId } = await offered(test, { householdId: household.id });
    const search = { householdId: household.id, from: dayFromToday(test, 0), to: dayFromToday(test, 30) };
    const listed = async (): Promise<{ unitId: string }[]> =>
      (await test.as(test.cast.officer).post('/availability/search', search).expect(200)).body.matches;
    const matches = await listed();
    const digest = await DatabaseDigest.of(test);
    const before = await digest.take();

    await move(test, id, 'decline', { by: 'person', reason: 'cost' });

    const after = await digest.take();
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed.filter((table) => !OF_THE_OFFER.includes(table))).toEqual([]);
    expect((await listed()).filter((match) => match.unitId !== unitId)).toEqual(matches);
  });

  it('gives back what they were offered elsewhere for these nights as soon as one place is theirs', async () => {
    const householdId = await aHousehold(test);
    const elsewhere = await offered(test, { householdId });
    const later = await offered(test, {
      householdId,
      from: dayFromToday(test, 30),
      expectedTo: dayFromToday(test, 40),
    });
    const theirs = await offered(test, { householdId });
    await move(test, theirs.id, 'accept', { by: 'person' });
    expect(await claims(elsewhere.id)).toHaveLength(2);

    await test.as(test.cast.rowanManager).post(`/placements/${theirs.id}/accept`, { by: 'provider' }).expect(200);

    const { body } = await test.as(test.cast.rowanManager).get(`/placements/${elsewhere.id}`).expect(200);
    expect(body).toMatchObject({
      status: 'withdrawn',
      endedBy: 'system',
      reason: 'placed-elsewhere',
      newBookingNeeded: false,
    });
    expect(await claims(elsewhere.id)).toEqual([]);
    expect(await tasksAbout(elsewhere.id)).toEqual([
      expect.objectContaining({ kind: 'answer-offer', status: 'cancelled' }),
    ]);
    expect(
      await test.rows(
        `select actor_kind, organisation_id from audit.entry where subject_id = $1 and action = 'placement.withdrawn'`,
        [elsewhere.id],
      ),
    ).toEqual([{ actor_kind: 'system', organisation_id: test.cast.organisations.blackpool }]);
    expect((await test.as(test.cast.officer).get(`/placements/${later.id}`)).body.status).toBe('offered');
    await offered(test, { unitId: elsewhere.unitId });
  });

  it('says of each end on whose side it was, and whether they still need a place', async () => {
    const ends = {
      provider: await declinedBy(test.cast.rowanManager, 'provider', 'room-not-ready'),
      person: await declinedBy(test.cast.officer, 'person', 'chose-another-place'),
      organisation: await move(test, (await offered(test)).id, 'withdraw', { reason: 'household-size-changed' }),
    };
    expect(ends.provider).toMatchObject({ endedBy: 'provider', reason: 'room-not-ready', newBookingNeeded: true });
    expect(ends.person).toMatchObject({ endedBy: 'person', reason: 'chose-another-place', newBookingNeeded: false });
    expect(ends.organisation).toMatchObject({ endedBy: 'organisation', newBookingNeeded: true });
  });

  it('refuses a reason that blames, and a code that is none', async () => {
    const { id } = await offered(test);
    const blaming = { by: 'provider', reason: 'failed-to-engage' };
    const response = await test.as(test.cast.rowanManager).post(`/placements/${id}/decline`, blaming).expect(422);
    expect(response.body).toMatchObject({ code: 'blaming-words', errors: [{ field: 'reason' }] });
    await test
      .as(test.cast.rowanManager)
      .post(`/placements/${id}/decline`, { by: 'provider', reason: '?' })
      .expect(400);
    expect(await claims(id)).toHaveLength(2);
  });

  it('lets the provider answer for itself and nobody else for it', async () => {
    const { id } = await offered(test);
    const officer = await test.as(test.cast.officer).post(`/placements/${id}/accept`, { by: 'provider' }).expect(403);
    expect(officer.body.code).toBe('not-allowed');
    await test.as(test.cast.rowanManager).post(`/placements/${id}/accept`, { by: 'person' }).expect(403);
    await test
      .as(test.cast.rowanManager)
      .post(`/placements/${id}/withdraw`, { reason: 'alternative-found' })
      .expect(403);
    await test.as(test.cast.larchManager).post(`/placements/${id}/accept`, { by: 'provider' }).expect(404);
    expect(await test.rows('select version from placements.placement where id = $1', [id])).toEqual([{ version: 1 }]);
  });

  it('takes the answer of a provider where nobody can sign in by telephone', async () => {
    const premises = await premisesOf(test.as(test.cast.administrator), aRefuge(test.cast.organisations.lets));
    const { id: unitId } = await unitIn(
      test.as(test.cast.administrator),
      premises.id,
      aFamilyRoom({ selfContained: true }),
    );
    const { id } = await offered(test, { unitId });
    expect(await tasksAbout(id)).toEqual([
      expect.objectContaining({ organisation_id: test.cast.organisations.blackpool, kind: 'telephone-provider' }),
    ]);

    await move(test, id, 'accept', { by: 'provider' });

    const [entry] = await test.rows<{ details: object }>(
      `select details from audit.entry where subject_id = $1 and action = 'placement.agreed'`,
      [id],
    );
    expect(entry?.details).toMatchObject({ by: 'provider', byTelephone: true });
  });
});
