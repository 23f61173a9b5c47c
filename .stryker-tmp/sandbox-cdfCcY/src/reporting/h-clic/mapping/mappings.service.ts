// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { UserActor } from '../../../platform/database/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import type { LocalDate } from '../../../shared/local-date.js';
import { Refusal } from '../../../shared/refusal.js';
import type { Mapping } from './mapping.js';
import { readMapping } from './read-mapping.js';

export interface ListedMapping {
  readonly version: string;
  readonly inForceFrom: LocalDate;
  readonly loadedAt: Date;
}

const LISTED = 'version, in_force_from as "inForceFrom", loaded_at as "loadedAt"';

/** Keeps every version of a council's own mapping files. A version that was loaded is never changed: a correction is another version. */
@Injectable()
export class Mappings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Loads a file for the caller's council. Refusals: `bad-mapping` with everything that is wrong with it, `version-loaded`. */
  async load(file: unknown): Promise<ListedMapping | Refusal> {
    const { organisationId, userId } = this.work.actor as UserActor;
    const mapping = readMapping(file);
    if (Array.isArray(mapping)) {
      return Refusal.rule(
        'bad-mapping',
        'This mapping file cannot be used as it is. Put right what is named.',
        mapping,
      );
    }
    const { version } = mapping;
    const [loaded] = await this.work.query<ListedMapping>(
      `insert into reporting.hclic_mapping (id, organisation_id, version, in_force_from, content, loaded_at, loaded_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint one_mapping_of_a_version do nothing
       returning ${LISTED}`,
      [newId(), organisationId, version, mapping.inForceFrom, JSON.stringify(mapping), this.clock.now(), userId],
    );
    if (!loaded) return versionLoaded(version);

    this.work.record({ action: 'h-clic.mapping-loaded', outcome: 'done', details: { version } });

    return loaded;
  }

  /** Every version of the caller's council, the latest first. */
  list(): Promise<ListedMapping[]> {
    return this.work.query<ListedMapping>(
      `select ${LISTED} from reporting.hclic_mapping order by loaded_at desc, version desc`,
    );
  }

  /** One version of the caller's council; null when it has none of that name. */
  async named(version: string): Promise<Mapping | null> {
    const [found] = await this.work.query<{ content: Mapping }>(
      'select content from reporting.hclic_mapping where version = $1',
      [version],
    );
    return found?.content ?? null;
  }
}

function versionLoaded(version: string): Refusal {
  return Refusal.clash(
    'version-loaded',
    `Version ${version} is loaded already and is never changed. Give the corrected file another version.`,
  );
}
