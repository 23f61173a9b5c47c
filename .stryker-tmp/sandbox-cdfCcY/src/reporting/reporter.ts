// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../directory/directory.queries.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type Scope, scopeOf } from './reports.scope.js';
import type { Refusal } from '../shared/refusal.js';

/** Who asks for figures, whose they may be, and that they were asked for. */
@Injectable()
export class Reporter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
  ) {}

  /** Whose figures the caller gets for this filter. Refusals: `not-allowed`. */
  async scope(filter: { providerId?: string; localAuthorityCode?: string }): Promise<Scope | Refusal> {
    const actor = this.caller();
    const { providerId, localAuthorityCode } = filter;
    const areas =
      localAuthorityCode === undefined ? undefined : await this.directory.withDistricts([localAuthorityCode]);
    return scopeOf(actor, { providerId, areas }, await this.ownAreas(actor));
  }

  /** Leaves an audit row: which report, of which period, how broken down. */
  asked(report: string, details: Readonly<Record<string, string>>): void {
    this.work.record({ action: 'report.read', outcome: 'done', details: { report, ...details } });
  }

  private caller(): UserActor {
    const { actor } = this.work;
    if (actor.kind !== 'user') throw new Error('a report is asked for by somebody');
    return actor;
  }

  private async ownAreas({ organisationType, organisationArea }: UserActor): Promise<string[]> {
    if (organisationType !== 'local-housing-authority' || organisationArea === null) return [];
    return this.directory.withDistricts([organisationArea]);
  }
}
