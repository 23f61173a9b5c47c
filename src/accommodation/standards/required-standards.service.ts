import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { keepsStockOf, notYours } from '../accommodation.access.js';
import type { Standard } from '../accommodation.codes.js';
import { PremisesLock } from '../premises/premises-lock.js';
import { MissingChecks } from './missing-checks.js';
import { type RequiredKind, StandardsQueries } from './standards.queries.js';

export interface RequiredStandardsView {
  readonly providerId: string;
  readonly required: readonly RequiredKind[];
}

/** What a provider requires of its own premises: from some day on, a place without that check is out of date. */
@Injectable()
export class RequiredStandards {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
    private readonly premises: PremisesLock,
    private readonly queries: StandardsQueries,
    private readonly missing: MissingChecks,
    private readonly clock: Clock,
  ) {}

  /** What a provider requires. Refusal: `missing`. */
  async of(providerId: string): Promise<RequiredStandardsView | Refusal> {
    if (!(await this.directory.provider(providerId))) return Refusal.missing();
    return { providerId, required: await this.queries.required(providerId) };
  }

  /**
   * Replaces what a provider requires. New kinds count from `since`, today when not given; those that were required already keep
   * their day. Refusals: `missing`, `not-allowed`, `in-the-past`.
   */
  async replace(
    providerId: string,
    kinds: readonly Standard[],
    since?: LocalDate,
  ): Promise<RequiredStandardsView | Refusal> {
    if (!(await this.directory.provider(providerId))) return Refusal.missing();
    if (!keepsStockOf(this.work.actor, providerId)) return notYours();

    // Two changes at once come one after the other.
    await this.premises.takeOf(providerId);

    const today = this.clock.today();
    if (since !== undefined && since < today) return inThePast();

    const before = await this.queries.required(providerId);
    await this.work.query(
      'delete from accommodation.required_standard where provider_id = $1 and kind <> all ($2::text[])',
      [providerId, kinds],
    );
    await this.work.query(
      `insert into accommodation.required_standard (provider_id, kind, since)
       select $1, wanted.kind, $3 from unnest($2::text[]) as wanted(kind) on conflict do nothing`,
      [providerId, kinds, since ?? today],
    );

    const required = await this.queries.required(providerId);
    await this.missing.forget(
      providerId,
      before.filter(({ kind }) => !kinds.includes(kind)),
    );
    this.missing.expect(providerId, required);

    this.work.record({
      action: 'standards.required',
      outcome: 'done',
      subjectType: 'provider',
      subjectId: providerId,
      details: { kinds },
    });

    return { providerId, required };
  }
}

function inThePast(): Refusal {
  return Refusal.rule('in-the-past', 'What was not required before cannot have been required all along.', [
    { field: 'since', code: 'in-the-past', message: 'Enter today or a later day, or leave it out.' },
  ]);
}
