import { Injectable } from '@nestjs/common';
import type { ProviderType } from '../law/providers.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AreaMemory } from './area-memory.js';
import type { Areas } from './areas.js';
import type { AuthorityKind } from './local-authority.entity.js';

export type { Areas } from './areas.js';

export interface ListedProvider {
  readonly id: string;
  readonly name: string;
  readonly type: ProviderType;
  readonly domesticAbuseObjects: boolean;
  readonly localAuthorityCode: string | null;
}

export interface CouncilArea {
  readonly code: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly housingAuthority: boolean;
  readonly countyCode: string | null;
  /** Codes of the areas that lie next to it. A county adjoins by its districts. */
  readonly neighbours: readonly string[];
}

const PROVIDER = `id, name, type, domestic_abuse_objects as "domesticAbuseObjects", local_authority_code as "localAuthorityCode"`;
const AUTHORITY = `code, name, kind, housing_authority as "housingAuthority", county_code as "countyCode",
  array(select n.next_code from directory.neighbour n where n.code = a.code order by n.next_code) as neighbours`;

/** Who provides accommodation, and the council areas. Open to everybody who is signed in. */
@Injectable()
export class DirectoryQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly memory: AreaMemory,
  ) {}

  /** How the council areas lie to each other, as this process remembers it: no query once it has been asked. */
  areas(): Promise<Areas> {
    return this.memory.areas();
  }

  /** Those of `codes` that no council area has. */
  async unknownAmong(codes: readonly string[]): Promise<string[]> {
    if (codes.length === 0) return [];
    const rows = await this.work.query<{ code: string }>(
      `select asked.code from unnest($1::text[]) as asked(code)
        where not exists (select 1 from directory.local_authority a where a.code = asked.code)`,
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  /** Codes of all areas that have a housing authority. */
  async housingAuthorityCodes(): Promise<string[]> {
    const rows = await this.work.query<{ code: string }>(
      'select code from directory.local_authority where housing_authority order by code',
    );
    return rows.map(({ code }) => code);
  }

  /** Providers by name; one more than `limit`. `after` is the id of the last one already shown. */
  providers(page: { after: string | null; limit: number }): Promise<ListedProvider[]> {
    return this.work.query<ListedProvider>(
      `select ${PROVIDER} from directory.providers()
        where $1::uuid is null or (name, id) > (select a.name, a.id from directory.providers() a where a.id = $1)
        order by name, id limit $2`,
      [page.after, page.limit + 1],
    );
  }

  /** One provider, or null when no provider has this id. */
  async provider(id: string): Promise<ListedProvider | null> {
    return (await this.providersById([id])).get(id) ?? null;
  }

  /** Those of `ids` that are providers, by id. */
  async providersById(ids: readonly string[]): Promise<ReadonlyMap<string, ListedProvider>> {
    const rows = await this.work.query<ListedProvider>(
      `select ${PROVIDER} from directory.providers() where id = any ($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((provider) => [provider.id, provider]));
  }

  /** The names of all council areas, by code. */
  async areaNames(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.work.query<{ code: string; name: string }>(
      'select code, name from directory.local_authority',
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  /** Council areas by name. */
  authorities(): Promise<CouncilArea[]> {
    return this.work.query<CouncilArea>(`select ${AUTHORITY} from directory.local_authority a order by name, code`);
  }

  /** Every council area by its name, for a form to offer. */
  async areaChoices(): Promise<{ readonly value: string; readonly text: string }[]> {
    return this.work.query('select code as value, name as text from directory.local_authority order by name, code');
  }

  /** Every provider by its name, for a form to offer. */
  async providerChoices(): Promise<{ readonly value: string; readonly text: string }[]> {
    return this.work.query('select id as value, name as text from directory.providers() order by name, id');
  }

  /** What the areas with these codes are called. */
  async namesOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.work.query<{ code: string; name: string }>(
      'select code, name from directory.local_authority where code = any ($1::text[])',
      [[...new Set(codes)]],
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  /** The council area with this code, or null. */
  async authority(code: string): Promise<CouncilArea | null> {
    const [authority] = await this.work.query<CouncilArea>(
      `select ${AUTHORITY} from directory.local_authority a where code = $1`,
      [code],
    );
    return authority ?? null;
  }

  /** `codes` together with the districts of the counties among them: where a county is meant, so is every district in it. */
  async withDistricts(codes: readonly string[]): Promise<string[]> {
    return (await this.memory.areas()).withDistricts(codes);
  }
}
