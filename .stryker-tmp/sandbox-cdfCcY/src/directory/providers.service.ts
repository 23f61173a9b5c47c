// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Staff } from '../access/staff.service.js';
import type { ProviderType } from '../law/providers.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import { DirectoryQueries, type ListedProvider } from './directory.queries.js';
import { Provider } from './provider.entity.js';

export interface NewProvider {
  readonly name: string;
  readonly type: ProviderType;
  readonly domesticAbuseObjects?: boolean;
  readonly slug?: string;
  readonly localAuthorityCode?: string;
}

/** Adds organisations that let units. Who may call this is decided by the route; the seed calls it as the system. */
@Injectable()
export class Providers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: Staff,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  /** Adds a provider with its organisation. Refusal: `unknown-local-authority`. */
  async create(command: NewProvider): Promise<ListedProvider | Refusal> {
    const localAuthorityCode = command.localAuthorityCode ?? null;
    const domesticAbuseObjects = command.domesticAbuseObjects ?? false;
    if (localAuthorityCode !== null && !(await this.directory.authority(localAuthorityCode))) {
      return unknownLocalAuthority();
    }

    const id = await this.staff.addOrganisation({ ...command, localAuthorityCode });
    await this.work.manager.insert(Provider, {
      organisationId: id,
      domesticAbuseObjects,
      createdAt: this.clock.now(),
    });

    this.work.record({ action: 'provider.created', outcome: 'done', subjectType: 'provider', subjectId: id });

    return { id, name: command.name, type: command.type, domesticAbuseObjects, localAuthorityCode };
  }
}

/** 422 for a council area that is not in the directory. */
export function unknownLocalAuthority(): Refusal {
  return Refusal.rule('unknown-local-authority', 'There is no council area with this code.', [
    { field: 'localAuthorityCode', code: 'unknown', message: 'Choose a council area from GET /local-authorities.' },
  ]);
}
