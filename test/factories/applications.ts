import type { Caller } from '../support/test-app.js';
import { aMotherWithTwo, recorded, type RecordedHousehold } from './households.js';

type Body = Record<string, unknown>;

export const BLACKPOOL = 'E06000009';
export const PRESTON = 'E07000123';
export const WYRE = 'E07000128';
export const LANCASHIRE = 'E10000017';

/** The day the woman of the journey comes to the council, and on which it is satisfied that she is homeless. */
export const APPROACHED_ON = '2026-03-10';

export interface TakenApplication {
  readonly id: string;
  readonly household: RecordedHousehold;
}

/** Fled domestic abuse, to Blackpool. */
export function anApproach(householdId: string, overrides: Body = {}): Body {
  return {
    householdId,
    authorityCode: BLACKPOOL,
    approachedOn: APPROACHED_ON,
    channel: 'phone',
    lossOfHomeReason: 'domestic-abuse',
    domesticAbuse: { disclosed: true, connection: 'intimate-relationship', types: ['controlling-or-coercive'] },
    ...overrides,
  };
}

/** Friends can no longer have them; nothing is said of abuse. */
export function anotherReason(overrides: Body = {}): Body {
  return { lossOfHomeReason: 'family-friends-unwilling', domesticAbuse: { disclosed: false }, ...overrides };
}

/** What s.191(1) asks to be found before anybody is homeless intentionally. */
const ALL_FOUR = { deliberate: true, causedLoss: true, accommodationWasAvailable: true, reasonableToOccupy: true };

/** An answer to one question, on the day of the approach unless said otherwise; "intentional" with all four elements found. */
export function answer(question: string, outcome: string, overrides: Body = {}): Body {
  const found = outcome === 'intentional' ? { facts: { ...ALL_FOUR, ...(overrides['facts'] as object) } } : {};
  return { question, outcome, reasons: 'On what she has told us.', decidedOn: APPROACHED_ON, ...overrides, ...found };
}

/** An application has been taken for a household recorded for it. */
export async function applied(
  caller: Caller,
  overrides: Body = {},
  people: Body = aMotherWithTwo(),
): Promise<TakenApplication> {
  const household = await recorded(caller, people);
  const response = await caller.post('/applications', anApproach(household.id, overrides)).expect(201);
  return { id: response.body.id as string, household };
}

/** …and the council is satisfied that they are eligible and homeless: relief runs. */
export async function inRelief(
  caller: Caller,
  overrides: Body = {},
  people: Body = aMotherWithTwo(),
  decidedOn = APPROACHED_ON,
): Promise<TakenApplication> {
  const application = await applied(caller, overrides, people);
  await decided(caller, application.id, answer('eligibility', 'eligible', { decidedOn }));
  await decided(caller, application.id, answer('homelessness', 'homeless', { decidedOn }));
  return application;
}

/** …and in priority need: relief will turn into the main duty by itself. */
export async function inPriorityNeed(
  caller: Caller,
  overrides: Body = {},
  decidedOn = APPROACHED_ON,
): Promise<TakenApplication> {
  const application = await inRelief(caller, overrides, aMotherWithTwo(), decidedOn);
  const inNeed = answer('priority-need', 'in-priority-need', { categories: ['PN-e'], decidedOn });
  await decided(caller, application.id, inNeed);
  return application;
}

/** Records a decision; gives its id. */
export async function decided(caller: Caller, applicationId: string, body: Body): Promise<string> {
  const response = await caller.post(`/applications/${applicationId}/decisions`, body).expect(201);
  return response.body.id as string;
}
