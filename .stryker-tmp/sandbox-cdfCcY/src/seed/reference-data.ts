// @ts-nocheck
import { readFileSync } from 'node:fs';
import pg from 'pg';

interface LocalAuthority {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly housingAuthority: boolean;
  readonly tierOneDomesticAbuse: boolean;
  readonly county: string | null;
}

/**
 * The council areas that the product ships, and which of them lie next to each other. Adds those that are missing and corrects the
 * rest; safe to run at every start. An area that has neighbours already keeps them: an administrator may have put them right.
 */
export async function loadReferenceData(ownerUrl: string): Promise<void> {
  const authorities = read<LocalAuthority[]>('local-authorities.json');
  const neighbours = read<Record<string, readonly string[]>>('neighbours.json');
  // Counties first: districts name them.
  authorities.sort((a, b) => Number(a.county !== null) - Number(b.county !== null));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `insert into directory.local_authority (code, name, kind, housing_authority, tier_one_domestic_abuse, county_code)
       select code, name, kind, "housingAuthority", "tierOneDomesticAbuse", county
         from jsonb_to_recordset($1::jsonb)
           as r(code text, name text, kind text, "housingAuthority" boolean, "tierOneDomesticAbuse" boolean, county text)
       on conflict (code) do update
          set name = excluded.name, kind = excluded.kind, housing_authority = excluded.housing_authority,
              tier_one_domestic_abuse = excluded.tier_one_domestic_abuse, county_code = excluded.county_code`,
      [JSON.stringify(authorities)],
    );
    await client.query(
      `with said as (select code, jsonb_array_elements_text(next) as next_code from jsonb_each($1::jsonb) as n(code, next)),
            silent as (select a.code from directory.local_authority a
                        where not exists (select 1 from directory.neighbour n where n.code = a.code))
       insert into directory.neighbour (code, next_code)
       select code, next_code from said where code in (select code from silent)
        union
       select next_code, code from said where code in (select code from silent)
       on conflict do nothing`,
      [JSON.stringify(neighbours)],
    );
  } finally {
    await client.end();
  }
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}
