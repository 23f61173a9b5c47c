import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { Exclusion } from '../matching/sifting.rules.js';
import type { FruitlessOffer, FruitlessSearch } from './unmet-need.codes.js';
import type { NeedFacts } from './unmet-need.rules.js';

/** Households that could not be placed: one open need each, with every attempt to find them a place and what became of it. */
@Injectable()
export class UnmetNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Records an attempt that found nothing, under the household's open need or a new one; gives the need's id. `facts` say what was
   * needed this time; the latest count.
   */
  async attempted(
    householdId: string,
    organisationId: string,
    excluded: readonly Pick<Exclusion, 'rule' | 'count'>[],
    facts: NeedFacts | null = null,
    kind: FruitlessSearch = 'search',
  ): Promise<string> {
    const now = this.clock.now();
    const needId = await this.open(householdId, organisationId, now, facts);
    const counts = Object.fromEntries(excluded.map(({ rule, count }) => [rule, count]));
    await this.work.query(
      `insert into availability.unmet_need_attempt (id, unmet_need_id, attempted_at, kind, excluded) values ($1, $2, $3, $4, $5::jsonb)`,
      [newId(), needId, now, kind, JSON.stringify(counts)],
    );
    this.record('unmet-need.attempted', householdId, { unmetNeedId: needId });
    return needId;
  }

  /**
   * An offer came to nothing while a need of the household was open: that need collects it. `reason` is a code, never what somebody wrote.
   * Once for each offer; nothing when no need was open. It changes nothing for the household: the need stays as it was.
   */
  async collected(
    householdId: string,
    offer: { kind: FruitlessOffer; reason: string | null; placementId: string; endedAt: Date },
  ): Promise<void> {
    const { kind, reason, placementId, endedAt } = offer;
    const added = await this.work.query<{ unmetNeedId: string }>(
      `insert into availability.unmet_need_attempt (id, unmet_need_id, attempted_at, kind, excluded, reason, placement_id)
       select $1, n.id, $2, $3, '{}', $4, $5 from availability.unmet_need n
        where n.household_id = $6 and n.opened_at <= $2 and (n.met_at is null or n.met_at >= $2)
        order by n.opened_at desc limit 1
       on conflict (unmet_need_id, placement_id) where placement_id is not null do nothing
       returning unmet_need_id as "unmetNeedId"`,
      [newId(), endedAt, kind, reason, placementId, householdId],
    );
    for (const { unmetNeedId } of added) this.record('unmet-need.collected', householdId, { unmetNeedId, kind });
  }

  /** The household has a place: its open need, if there is one, is met. */
  async met(householdId: string): Promise<void> {
    const closed = await this.work.query<{ id: string }>(
      'update availability.unmet_need set met_at = $2 where household_id = $1 and met_at is null returning id',
      [householdId, this.clock.now()],
    );
    for (const { id } of closed) this.record('unmet-need.met', householdId, { unmetNeedId: id });
  }

  /** One open need a household: of two searches at once the second waits for the first and finds its row. */
  private async open(householdId: string, organisationId: string, at: Date, facts: NeedFacts | null): Promise<string> {
    const [need] = await this.work.query<{ id: string }>(
      `insert into availability.unmet_need as n (id, household_id, organisation_id, opened_at, facts) values ($1, $2, $3, $4, $5::jsonb)
       on conflict (household_id) where met_at is null do update set facts = coalesce(excluded.facts, n.facts)
       returning n.id`,
      [newId(), householdId, organisationId, at, facts && JSON.stringify(facts)],
    );
    if (!need) throw new Error('the unmet need just recorded is not there');
    return need.id;
  }

  private record(action: string, householdId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId, details });
  }
}
