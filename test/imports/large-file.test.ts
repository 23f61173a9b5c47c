import { aRefuge, premisesOf } from '../factories/accommodation.js';
import { aLargeFile, aLargeFileOfStays, importIs, sentFile } from '../factories/spreadsheets.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

// `npm run test:import` sends fifty thousand rows of each kind, five hundred of them bad; every other run a sample of the same make.
const ROWS = Number(process.env['IMPORT_ROWS'] ?? 2_500);
const BAD = ROWS / 100;
const HOUSES = Array.from({ length: Math.max(ROWS / 500, 5) }, (_, index) => `LARGE-${index + 1}`);
const SIZE = `of ${ROWS} rows, ${BAD} of them bad, is recorded but for those, each of which is named`;

describe('a large file', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
    const rowan = test.as(test.cast.rowanManager);
    for (const reference of HOUSES) await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference }));
  });
  afterAll(() => test.close());

  it(`of units ${SIZE}`, async () => {
    await recorded('units', aLargeFile(HOUSES, ROWS, BAD));

    const [units] = await test.rows(
      'select count(*)::int as units, count(distinct (premises_id, reference))::int as different from accommodation.unit',
    );
    expect(units).toEqual({ units: ROWS - BAD, different: ROWS - BAD });
  }, 600_000);

  it(`of those who live in them ${SIZE}`, async () => {
    await recorded('stays', aLargeFileOfStays(HOUSES, ROWS, BAD));

    const [stays] = await test.rows(
      `select count(*)::int as stays, count(distinct p.unit_id)::int as units, count(distinct p.household_id)::int as households,
              (select count(*)::int from availability.unit_occupancy o where o.kind = 'stay' and o.unfinished) as claims,
              (select count(*)::int from people.person) as people
         from placements.placement p where p.status = 'arrived'`,
    );
    const good = ROWS - BAD;
    expect(stays).toEqual({ stays: good, units: good, households: good, claims: good, people: 2 * good });
  }, 1_200_000);

  async function recorded(kind: 'units' | 'stays', file: string): Promise<void> {
    const rowan = test.as(test.cast.rowanManager);
    const began = performance.now();
    const { id } = await sentFile(rowan, kind, file);
    expect(await importIs(rowan, id, 'ready')).toMatchObject({ rows: ROWS, good: ROWS - BAD, bad: BAD });
    const checked = performance.now();
    await rowan.post(`/imports/${id}/approve`).expect(202);
    expect(await importIs(rowan, id, 'finished')).toMatchObject({ done: ROWS - BAD, bad: BAD });
    tell(
      `${ROWS} rows of ${kind}: looked at in ${seconds(began, checked)} s, recorded in ${seconds(checked, performance.now())} s`,
    );

    const report = await rowan.get(`/imports/${id}/refused.csv`).expect(200);
    expect(report.text.trim().split('\r\n')).toHaveLength(BAD + 1);
  }
});

function seconds(from: number, to: number): string {
  return ((to - from) / 1000).toFixed(1);
}

function tell(line: string): void {
  if (process.env['IMPORT_ROWS']) process.stderr.write(`${line}\n`);
}
