// @ts-nocheck
import { aRefuge, premisesOf, SECRET_ADDRESS } from '../../test/factories/accommodation.js';
import { aFileOfPremises, importIs, recordedFile, sentFile } from '../../test/factories/spreadsheets.js';
import { queueContents } from '../../test/support/queue-contents.js';
import { type Caller, startTestApp, type TestApp } from '../../test/support/test-app.js';
import { ourTables } from '../../test/support/whole-database.js';

const WHERE = [...SECRET_ADDRESS.lines, SECRET_ADDRESS.postcode, 'FY99ZZ', 'Nowhere Terrace'];

describe('an address in a file of premises', () => {
  let test: TestApp;
  let rowan: Caller;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
    rowan = test.as(test.cast.rowanManager);
  });
  afterAll(() => test.close());

  it('comes back in no preview, report, export or event, and is in no table, job or audit row', async () => {
    const { id } = await sentFile(rowan, 'premises', aFileOfPremises('QUIET-1'));
    await importIs(rowan, id, 'ready');
    const told = [await everything(id)];
    await rowan.post(`/imports/${id}/approve`).expect(202);
    await importIs(rowan, id, 'finished');
    told.push(await everything(id));

    expect(told.join()).toContain('QUIET-1');
    expect(mentions(told)).toEqual([]);
    expect(mentions(await queueContents(test))).toEqual([]);
    for (const table of await ourTables(test)) {
      const rows = await test.rows<{ text: string }>(`select t::text as text from ${table} t`);
      const hex = WHERE.map((word) => Buffer.from(word).toString('hex'));
      expect([
        table,
        mentions(
          rows.map(({ text }) => text),
          [...WHERE, ...hex],
        ),
      ]).toEqual([table, []]);
    }
  });

  it('is told by the disclosure alone, to those who may know', async () => {
    await recordedFile(rowan, 'premises', aFileOfPremises('QUIET-2'));
    const [premises] = await test.rows<{ id: string }>(
      `select id from accommodation.premises where reference = 'QUIET-2'`,
    );
    const path = `/premises/${premises?.id}/address-disclosures`;
    const { body } = await rowan.post(path, { purpose: 'repairs-and-safety' }).expect(201);
    expect(body.address).toEqual(SECRET_ADDRESS);
    await test.as(test.cast.larchManager).post(path, { purpose: 'repairs-and-safety' }).expect(404);
  });

  it('is named as missing from the report, so that it is filled in again', async () => {
    const { id } = await recordedFile(rowan, 'premises', aFileOfPremises('QUIET-3'));
    const { text, headers } = await rowan.get(`/imports/${id}/refused.csv`).expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="refused-rows-\d{4}-\d\d-\d\d\.csv"$/);
    const [heading, row] = text.replace('\uFEFF', '').split('\r\n');
    expect(heading).toContain('addressLine1');
    expect(row).toContain(
      'postcode: This must be a United Kingdom postcode. An address is not written out again: fill it in.',
    );
  });

  it('is refused for a reference that the provider has already', async () => {
    await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference: 'QUIET-4' }));
    const { id } = await sentFile(rowan, 'premises', aFileOfPremises('QUIET-4'));
    expect(await importIs(rowan, id, 'ready')).toMatchObject({ good: 0, bad: 2 });
  });

  async function everything(id: string): Promise<string> {
    const paths = ['', '/rows?state=bad', '/rows?state=good', '/refused.csv'].map((path) => `/imports/${id}${path}`);
    const exports = ['/exports/premises.csv', '/exports/units.csv', '/exports/placements.csv', '/imports'];
    const answers = await Promise.all([...paths, ...exports].map((path) => rowan.get(path).expect(200)));
    const all = answers.map(({ text, headers }) => `${JSON.stringify(headers)}${text}`);
    return `${all.join()}${await firstEvent(id)}`;
  }

  /** The stream stays open while more may happen: its first event is enough. */
  async function firstEvent(id: string): Promise<string> {
    const hangUp = new AbortController();
    const response = await fetch(`${test.url}/api/v1/imports/${id}/events`, {
      headers: { Authorization: `Bearer ${test.cast.rowanManager.token}` },
      signal: hangUp.signal,
    });
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString('utf8');
      if (text.includes('data:')) break;
    }
    hangUp.abort();
    return text;
  }

  function mentions(texts: readonly string[], words: readonly string[] = WHERE): string[] {
    return texts.filter((text) => words.some((word) => text.toLowerCase().includes(word.toLowerCase())));
  }
});
