import { aRefuge, premisesOf } from '../factories/accommodation.js';
import { aLargeFile, importIs, sentFile } from '../factories/spreadsheets.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

// `npm run test:import` sends fifty thousand rows, five hundred of them bad; every other run a sample of the same make.
const ROWS = Number(process.env['IMPORT_ROWS'] ?? 2_500);
const BAD = ROWS / 100;
const HOUSES = Array.from({ length: Math.max(ROWS / 500, 5) }, (_, index) => `LARGE-${index + 1}`);

describe('a large file of units', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
    const rowan = test.as(test.cast.rowanManager);
    for (const reference of HOUSES) await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference }));
  });
  afterAll(() => test.close());

  it(`of ${ROWS} rows, ${BAD} of them bad, is recorded but for those, each of which is named`, async () => {
    const rowan = test.as(test.cast.rowanManager);
    const began = performance.now();
    const { id } = await sentFile(rowan, 'units', aLargeFile(HOUSES, ROWS, BAD));
    expect(await importIs(rowan, id, 'ready')).toMatchObject({ rows: ROWS, good: ROWS - BAD, bad: BAD });
    const checked = performance.now();
    await rowan.post(`/imports/${id}/approve`).expect(202);
    expect(await importIs(rowan, id, 'finished')).toMatchObject({ done: ROWS - BAD, bad: BAD });
    tell(
      `${ROWS} rows: looked at in ${seconds(began, checked)} s, recorded in ${seconds(checked, performance.now())} s`,
    );

    const [units] = await test.rows(
      'select count(*)::int as units, count(distinct (premises_id, reference))::int as different from accommodation.unit',
    );
    expect(units).toEqual({ units: ROWS - BAD, different: ROWS - BAD });
    const report = await rowan.get(`/imports/${id}/refused.csv`).expect(200);
    expect(report.text.trim().split('\r\n')).toHaveLength(BAD + 1);
  }, 600_000);
});

function seconds(from: number, to: number): string {
  return ((to - from) / 1000).toFixed(1);
}

function tell(line: string): void {
  if (process.env['IMPORT_ROWS']) process.stderr.write(`${line}\n`);
}
