import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VersionsInTurn } from '../../platform/database/versions-in-turn.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import { refusePastDay, type SettledVersion } from '../../shared/settled.js';

/** One version of a council's policy on reminders. */
export interface ReminderPolicyView extends SettledVersion {
  /** Days before a statutory day, the most first. 0 is the day itself. */
  readonly daysBefore: readonly number[];
}

export interface NewReminderPolicy {
  readonly daysBefore: readonly number[];
  readonly inForceFrom?: LocalDate;
}

const THE_DAY_ITSELF = 0;

/** What a new version leaves as it is. */
export const REMINDERS_KEEP = 'Clocks that run keep the reminders they started with.';

const POLICY = `version, organisation_id as "organisationId", days_before as "daysBefore", created_by as "begunBy",
  case when isfinite(in_force_from) then in_force_from::text end as "inForceFrom"`;

/** When officers are reminded of statutory days, as each council settles it. Clocks keep the version under which they started. */
@Injectable()
export class ReminderPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly turns: VersionsInTurn,
    private readonly clock: Clock,
  ) {}

  /** The versions of the caller's council and the one that is nobody's, the latest first. */
  all(): Promise<ReminderPolicyView[]> {
    return this.work.query<ReminderPolicyView>(
      `select ${POLICY} from homelessness.reminder_policy order by version desc`,
    );
  }

  /**
   * Begins a new version for the caller's council, in force from today or a later day. `seen`: the latest that the caller has seen.
   * Refusals: `in-the-past`, `begun-meanwhile`.
   */
  async begin({ daysBefore, inForceFrom }: NewReminderPolicy, seen?: number): Promise<ReminderPolicyView | Refusal> {
    const today = this.clock.today();
    const refused =
      refusePastDay(inForceFrom, today, REMINDERS_KEEP) ??
      (await this.turns.overtaken('reminder-policy', seen, () => this.all()));
    if (refused) return refused;

    const { organisationId, userId } = this.work.actor as UserActor;
    const [begun] = await this.work.query<ReminderPolicyView>(
      `insert into homelessness.reminder_policy (organisation_id, days_before, in_force_from, created_by)
       values ($1, $2, $3, $4) returning ${POLICY}`,
      [organisationId, mostFirst([...daysBefore, THE_DAY_ITSELF]), inForceFrom ?? today, userId],
    );
    if (!begun) throw new Error('a version of the reminder policy was not written');

    this.work.record({ action: 'reminder-policy.begun', outcome: 'done', details: { version: begun.version } });

    return begun;
  }
}

function mostFirst(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => b - a);
}
