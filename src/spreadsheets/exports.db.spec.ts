import { parse } from 'csv-parse/sync';
import { aFamilyRoom, aFlat, aRefuge, premisesOf, unitIn } from '../../test/factories/accommodation.js';
import { accepted, arrived, departed } from '../../test/factories/placements.js';
import { recordedFile } from '../../test/factories/spreadsheets.js';
import { type Caller, startTestApp, type TestApp } from '../../test/support/test-app.js';

type Line = Record<string, string>;

describe('an export', () => {
  let test: TestApp;
  let rowan: Caller;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
    rowan = test.as(test.cast.rowanManager);
  });
  afterAll(() => test.close());

  it('of units can be imported again for other premises, and says the same of them', async () => {
    const reference = 'EXPORT-1';
    const { id } = await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference }));
    await unitIn(rowan, id, aFamilyRoom({ reference: 'Family, "large"' }));
    await unitIn(rowan, id, aFlat({ reference: 'Flat\n2' }));
    await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference: 'EXPORT-2' }));

    const { text, headers } = await rowan.get('/exports/units.csv').expect(200);
    expect(headers['content-disposition']).toBe('attachment; filename="units-2026-03-10.csv"');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(await recordedFile(rowan, 'units', text.replaceAll(reference, 'EXPORT-2'))).toMatchObject({
      bad: 0,
      done: 2,
    });

    const offers = (unit: object) => ({ ...unit, id: '', premisesId: '', version: 0 });
    const { body } = await rowan.get(`/units?limit=200&providerId=${test.cast.organisations.rowan}`).expect(200);
    const units = body.items as { premisesId: string; reference: string }[];
    const there = units.filter(({ premisesId }) => premisesId === id).map(offers);
    expect(units.filter(({ premisesId }) => premisesId !== id).map(offers)).toEqual(there);
  });

  it('makes plain text of what a spreadsheet would run', async () => {
    const { id } = await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference: '=1+1' }));
    await unitIn(rowan, id, aFamilyRoom({ reference: '@SUM(A1)' }));
    const lines = await linesOf(rowan, '/exports/units.csv');
    const line = lines.find(({ reference }) => reference?.includes('SUM'));
    expect(line).toMatchObject({ premisesReference: `'=1+1`, reference: `'@SUM(A1)` });
  });

  it('of units and premises is of one’s own, or of the provider that is named', async () => {
    const larch = test.as(test.cast.larchManager);
    expect(await linesOf(larch, '/exports/units.csv')).toEqual([]);
    const rowans = await linesOf(larch, `/exports/premises.csv?providerId=${test.cast.organisations.rowan}`);
    expect(rowans.map(({ reference }) => reference)).toContain('EXPORT-1');
    expect(rowans.filter(({ addressLine1, postcode }) => addressLine1 || postcode)).toEqual([]);
    await test.as(test.cast.auditor).get('/exports/units.csv').expect(403);
  });

  it('of placements is of what the caller sees, without a name', async () => {
    const placed = await arrived(test);
    const agreed = await accepted(test);
    const seen = (await linesOf(test.as(test.cast.officer), '/exports/placements.csv')).map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining([placed.id, agreed.id]));
    const lines = await linesOf(rowan, '/exports/placements.csv');
    expect(lines.find(({ id }) => id === placed.id)).toMatchObject({
      status: 'arrived',
      householdId: placed.householdId,
    });
    expect(await linesOf(test.as(test.cast.prestonOfficer), '/exports/placements.csv')).toEqual([]);
    expect(Object.keys(lines[0] ?? {}).filter((heading) => /name|address|postcode|birth/i.test(heading))).toEqual([]);
  });

  it.each(['officer', 'prestonOfficer', 'rowanManager', 'larchManager', 'coordinator'] as const)(
    'of placements has for the %s exactly those that they can open, in the order in which they were made',
    async (who) => {
      const caller = test.as(test.cast[who]);
      await departed(test);
      const { householdId } = await arrived(test);
      const share = { organisationId: test.cast.organisations.larch, purpose: 'They move on to us', consent: 'given' };
      await test.as(test.cast.officer).post(`/households/${householdId}/shares`, share).expect(201);

      const all = await test.rows<{ id: string }>('select id from placements.placement order by id');
      const opens = await Promise.all(
        all.map(async ({ id }) => (await caller.get(`/placements/${id}`)).status === 200),
      );
      const lines = await linesOf(caller, '/exports/placements.csv');
      expect(lines.map(({ id }) => id)).toEqual(all.filter((_, index) => opens[index]).map(({ id }) => id));
    },
  );

  it('is on the record', async () => {
    const entries = await test.rows(
      `select distinct action from audit.entry where action like '%.exported' order by 1`,
    );
    expect(entries).toEqual([
      { action: 'placements.exported' },
      { action: 'premises.exported' },
      { action: 'units.exported' },
    ]);
  });

  async function linesOf(caller: Caller, path: string): Promise<Line[]> {
    const { text } = await caller.get(path).expect(200);
    return parse(text, { bom: true, columns: true }) as Line[];
  }
});
