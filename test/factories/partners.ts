import type { TestApp } from '../support/test-app.js';
import { aSharedHousehold, memberOf } from './support.js';

type Body = Record<string, unknown>;

/** The drug and alcohol service may be told what she needs and what support she has. */
export function aConsent(personId: string, overrides: Body = {}): Body {
  return {
    personId,
    partner: 'drug-and-alcohol-service',
    categories: ['needs', 'support'],
    givenBy: 'themselves',
    givenOn: '2026-03-10',
    ...overrides,
  };
}

/** What the drug and alcohol service is told, as she has agreed. */
export function aTelling(personId: string, overrides: Body = {}): Body {
  return {
    personId,
    partner: 'drug-and-alcohol-service',
    recipient: 'The duty worker',
    categories: ['needs'],
    what: 'She would like to begin again with somebody she knows.',
    basis: 'consent',
    sharedOn: '2026-03-10',
    ...overrides,
  };
}

/** Her agreement with the council, in a household that the complex-needs team sees as well. */
export async function consented(test: TestApp, overrides: Body = {}) {
  const household = await aSharedHousehold(test);
  const personId = memberOf(household);
  const { body } = await test
    .as(test.cast.officer)
    .post(`/households/${household.id}/consents`, aConsent(personId, overrides))
    .expect(201);
  return { id: body.id as string, household, householdId: household.id, personId };
}
