// @ts-nocheck
import { StateTable } from '../../shared/state-table.js';

/** A referral is received, and then becomes an application or is answered otherwise. */
export const REFERRAL_STATES = StateTable.of({
  states: ['received', 'application-taken', 'answered'],
  beginsIn: ['received'],
  moves: { apply: { received: ['application-taken'] }, answer: { received: ['answered'] } },
});

export type ReferralStatus = (typeof REFERRAL_STATES)['states'][number];
export type ReferralMove = (typeof REFERRAL_STATES)['moves'][number];
