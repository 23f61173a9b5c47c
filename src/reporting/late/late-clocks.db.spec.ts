import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { inRelief } from '../../../test/factories/applications.js';
import { arrived } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const FYLDE = 'E07000119';
const PERIOD = 'from=2026-10-01&to=2026-12-01';

// K-18, s.208(4): placed on 20 October, so that the last of the fourteen days is 2 November.
describe('figures of what was done late', () => {
  let test: TestApp;
  let cases: Readonly<Record<'inTime' | 'late' | 'overdue', string>>;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-10-20T09:00:00Z' });
    const manager = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(manager, aRefuge(test.cast.organisations.rowan, { localAuthorityCode: FYLDE }));
    const placed = async () => {
      const { id: caseId, household } = await inRelief(test.as(test.cast.officer));
      const { id: unitId } = await confirmedUnitIn(manager, id, aFamilyRoom());
      await arrived(test, { householdId: household.id, unitId });
      await test.as(test.cast.officer).get(`/applications/${caseId}`).expect(200);
      return caseId;
    };
    cases = { inTime: await placed(), late: await placed(), overdue: await placed() };
    await moveTo('2026-11-02T12:00:00Z');
    await noticeGoes(cases.inTime, '2026-11-02');
    await moveTo('2026-11-05T12:00:00Z');
    await noticeGoes(cases.late, '2026-11-05');
    await moveTo('2026-12-01T12:00:00Z');
  });
  afterAll(() => test.close());

  const moveTo = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  async function noticeGoes(caseId: string, issuedOn: string): Promise<void> {
    const { body } = await test.as(test.cast.officer).get(`/applications/${caseId}`).expect(200);
    const { id } = body.notices.find(({ notice }: { notice: string }) => notice === 'N-208');
    await test
      .as(test.cast.officer)
      .post(`/applications/${caseId}/notices/${id}/issue`, {
        ...{ issuedOn, delivery: 'named-post', namedPost: 'Homelessness manager, Fylde' },
        parts: { address: '9 Nowhere Row', availableFrom: '20 October 2026' },
      })
      .expect(200);
  }
  const supervisor = () => test.as(test.cast.supervisor);
  const figures = async (period = PERIOD) =>
    (await supervisor().get(`/reports/late-clocks?${period}`).expect(200)).body;
  const ofNotices = ({ groups }: { groups: { clock: string }[] }) => groups.filter(({ clock }) => clock === 'K-18');

  it('are by clock and quarter for a supervisor: in time, late, overdue, and by how many days', async () => {
    const body = await figures();
    expect(body).toMatchObject({ exact: true });
    expect(ofNotices(body)).toEqual([
      {
        ...{ clock: 'K-18', quarter: '2026-Q4', inTime: 1, late: 1, overdue: 1 },
        ...{ medianDaysLate: 16, mostDaysLate: 29, suppressed: false },
      },
    ]);
  });

  it('count a clock in the period of its last day', async () => {
    expect(ofNotices(await figures('from=2026-10-01&to=2026-11-02'))).toEqual([]);
    expect(ofNotices(await figures('from=2026-11-02&to=2026-11-03'))).toHaveLength(1);
    expect(ofNotices(await figures('from=2026-11-03&to=2026-12-01'))).toEqual([]);
  });

  it('do not count what may still be done in time today', async () => {
    const { body } = await supervisor().get('/reports/late-clocks?from=2026-10-01&to=2026-12-02').expect(422);
    expect(body).toMatchObject({ errors: [{ field: 'to', code: 'in-the-future' }] });
  });

  it('lead to the clocks that they count, with the case of each', async () => {
    const rows = (group = '') => supervisor().get(`/reports/late-clocks/rows?${PERIOD}${group}`).expect(200);
    for (const { clock, quarter, ...counts } of (await figures()).groups) {
      for (const [way, count] of [
        ['in-time', counts.inTime],
        ['late', counts.late],
        ['overdue', counts.overdue],
      ]) {
        const { items } = (await rows(`&clock=${clock}&quarter=${quarter}&way=${way}`)).body;
        expect([clock, way, items.length]).toEqual([clock, way, count]);
      }
    }
    const [late] = (await rows('&clock=K-18&way=late')).body.items;
    expect(late).toMatchObject({ applicationId: cases.late, lastDay: '2026-11-02', metOn: '2026-11-05', daysLate: 3 });
    const [overdue] = (await rows('&clock=K-18&way=overdue')).body.items;
    expect(overdue).toMatchObject({ applicationId: cases.overdue, metOn: null, daysLate: 29 });
    expect((await rows('&quarter=2026-Q3')).body.items).toEqual([]);
  });

  it('page through their rows without losing one', async () => {
    const all = (await supervisor().get(`/reports/late-clocks/rows?${PERIOD}`)).body.items;
    const first = (await supervisor().get(`/reports/late-clocks/rows?${PERIOD}&limit=1`)).body;
    const rest = (await supervisor().get(`/reports/late-clocks/rows?${PERIOD}&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items]).toEqual(all);
  });

  it('are totals of the area for a commissioner, held back for so few households, without a case', async () => {
    const commissioner = test.as(test.cast.commissioner);
    const { body } = await commissioner.get(`/reports/late-clocks?${PERIOD}`).expect(200);
    expect(body.exact).toBe(false);
    expect(ofNotices(body)).toMatchObject([{ inTime: null, late: null, overdue: null, mostDaysLate: null }]);
    expect(JSON.stringify(body)).not.toContain('applicationId');
    await commissioner.get('/reports/late-clocks?from=2026-10-02&to=2026-12-01').expect(422);
    await commissioner.get(`/reports/late-clocks/rows?${PERIOD}`).expect(403);
    await test.as(test.cast.officer).get(`/reports/late-clocks?${PERIOD}`).expect(403);
  });

  it('are of nobody else’s cases', async () => {
    for (const other of [test.cast.rowanManager, test.cast.coordinator]) {
      const { body } = await test.as(other).get(`/reports/late-clocks?${PERIOD}`).expect(200);
      expect(body.groups).toEqual([]);
      const { items } = (await test.as(other).get(`/reports/late-clocks/rows?${PERIOD}`).expect(200)).body;
      expect(items).toEqual([]);
    }
  });

  it('are on the page of figures, and lead on to the case', async () => {
    const visitor = Visitor.at(test.url, test.cast.supervisor);
    const { text } = await visitor.get('/reports');
    expect(text).toContain('What was done late');
    expect(text).toContain('October to December 2026');
    const [, link = ''] = /href="(\/reports\/late-clocks\?[^"]*clock=K-18[^"]*way=overdue)"/.exec(text) ?? [];
    const shown = await visitor.get(link.replaceAll('&amp;', '&'));
    expect(shown.text).toContain('still overdue');
    expect(shown.text).toContain(`href="/cases/${cases.overdue}"`);
    expect(shown.text).not.toContain(`href="/cases/${cases.late}"`);
    expect((await visitor.get('/law/K-18')).status).toBe(200);
  });
});
