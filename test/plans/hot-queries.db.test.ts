import { connected, type CountryDatabase } from '../bench/country/database.js';
import type { Recording } from '../bench/bare/recording.js';
import { explain, type Explained, readWhole } from './explained.js';
import { HOT_SOURCES, HOT_STATEMENTS } from './hot-statements.js';
import { loadMiddleCountry } from './middle-country.js';
import { liveANight } from './night.js';
import { prepared } from './prepared.js';
import { oneLine, readPage } from './pages.js';
import { readSince, wholeReads } from './whole-tables.js';

describe('a winter night in a country of thousands of units', () => {
  let country: CountryDatabase;
  let recordings: Recording[];
  let explained: Explained[];
  let wholly: string[];

  beforeAll(async () => {
    const { TEST_OWNER_URL = '', TEST_APP_URL = '', TEST_ADMIN_URL = '' } = process.env;
    country = await loadMiddleCountry({ ownerUrl: TEST_OWNER_URL, appUrl: TEST_APP_URL, adminUrl: TEST_ADMIN_URL });
    const before = await wholeReads(country);
    recordings = await liveANight(country);
    wholly = readSince(before, await wholeReads(country));
    explained = await explain(country, recordings);
  }, 300_000);
  afterAll(() =>
    connected(process.env['TEST_ADMIN_URL'] ?? '', (admin) =>
      admin.query(`drop database if exists ${country.name} with (force)`),
    ),
  );

  it('reads no large table from end to end, in no statement, function or trigger', () => {
    expect(wholly).toEqual([]);
  });

  it.each(HOT_STATEMENTS)('answers $source without reading a large table as a whole', ({ mark }) => {
    const own = explained.filter(({ hot }) => hot.mark === mark);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(({ plan }) => readWhole(plan))).toEqual([]);
  });

  it.each(HOT_SOURCES)('has the statements of %s explained beside it (npm run explain)', (source) => {
    const sent = explained.filter(({ hot }) => hot.source === source).map(({ text }) => oneLine(text));
    const page = readPage(source);
    expect(page.statements.sort()).toEqual(sent.sort());
    expect(readWhole(page.plan)).toEqual([]);
  });

  it('plans what finds free units once a connection, and not once a search', async () => {
    const statements = await prepared(country, recordings, /from availability\.(free_time f|stock)\b/);
    expect(statements.length).toBeGreaterThan(2);
    expect(statements.filter(({ plannedAnew }) => plannedAnew)).toEqual([]);
  });

  it('would notice that the indexes are gone', async () => {
    await connected(country.adminUrl, (admin) =>
      admin.query(`do $$ declare name text; begin
        for name in select indexrelid::regclass::text from pg_index
                     where indrelid = 'availability.free_time'::regclass and not indisprimary loop
          execute 'drop index ' || name;
        end loop;
        alter table availability.free_time drop constraint free_time_pkey;
      end $$`),
    );
    const before = await wholeReads(country);
    // A night begins with a search, which changes nothing that is free.
    const plans = (await explain(country, recordings.slice(0, 1))).filter(({ hot }) =>
      hot.source.includes('free-units'),
    );

    expect(plans.flatMap(({ plan }) => readWhole(plan))).toContain('free_time');
    expect(readSince(before, await wholeReads(country))).toContain('availability.free_time');
  });
});
