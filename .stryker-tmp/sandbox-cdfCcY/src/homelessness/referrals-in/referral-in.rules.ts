// @ts-nocheck
import { addWorkingDays } from '../../law/working-days.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { REFERRAL_STATES, type ReferralMove, type ReferralStatus } from './referral-in.states.js';

/** Working days within which this service speaks with somebody who was referred. Its own standard: the Act fixes no day. */
const AIM_TO_ANSWER_WITHIN = 2;

/** The day by which a referral is to be answered: today for somebody with nowhere to sleep, since a roof is owed without delay (K-33). */
export function answerBy(receivedOn: LocalDate, nowhereTonight: boolean): LocalDate {
  return nowhereTonight ? receivedOn : addWorkingDays(receivedOn, AIM_TO_ANSWER_WITHIN);
}

/** Refuses a second answer. Refusal: `referral-answered`. */
export function refuseAnswering(status: ReferralStatus, move: ReferralMove): Refusal | null {
  if (REFERRAL_STATES.allows(status, move)) return null;
  return Refusal.clash('referral-answered', 'This referral has been answered already. Look at how, and go on there.');
}
