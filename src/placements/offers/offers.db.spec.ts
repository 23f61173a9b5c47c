import { aRefugeRoom } from '../../../test/factories/accommodation.js';
import { recorded } from '../../../test/factories/households.js';
import {
  accepted,
  aHousehold,
  anOffer,
  aRoom,
  claimsOf,
  dayFromToday,
  offered,
  tasksOf,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { localDate } from '../../shared/local-date.js';
import { Answers } from './answers.service.js';
import { Offers } from './offers.service.js';
import type { PlacementView } from '../placement.view.js';
import { Stays } from '../stays/stays.service.js';
import { type Transfer, Transfers } from '../stays/transfers.service.js';

const NOBODY = '0190a000-0000-7000-8000-000000000000';

describe('an offer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const claims = (placementId: string) => claimsOf(test, placementId);
  const tasksAbout = (placementId: string) => tasksOf(test, placementId);

  it('holds the unit for two hours, with the working day it needs afterwards, and asks the provider', async () => {
    const offer = await offered(test);

    expect(offer).toMatchObject({
      status: 'offered',
      from: '2026-03-10',
      expectedTo: '2026-04-09',
      agreed: { provider: false, person: false },
      version: 1,
    });
    const [row] = await test.rows<{ minutes: number }>(
      `select round(extract(epoch from hold_expires_at - created_at) / 60)::integer as minutes
         from placements.placement where id = $1`,
      [offer.id],
    );
    expect(row?.minutes).toBe(120);
    expect(await claims(offer.id)).toEqual([
      { kind: 'hold', during: '["2026-03-10 00:00:00+00","2026-04-08 23:00:00+00")' },
      { kind: 'turnaround', during: '["2026-04-08 23:00:00+00","2026-04-10 23:00:00+00")' },
    ]);
    expect(await tasksAbout(offer.id)).toEqual([
      {
        organisation_id: test.cast.organisations.rowan,
        kind: 'answer-offer',
        title: 'Answer an offer',
        due_on: '2026-03-10',
        status: 'open',
      },
    ]);
  });

  it('is agreed by the provider at once when its own staff place in their own unit', async () => {
    const household = await recorded(test.as(test.cast.rowanWorker));
    const body = await anOffer(test, { householdId: household.id });
    const offer = (await test.as(test.cast.rowanWorker).post('/placements', body).expect(201)).body;

    expect(offer.agreed).toEqual({ provider: true, person: false });
    expect(await tasksAbout(offer.id)).toEqual([]);
    const answer = await test.as(test.cast.rowanWorker).post(`/placements/${offer.id}/accept`, { by: 'person' });
    expect(answer.body.status).toBe('accepted');
  });

  it('keeps why it is outside the council’s own area, when that is said, and takes no reason that is not listed', async () => {
    const offer = await offered(test, { outOfAreaReason: 'nearer-to-support' });
    expect(offer).toMatchObject({ outOfAreaReason: 'nearer-to-support' });
    expect(await offered(test)).toMatchObject({ outOfAreaReason: null });
    const unlisted = await anOffer(test, { outOfAreaReason: 'cheaper-there' });
    await test.as(test.cast.officer).post('/placements', unlisted).expect(400);
  });

  it('gives the first answer again for the same key, and holds once', async () => {
    const body = await anOffer(test);
    const key = { 'Idempotency-Key': 'one-offer' };
    const first = await test.as(test.cast.officer).post('/placements', body, key).expect(201);
    const again = await test.as(test.cast.officer).post('/placements', body, key).expect(201);

    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await test.rows('select 1 from placements.placement where unit_id = $1', [body['unitId']])).toHaveLength(1);
  });

  it('says why a unit does not suit them, and keeps nothing', async () => {
    const { id: unitId } = await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan, {
      bedspaces: 1,
      acceptsNeeds: [],
    });
    const response = await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, { unitId }))
      .expect(422);

    expect(response.body.code).toBe('unit-unsuitable');
    expect(response.body.errors).toEqual([
      { code: 'too-few-bedspaces', message: 'Too few bedspaces for this household.' },
      { code: 'needs-not-supported', message: 'Cannot support all that this household needs.' },
    ]);
    expect(await test.rows('select 1 from placements.placement where unit_id = $1', [unitId])).toEqual([]);
  });

  it('names alternatives when somebody else has the unit', async () => {
    const free = await aRoom(test);
    const { unitId } = await offered(test);
    const response = await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, { unitId }))
      .expect(409);

    expect(response.body.code).toBe('unit-not-available');
    const alternatives = response.body.alternatives.map((match: { unitId: string }) => match.unitId);
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives).not.toContain(unitId);
    await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, { unitId: free }))
      .expect(201);
    expect(await test.rows('select 1 from placements.placement where unit_id = $1', [unitId])).toHaveLength(1);
  });

  it('made five times at once holds the unit once, and the others lead to that offer and to no second place', async () => {
    await aRoom(test);
    const body = await anOffer(test);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => test.as(test.cast.officer).post('/placements', body)));
    const [held, ...others] = answers.sort((a, b) => a.status - b.status);

    expect(held?.status).toBe(201);
    for (const { status, body: refused } of others) {
      expect(status).toBe(409);
      expect(refused).toMatchObject({ code: 'unit-not-available', alternatives: [], placementId: held?.body.id });
      expect(refused.detail).toContain('This household holds this unit already');
    }
    expect(others).toHaveLength(4);
  });

  it('of a unit that they hold for other nights, and somebody else for these, names what else is free', async () => {
    await aRoom(test);
    const { unitId, householdId } = await offered(test, { expectedTo: '2026-03-20' });
    await offered(test, { unitId, from: '2026-04-10', expectedTo: '2026-04-20' });
    const response = await test
      .as(test.cast.officer)
      .post('/placements', { householdId, unitId, from: '2026-04-10', expectedTo: '2026-04-20' })
      .expect(409);

    expect(response.body.placementId).toBeUndefined();
    expect(response.body.alternatives.length).toBeGreaterThan(0);
  });

  it.each([
    ['a last day that is the first', { expectedTo: '2026-03-10' }, 422, 'not-after-from'],
    ['a hold of no time', { holdMinutes: 0 }, 400, 'invalid-input'],
    ['a hold of more than a week', { holdMinutes: 10_081 }, 400, 'invalid-input'],
    ['an unknown field', { urgent: true }, 400, 'invalid-input'],
    ['a unit that is not there', { unitId: NOBODY }, 404, 'not-found'],
    ['a household that is not there', { householdId: NOBODY }, 404, 'not-found'],
  ])('refuses %s', async (_, change, status, code) => {
    const body = await anOffer(test, change);
    const response = await test.as(test.cast.officer).post('/placements', body).expect(status);
    expect(response.body.code).toBe(code);
    expect(await test.rows('select 1 from placements.placement where unit_id = $1', [body['unitId']])).toEqual([]);
  });

  it('may be made at several refuges at once, but not where they have a place already', async () => {
    const householdId = await aHousehold(test);
    await offered(test, { householdId });
    await offered(test, { householdId });
    await accepted(test, { householdId });

    const response = await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, { householdId }))
      .expect(409);
    expect(response.body.code).toBe('household-already-placed');
    const later = { householdId, from: dayFromToday(test, 30), expectedTo: dayFromToday(test, 40) };
    await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, later))
      .expect(201);
  });

  it('and all that follows can be replayed by the system on behalf of those who made it', async () => {
    const { app, cast } = test;
    const onBehalfOf = { organisationId: cast.organisations.blackpool, userId: cast.officer.id };
    const [householdId, unitId, next] = [await aHousehold(test), await aRoom(test), await aRoom(test)];
    const on = <T>(instant: string, step: () => Promise<T>) =>
      app.get(Clock).at(new Date(instant), () => app.get(UnitOfWork).asSystem('replay', step));

    const offer = await on('2026-01-05T10:00:00Z', () =>
      app.get(Offers).offer({ householdId, unitId, from: localDate('2026-01-05'), onBehalfOf }),
    );
    const { id } = offer as PlacementView;
    await on('2026-01-05T10:30:00Z', () => app.get(Answers).accept(id, 'provider'));
    await on('2026-01-05T11:00:00Z', () => app.get(Answers).accept(id, 'person'));
    await on('2026-01-05T18:00:00Z', () => app.get(Stays).arrive(id, '2026-01-05T18:00:00Z'));
    const moved = await on('2026-01-20T09:00:00Z', () =>
      app.get(Transfers).transfer(id, { unitId: next, at: '2026-01-20', reason: 'repairs' }),
    );
    const { opened } = moved as Transfer;
    const departure = { departedAt: '2026-02-01', reason: 'planned-move-on', destination: 'rental-social' };
    await on('2026-02-01T12:00:00Z', () => app.get(Stays).depart(opened.id, departure));

    expect(
      await test.rows(
        'select status, organisation_id, created_at from placements.placement where household_id = $1 order by created_at',
        [householdId],
      ),
    ).toEqual([
      {
        status: 'transferred',
        organisation_id: cast.organisations.blackpool,
        created_at: new Date('2026-01-05T10:00:00Z'),
      },
      {
        status: 'departed',
        organisation_id: cast.organisations.blackpool,
        created_at: new Date('2026-01-20T09:00:00Z'),
      },
    ]);
  });
});
