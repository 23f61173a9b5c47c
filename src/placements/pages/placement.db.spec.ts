import { aFamilyRoom, aRefuge, premisesOf } from '../../../test/factories/accommodation.js';
import {
  accepted,
  aHousehold,
  aRoom,
  arrived,
  dayFromToday,
  offered,
  overstaying,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('what becomes of a place that an officer has offered, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  const boxes = (name: string, day: string) => {
    const [year, month, dayOfMonth] = day.split('-');
    return { [`${name}-day`]: dayOfMonth!, [`${name}-month`]: month!, [`${name}-year`]: year! };
  };
  const send = async (path: string, values: Record<string, string> = {}, from = path) => {
    const sent = await officer.send(path, values, { from });
    return [sent.status, sent.headers['location']];
  };
  /** A flat of a landlord where nobody can sign in. */
  const aFlat = async () => {
    const administrator = test.as(test.cast.administrator);
    const { id } = await premisesOf(administrator, aRefuge(test.cast.organisations.lets));
    const { body } = await administrator.post(`/premises/${id}/units`, aFamilyRoom()).expect(201);
    return body.id as string;
  };

  it('is agreed by telephone where nobody at the provider can sign in, and by nobody else’s word', async () => {
    const { id } = await offered(test, { unitId: await aFlat() });
    const page = `/placements/${id}`;
    expect((await officer.get(page)).text).toContain('Nobody at this provider can sign in here.');
    expect(await send(`${page}/provider-agrees`, {}, page)).toEqual([303, `${page}?done=provider-agreed`]);
    expect((await officer.get(page)).text).not.toContain('The provider agrees');
    await send(`${page}/agree`, {}, page);
    expect((await officer.get(page)).text).toContain(`href="/arrivals/${id}"`);

    const refuges = `/placements/${(await offered(test)).id}`;
    expect((await officer.get(refuges)).text).not.toContain('The provider agrees');
    expect((await send(`${refuges}/provider-agrees`, {}, refuges))[0]).toBe(403);
  });

  it('is declined by telephone with a reason about the place', async () => {
    const { id } = await offered(test, { unitId: await aFlat() });
    const page = `/placements/${id}`;
    expect((await send(`${page}/provider-declines`, {}, page))[0]).toBe(422);
    const said = { providersReason: 'room-not-ready' };
    expect(await send(`${page}/provider-declines`, said, page)).toEqual([303, `${page}?done=provider-declined`]);
    expect((await officer.get(page)).text).toContain('The room will not be ready in time');
  });

  it('is an arrival, a longer stay, a departure, and later where they went', async () => {
    const { id } = await accepted(test);
    const stay = `/arrivals/${id}`;
    const today = dayFromToday(test, 0);
    expect((await officer.get(`/placements/${id}`)).text).toContain(`href="${stay}"`);
    expect(await send(`${stay}/arrive`, boxes('arrivedAt', today), stay)).toEqual([303, `${stay}?done=arrived`]);
    const longer = { ...boxes('expectedTo', dayFromToday(test, 60)), extensionReason: 'support-continues' };
    expect(await send(`${stay}/extend`, longer, stay)).toEqual([303, `${stay}?done=extended`]);
    const left = { ...boxes('departedAt', today), departureReason: 'planned-move-on', destination: 'pending' };
    expect(await send(`${stay}/depart`, left, stay)).toEqual([303, `${stay}?done=departed`]);
    const where = { destination: 'rental-social' };
    expect(await send(`${stay}/destination`, where, stay)).toEqual([303, `${stay}?done=destination`]);
    expect((await officer.get(stay)).text).toContain('Social rented home');
  });

  it('is that they did not come, or a decision about a stay that goes on', async () => {
    const missed = `/arrivals/${(await accepted(test)).id}`;
    const why = { whyNotArrived: 'not-safe-to-travel' };
    expect(await send(`${missed}/not-arrived`, why, missed)).toEqual([303, `${missed}?done=not-arrived`]);
    const over = `/arrivals/${(await overstaying(test)).id}`;
    const decision = { authorised: 'yes', overstayReason: 'safety', ...boxes('until', dayFromToday(test, 5)) };
    expect(await send(`${over}/overstay`, decision, over)).toEqual([303, `${over}?done=decided`]);
  });

  it('is a move to a place that a search has found: both stays change on one day', async () => {
    const stay = await arrived(test);
    const room = await aRoom(test);
    const found = (await officer.get(`/places?household=${stay.householdId}&where=anywhere`)).text;
    const from = `/placements/${stay.id}/transfer?unit=${room}`;
    expect(found).toContain(`href="${from}"`);

    const nothing = await officer.send(from, {}, { from });
    expect([nothing.status, nothing.text.includes('href="#reason"')]).toEqual([422, true]);
    const said = { reason: 'safety', outOfAreaReason: '', ...boxes('at', dayFromToday(test, 0)) };
    const moved = await officer.send(from, said, { from });
    expect(moved.headers['location']).toMatch(/^\/placements\/[0-9a-f-]{36}\?done=moved$/);
    const rows = await test.rows(
      'select status from placements.placement where household_id = $1 order by created_at',
      [stay.householdId],
    );
    expect(rows.map(({ status }) => status)).toEqual(['transferred', 'arrived']);
    expect((await officer.get(from)).status).toBe(404);
  });

  it('is one move, however often it is sent at once, and never said not to be theirs who made it', async () => {
    const larch = await premisesOf(test.as(test.cast.larchManager), aRefuge(test.cast.organisations.larch));
    for (const mover of [test.cast.officer, test.cast.rowanManager]) {
      const window = Visitor.at(test.url, mover);
      const stay = await arrived(test);
      const { body } = await test.as(test.cast.larchManager).post(`/premises/${larch.id}/units`, aFamilyRoom());
      const to = `/placements/${stay.id}/transfer?unit=${body.id}`;
      const said = { reason: 'safety', outOfAreaReason: '', ...boxes('at', dayFromToday(test, 0)) };
      const _token = await window.token(to);
      const send = (reason: string, _key: string) => window.post(to, { ...said, reason, _token, _key });
      const sent = await Promise.all([1, 2, 3, 4, 5].map((each) => send('safety', `key-of-window-${each}`)));
      expect(sent.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409]);
      expect(sent.filter(({ text }) => text.includes('You have sent this already'))).toHaveLength(4);
      const leadsTo = sent.find(({ status }) => status === 303)?.headers['location'] as string;
      const { status, text } = await window.get(leadsTo);
      expect([status, text.includes('They have moved')]).toEqual([200, true]);
      expect((await send('access-needs', 'key-of-one-more')).status).toBe(409);
    }
  });

  it('is the next best place where somebody was faster with a move', async () => {
    const stay = await arrived(test);
    const { unitId: taken } = await offered(test);
    await aRoom(test);
    const to = `/placements/${stay.id}/transfer`;
    const said = { reason: 'safety', outOfAreaReason: '', ...boxes('at', dayFromToday(test, 0)) };
    const page = `${to}?unit=${taken}`;
    const { status, text } = await officer.send(page, said, { from: page });
    expect(status).toBe(409);
    expect(text).toContain(`href="${to}?unit=`);
  });

  it('is the next best place for the same nights where somebody was faster with an offer', async () => {
    const { unitId: taken } = await offered(test);
    await aRoom(test);
    const [household, from, to] = [await aHousehold(test), dayFromToday(test, 3), dayFromToday(test, 9)];
    const said = { hold: '120', outOfAreaReason: '', ...boxes('from', from), ...boxes('to', to) };
    const page = `/places/offer?household=${household}&unit=${taken}`;
    const { status, text } = await officer.send(page, said, { from: page });
    expect(status).toBe(409);
    expect(text).toContain(`href="/places/offer?household=${household}&amp;from=${from}&amp;to=${to}&unit=`);
  });

  it('leads to the offer that holds the room for them, when it is offered to them once more', async () => {
    await aRoom(test);
    const { id, householdId, unitId } = await offered(test);
    const page = `/places/offer?household=${householdId}&unit=${unitId}`;
    const said = { hold: '120', ...boxes('from', dayFromToday(test, 0)) };
    const { status, text } = await officer.send(page, said, { from: page });
    expect(status).toBe(409);
    expect(text).toContain(`href="/placements/${id}">The offer that holds it</a>`);
    expect(text).not.toContain('What else suits');
  });

  it('is nobody else’s to see or to move: not another council’s, and not before both have agreed', async () => {
    const stay = await arrived(test);
    const offer = await offered(test);
    const room = await aRoom(test);
    for (const stranger of [test.cast.prestonOfficer, test.cast.larchManager]) {
      const other = Visitor.at(test.url, stranger);
      for (const path of [`/arrivals/${stay.id}`, `/placements/${stay.id}/transfer?unit=${room}`]) {
        expect((await other.get(path)).status).toBe(404);
      }
    }
    expect((await officer.get(`/placements/${offer.id}/transfer?unit=${room}`)).status).toBe(404);
  });

  it('is given back by a refuge whose room cannot be used after all', async () => {
    const { id } = await accepted(test);
    const manager = Visitor.at(test.url, test.cast.rowanManager);
    const stay = `/arrivals/${id}`;
    expect((await manager.send(`${stay}/decline`, {}, { from: stay })).status).toBe(422);
    const declined = await manager.send(`${stay}/decline`, { declineReason: 'room-not-ready' }, { from: stay });
    expect(declined.headers['location']).toBe('/arrivals?done=declined');
    expect((await officer.get(`/placements/${id}`)).text).toContain('The room will not be ready in time');
  });
});
