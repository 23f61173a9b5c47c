import { confirmedUnitIn, premisesOf, aFamilyRoom, aRefuge } from '../../../test/factories/accommodation.js';
import { aMotherWithTwo, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the rows of figures, on screen', () => {
  let test: TestApp;
  const visitor = (who: 'supervisor' | 'commissioner' | 'rowanManager' | 'officer') =>
    Visitor.at(test.url, test.cast[who]);
  const linksOf = (text: string) => [...text.matchAll(/href="(\/reports\/[^"]+)"/g)].map(([, href = '']) => href);
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-02-10T09:00:00Z' });
    const manager = test.as(test.cast.rowanManager);
    await confirmedUnitIn(
      manager,
      await idOf(premisesOf(manager, aRefuge(test.cast.organisations.rowan))),
      aFamilyRoom(),
    );
    const household = await recorded(test.as(test.cast.officer), aMotherWithTwo());
    // Nothing suits from this day on, as nothing is free: a need that is not met.
    await test
      .as(test.cast.officer)
      .post('/availability/search', { householdId: household.id, from: '2026-02-10', categories: ['sanctuary'] })
      .expect(200);
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-10T09:00:00Z' }).expect(200);
  });
  afterAll(() => test.close());

  const idOf = async (made: Promise<{ id: string }>) => (await made).id;

  it('are led to by each month, and are one’s own rooms', async () => {
    const manager = visitor('rowanManager');
    const months = linksOf((await manager.get('/reports')).text).filter((link) => link.includes('occupancy'));
    expect(months).toHaveLength(12);
    const { status, text } = await manager.get(months.at(-1)!.replaceAll('&amp;', '&'));
    expect([status, /href="\/rooms\/[0-9a-f-]{36}"/.test(text)]).toEqual([200, true]);
  });

  it('say what was needed and name nobody', async () => {
    const supervisor = visitor('supervisor');
    const needs = linksOf((await supervisor.get('/reports')).text).filter((link) => link.includes('unmet-need'));
    expect(needs.length).toBeGreaterThan(0);
    const { status, text } = await supervisor.get(needs[0]!.replaceAll('&amp;', '&'));
    expect(status).toBe(200);
    expect(text).toContain('2 children');
    expect(text).not.toContain('Whitfield');
  });

  it('are nowhere for those who get totals alone', async () => {
    const commissioner = visitor('commissioner');
    const { text } = await commissioner.get('/reports');
    expect(linksOf(text)).toEqual([]);
    expect(text).toContain('“Held back” stands for a number from 1 to 4');
    expect(text.match(/held back/g)?.length).toBeGreaterThan(1);
    const all = (await visitor('supervisor').get('/reports')).text;
    expect(all).not.toContain('Held back');
    expect(all).toMatch(/Where they asked[\s\S]*Blackpool/);
    expect(all).not.toMatch(/>E0\d{7}</);
    const ofAnArea = linksOf(all).find((link) => link.includes('unmet-need') && link.includes('by=area')) ?? '';
    expect((await visitor('supervisor').get(ofAnArea.replaceAll('&amp;', '&'))).text).toContain(
      'where they asked: Blackpool',
    );
    for (const report of [
      'occupancy',
      'unmet-need',
      'length-of-stay',
      'support-gaps',
      'outcomes',
      'move-on',
      'overrides',
    ])
      expect([report, (await commissioner.get(`/reports/${report}`)).status]).toEqual([report, 403]);
  });

  it.each(['occupancy?month=march', 'outcomes?code=wellbeing&month=2026-13', 'overrides?month=0'])(
    'are those of all months where what is asked for is none: %s',
    async (asked) => expect((await visitor('supervisor').get(`/reports/${asked}`)).status).toBe(200),
  );

  it('are refused for a period that cannot be', async () => {
    const { status } = await visitor('supervisor').get('/reports/unmet-need?from=2026-03-01&to=2026-01-01');
    expect(status).toBe(422);
  });
});
