import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { Refusal } from '../shared/refusal.js';
import { HouseholdQueries } from './household.queries.js';

/** A household that must not be met, by the reference that somebody was told. */
export interface KnownConflict {
  readonly id: string;
  readonly otherReference: string;
  readonly recordedAt: Date;
}

/**
 * Keeps apart households that must never live in the same premises. Only the organisation that recorded a conflict sees it, the other
 * household's workers never. Whether a reference is a household's is found by the database and kept from the application: every
 * reference is kept and listed alike, so that nobody can ask here who is placed. One that is nobody's when it is recorded stays so.
 */
@Injectable()
export class Conflicts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  /** Records a conflict; the same one again is the one that is there. Refusals: `missing`, `same-household`. */
  async record(householdId: string, reference: string): Promise<Omit<KnownConflict, 'otherReference'> | Refusal> {
    const own = await this.households.referenceOf(householdId);
    if (own === null) return Refusal.missing();

    const otherReference = reference.toUpperCase();
    if (otherReference === own) return sameHousehold();

    const actor = this.work.actor as UserActor;
    const id = newId();
    const [kept] = await this.work.query<{ id: string; recordedAt: Date }>(
      `insert into people.conflict (id, household_id, organisation_id, other_reference, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (household_id, organisation_id, other_reference) where ended_at is null do update set ended_at = null
       returning id, recorded_at as "recordedAt"`,
      [id, householdId, actor.organisationId, otherReference, this.clock.now(), actor.userId],
    );
    if (!kept) throw new Error('a conflict was neither recorded nor there');

    if (kept.id === id) this.audited('household.conflict-recorded', householdId, { conflictId: id });

    return kept;
  }

  /**
   * Conflicts of a household that the caller's organisation has recorded, in their order; the read is audited. Null when there is no
   * household to see.
   */
  async list(householdId: string): Promise<KnownConflict[] | null> {
    if (!(await this.households.sees(householdId))) return null;
    this.audited('household.conflicts-read', householdId);
    return this.work.query<KnownConflict>(
      `select id, other_reference as "otherReference", recorded_at as "recordedAt"
         from people.conflict where household_id = $1 and ended_at is null order by recorded_at, id`,
      [householdId],
    );
  }

  /** Ends a conflict of the caller's organisation. Refusal: `missing`. */
  async end(householdId: string, conflictId: string): Promise<Refusal | undefined> {
    const ended = await this.work.query(
      `update people.conflict set ended_at = $3 where id = $2 and household_id = $1 and ended_at is null returning id`,
      [householdId, conflictId, this.clock.now()],
    );
    if (ended.length === 0) return Refusal.missing();

    this.audited('household.conflict-ended', householdId, { conflictId });

    return undefined;
  }

  private audited(action: string, householdId: string, details: Record<string, string> = {}): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId, details });
  }
}

function sameHousehold(): Refusal {
  return Refusal.rule('same-household', 'This is the household’s own reference.', [
    { field: 'otherReference', code: 'same-household', message: 'Enter the reference of the other household.' },
  ]);
}
