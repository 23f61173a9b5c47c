import { arrived, move } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const PERIOD = '?from=2026-03-01&to=2026-05-01';

describe('figures of how long people stayed', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
    // In two rooms; one household stays on.
    const stays = [await arrived(test), await arrived(test), await arrived(test)];
    for (const [index, day] of ['2026-03-13', '2026-04-20'].entries()) {
      await test
        .as(test.cast.administrator)
        .post('/clock', { now: `${day}T09:00:00Z` })
        .expect(200);
      await leave(stays[index]!.id, day);
    }
    await test.as(test.cast.administrator).post('/clock', { now: '2026-05-02T09:00:00Z' }).expect(200);
  });
  afterAll(() => test.close());

  const leave = (id: string, departedAt: string) =>
    move(test, id, 'depart', { departedAt, reason: 'planned-move-on', destination: 'rental-social' });
  const figures = (who: 'rowanManager' | 'larchManager' | 'commissioner', query = PERIOD) =>
    test.as(test.cast[who]).get(`/reports/length-of-stay${query}`);

  it('are exact for a provider’s own rooms, of those who have left', async () => {
    const { body } = await figures('rowanManager').expect(200);
    expect(body).toMatchObject({ exact: true, total: { stays: 2, medianNights: 22, suppressed: false } });
    expect(body.breakdowns[0].groups.map(({ stays }: { stays: number }) => stays)).toEqual([1, 0, 1, 0, 0]);
    expect(body.breakdowns[1].groups).toEqual([{ code: 'refuge', stays: 2, medianNights: 22, suppressed: false }]);
    expect((await figures('larchManager').expect(200)).body.total.stays).toBe(0);
  });

  it('count a stay in the period in which it ended', async () => {
    expect((await figures('rowanManager', '?from=2026-03-01&to=2026-03-13')).body.total.stays).toBe(0);
    expect((await figures('rowanManager', '?from=2026-03-13&to=2026-03-14')).body.total.stays).toBe(1);
    expect((await figures('rowanManager', '?from=2026-04-20&to=2026-05-03')).body.total.stays).toBe(1);
    await figures('rowanManager', '?from=2026-04-20&to=2026-06-01').expect(422);
  });

  it('are held back from a commissioner for so few households, and are of whole months', async () => {
    const { body } = await figures('commissioner').expect(200);
    expect(body).toMatchObject({ exact: false, total: { stays: null, medianNights: null, suppressed: true } });
    expect(JSON.stringify(body.breakdowns)).not.toMatch(/"(stays|medianNights)":[1-9]/);
    await figures('commissioner', '?from=2026-03-02&to=2026-05-01').expect(422);
  });

  it('lead to rows that sum to them, without whose they were', async () => {
    const rows = (query: string) =>
      test.as(test.cast.rowanManager).get(`/reports/length-of-stay/rows${PERIOD}${query}`);
    const { body } = await rows('').expect(200);
    expect(body.items.map(({ nights }: { nights: number }) => nights).sort()).toEqual([3, 41]);
    expect(Object.keys(body.items[0]).sort()).toEqual(
      ['arrivedOn', 'category', 'id', 'leftOn', 'nights', 'unitId', 'unitReference'].sort(),
    );
    const one = await rows('&by=length&code=within-12-weeks').expect(200);
    expect(one.body.items).toMatchObject([{ arrivedOn: '2026-03-10', leftOn: '2026-04-20', nights: 41 }]);
    expect((await rows('&by=category&code=dispersed').expect(200)).body.items).toEqual([]);
    expect((await rows('&by=length&code=for-ever').expect(422)).body.code).toBe('unknown-group');
    await test.as(test.cast.commissioner).get(`/reports/length-of-stay/rows${PERIOD}`).expect(403);
  });

  it('are a picture with its table on the page of figures, and lead to the stays', async () => {
    const manager = Visitor.at(test.url, test.cast.rowanManager);
    const { text } = await manager.get('/reports');
    expect(text).toContain('Half of them were of 22 nights at most.');
    expect(text).toMatch(/<rect [^>]*><title>Up to a week: 50%<\/title>/);
    const [, link = ''] = /href="(\/reports\/length-of-stay\?[^"]*by=length[^"]*)"/.exec(text) ?? [];
    const shown = await manager.get(link.replaceAll('&amp;', '&'));
    expect([shown.status, shown.text.includes('Up to a week, ')]).toEqual([200, true]);
    const commissioner = await Visitor.at(test.url, test.cast.commissioner).get('/reports');
    expect(commissioner.text).toContain('Stays that ended: held back');
  });
});
