// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AttemptKind } from './unmet-need.codes.js';
import type { NeedFacts } from './unmet-need.rules.js';

export interface ListedNeed {
  readonly id: string;
  readonly householdId: string;
  readonly openedAt: Date;
  /** What was needed at the last search; null while no search has said it. */
  readonly facts: NeedFacts | null;
  readonly attempts: number;
  readonly lastAttemptAt: Date;
}

export interface WholeNeed extends Omit<ListedNeed, 'attempts' | 'lastAttemptAt'> {
  readonly attempts: readonly {
    readonly at: string;
    readonly kind: AttemptKind;
    readonly reason: string | null;
    /** How many units each rule left out of a search. */
    readonly excluded: Readonly<Record<string, number>>;
    readonly placementId: string | null;
  }[];
}

/** Reads of unmet needs: those of households that the caller sees. */
@Injectable()
export class UnmetNeedQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
  ) {}

  /**
   * The household's open need with all its attempts, first to last; `open: null` when it has none. The read is audited. Null when the
   * caller sees no such household.
   */
  async ofHousehold(householdId: string): Promise<{ open: WholeNeed | null } | null> {
    if (!(await this.households.sees(householdId))) return null;
    const [open] = await this.work.query<WholeNeed>(
      `select n.id, n.household_id as "householdId", n.opened_at as "openedAt", n.facts,
              (select coalesce(jsonb_agg(jsonb_build_object('at', a.attempted_at, 'kind', a.kind, 'reason', a.reason,
                        'excluded', a.excluded, 'placementId', a.placement_id) order by a.attempted_at, a.id), '[]')
                 from availability.unmet_need_attempt a where a.unmet_need_id = n.id) as attempts
         from availability.unmet_need n where n.household_id = $1 and n.met_at is null`,
      [householdId],
    );
    this.work.record({ action: 'unmet-need.read', outcome: 'done', subjectType: 'household', subjectId: householdId });
    return { open: open ?? null };
  }

  /** Open needs for which the caller's own organisation looked first, oldest first, one more than `limit`. The read is audited. */
  async openOfOwn({ after, limit }: { after: string | null; limit: number }): Promise<ListedNeed[]> {
    this.work.record({ action: 'unmet-needs.listed', outcome: 'done' });
    return this.work.query<ListedNeed>(
      `select n.id, n.household_id as "householdId", n.opened_at as "openedAt", n.facts, a.attempts, a.last as "lastAttemptAt"
         from availability.unmet_need n
        cross join lateral (select count(*)::int as attempts, max(t.attempted_at) as last
                              from availability.unmet_need_attempt t where t.unmet_need_id = n.id) a
        where n.organisation_id = access.organisation_id() and n.met_at is null
          and ($1::uuid is null
               or (n.opened_at, n.id) > (select s.opened_at, s.id from availability.unmet_need s where s.id = $1))
        order by n.opened_at, n.id limit $2`,
      [after, limit + 1],
    );
  }
}
