import { dayFromToday, lapse, offered, overstaying } from '../../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

describe('a refuge manager at a screen', () => {
  let test: TestApp;
  let manager: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    manager = Visitor.at(test.url, test.cast.rowanManager);
  });
  afterAll(() => test.close());

  const boxes = (name: string, day: string) => {
    const [year, month, dayOfMonth] = day.split('-');
    return { [`${name}-day`]: dayOfMonth!, [`${name}-month`]: month!, [`${name}-year`]: year! };
  };
  const send = async (path: string, values: Record<string, string> = {}) => {
    const page = path.split('/').slice(0, 3).join('/');
    const sent = await manager.send(path, values, { from: page });
    return [sent.status, sent.headers['location']];
  };

  it('is told who would come by age, sex and needs, and never by name or reference', async () => {
    const { id, householdId } = await offered(test);
    const [household] = await test.rows<{ reference: string; name: string }>(
      `select h.reference, p.family_name as name from people.household h join people.person p on p.household_id = h.id where h.id = $1`,
      [householdId],
    );
    const list = (await manager.get('/referrals')).text;
    expect(list).toContain(`href="/referrals/${id}"`);
    const { text } = await manager.get(`/referrals/${id}`);
    expect(text).toMatch(/Woman, \d\d/);
    expect(text).toMatch(/held for them until .* left\./);
    for (const known of [household!.reference, household!.name, householdId]) {
      expect(list).not.toContain(known);
      expect(text).not.toContain(known);
    }
  });

  it('accepts, and is told whose name it is once they have agreed too', async () => {
    const { id, householdId } = await offered(test);
    expect(await send(`/referrals/${id}/accept`)).toEqual([303, `/referrals/${id}?done=accepted`]);
    await test.as(test.cast.officer).post(`/placements/${id}/accept`, { by: 'person' }).expect(200);
    expect((await manager.get(`/referrals/${id}`)).text).toContain(`href="/arrivals/${id}"`);
    expect((await manager.get(`/arrivals/${id}`)).text).toContain(`href="/households/${householdId}"`);
  });

  it('declines with a reason about the room, and no other', async () => {
    const { id } = await offered(test);
    expect((await send(`/referrals/${id}/decline`))[0]).toBe(422);
    expect((await send(`/referrals/${id}/decline`, { reason: 'failed-to-engage' }))[0]).toBe(422);
    expect(await send(`/referrals/${id}/decline`, { reason: 'room-not-ready' })).toEqual([
      303,
      '/referrals?done=declined',
    ]);
  });

  it('is told kindly when the hold has run out, and is asked for nothing', async () => {
    const { id } = await offered(test);
    await lapse(test, id);
    const { text } = await manager.get(`/referrals/${id}`);
    expect(text).toContain('Nothing more is asked of you');
    expect(text).not.toContain('Accept: they can come');
    expect((await send(`/referrals/${id}/accept`))[0]).toBe(409);
  });

  it('records that they came, that they stay longer, that they left, and later where to', async () => {
    const { id } = await offered(test);
    await send(`/referrals/${id}/accept`);
    await test.as(test.cast.officer).post(`/placements/${id}/accept`, { by: 'person' }).expect(200);
    expect((await manager.get('/arrivals')).text).toContain(`href="/arrivals/${id}"`);

    const today = dayFromToday(test, 0);
    expect(await send(`/arrivals/${id}/arrive`, boxes('arrivedAt', today))).toEqual([
      303,
      `/arrivals/${id}?done=arrived`,
    ]);
    const longer = { ...boxes('expectedTo', dayFromToday(test, 60)), extensionReason: 'support-continues' };
    expect(await send(`/arrivals/${id}/extend`, longer)).toEqual([303, `/arrivals/${id}?done=extended`]);
    const left = { ...boxes('departedAt', today), departureReason: 'planned-move-on', destination: 'pending' };
    expect(await send(`/arrivals/${id}/depart`, left)).toEqual([303, `/arrivals/${id}?done=departed`]);
    expect(await send(`/arrivals/${id}/destination`, { destination: 'rental-social' })).toEqual([
      303,
      `/arrivals/${id}?done=destination`,
    ]);
    expect((await manager.get(`/arrivals/${id}`)).text).toContain('Social rented home');
  });

  it('records that they did not come', async () => {
    const { id } = await offered(test);
    await send(`/referrals/${id}/accept`);
    await test.as(test.cast.officer).post(`/placements/${id}/accept`, { by: 'person' }).expect(200);
    expect(await send(`/arrivals/${id}/not-arrived`, { whyNotArrived: 'not-safe-to-travel' })).toEqual([
      303,
      '/arrivals?done=not-arrived',
    ]);
  });

  it('decides about a stay that goes on after its day', async () => {
    const { id } = await overstaying(test);
    expect((await manager.get('/arrivals')).text).toContain('Nobody has to leave because a day has passed.');
    const decision = { authorised: 'yes', overstayReason: 'safety', ...boxes('until', dayFromToday(test, 5)) };
    expect(await send(`/arrivals/${id}/overstay`, decision)).toEqual([303, `/arrivals/${id}?done=decided`]);
    expect((await manager.get(`/arrivals/${id}`)).text).toContain('They may stay until');
  });

  it('finds nothing about other providers’ rooms', async () => {
    const { id } = await offered(test);
    const other = Visitor.at(test.url, test.cast.larchManager);
    for (const path of [`/referrals/${id}`, `/arrivals/${id}`]) expect((await other.get(path)).status).toBe(404);
  });
});
