import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const PASSWORD = 'evaluation1';

describe('the board of rooms', () => {
  let test: TestApp;
  let manager: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ lancashire: PASSWORD });
    manager = await signedIn('manager@refuge-one.example');
  });
  afterAll(() => test.close());

  async function signedIn(email: string) {
    const visitor = new Visitor(test.url);
    await visitor.signIn(email, PASSWORD);
    return visitor;
  }
  const roomsOn = ({ text }: { text: string }) => [...text.matchAll(/id="room-([0-9a-f-]{36})"/g)].map(([, id]) => id!);
  const confirmedAt = async (id: string) => {
    const [row] = await test.rows<{ at: Date | null }>(
      'select confirmed_at as at from accommodation.unit where id = $1',
      [id],
    );
    return row?.at?.getTime() ?? 0;
  };

  it('shows every room of one’s own and how it stands, and nobody else’s', async () => {
    const board = await manager.get('/rooms');
    const own = await test.rows<{ id: string }>(
      `select u.id from accommodation.unit u join access.organisation o on o.id = u.provider_id where o.slug = 'refuge-one' order by u.id`,
    );
    expect(roomsOn(board)).toEqual(own.map(({ id }) => id));
    expect(board.text).toContain(`<span data-count="available">${own.length}</span> Available`);
    expect(board.text).toContain('Look again');
  });

  it('can be looked at by how rooms stand', async () => {
    expect(roomsOn(await manager.get('/rooms?status=closed'))).toEqual([]);
    expect(roomsOn(await manager.get('/rooms?status=available')).length).toBeGreaterThan(1);
  });

  it('is looked through by name where there are many rooms, and offers it only there', async () => {
    expect((await manager.get('/rooms')).text).not.toContain('Find a room by its name');
    const found = await manager.get('/rooms?named=one1-0');
    expect(roomsOn(found).length).toBeGreaterThan(1);
    expect(found.text.match(/>ONE1-0\d</g)).toHaveLength(roomsOn(found).length);
    expect(found.text).toContain('value="one1-0"');
    expect(roomsOn(await manager.get('/rooms?named=ONE1-01'))).toHaveLength(1);
    const none = await manager.get('/rooms?named=100%25');
    expect([roomsOn(none), none.text.includes('No room of yours is called so.')]).toEqual([[], true]);
    expect(none.text).toContain('href="/rooms">All rooms');
  });

  it('gives a card of one’s own rooms only, and no sign that others exist', async () => {
    const other = await signedIn('manager@refuge-two.example');
    const [room] = roomsOn(await manager.get('/rooms'));
    expect((await manager.get(`/rooms/${room}/card`)).text).toContain(`href="/rooms/${room}"`);
    for (const path of [`/rooms/${room}/card`, `/rooms/${room}`]) expect((await other.get(path)).status).toBe(404);
  });

  it('does not keep a session awake by asking for cards by itself', async () => {
    const [room] = roomsOn(await manager.get('/rooms'));
    expect((await manager.get('/rooms')).headers['set-cookie']).toBeDefined();
    expect((await manager.get(`/rooms/${room}/card`)).headers['set-cookie']).toBeUndefined();
  });

  it('is confirmed in one go, but for what was ticked', async () => {
    const rooms = roomsOn(await manager.get('/rooms'));
    const [changed, ...others] = rooms as [string, ...string[]];
    const before = await confirmedAt(changed);

    const sent = await manager.send('/rooms/confirm', { shown: rooms, changed }, { from: '/rooms/confirm' });

    expect(sent.headers['location']).toBe('/rooms?done=partly-confirmed');
    expect(await confirmedAt(changed)).toBe(before);
    for (const id of others) expect(await confirmedAt(id)).toBeGreaterThan(before);
    expect((await manager.get('/rooms?done=partly-confirmed')).text).toContain('The rest is confirmed.');
  });

  it('is confirmed once by two taps, and once more a few minutes later, as it is then', async () => {
    const [shown] = roomsOn(await manager.get('/rooms'));
    const confirm = (page: { _key?: string } = {}) =>
      manager.send('/rooms/confirm', { shown: shown! }, { from: '/rooms/confirm', ...page });
    const _key = randomUUID();
    await confirm({ _key });
    const before = await confirmedAt(shown!);
    expect((await confirm({ _key })).headers['location']).toBe('/rooms?done=confirmed');
    expect(await confirmedAt(shown!)).toBe(before);
    expect((await confirm()).headers['location']).toBe('/rooms?done=confirmed');
    expect(await confirmedAt(shown!)).toBeGreaterThan(before);
  });

  it('confirms nobody else’s rooms', async () => {
    const [room] = roomsOn(await manager.get('/rooms'));
    const before = await confirmedAt(room!);
    const other = await signedIn('manager@refuge-two.example');
    const refused = await other.send('/rooms/confirm', { shown: room! }, { from: '/rooms/confirm' });
    expect(refused.status).toBe(403);
    expect(await confirmedAt(room!)).toBe(before);
  });
});
