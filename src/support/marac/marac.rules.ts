import { addMonths, type LocalDate } from '../../shared/local-date.js';
import type { ConferenceNumbers } from '../risk/risk.rules.js';

export interface EarlierReferral {
  readonly id: string;
  readonly referredOn: LocalDate;
  readonly perpetratorIds: readonly string[];
}

/**
 * The referral that abuse, or a new referral, on a day is a repeat of (RSK-6): the last one within the months of the policy, its own day a
 * year later counted, about the same perpetrator. Where it is not known who did it, this time or then, it counts: the safer reading.
 */
export function repeatOf(
  earlier: readonly EarlierReferral[],
  { on, perpetratorIds }: { readonly on: LocalDate; readonly perpetratorIds: readonly string[] },
  { repeatWithinMonths }: Pick<ConferenceNumbers, 'repeatWithinMonths'>,
): EarlierReferral | null {
  const same = earlier.filter(
    (one) =>
      one.referredOn <= on &&
      on <= addMonths(one.referredOn, repeatWithinMonths) &&
      (perpetratorIds.length === 0 ||
        one.perpetratorIds.length === 0 ||
        one.perpetratorIds.some((id) => perpetratorIds.includes(id))),
  );
  return same.reduce<EarlierReferral | null>(
    (last, one) => (last && last.referredOn >= one.referredOn ? last : one),
    null,
  );
}

export interface AbuseTold {
  readonly id: string;
  readonly happenedOn: LocalDate;
}

/** The first of those incidents within the months of the policy that are as many as bring a case to the conference (RSK-5); null when they are fewer. */
export function escalationFrom(
  abuse: readonly AbuseTold[],
  on: LocalDate,
  {
    escalationIncidents,
    escalationWithinMonths,
  }: Pick<ConferenceNumbers, 'escalationIncidents' | 'escalationWithinMonths'>,
): AbuseTold | null {
  const within = abuse.filter(
    ({ happenedOn }) => happenedOn <= on && on <= addMonths(happenedOn, escalationWithinMonths),
  );
  if (within.length < escalationIncidents) return null;
  return within.reduce((first, one) => (one.happenedOn < first.happenedOn ? one : first));
}

/** Whether a case follows somebody who now lives in an area: one that goes on, or went on within the months of the policy, elsewhere. */
export function followsTo(
  referral: { readonly referredOn: LocalDate; readonly areas: readonly string[] },
  area: string,
  on: LocalDate,
  { repeatWithinMonths }: Pick<ConferenceNumbers, 'repeatWithinMonths'>,
): boolean {
  return !referral.areas.includes(area) && on <= addMonths(referral.referredOn, repeatWithinMonths);
}
