import { aRefuge, premisesOf, SECRET_ADDRESS } from '../../../test/factories/accommodation.js';
import { aFileOfPremises, aFileOfRooms, allRecorded, lookedAt } from '../../../test/factories/spreadsheets.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { UPLOAD_LIMIT_BYTES } from '../http/uploads.js';

const PAGE = '/spreadsheets';
const SEND = '/spreadsheets/imports';

describe('a spreadsheet on screen', () => {
  let test: TestApp;
  let manager: Visitor;
  let houses = 0;
  beforeAll(async () => {
    test = await startTestApp();
    manager = Visitor.at(test.url, test.cast.rowanManager);
  });
  afterAll(() => test.close());

  const aHouse = async () => {
    const reference = `HOUSE-${++houses}`;
    await premisesOf(test.as(test.cast.rowanManager), aRefuge(test.cast.organisations.rowan, { reference }));
    return reference;
  };
  const send = (file: string | Buffer, values: Record<string, string> = { kind: 'units' }, given = {}) =>
    manager.sendFile(SEND, values, file, { from: PAGE, ...given });
  const idIn = (location: string | undefined) => /imports\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '';
  const imports = async () => Number((await test.rows('select count(*) as n from spreadsheets.import'))[0]?.['n']);

  /** Sends a file of rooms and has it looked at; gives the address of its page. */
  async function aFile(file: string, values?: Record<string, string>): Promise<string> {
    const id = idIn((await send(file, values)).headers['location'] as string);
    await lookedAt(test, id);
    return `${SEND}/${id}`;
  }
  const worked = (address: string) => allRecorded(test, idIn(address));

  it('is taken, says how far it is, and is shown with every error by row and column', async () => {
    const house = await aHouse();
    const sent = await send(aFileOfRooms(house, 3));
    expect(sent.status).toBe(303);
    const address = sent.headers['location'] as string;
    const underWay = (await manager.get(address)).text;
    expect(underWay).toContain('Every row is being looked at. Nothing is recorded yet.');
    expect(underWay).toContain(`<noscript><meta http-equiv="refresh" content="5; url=${address}/how-far"></noscript>`);

    await lookedAt(test, idIn(address));
    const preview = (await manager.get(address)).text;
    expect(preview).toContain('Record all 3 rows that are right');
    expect(preview.replaceAll(/\s+/g, ' ')).toMatch(
      /rowspan="1">5<\/th> <td[^>]*>bedspaces<\/td> <td[^>]*>none<\/td> <td[^>]*>This must be a whole number\./,
    );
    expect(await unitsOf(house)).toEqual([]);
  });

  it('is recorded: all rows that are right, or those that are ticked', async () => {
    const house = await aHouse();
    const address = await aFile(aFileOfRooms(house, 3));
    const good = `${address}?rows=good`;
    expect((await manager.get(good)).text).toContain(`reference: Room 2 · bedspaces: 2`);

    const none = await manager.send(`${address}/approve?rows=good`, { which: 'ticked' }, { from: good });
    expect([none.status, none.text.includes('Tick the rows to record')]).toEqual([422, true]);
    await manager.send(`${address}/approve?rows=good`, { which: 'ticked', row: ['3'] }, { from: good });
    await worked(address);
    expect(await unitsOf(house)).toEqual(['Room 2']);

    await manager.send(`${address}/approve`, { which: 'all' }, { from: address });
    await worked(address);
    expect(await unitsOf(house)).toEqual(['Room 1', 'Room 2', 'Room 3']);
    const page = (await manager.get(address)).text;
    expect(page).toContain('>Finished<');
    expect(page).not.toContain('Record all');
  });

  it('is shown in parts when it has thousands of rows', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `NOWHERE,Room ${index + 1},2`);
    const address = await aFile(['premisesReference,reference,bedspaces', ...lines].join('\n'));
    const first = (await manager.get(address)).text;
    expect(first.match(/scope="rowgroup"/g)).toHaveLength(50);
    const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&');
    expect((await manager.get(next!)).text).toMatch(/>52<\/th>/);
  });

  it('can be stopped, and what was not recorded is forgotten', async () => {
    const address = await aFile(aFileOfRooms(await aHouse(), 2));
    const stopped = await manager.send(`${address}/cancel`, {}, { from: address });
    expect(stopped.headers['location']).toBe(`${address}?done=cancelled`);
    expect((await manager.get(`${address}?done=cancelled`)).text).toContain('the rest of the file is forgotten');
    const again = await manager.send(`${address}/cancel`, {}, { from: PAGE });
    expect([again.status, again.text.includes('You have sent this already')]).toEqual([409, true]);
  });

  it('says what to do when nothing of it can be read', async () => {
    const address = await aFile('nonsense,reference\n1,2\n');
    expect((await manager.get(address)).text).toMatch(/Could not be read[\s\S]*Nothing of it was recorded\./);
  });

  it('is sent back before it is kept when it is too large, no CSV, empty, or of no kind', async () => {
    const before = await imports();
    const said = async (file: string | Buffer, values?: Record<string, string>) => {
      const { status, text } = await send(file, values);
      expect([status, text.includes('<title>Error: ')]).toEqual([422, true]);
      return text;
    };
    expect(await said(Buffer.alloc(UPLOAD_LIMIT_BYTES + 1, 'x'))).toContain('The file must be smaller than 25 MB');
    expect(await said(Buffer.from('PK\u0003\u0004', 'latin1'))).toContain('Save it as CSV first');
    expect(await said('')).toContain('The file is empty');
    expect(await said('a,b', {})).toContain('Say what the file holds');
    expect(await imports()).toBe(before);
  });

  it('is taken once, however often the form comes', async () => {
    const file = aFileOfRooms('ONCE', 1);
    const page = (await manager.get(PAGE)).text;
    const given = { _token: /_token" value="([^"]+)/.exec(page)![1]!, _key: /_key" value="([^"]+)/.exec(page)![1]! };
    const before = await imports();
    const [first, second] = [await send(file, undefined, given), await send(file, undefined, given)];
    expect([first.status, second.headers['location']]).toEqual([303, first.headers['location']]);
    expect(await imports()).toBe(before + 1);
    expect((await send('another,file', undefined, given)).status).toBe(409);
  });

  it('is taken with the form’s token only, from those who are signed in, and where files are taken', async () => {
    const before = await imports();
    expect((await send('a,b', undefined, { _token: 'x' })).status).toBe(403);
    const stranger = await new Visitor(test.url).sendFile(SEND, { kind: 'units' }, 'a,b');
    expect([stranger.status, stranger.headers['location']]).toEqual([303, expect.stringContaining('/sign-in')]);
    const elsewhere = await manager.sendFile('/rooms/confirm', {}, 'a,b', { from: PAGE });
    expect(elsewhere.status).toBe(415);
    expect(await imports()).toBe(before);
  });

  it('is nobody else’s, in page, report and events', async () => {
    const address = await aFile(aFileOfRooms(await aHouse(), 1));
    const other = Visitor.at(test.url, test.cast.larchManager);
    for (const path of ['', '/how-far', '/events', '/refused.csv']) {
      expect([path, (await other.get(`${address}${path}`)).status]).toEqual([path, 404]);
    }
    expect((await other.get(PAGE)).text).not.toContain(address);
    expect((await Visitor.at(test.url, test.cast.officer).get(address)).status).toBe(403);
  });

  it('gives the refused rows with their reasons, and never an address', async () => {
    const address = await aFile(aFileOfPremises('HIDDEN'), { kind: 'premises' });
    const report = await manager.get(`${address}/refused.csv`);
    expect(report.headers['content-disposition']).toMatch(/^attachment; filename="refused-rows-[\d-]+\.csv"$/);
    expect(report.text).toContain('fill it in');
    for (const text of [
      report.text,
      (await manager.get(address)).text,
      (await manager.get(`${address}?rows=good`)).text,
    ]) {
      expect(text).not.toMatch(/Nowhere Terrace|FY9 9ZZ/);
    }
  });

  it('does not keep a session awake while its page looks again by itself', async () => {
    const address = await aFile(aFileOfRooms(await aHouse(), 1));
    expect((await manager.get(address)).headers['set-cookie']).toBeDefined();
    expect((await manager.get(`${address}/how-far`)).headers['set-cookie']).toBeUndefined();
  });

  it('comes empty to be filled in, and full with what one may see and never an address', async () => {
    expect((await manager.get('/spreadsheets/to-fill-in/units')).text).toContain('premisesReference,reference');
    expect((await manager.get('/spreadsheets/to-fill-in/people')).status).toBe(404);
    const house = await aHouse();
    const premises = await manager.get('/spreadsheets/premises.csv');
    expect(premises.text).toContain(house);
    expect(premises.text).not.toContain(SECRET_ADDRESS.postcode);
    for (const name of ['units', 'placements']) {
      expect((await manager.get(`/spreadsheets/${name}.csv`)).headers['content-type']).toContain('text/csv');
    }
    const officer = Visitor.at(test.url, test.cast.officer);
    expect((await officer.get('/spreadsheets/premises.csv')).text).not.toContain(house);
    expect((await officer.get(PAGE)).text).not.toContain('Bring in what you have');
  });

  async function unitsOf(house: string): Promise<string[]> {
    const rows = await test.rows<{ reference: string }>(
      `select u.reference from accommodation.unit u join accommodation.premises p on p.id = u.premises_id
        where p.reference = $1 order by u.reference`,
      [house],
    );
    return rows.map(({ reference }) => reference);
  }
});
