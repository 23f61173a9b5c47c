import { Injectable } from '@nestjs/common';
import { keepsStockOf, notYours } from '../../accommodation/accommodation.access.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import { type Target, USUAL_TARGET } from './freshness.rules.js';

export interface ProvidersTarget extends Target {
  readonly providerId: string;
  /** Counts the provider's own changes; 0 while the usual target stands. */
  readonly version: number;
}

/** How often each provider means to confirm its units. */
@Injectable()
export class FreshnessTargets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  /** The target of each of these providers, by id: its own, or the usual one. */
  async of(providerIds: Iterable<string>): Promise<ReadonlyMap<string, Target>> {
    const ids = [...new Set(providerIds)];
    if (ids.length === 0) return new Map();
    const rows = await this.work.query<Target & { providerId: string }>(
      `select provider_id as "providerId", fresh_hours as "freshHours", stale_hours as "staleHours"
         from availability.freshness_target where provider_id = any ($1::uuid[])`,
      [ids],
    );
    const own = new Map(rows.map(({ providerId, ...target }) => [providerId, target]));
    return new Map(ids.map((id) => [id, own.get(id) ?? USUAL_TARGET]));
  }

  /** The target that stands for a provider. Refusal: `missing`. */
  async one(providerId: string): Promise<ProvidersTarget | Refusal> {
    if (!(await this.directory.provider(providerId))) return Refusal.missing();
    const [own] = await this.work.query<ProvidersTarget>(
      `select provider_id as "providerId", fresh_hours as "freshHours", stale_hours as "staleHours", version
         from availability.freshness_target where provider_id = $1`,
      [providerId],
    );
    return own ?? { providerId, ...USUAL_TARGET, version: 0 };
  }

  /** Sets a provider's own target. Refusals: `missing`, `not-allowed`, `stale-before-fresh`. */
  async set(providerId: string, target: Target): Promise<ProvidersTarget | Refusal> {
    if (!(await this.directory.provider(providerId))) return Refusal.missing();
    if (!keepsStockOf(this.work.actor, providerId)) return notYours();

    if (target.staleHours <= target.freshHours) return staleBeforeFresh();

    const { actor } = this.work;
    await this.work.query(
      `insert into availability.freshness_target as t (provider_id, fresh_hours, stale_hours, changed_at, changed_by)
       values ($1, $2, $3, $4, $5)
       on conflict (provider_id) do update set fresh_hours = excluded.fresh_hours, stale_hours = excluded.stale_hours,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = t.version + 1`,
      [providerId, target.freshHours, target.staleHours, this.clock.now(), actor.kind === 'user' ? actor.userId : null],
    );

    this.work.record({
      action: 'freshness-target.set',
      outcome: 'done',
      subjectType: 'provider',
      subjectId: providerId,
      details: { freshHours: target.freshHours, staleHours: target.staleHours },
    });

    return this.one(providerId);
  }
}

function staleBeforeFresh(): Refusal {
  return Refusal.rule('stale-before-fresh', 'What is confirmed is fresh first, then ageing, and only then stale.', [
    {
      field: 'staleHours',
      code: 'stale-before-fresh',
      message: 'Enter more hours here than until it is to be confirmed again.',
    },
  ]);
}
