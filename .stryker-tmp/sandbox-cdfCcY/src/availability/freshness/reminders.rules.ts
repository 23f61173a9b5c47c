// @ts-nocheck
import { addDays, dayOfWeek, type LocalDate } from '../../shared/local-date.js';

/** Premises with a unit that is no longer fresh. */
export interface Unconfirmed {
  readonly premisesId: string;
  /** Whose staff confirm it; null when nobody there signs in. */
  readonly providerId: string | null;
  /** The council of the area, which asks where nobody has confirmed for long; null when it is the provider, or nobody there signs in. */
  readonly authorityId: string | null;
  /** A unit is so old that nobody should rely on it. */
  readonly stale: boolean;
}

export type ReminderKind = 'confirm-availability' | 'ask-provider';

/** One task that the day calls for. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly premisesId: string;
  readonly organisationId: string;
  readonly origin: string;
}

/** Who is reminded on `today`: the provider each day, and the council once a week. */
export function remindersFor(premises: readonly Unconfirmed[], today: LocalDate): Reminder[] {
  return premises.flatMap(({ premisesId, providerId, authorityId, stale }) => [
    ...(providerId === null ? [] : [confirm(premisesId, providerId, today)]),
    ...(authorityId === null || !stale ? [] : [ask(premisesId, authorityId, mondayOf(today))]),
  ]);
}

function confirm(premisesId: string, organisationId: string, day: LocalDate): Reminder {
  return { kind: 'confirm-availability', premisesId, organisationId, origin: `freshness:${premisesId}:${day}` };
}

function ask(premisesId: string, organisationId: string, monday: LocalDate): Reminder {
  return { kind: 'ask-provider', premisesId, organisationId, origin: `freshness-ask:${premisesId}:${monday}` };
}

function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - dayOfWeek(day));
}
