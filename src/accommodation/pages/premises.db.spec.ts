import { aRefuge, premisesOf, SECRET_ADDRESS } from '../../../test/factories/accommodation.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const IN_PARTS = (name: string, day: string) => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
};

describe('houses and their safety checks on screen', () => {
  let test: TestApp;
  let manager: Visitor;
  let path: string;
  let premisesId: string;
  let room: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    manager = Visitor.at(test.url, test.cast.rowanManager);
  });
  afterAll(() => test.close());

  it('are recorded with an address that no page shows again', async () => {
    const house = {
      ...{ reference: 'Larkspur', category: 'refuge', localAuthorityCode: 'E06000009', confidential: 'yes' },
      ...{ line1: SECRET_ADDRESS.lines[0], postcode: 'FY9', turnaround: '2' },
    };
    const refused = await manager.send('/premises/new', house, { from: '/premises/new' });
    expect([refused.status, refused.text.includes('Enter a full postcode, like FY1 1AA')]).toEqual([422, true]);
    const made = await manager.send('/premises/new', { ...house, postcode: 'fy9 9zz' }, { from: '/premises/new' });
    path = (made.headers['location'] as string).replace('?done=recorded', '');
    premisesId = path.replace('/premises/', '');
    for (const page of [path, '/premises']) {
      const { text } = await manager.get(page);
      expect(text).toContain('Larkspur');
      expect(text).not.toMatch(/Nowhere Terrace|FY9/);
    }
    const [kept] = await test.rows('select turnaround_working_days as days from accommodation.premises where id = $1', [
      premisesId,
    ]);
    expect(kept).toEqual({ days: 2 });
  });

  it('are looked for by name where there are many, and only there', async () => {
    expect((await manager.get('/premises')).text).not.toContain('by its name');
    const found = await manager.get('/premises?named=lark');
    expect([found.text.includes('>Larkspur<'), found.text.includes('value="lark"')]).toEqual([true, true]);
    const none = await manager.get('/premises?named=%25');
    expect(none.text).toContain('No house or scheme of yours is called so.');
    const { body } = await test.as(test.cast.rowanManager).get('/premises?named=LARK').expect(200);
    expect(body.items).toMatchObject([{ reference: 'Larkspur' }]);
  });

  it('are given rooms', async () => {
    const from = `${path}/rooms/new`;
    const said = { reference: 'Blue', bedspaces: '3', cots: '1', pets: '0', noRecourse: 'no', built: 'stepFree' };
    expect((await manager.send(from, { ...said, bedspaces: '' }, { from })).status).toBe(422);
    const added = await manager.send(from, said, { from });
    expect(added.headers['location']).toBe(`${path}?done=added`);
    room = /href="(\/rooms\/[0-9a-f-]{36})">Blue</.exec((await manager.get(path)).text)![1]!;
    expect((await manager.get(room)).text).toContain('Step-free');
  });

  it('say what was never checked, and what a check that ran out means for the rooms', async () => {
    expect((await manager.get(path)).text.match(/Not recorded/g)).toHaveLength(5);
    expect((await check({ result: 'pass', ...IN_PARTS('validUntil', '2026-03-09') })).status).toBe(303);
    const house = (await manager.get(path)).text;
    expect(house).toMatch(/Nobody new can be placed in the room here/);
    expect(house).toMatch(/Gas safety<[\s\S]*?Out of date[\s\S]*?Ran out after 9 March 2026/);
    expect((await manager.get('/premises')).text).toContain('Checks out of date');
    expect((await manager.get(room)).text).toContain('Nobody new can be placed here: a safety check is out of date.');

    await check({ result: 'pass', ...IN_PARTS('validUntil', '2027-03-09') });
    expect((await manager.get(path)).text).not.toContain('Nobody new can be placed');
    expect((await manager.get(room)).text).not.toContain('out of date');
  });

  it('take no check from the future, or without a last day', async () => {
    const future = await check({ result: 'pass', ...IN_PARTS('checkedOn', '2026-03-11') });
    expect([future.status, future.text.includes('href="#checkedOn"')]).toEqual([422, true]);
    const endless = await check({ result: 'pass' });
    expect([endless.status, endless.text.includes('href="#validUntil"')]).toEqual([422, true]);
  });

  it('take no check of a room that the form did not offer, and never for the whole house instead', async () => {
    const junk = await check({ result: 'pass', unitId: 'all', ...IN_PARTS('validUntil', '2027-03-09') });
    expect([junk.status, junk.text.includes('href="#unitId"')]).toEqual([422, true]);
  });

  it('show a hundred of their rooms at a time', async () => {
    const { id } = await premisesOf(test.as(test.cast.rowanManager), aRefuge(test.cast.organisations.rowan));
    await test.rows(
      `insert into accommodation.unit select (jsonb_populate_record(u, jsonb_build_object(
          'id', gen_random_uuid(), 'premises_id', $1::text, 'reference', 'Flat ' || n))).*
        from accommodation.unit u cross join generate_series(1, 101) n where u.id = $2`,
      [id, room.slice('/rooms/'.length)],
    );
    const { text } = await manager.get(`/premises/${id}`);
    expect(text.match(/>Flat \d+</g)).toHaveLength(100);
    const next = /href="([^"]+)" rel="next"/.exec(text)![1]!;
    const rest = (await manager.get(next)).text;
    expect(rest.match(/>Flat \d+</g)).toHaveLength(1);
    expect(rest.match(/>Only Flat \d+</g)).toHaveLength(1);
  });

  it('are changed, but not over somebody else’s change', async () => {
    const version = /name="version" value="(\d+)"/.exec((await manager.get(path)).text)![1]!;
    const said = { version, reference: 'Larkspur House', turnaround: '3', confidential: 'yes' };
    expect((await manager.send(`${path}/change`, said, { from: path })).headers['location']).toBe(
      `${path}?done=changed`,
    );
    const late = { ...said, turnaround: '4' };
    expect((await manager.send(`${path}/change`, late, { from: path })).status).toBe(412);
    expect((await manager.get(path)).text).toContain('3 working days');
  });

  it('say what is wrong with what nobody typed, and lead to no field that nobody sees', async () => {
    const said = { version: 'x', reference: 'Larkspur House', turnaround: 'many', confidential: 'yes' };
    const { status, text } = await manager.send(`${path}/change`, said, { from: path });
    expect([status, text.includes('href="#turnaround"'), text.includes('href="#version"')]).toEqual([422, true, false]);
    expect(text).toMatch(/<li>\s*Open the page again/);
  });

  it('keep what a room was said to offer before', async () => {
    const unit = await test.as(test.cast.rowanManager).get(`/units/${room.replace('/rooms/', '')}`);
    await test
      .as(test.cast.rowanManager)
      .patch(`/units/${unit.body.id as string}`, { bedspaces: 5 }, { 'If-Match': unit.headers['etag']! })
      .expect(200);
    const history = (await manager.get(`${room}/history`)).text;
    expect(history).toMatch(/Until 10 March 2026 at 9:\d\dam[\s\S]*3 bedspaces/);
    expect(history).not.toContain('5 bedspaces');
  });

  it.each([
    ['days that are none', '2026-02-31', '2026-04-10'],
    ['days in the wrong order', '2026-04-10', '2026-04-01'],
  ])('say that they cannot look at %s, a whole house and a room alike', async (_, first, back) => {
    for (const from of [`${path}/close`, `${room}/close`]) {
      const days = { ...IN_PARTS('from', first), ...IN_PARTS('to', back) };
      const { status, text } = await manager.send(from, { only: 'look', ...days }, { from });
      expect([status, text.includes('<title>Error: ')]).toEqual([422, true]);
    }
  });

  it('are closed as a whole, once nothing stands in the way', async () => {
    const from = `${path}/close`;
    const days = { ...IN_PARTS('from', '2026-04-01'), ...IN_PARTS('to', '2026-04-10') };
    const why = { reason: 'deep-clean', costBearer: 'provider' };
    const clear = await manager.send(from, { only: 'look', ...days }, { from });
    expect([clear.status, clear.text.includes('Nothing stands in the way')]).toEqual([200, true]);
    await manager.send(from, { ...days, ...why }, { from });

    const again = await manager.send(from, { ...days, ...why }, { from });
    expect([again.status, /Blue: closed from 1 April 2026 until 10 April 2026/.test(again.text)]).toEqual([409, true]);

    const closure = /name="closure" value="([^"]+)"/.exec((await manager.get(room)).text)![1]!;
    const wrong = await manager.send(
      `${room}/move-end`,
      { closure, ...IN_PARTS(`to-${closure}`, '2026-03-20') },
      { from: room },
    );
    expect([wrong.status, wrong.text.includes(`href="#to-${closure}"`)]).toEqual([422, true]);
    await manager.send(`${room}/move-end`, { closure, ...IN_PARTS(`to-${closure}`, '2026-04-12') }, { from: room });
    expect((await manager.get(room)).text).toContain('from 1 April 2026, back on 12 April 2026');

    const whole = /reopen-house"[\s\S]*?name="closure" value="([^"]+)"/.exec((await manager.get(room)).text)![1]!;
    const reopened = await manager.send(`${room}/reopen-house`, { closure: whole }, { from: room });
    expect(reopened.headers['location']).toBe(`${room}?done=house-reopened`);
  });

  it('are read and not changed by those who only place people there, and closed by nobody else', async () => {
    const officer = Visitor.at(test.url, test.cast.officer);
    const { text } = await officer.get(path);
    expect(text).toContain('Larkspur House');
    expect(text).not.toContain('<summary');
    expect(text).not.toContain('/rooms/');
    const other = Visitor.at(test.url, test.cast.larchManager);
    for (const from of [`${path}/close`, `${path}/rooms/new`, `${room}/history`]) {
      expect([from, (await other.get(from)).status]).toEqual([from, 404]);
    }
    const forged = await other.send(`${path}/checks`, { kind: 'gas-safety' }, { from: '/premises' });
    expect(forged.status).toBe(422);
    expect((await other.send(`${path}/checks`, GAS, { from: '/premises' })).status).toBe(403);
    expect((await manager.get('/premises')).text).not.toContain((await anotherHouse()).reference);
  });

  const GAS = { kind: 'gas-safety', result: 'fail', ...IN_PARTS('checkedOn', '2026-03-01') };
  const check = (said: Record<string, string>) => manager.send(`${path}/checks`, { ...GAS, ...said }, { from: path });
  async function anotherHouse() {
    const { body } = await test
      .as(test.cast.larchManager)
      .post('/premises', aRefuge(test.cast.organisations.larch))
      .expect(201);
    return body as { reference: string };
  }
});
