import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import type { Exclusion } from './sifting.rules.js';

/** Households that could not be placed: one open need each, with every attempt to find them a place. */
@Injectable()
export class UnmetNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Records an attempt that found nothing, under the household's open need or a new one; gives the need's id. */
  async attempted(householdId: string, organisationId: string, excluded: readonly Exclusion[]): Promise<string> {
    const now = this.clock.now();
    const needId = await this.open(householdId, organisationId, now);
    const counts = Object.fromEntries(excluded.map(({ rule, count }) => [rule, count]));
    await this.work.query(
      `insert into availability.unmet_need_attempt (id, unmet_need_id, attempted_at, excluded) values ($1, $2, $3, $4::jsonb)`,
      [newId(), needId, now, JSON.stringify(counts)],
    );
    this.work.record({
      action: 'unmet-need.attempted',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
      details: { unmetNeedId: needId },
    });
    return needId;
  }

  /** The household has a place: its open need, if there is one, is met. */
  async met(householdId: string): Promise<void> {
    const closed = await this.work.query<{ id: string }>(
      'update availability.unmet_need set met_at = $2 where household_id = $1 and met_at is null returning id',
      [householdId, this.clock.now()],
    );
    for (const { id } of closed) {
      this.work.record({
        action: 'unmet-need.met',
        outcome: 'done',
        subjectType: 'household',
        subjectId: householdId,
        details: { unmetNeedId: id },
      });
    }
  }

  /** One open need a household: of two searches at once the second waits for the first and finds its row. */
  private async open(householdId: string, organisationId: string, at: Date): Promise<string> {
    await this.work.query(
      `insert into availability.unmet_need (id, household_id, organisation_id, opened_at) values ($1, $2, $3, $4)
       on conflict (household_id) where met_at is null do nothing`,
      [newId(), householdId, organisationId, at],
    );
    const [need] = await this.work.query<{ id: string }>(
      'select id from availability.unmet_need where household_id = $1 and met_at is null',
      [householdId],
    );
    if (!need) throw new Error('the unmet need just recorded is not there');
    return need.id;
  }
}
