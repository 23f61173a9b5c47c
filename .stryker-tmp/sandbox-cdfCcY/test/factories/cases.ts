// @ts-nocheck
import type { Caller } from '../support/test-app.js';
import { APPROACHED_ON, BLACKPOOL, inRelief } from './applications.js';

type Body = Record<string, unknown>;

/** Furniture in danger where they lived, and nobody to store it. */
export function someBelongings(overrides: Body = {}): Body {
  return {
    what: 'Beds and a wardrobe, in the flat they left',
    dangerOfLossOrDamage: true,
    otherSuitableArrangements: false,
    openedOn: APPROACHED_ON,
    ...overrides,
  };
}

/** She asks to have them brought to her aunt, knowing what follows. */
export function aMoveRequest(overrides: Body = {}): Body {
  return { moveTo: 'Her aunt’s garage', requestedOn: APPROACHED_ON, consequenceToldOn: APPROACHED_ON, ...overrides };
}

/** Her aunt stores them now. */
export function anEndOfProtection(overrides: Body = {}): Body {
  return { ground: 'other-arrangements-made', endedOn: APPROACHED_ON, reasons: 'Her aunt stores them.', ...overrides };
}

/** Relief is owed, and belongings are protected. */
export async function protectedBelongings(caller: Caller): Promise<{ id: string; belongingsId: string }> {
  const { id } = await inRelief(caller);
  const { body } = await caller.post(`/applications/${id}/belongings`, someBelongings()).expect(201);
  return { id, belongingsId: body.id as string };
}

/** A hospital tells the council that somebody on a ward chose of them, with their consent. */
export function aReferralIn(overrides: Body = {}, person: Body = {}): Body {
  return {
    body: 'hospital-inpatient',
    authorityCode: BLACKPOOL,
    consent: true,
    choseTheAuthority: true,
    receivedOn: APPROACHED_ON,
    nowhereTonight: false,
    referrer: { name: 'Ward sister Okoye', contact: 'ward 7, extension 300' },
    person: { name: 'Carys Bevan', safeContact: 'On the ward, in person', circumstances: 'Cannot go back', ...person },
    ...overrides,
  };
}

/** …and it has been sent. */
export async function referred(caller: Caller, overrides: Body = {}): Promise<string> {
  const { body } = await caller.post('/referrals-in', aReferralIn(overrides)).expect(201);
  return body.id as string;
}
