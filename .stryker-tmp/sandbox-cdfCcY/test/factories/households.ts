// @ts-nocheck
import type { Caller } from '../support/test-app.js';

type Body = Record<string, unknown>;

/** A woman on her own. */
export function aWomanAlone(overrides: Body = {}): Body {
  return {
    members: [
      {
        key: 'lead',
        givenName: 'Amina',
        familyName: "O'Neill-Núñez",
        dateOfBirth: '1992-02-29',
        sex: 'female',
        relationshipToLead: 'self',
      },
    ],
    ...overrides,
  };
}

/** The mother, the boy of twelve and the baby of the journey; he knows people in Preston; she needs support with alcohol. */
export function aMotherWithTwo(overrides: Body = {}): Body {
  return {
    members: [
      {
        key: 'lead',
        givenName: 'Sara',
        familyName: 'Whitfield',
        dateOfBirth: '1994-05-17',
        sex: 'female',
        relationshipToLead: 'self',
      },
      {
        key: 'boy',
        givenName: 'Jamie',
        familyName: 'Whitfield',
        dateOfBirth: '2013-09-02',
        sex: 'male',
        relationshipToLead: 'child',
      },
      {
        key: 'baby',
        givenName: 'Lily',
        familyName: 'Whitfield',
        dateOfBirth: '2025-08-20',
        sex: 'female',
        relationshipToLead: 'child',
      },
    ],
    safeContact: {
      channel: 'text',
      value: '07700 900123',
      safeTimes: 'school hours',
      codeWord: 'heron',
      voicemailSafe: false,
    },
    unsafeAreas: [{ localAuthorityCode: 'E07000123', reason: 'He has friends there' }],
    needs: ['alcohol'],
    ...overrides,
  };
}

export interface RecordedHousehold {
  readonly id: string;
  readonly reference: string;
  readonly members: readonly { readonly id: string; readonly key: string }[];
}

/** Records a household through the API. */
export async function recorded(caller: Caller, body: Body = aMotherWithTwo()): Promise<RecordedHousehold> {
  const response = await caller.post('/households', body).expect(201);
  return response.body as RecordedHousehold;
}

/** A baby who joins on the day of their birth. */
export function aNewborn(born: string, overrides: Body = {}): Body {
  return {
    givenName: 'Noor',
    familyName: 'Whitfield',
    dateOfBirth: born,
    sex: 'not-stated',
    relationshipToLead: 'child',
    joinedOn: born,
    ...overrides,
  };
}
