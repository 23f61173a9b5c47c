// @ts-nocheck
import type { Caller } from '../support/test-app.js';

type Body = Record<string, unknown>;

/** An address that is nowhere: its words are looked for in every answer that must not hold them. */
export const SECRET_ADDRESS = { lines: ['7 Nowhere Terrace', 'Unfindable'], postcode: 'FY9 9ZZ' } as const;

let made = 0;

function next(prefix: string): string {
  made += 1;
  return `${prefix}${made}`;
}

/** A confidential refuge in Blackpool that needs one working day to make a room ready. */
export function aRefuge(providerId: string, overrides: Body = {}): Body {
  return {
    providerId,
    reference: next('House '),
    category: 'refuge',
    localAuthorityCode: 'E06000009',
    confidential: true,
    address: SECRET_ADDRESS,
    turnaroundWorkingDays: 1,
    ...overrides,
  };
}

/** A landlord's hotel. */
export function aHotel(providerId: string, overrides: Body = {}): Body {
  return aRefuge(providerId, {
    reference: next('Hotel '),
    category: 'bed-and-breakfast',
    confidential: false,
    ...overrides,
  });
}

/** A room for a mother with two, one of them a baby; supports drinking; boys up to 14. */
export function aFamilyRoom(overrides: Body = {}): Body {
  return {
    reference: next('Room '),
    bedspaces: 2,
    cots: 1,
    maxChildren: 3,
    oldestBoyAge: 14,
    acceptsNeeds: ['alcohol', 'mental-health'],
    ...overrides,
  };
}

/** A self-contained flat for anybody up to six, whatever they need. */
export function aFlat(overrides: Body = {}): Body {
  return aFamilyRoom({
    reference: next('Flat '),
    bedspaces: 6,
    cots: 2,
    selfContained: true,
    wheelchair: true,
    stepFree: true,
    maxChildren: null,
    oldestBoyAge: null,
    acceptsNeeds: [
      'mental-health',
      'drugs',
      'alcohol',
      'learning-disability',
      'physical-disability',
      'no-recourse-to-public-funds',
      'language',
      'immigration',
      'offending-history',
    ],
    pets: 2,
    ...overrides,
  });
}

/** A gas safety check of 10 March 2026 that was passed for a year. */
export function aStandardsCheck(overrides: Body = {}): Body {
  return { kind: 'gas-safety', checkedOn: '2026-03-10', validUntil: '2027-03-09', result: 'pass', ...overrides };
}

export interface AddedPremises {
  readonly id: string;
  readonly providerId: string;
}

export interface AddedUnit {
  readonly id: string;
  readonly premisesId: string;
  readonly version: number;
}

/** Records premises through the API. */
export async function premisesOf(caller: Caller, body: Body): Promise<AddedPremises> {
  const response = await caller.post('/premises', body).expect(201);
  return response.body as AddedPremises;
}

/** Adds a unit to premises through the API; it has not been confirmed. */
export async function unitIn(caller: Caller, premisesId: string, body: Body = aFamilyRoom()): Promise<AddedUnit> {
  const response = await caller.post(`/premises/${premisesId}/units`, body).expect(201);
  return response.body as AddedUnit;
}

/** The same, confirmed this moment. */
export async function confirmedUnitIn(
  caller: Caller,
  premisesId: string,
  body: Body = aFamilyRoom(),
): Promise<AddedUnit> {
  const unit = await unitIn(caller, premisesId, body);
  await caller.post(`/units/${unit.id}/confirmations`).expect(201);
  return unit;
}

/** A family room of a refuge of the caller's own, confirmed this moment. */
export async function aRefugeRoom(caller: Caller, providerId: string, overrides: Body = {}): Promise<AddedUnit> {
  const { id } = await premisesOf(caller, aRefuge(providerId));
  return confirmedUnitIn(caller, id, aFamilyRoom(overrides));
}

type Rows = (sql: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;

/** A placement row as the owner of the database writes it: something for a claim to belong to. Gives its id. */
export async function aPlacementRow(
  rows: Rows,
  unitId: string,
  householdId: string,
  status = 'offered',
): Promise<string> {
  const [placement] = await rows(
    `insert into placements.placement (id, household_id, unit_id, provider_id, organisation_id, status, from_day,
                                       provider_agreed_at, person_agreed_at, created_at)
     select gen_random_uuid(), h.id, u.id, u.provider_id, h.organisation_id, $3, '2026-03-01', now(), now(), now()
       from accommodation.unit u, people.household h where u.id = $1 and h.id = $2 returning id`,
    [unitId, householdId, status],
  );
  return String(placement?.['id']);
}
