// @ts-nocheck
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../test/factories/accommodation.js';
import { offered } from '../../test/factories/placements.js';
import { checkedFile, importIs, postFile, recordedFile } from '../../test/factories/spreadsheets.js';
import { until } from '../../test/support/until.js';
import { type Caller, startTestApp, type TestApp } from '../../test/support/test-app.js';

const HEADINGS =
  'premisesReference,unitReference,arrivedOn,expectedTo,leadGivenName,leadFamilyName,leadDateOfBirth,leadSex,children,needs';

describe('a file of stays', () => {
  let test: TestApp;
  let rowan: Caller;
  let houses = 0;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
    rowan = test.as(test.cast.rowanManager);
  });
  afterAll(() => test.close());

  it('records the people who live there, and that they do', async () => {
    const { reference, unitId } = await aRoom();
    const done = await recordedFile(
      rowan,
      'stays',
      aFile(`${reference},Room 1,03/02/2026,2026-08-03,Ada,Tern,1990-05-17,female,2019-04-01:male:Finn,alcohol`),
    );

    expect(done).toMatchObject({ good: 1, bad: 0, done: 1 });
    const { body } = await rowan.get('/placements?status=arrived&limit=200').expect(200);
    const placement = (body.items as { unitId: string; householdId: string }[]).find((one) => one.unitId === unitId);
    expect(placement).toMatchObject({ status: 'arrived', from: '2026-02-03', expectedTo: '2026-08-03' });
    const household = await rowan.get(`/households/${placement?.householdId}`).expect(200);
    expect(household.body).toMatchObject({ needs: ['alcohol'] });
    expect(household.body.members).toMatchObject([
      { givenName: 'Ada', familyName: 'Tern', dateOfBirth: '1990-05-17' },
      { givenName: 'Finn', familyName: 'Tern', dateOfBirth: '2019-04-01', sex: 'male' },
    ]);
    expect((await rowan.get(`/units/${unitId}`).expect(200)).body.status).toBe('occupied');
  });

  it('tells why a stay cannot be recorded, and leaves nothing of it', async () => {
    const { reference, unitId } = await aRoom();
    await offered(test, { unitId });
    const before = await households();
    const done = await checkedFile(
      rowan,
      'stays',
      aFile(`${reference},Room 1,2026-02-03,,Ada,Tern,1990-05-17,female,2019-04-01:male,`),
    );
    await rowan.post(`/imports/${done.id}/approve`).expect(202);

    expect(await importIs(rowan, done.id, 'finished')).toMatchObject({ good: 0, bad: 1, done: 0 });
    expect(await households()).toBe(before);
    const { body } = await rowan.get(`/imports/${done.id}/rows`).expect(200);
    expect(body.items[0].errors).not.toEqual([]);
    expect(body.items[0].values.leadFamilyName).toBe('Tern');
    const orphans = await test.rows(
      `select 1 from audit.entry e where e.action = 'household.created'
          and not exists (select 1 from people.household h where h.id = e.subject_id)`,
    );
    expect(orphans).toEqual([]);
  });

  it('records those who live where they would not be offered a place today, and asks somebody to look', async () => {
    const { reference, unitId } = await aRoom({ maxChildren: 0 });
    const { body: unit } = await rowan.get(`/units/${unitId}`).expect(200);
    await rowan.patch(`/units/${unitId}`, { takingReferrals: false }, { 'If-Match': `"${unit.version}"` }).expect(200);
    await recordedFile(
      rowan,
      'stays',
      aFile(`${reference},Room 1,2026-02-03,,Ada,Tern,1990-05-17,female,2019-04-01:male,`),
    );

    expect((await rowan.get(`/units/${unitId}`).expect(200)).body.status).toBe('occupied');
    const looks = () =>
      test.rows(
        `select t.status from tasks.task t join placements.placement p on p.id = t.subject_id
          where p.unit_id = $1 and t.kind = 'check-fit'`,
        [unitId],
      );
    await until('somebody is asked to look', async () => (await looks()).length > 0);
    expect(await looks()).toEqual([{ status: 'open' }]);
  });

  it('is refused where somebody lives already, and twice for one unit', async () => {
    const { reference } = await aRoom();
    const stay = `${reference},Room 1,2026-02-03,,Ada,Tern,1990-05-17,female,,`;
    expect(await checkedFile(rowan, 'stays', aFile(stay, stay))).toMatchObject({ good: 1, bad: 1 });
    await recordedFile(rowan, 'stays', aFile(stay));
    const again = await checkedFile(rowan, 'stays', aFile(stay));
    expect(again).toMatchObject({ good: 0, bad: 1 });
    const { body } = await rowan.get(`/imports/${again.id}/rows`).expect(200);
    expect(body.items[0].errors).toMatchObject([{ field: 'unitReference', code: 'unit-not-free' }]);
  });

  it('names people: only those who record households may send one', async () => {
    const refused = await postFile(test.as(test.cast.administrator), 'stays', aFile());
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
  });

  it('is forgotten after a week, whatever became of it', async () => {
    const { reference } = await aRoom();
    const { id } = await checkedFile(
      rowan,
      'stays',
      aFile(`${reference},Room 1,2026-02-03,,Ada,Tern,1990-05-17,female,,`),
    );
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-18T09:00:00Z' }).expect(200);
    await importIs(rowan, id, 'cancelled');
    expect(await test.rows('select 1 from spreadsheets.import_row where import_id = $1', [id])).toEqual([]);
  });

  async function aRoom(overrides: object = {}): Promise<{ reference: string; unitId: string }> {
    const reference = `STAYS-${++houses}`;
    const { id } = await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference }));
    const unit = await confirmedUnitIn(rowan, id, aFamilyRoom({ reference: 'Room 1', ...overrides }));
    return { reference, unitId: unit.id };
  }

  async function households(): Promise<number> {
    return (await test.rows('select 1 from people.household')).length;
  }

  function aFile(...rows: string[]): string {
    return [HEADINGS, ...rows].join('\n');
  }
});
