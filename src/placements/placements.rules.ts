import { FREE_TIME_KEPT_DAYS } from '../availability/search/search.rules.js';
import {
  addDays,
  earlierOf,
  isLocalDate,
  laterOf,
  type LocalDate,
  londonDay,
  startOfLondonDay,
} from '../shared/local-date.js';
import { blames } from '../shared/kind-words.js';
import { Refusal, refuseField } from '../shared/refusal.js';
import type { Placement } from './placement.entity.js';

/** Days after a departure by which an unknown destination is asked for. */
export const DESTINATION_KNOWN_AFTER_DAYS = 7;

/** Days ahead to which a stay can be extended: what lies beyond is a year that was mistyped, and a last day is never brought forward again. */
const EXTENDED_AT_MOST_DAYS = 5 * 366;

/** The instant that was meant: a bare day is its start in London, or `notBefore` when that is on the same day. */
export function instantMeant(text: string, notBefore: Date | null = null): Date {
  if (!isLocalDate(text)) return new Date(text);
  return notBefore !== null && londonDay(notBefore) === text ? notBefore : startOfLondonDay(text);
}

/**
 * The day from which a unit is there for them: the first night that was agreed, once both have agreed; never later than the day on which
 * they came. Null while somebody has yet to agree.
 */
export function availableFrom({
  fromDay,
  providerAgreedAt,
  personAgreedAt,
  arrivedAt,
}: Pick<Placement, 'fromDay' | 'providerAgreedAt' | 'personAgreedAt' | 'arrivedAt'>): LocalDate | null {
  const agreed =
    providerAgreedAt && personAgreedAt
      ? laterOf(fromDay, laterOf(londonDay(providerAgreedAt), londonDay(personAgreedAt)))
      : null;
  const came = arrivedAt && londonDay(arrivedAt);
  return agreed && came ? earlierOf(agreed, came) : (agreed ?? came);
}

/** What has happened cannot be dated after today. */
export function refuseFuture(field: string, instant: Date, today: LocalDate): Refusal | null {
  if (londonDay(instant) <= today) return null;
  return refuseField(
    field,
    'in-the-future',
    'What has happened cannot be dated after today. Enter the day it happened.',
  );
}

/** Reasons never blame the person they are about. */
export function refuseBlame(field: string, code: string | null): Refusal | null {
  if (code === null || !blames(code)) return null;
  return refuseField(field, 'blaming-words', 'Say what was offered and what happened, without blaming anybody.');
}

/** An offer is not for long ago: what was not written down at the time can be, and a year that was mistyped cannot. */
export function refuseLongAgo(from: LocalDate, today: LocalDate): Refusal | null {
  if (from >= addDays(today, -FREE_TIME_KEPT_DAYS)) return null;
  return refuseField(
    'from',
    'too-long-ago',
    `An offer begins at most ${FREE_TIME_KEPT_DAYS} days ago. Enter a later first night, or look at the year.`,
  );
}

/** An offer's last day comes after its first. */
export function refuseNights(from: LocalDate, expectedTo: LocalDate | null): Refusal | null {
  if (expectedTo === null || expectedTo > from) return null;
  return refuseField('expectedTo', 'not-after-from', 'The day they are expected to leave comes after the first day.');
}

/** A household lives in one place at a time; offers from several refuges at once are ordinary and do not count. */
export function refuseSecondPlace(
  placed: readonly Pick<Placement, 'status' | 'fromDay' | 'expectedTo'>[],
  nights: { readonly from: LocalDate; readonly to: LocalDate | null },
  today: LocalDate,
): Refusal | null {
  return placed.some((other) => overlaps(other, nights, today)) ? alreadyPlaced() : null;
}

/** Whether a placement and these nights have a night in common. */
export function overlaps(
  placement: Pick<Placement, 'status' | 'fromDay' | 'expectedTo'>,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate | null },
  today: LocalDate,
): boolean {
  const end = endOf(placement, today);
  return (to === null || placement.fromDay < to) && (end === null || from < end);
}

// Somebody who has stayed past the expected day is still there tonight.
function endOf(placement: Pick<Placement, 'status' | 'expectedTo'>, today: LocalDate): LocalDate | null {
  if (placement.status !== 'arrived' || placement.expectedTo === null) return placement.expectedTo;
  return laterOf(placement.expectedTo, addDays(today, 1));
}

/** They arrive within the time that is theirs, or somewhat before it where the unit was free. */
export function refuseArrival(placement: Placement, arrivedAt: Date, today: LocalDate): Refusal | null {
  const day = londonDay(arrivedAt);
  const past = placement.expectedTo !== null && day >= placement.expectedTo;
  return (
    refuseFuture('arrivedAt', arrivedAt, today) ??
    (day < addDays(placement.fromDay, -FREE_TIME_KEPT_DAYS)
      ? refuseField(
          'arrivedAt',
          'too-long-ago',
          `This is more than ${FREE_TIME_KEPT_DAYS} days before the first night that was agreed. Look at the year.`,
        )
      : null) ??
    (past
      ? refuseField(
          'arrivedAt',
          'after-expected-end',
          'Their time in this unit ends before that day. Extend the placement first.',
        )
      : null)
  );
}

/** An extension moves the last day out. It gives an open-ended placement its first one. */
export function refuseExtension(placement: Placement, expectedTo: LocalDate, today: LocalDate): Refusal | null {
  if (expectedTo < today) {
    return refuseField('expectedTo', 'in-the-past', 'An expected last day is today or later. Enter a later day.');
  }
  if (placement.expectedTo !== null && expectedTo < placement.expectedTo) {
    return refuseField(
      'expectedTo',
      'earlier-than-expected',
      'This day is earlier than the one expected now. When they leave sooner, record their departure on that day.',
    );
  }
  if (expectedTo > addDays(today, EXTENDED_AT_MOST_DAYS)) {
    return refuseField('expectedTo', 'too-far-ahead', 'This is more than five years from now. Look at the year.');
  }
  return refuseNights(placement.fromDay, expectedTo);
}

/** They leave, or move on, after they came and not after today. */
export function refuseLeaving(field: string, placement: Placement, leaving: Date, today: LocalDate): Refusal | null {
  if (placement.arrivedAt !== null && leaving < placement.arrivedAt) {
    return refuseField(field, 'before-arrival', 'They cannot leave before they came. Enter a later time.');
  }
  return refuseFuture(field, leaving, today);
}

/** The last day a household takes along to another unit: the one expected before, when it is still ahead. */
export function expectedAfterMove(expectedTo: LocalDate | null, day: LocalDate, today: LocalDate): LocalDate | null {
  return expectedTo !== null && expectedTo > laterOf(day, today) ? expectedTo : null;
}

/** The unit does not suit the household; each misfit says why. */
export function refuseMisfits(misfits: readonly { readonly rule: string; readonly text: string }[]): Refusal | null {
  if (misfits.length === 0) return null;
  return Refusal.rule(
    'unit-unsuitable',
    'This unit does not suit the household. Search again: what a search lists is suitable and free.',
    misfits.map(({ rule, text }) => ({ code: rule, message: text })),
  );
}

/** A transfer leads to another unit. */
export function refuseSameUnit(placement: Placement, unitId: string): Refusal | null {
  if (placement.unitId !== unitId) return null;
  return refuseMisfits([{ rule: 'same-unit', text: 'They live in this unit now. Choose another one.' }]);
}

/** Somebody else has the unit for some of that time. */
export function unitTaken(alternatives: readonly unknown[] = []): Refusal {
  const wayOut = alternatives.length > 0 ? 'Those listed are free and suitable.' : 'Choose other days or another unit.';
  return Refusal.clash('unit-not-available', `This unit is not free for all of that time. ${wayOut}`, { alternatives });
}

/** The household itself holds the unit for some of that time: it is led to that offer, and to no second place. */
export function heldAlready(placementId: string): Refusal {
  return Refusal.clash(
    'unit-not-available',
    'This household holds this unit already, so nothing more was held. Go on with the offer that was made.',
    { alternatives: [], placementId },
  );
}

export function alreadyPlaced(): Refusal {
  return Refusal.clash(
    'household-already-placed',
    'This household has a place for some of these days. Transfer them, or give that placement the day on which it ends.',
  );
}

/** They still live somewhere else. */
export function livesElsewhere(): Refusal {
  return Refusal.clash(
    'household-already-placed',
    'They still live in another place. Record their departure from there first, or transfer them.',
  );
}
