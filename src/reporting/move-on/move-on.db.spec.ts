import { recorded } from '../../../test/factories/households.js';
import { aTenancy } from '../../../test/factories/move-on.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const PERIOD = '?from=2026-01-01&to=2026-06-01';

describe('figures of moving on', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-06-01T09:00:00Z' });
    for (const [end, overrides] of TENANCIES) await tenancy(end, overrides);
  });
  afterAll(() => test.close());

  const NOT_SAFE = { endedOn: '2026-02-20', reason: 'not-safe-any-more', followedBy: 'safe-accommodation' };
  const TENANCIES: readonly (readonly [object | null, object])[] = [
    [null, {}],
    [NOT_SAFE, {}],
    [{ reason: 'recorded-in-error', followedBy: 'nothing-to-arrange' }, {}],
    // It began before the period.
    [null, { startsOn: '2025-12-31' }],
  ];

  const officer = () => test.as(test.cast.officer);
  async function tenancy(end: object | null, overrides: object): Promise<void> {
    const { id } = await recorded(officer());
    const plan = { householdId: id, targetDate: '2026-12-01', preferredTenures: [] };
    await officer().post('/move-on-plans', plan).expect(201);
    const { body } = await officer()
      .post('/tenancies', aTenancy(test, id, '2026-01-05', overrides))
      .expect(201);
    if (end) await officer().post(`/tenancies/${body.id}/end`, end).expect(200);
  }
  const groupsOf = (body: { breakdowns: { by: string; groups: object[] }[] }, by: string) =>
    body.breakdowns.find((each) => each.by === by)?.groups;

  it('are exact for those who may see the rows, of what their own team recorded', async () => {
    const { body } = await test.as(test.cast.supervisor).get(`/reports/move-on${PERIOD}`).expect(200);
    expect(body).toMatchObject({ exact: true, total: { tenancies: 2, suppressed: false }, medianDaysToHome: 0 });
    expect(groupsOf(body, 'ending')).toEqual([
      { code: 'not-safe-any-more', tenancies: 1, suppressed: false },
      { code: 'stands', tenancies: 1, suppressed: false },
    ]);
    expect(groupsOf(body, 'week-13')).toEqual([
      { code: 'ended-before', tenancies: 1, suppressed: false },
      { code: 'not-known', tenancies: 1, suppressed: false },
    ]);

    const others = await test.as(test.cast.rowanManager).get(`/reports/move-on${PERIOD}`).expect(200);
    expect(others.body.total).toEqual({ tenancies: 0, suppressed: false });
  });

  it('are totals of the area for a commissioner, with small numbers held back, for whole months', async () => {
    const commissioner = test.as(test.cast.commissioner);
    const { body } = await commissioner.get(`/reports/move-on${PERIOD}`).expect(200);
    expect(body).toMatchObject({ exact: false, total: { tenancies: null, suppressed: true }, medianDaysToHome: null });
    expect(JSON.stringify(body.breakdowns)).not.toMatch(/"tenancies":\d/);
    await commissioner.get('/reports/move-on?from=2026-01-02&to=2026-06-01').expect(422);
    await officer().get(`/reports/move-on${PERIOD}`).expect(403);
  });

  it('lead to the tenancies that they count, of one’s own team, without whose they are', async () => {
    const rows = (group = '') => test.as(test.cast.supervisor).get(`/reports/move-on/rows${PERIOD}${group}`);
    const all = (await rows().expect(200)).body.items;
    expect(all.map(({ startsOn }: { startsOn: string }) => startsOn)).toEqual(['2026-01-05', '2026-01-05']);
    expect(Object.keys(all[0]).sort()).toEqual(
      ['endReason', 'endedOn', 'followedBy', 'id', 'open', 'plannedOn', 'startsOn', 'tenure'].sort(),
    );

    const { body } = await test.as(test.cast.supervisor).get(`/reports/move-on${PERIOD}`);
    for (const { by, groups } of body.breakdowns) {
      for (const { code, tenancies } of groups) {
        const { items } = (await rows(`&by=${by}&code=${code}`).expect(200)).body;
        expect([by, code, items.length]).toEqual([by, code, tenancies]);
      }
    }
    expect((await rows('&by=ending&code=not-safe-any-more')).body.items).toMatchObject([{ endedOn: '2026-02-20' }]);
    expect((await rows('&by=ending&code=nothing-like-it')).body.items).toEqual([]);
    const first = (await rows('&limit=1')).body;
    const second = (await rows(`&limit=1&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items, second.nextCursor]).toEqual([...all, null]);
  });

  it('lead nobody else to them', async () => {
    const others = await test.as(test.cast.rowanManager).get(`/reports/move-on/rows${PERIOD}`).expect(200);
    expect(others.body.items).toEqual([]);
    await test.as(test.cast.commissioner).get(`/reports/move-on/rows${PERIOD}`).expect(403);
    await officer().get(`/reports/move-on/rows${PERIOD}`).expect(403);
  });

  it('lead on from the page, by the week, to a tenancy that may be read', async () => {
    const supervisor = Visitor.at(test.url, test.cast.supervisor);
    const { text } = await supervisor.get('/reports');
    const [, link = ''] = /href="(\/reports\/move-on\?[^"]*week-13[^"]*ended-before[^"]*)"/.exec(text) ?? [];
    const shown = await supervisor.get(link.replaceAll('&amp;', '&'));
    expect(shown.text).toContain('after 13 weeks: had ended');
    const [, tenancy = ''] = /href="(\/tenancies\/[^"]*)"/.exec(shown.text) ?? [];
    expect((await supervisor.get(tenancy)).status).toBe(200);
  });

  it('are on the page of figures as a picture with its table', async () => {
    const supervisor = await Visitor.at(test.url, test.cast.supervisor).get('/reports');
    for (const words of ['Homes of their own', 'How long they lasted', 'It was not safe for them there any more']) {
      expect(supervisor.text).toContain(words);
    }
    expect(supervisor.text).toMatch(/<rect [^>]*><title>6 weeks: 100%<\/title>/);
    const commissioner = await Visitor.at(test.url, test.cast.commissioner).get('/reports');
    expect([commissioner.status, commissioner.text.includes('Tenancies that began: held back')]).toEqual([200, true]);
  });
});
