import { aFamilyRoom, aRefuge, premisesOf } from '../../../../test/factories/accommodation.js';
import { accepted, arrived, aRoom, type Placed } from '../../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const BABY = {
  ...{ givenName: 'New', familyName: 'Born', sex: 'female', relationshipToLead: 'child' },
  ...{ 'dateOfBirth-day': '9', 'dateOfBirth-month': '3', 'dateOfBirth-year': '2026' },
  ...{ 'joinedOn-day': '9', 'joinedOn-month': '3', 'joinedOn-year': '2026' },
};

describe('what changes during a stay, on screen', () => {
  let test: TestApp;
  let manager: Visitor;
  let stay: Placed;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    manager = Visitor.at(test.url, test.cast.rowanManager);
    stay = await arrived(test);
  });
  afterAll(() => test.close());

  it('is a move to another room of one’s own that suits them: both stays change on one day', async () => {
    const from = `/arrivals/${stay.id}/move`;
    expect((await manager.get(from)).text).toContain('None of your rooms is free.');
    const room = await aRoom(test);
    expect((await manager.get(from)).text).toContain(`value="${room}"`);
    const nothing = await manager.send(from, {}, { from });
    expect([nothing.status, nothing.text.includes('href="#unitId"')]).toEqual([422, true]);

    const said = { unitId: room, reason: 'access-needs', 'at-day': '10', 'at-month': '3', 'at-year': '2026' };
    const moved = await manager.send(from, said, { from });
    expect(moved.headers['location']).toMatch(/^\/arrivals\/[0-9a-f-]{36}\?done=moved$/);
    const { text } = await manager.get(moved.headers['location'] as string);
    expect(text).toContain('They have moved.');
    expect(text).not.toContain(stay.id);
    expect((await manager.get(from)).status).toBe(404);
    const rows = await test.rows(
      'select status from placements.placement where household_id = $1 order by created_at',
      [stay.householdId],
    );
    expect(rows.map(({ status }) => status)).toEqual(['transferred', 'arrived']);
  });

  it('is nobody else’s to move', async () => {
    const other = Visitor.at(test.url, test.cast.larchManager);
    expect((await other.get(`/arrivals/${stay.id}/move`)).status).toBe(404);
    const forged = { unitId: stay.unitId, reason: 'safety', at: '2026-03-10' };
    expect((await other.send(`/arrivals/${stay.id}/move`, forged, { from: '/arrivals' })).status).toBe(404);
  });

  it('is a move into one’s own rooms alone: another’s are asked for where places are found', async () => {
    const theirs = await arrived(test);
    const larch = test.as(test.cast.larchManager);
    const { id } = await premisesOf(larch, aRefuge(test.cast.organisations.larch));
    const { body } = await larch.post(`/premises/${id}/units`, aFamilyRoom()).expect(201);
    const said = { unitId: body.id, reason: 'safety', at: '2026-03-10' };
    expect((await manager.send(`/arrivals/${theirs.id}/move`, said, { from: '/arrivals' })).status).toBe(404);
  });

  it('is an arrival that is sent from two windows, and said once to be recorded', async () => {
    const { id } = await accepted(test);
    const page = `/arrivals/${id}`;
    const _token = await manager.token(page);
    const said = { arrivedAt: '2026-03-10', _token };
    const [here, there] = await Promise.all(
      ['a', 'b'].map((key) => manager.post(`${page}/arrive`, { ...said, _key: `window-${key}` })),
    );
    const [first, second] = here?.status === 303 ? [here, there] : [there, here];
    expect([first?.status, second?.status]).toEqual([303, 409]);
    expect(second?.text).toContain('You have sent this already');
    const other = await manager.post(`${page}/arrive`, { ...said, arrivedAt: '2026-03-09', _key: 'window-c' });
    expect(other.text).toContain('They are living there.');
    expect(other.text).not.toContain('decide-overstay');
  });

  it('is a baby who is born, and the council looks whether the room still suits', async () => {
    const page = `/households/${stay.householdId}`;
    const from = `${page}/people/new`;
    const late = await manager.send(from, { ...BABY, 'joinedOn-day': '8' }, { from });
    expect([late.status, late.text.includes('href="#joinedOn"')]).toEqual([422, true]);
    const joined = await manager.send(from, BABY, { from });
    expect(joined.headers['location']).toBe(`${page}?done=joined`);
    expect((await manager.get(`${page}?done=joined`)).text).toMatch(/New Born[\s\S]*9 March 2026/);
  });

  it('is somebody who leaves, and never whoever the household is known by', async () => {
    const page = `/households/${stay.householdId}`;
    const { text } = await manager.get(page);
    const leaving = [...text.matchAll(/href="([^"]+\/leave)"/g)].map(([, href]) => href!);
    expect(leaving).toHaveLength(3);
    const from = leaving[0]!;
    const said = {
      reason: 'stays-with-relatives-or-friends',
      'leftOn-day': '10',
      'leftOn-month': '3',
      'leftOn-year': '2026',
    };
    expect((await manager.send(from, { ...said, reason: '' }, { from })).status).toBe(422);
    expect((await manager.send(from, said, { from })).headers['location']).toBe(`${page}?done=left`);
    expect((await Visitor.at(test.url, test.cast.larchManager).get(from)).status).toBe(404);
  });
});
