// @ts-nocheck
import { TIME_LIMITS } from '../../law/time-limits.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('the register of clocks', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const compute = (body: object) => test.as(test.cast.supportWorker).post('/clocks/compute', body);

  it.each(Object.keys(TIME_LIMITS))('computes %s', async (clock) => {
    const { body } = await compute({ clock, dayOne: '2026-03-10' }).expect(200);
    expect(body).toMatchObject({
      clock,
      dayOne: '2026-03-10',
      basis: expect.stringMatching(/^(calendar|working)$/),
      source: expect.any(String),
    });
    expect(body).toHaveProperty('lastDay');
    expect(body).toHaveProperty('firstDayAfter');
  });

  it.each([
    ['relief', { clock: 'K-02', dayOne: '2026-03-10' }, '2026-05-04'],
    ['an out-of-area notice', { clock: 'K-18', dayOne: '2026-10-20' }, '2026-11-02'],
    [
      'a review restarted by representations',
      { clock: 'K-06', dayOne: '2026-03-10', representationsReceivedOn: '2026-03-16' },
      '2026-04-05',
    ],
    [
      'bed and breakfast over two stays',
      { clock: 'K-19', stays: [{ from: '2026-03-10', to: '2026-03-20' }, { from: '2026-04-01' }] },
      '2026-05-02',
    ],
    [
      'a child placed',
      { clock: 'K-20', consentOn: '2026-06-01', informationOn: '2026-06-03', placedOn: '2026-06-02' },
      '2026-06-16',
    ],
    ['an appeal whose last day is a bank holiday', { clock: 'K-15', dayOne: '2026-04-13' }, '2026-05-05'],
  ])('knows the last day of %s', async (_, body, lastDay) => {
    const response = await compute(body).expect(200);
    expect(response.body.lastDay).toBe(lastDay);
  });

  it.each([
    ['clock', { clock: 'K-99', dayOne: '2026-03-10' }],
    ['dayOne', { clock: 'K-02' }],
    ['dayOne', { clock: 'K-02', dayOne: '2026-02-30' }],
    ['consentOn', { clock: 'K-20', placedOn: '2026-06-02' }],
    ['stays', { clock: 'K-19', stays: 'always' }],
    ['length', { clock: 'K-02', dayOne: '2026-03-10', length: 55 }],
  ])('names %s when it is at fault', async (field, body) => {
    const response = await compute(body).expect(400);
    expect(response.body).toMatchObject({ code: 'invalid-input', errors: [{ field }] });
  });

  it('lists every clock with its source', async () => {
    const { body } = await test.as(test.cast.commissioner).get('/clocks').expect(200);
    expect(body.items.map(({ clock }: { clock: string }) => clock)).toEqual(Object.keys(TIME_LIMITS).sort());
    expect(body.items[1]).toMatchObject({
      clock: 'K-02',
      length: { n: 56, unit: 'day' },
      source: 'Housing Act 1996 s.189B(4)-(7)',
      url: expect.stringContaining('legislation.gov.uk'),
    });
    await test.as(null).get('/clocks').expect(401);
  });
});
