import { Clock } from '../../src/platform/clock/clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Holds } from '../../src/placements/offers/holds.service.js';
import type { PlacementStatus } from '../../src/placements/placement.states.js';
import { newId } from '../../src/shared/ids.js';
import { addDays, type LocalDate } from '../../src/shared/local-date.js';
import type { TestApp } from '../support/test-app.js';
import { aRefugeRoom } from './accommodation.js';
import { recorded } from './households.js';

type Body = Record<string, unknown>;

export interface Placed {
  readonly id: string;
  readonly householdId: string;
  readonly unitId: string;
  readonly providerId: string;
  readonly status: PlacementStatus;
  readonly from: LocalDate;
  readonly expectedTo: LocalDate | null;
  readonly hold: { readonly expiresAt: string } | null;
  readonly agreed: { readonly provider: boolean; readonly person: boolean };
  readonly arrivedAt: string | null;
  readonly departedAt: string | null;
  readonly target: { readonly policyVersion: number; readonly answerBy: string } | null;
  readonly overstay: { readonly days: number; readonly authorised: boolean; readonly until: LocalDate | null } | null;
  readonly endedBy: string | null;
  readonly reason: string | null;
  readonly newBookingNeeded: boolean | null;
  readonly destination: string | null;
  readonly version: number;
}

/** A day counted from today on the application's clock. */
export function dayFromToday(test: TestApp, days: number): LocalDate {
  return addDays(test.app.get(Clock).today(), days);
}

/** A confirmed family room of Rowan Refuge. */
export async function aRoom(test: TestApp): Promise<string> {
  return (await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan)).id;
}

/** Rowan Refuge's group of one room that can be waited for. */
export async function aUnitGroup(test: TestApp, name = `Group ${newId()}`): Promise<string> {
  const body = { name, unitIds: [await aRoom(test)] };
  return (await test.as(test.cast.rowanManager).post('/unit-groups', body).expect(201)).body.id as string;
}

/** A mother with two, recorded by Blackpool. */
export async function aHousehold(test: TestApp): Promise<string> {
  return (await recorded(test.as(test.cast.officer))).id;
}

/** The body of an offer for thirty nights from today, of a new room to a new household where none is given. */
export async function anOffer(test: TestApp, overrides: Body = {}): Promise<Body> {
  return {
    householdId: overrides['householdId'] ?? (await aHousehold(test)),
    unitId: overrides['unitId'] ?? (await aRoom(test)),
    from: dayFromToday(test, 0),
    expectedTo: dayFromToday(test, 30),
    ...overrides,
  };
}

/** Offered by Blackpool, and nobody has answered. */
export async function offered(test: TestApp, overrides: Body = {}): Promise<Placed> {
  const body = await anOffer(test, overrides);
  return (await test.as(test.cast.officer).post('/placements', body).expect(201)).body as Placed;
}

/** Both have agreed. */
export async function accepted(test: TestApp, overrides: Body = {}): Promise<Placed> {
  const { id } = await offered(test, overrides);
  await test.as(test.cast.rowanManager).post(`/placements/${id}/accept`, { by: 'provider' }).expect(200);
  return move(test, id, 'accept', { by: 'person' });
}

/** They came today. */
export async function arrived(test: TestApp, overrides: Body = {}): Promise<Placed> {
  const { id } = await accepted(test, overrides);
  return move(test, id, 'arrive', { arrivedAt: dayFromToday(test, 0) });
}

/** They came a week ago, were expected to leave two days ago, and are still there. */
export async function overstaying(test: TestApp, overrides: Body = {}): Promise<Placed> {
  const nights = { from: dayFromToday(test, -7), expectedTo: dayFromToday(test, -2) };
  const { id } = await accepted(test, { ...nights, ...overrides });
  return move(test, id, 'arrive', { arrivedAt: nights.from });
}

/** They left today, on the day they came. */
export async function departed(test: TestApp, overrides: Body = {}): Promise<Placed> {
  const { id } = await arrived(test, overrides);
  return move(test, id, 'depart', {
    departedAt: dayFromToday(test, 0),
    reason: 'planned-move-on',
    destination: 'rental-social',
  });
}

/** Its hold has run out, and the job has been there. */
export async function expired(test: TestApp, overrides: Body = {}): Promise<Placed> {
  const offer = await offered(test, overrides);
  await lapse(test, offer.id);
  await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Holds).expire(offer.id));
  return (await test.as(test.cast.officer).get(`/placements/${offer.id}`).expect(200)).body as Placed;
}

/** Lets a hold run out `inMs` from now, by default a second ago; nobody has noticed. */
export async function lapse(test: TestApp, placementId: string, inMs = -1000): Promise<void> {
  const at = new Date(test.app.get(Clock).now().getTime() + inMs);
  await test.rows('update placements.placement set hold_expires_at = $2 where id = $1', [placementId, at]);
  await test.rows('update availability.unit_occupancy set lapses_at = $2 where placement_id = $1', [placementId, at]);
}

/** A placement of each state, each made in the shortest way. */
export const IN_STATE: Record<PlacementStatus, (test: TestApp) => Promise<Placed>> = {
  offered,
  accepted,
  arrived,
  departed,
  declined: async (test) =>
    move(test, (await offered(test)).id, 'decline', { by: 'person', reason: 'too-near-danger' }),
  withdrawn: async (test) => move(test, (await offered(test)).id, 'withdraw', { reason: 'alternative-found' }),
  expired,
  'not-arrived': async (test) => move(test, (await accepted(test)).id, 'not-arrived', {}),
  transferred: async (test) => {
    const { id } = await arrived(test);
    const body = { unitId: await aRoom(test), at: dayFromToday(test, 0), reason: 'safety' };
    return (await test.as(test.cast.officer).post(`/placements/${id}/transfer`, body).expect(201)).body.closed;
  },
};

/** One move by the officer. */
/** One of the moves of a placement, as Blackpool’s officer makes it. */
export async function move(test: TestApp, placementId: string, name: string, body: Body): Promise<Placed> {
  return (await test.as(test.cast.officer).post(`/placements/${placementId}/${name}`, body).expect(200)).body as Placed;
}

/** What a placement has of its unit's time, first to last. */
export function claimsOf(test: TestApp, placementId: string): Promise<{ kind: string; during: string }[]> {
  return test.rows(
    'select kind, during::text from availability.unit_occupancy where placement_id = $1 order by during',
    [placementId],
  );
}

export interface RaisedTask {
  readonly organisation_id: string;
  readonly kind: string;
  readonly title: string;
  readonly due_on: string;
  readonly status: string;
}

/** The work that a placement made, in the order in which it was raised. */
export function tasksOf(test: TestApp, placementId: string): Promise<RaisedTask[]> {
  return test.rows(
    'select organisation_id, kind, title, due_on::text, status from tasks.task where subject_id = $1 order by id',
    [placementId],
  );
}
