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

/** The council areas that the product ships. Adds those that are missing and corrects the rest; safe to run at every start. */
export async function loadReferenceData(ownerUrl: string): Promise<void> {
  const text = readFileSync(new URL('local-authorities.json', import.meta.url), 'utf8');
  const authorities = JSON.parse(text) as LocalAuthority[];
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
  } finally {
    await client.end();
  }
}
