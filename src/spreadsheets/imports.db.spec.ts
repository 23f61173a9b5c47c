import { aRefuge, premisesOf } from '../../test/factories/accommodation.js';
import {
  aFileOfRooms,
  checkedFile,
  importIs,
  postFile,
  recordedFile,
  sentFile,
} from '../../test/factories/spreadsheets.js';
import { until } from '../../test/support/until.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ImportJobs } from './imports.jobs.js';
import { type Caller, startTestApp, type TestApp } from '../../test/support/test-app.js';

const WITH_UMLAUTS = 'premisesReference,reference,bedspaces\nROWAN-1,Größe – 5 €,2\n';

describe('a file of units', () => {
  let test: TestApp;
  let rowan: Caller;
  let houses = 0;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
    rowan = test.as(test.cast.rowanManager);
    await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference: 'ROWAN-1' }));
  });
  afterAll(() => test.close());

  it('is looked at first: every error by row and field, and nothing is recorded', async () => {
    const house = await aHouse();
    await rowan.post(`/premises/${house.id}/units`, { reference: 'Taken', bedspaces: 1 }).expect(201);
    const checked = await checkedFile(
      rowan,
      'units',
      [
        'Reference;Premises reference;BEDSPACES;pets;acceptsNeeds',
        `Room 1;${house.reference};2;;alcohol|drugs`,
        `=1+1;${house.reference};three;99;smoking`,
        `Taken;${house.reference};2;;`,
        `Room 1;${house.reference};2;;`,
        'Room 2;NOWHERE;2;;',
        `Room 3;${house.reference};2;;;surplus`,
      ].join('\r\n'),
    );

    expect(checked).toMatchObject({ status: 'ready', rows: 6, good: 1, bad: 5, done: 0, separator: ';' });
    const bad = await rowan.get(`/imports/${checked.id}/rows?state=bad`).expect(200);
    const errors = (bad.body.items as { errors: { row: number; field: string; code: string }[] }[]).flatMap((item) =>
      item.errors.map(({ row, field, code }) => [row, field, code]),
    );
    expect(errors).toEqual([
      [3, 'reference', 'looks-like-a-formula'],
      [3, 'bedspaces', 'not-a-number'],
      [3, 'acceptsNeeds', 'unknown-code'],
      [3, 'pets', 'out-of-range'],
      [4, 'reference', 'duplicate-reference'],
      [5, 'reference', 'duplicate-reference'],
      [6, 'premisesReference', 'unknown-premises'],
      [7, 'row', 'too-many-cells'],
    ]);
    const beyond = Buffer.from('["99999999999"]').toString('base64url');
    expect((await rowan.get(`/imports/${checked.id}/rows?cursor=${beyond}`).expect(200)).body.items).toEqual([]);
    const good = await rowan.get(`/imports/${checked.id}/rows?state=good`).expect(200);
    expect(good.body.items).toEqual([
      {
        ...{ row: 2, state: 'good', errors: [] },
        values: {
          premisesReference: house.reference,
          reference: 'Room 1',
          bedspaces: '2',
          acceptsNeeds: 'alcohol|drugs',
        },
      },
    ]);
    expect(await unitsIn(house.id)).toEqual(['Taken']);
  });

  it('is recorded but for what was refused, as those who sent it', async () => {
    const house = await aHouse();
    const done = await recordedFile(rowan, 'units', aFileOfRooms(house.reference, 3));

    expect(done).toMatchObject({ rows: 4, good: 3, bad: 1, done: 3, progress: 1 });
    expect(await unitsIn(house.id)).toEqual(['Room 1', 'Room 2', 'Room 3']);
    const entries = await test.rows(
      `select distinct e.actor_id from audit.entry e join accommodation.unit u on u.id = e.subject_id
        where u.premises_id = $1 and e.action = 'unit.created'`,
      [house.id],
    );
    expect(entries).toEqual([{ actor_id: test.cast.rowanManager.id }]);
  });

  it('may be approved in part: the rest waits', async () => {
    const house = await aHouse();
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms(house.reference, 3));
    await rowan.post(`/imports/${id}/approve`, { rows: [3] }).expect(202);
    expect(await importIs(rowan, id, 'ready')).toMatchObject({ good: 3, done: 1 });
    expect(await unitsIn(house.id)).toEqual(['Room 2']);

    await rowan.post(`/imports/${id}/approve`, { rows: 'all-good' }).expect(202);
    expect(await importIs(rowan, id, 'finished')).toMatchObject({ good: 3, done: 3 });
    expect(await unitsIn(house.id)).toEqual(['Room 1', 'Room 2', 'Room 3']);
  });

  it('records nothing of a row that is not good, or is named with one that is not', async () => {
    const house = await aHouse();
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms(house.reference, 2));
    const refused = await rowan.post(`/imports/${id}/approve`, { rows: [2, 4] }).expect(422);
    expect(refused.body.code).toBe('rows-not-good');
    expect(await importIs(rowan, id, 'ready')).toMatchObject({ done: 0 });
  });

  it('is approved once, however often at once', async () => {
    const house = await aHouse();
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms(house.reference, 50));
    const answers = await Promise.all(Array.from({ length: 8 }, () => rowan.post(`/imports/${id}/approve`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, ...Array<number>(7).fill(409)]);
    expect(await importIs(rowan, id, 'finished')).toMatchObject({ done: 50 });
    expect(await unitsIn(house.id)).toHaveLength(50);
  });

  it('tells of a reference that somebody took between the look and the approval', async () => {
    const house = await aHouse();
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms(house.reference, 7));
    await rowan.post(`/premises/${house.id}/units`, { reference: 'Room 5', bedspaces: 1 }).expect(201);
    await rowan.post(`/imports/${id}/approve`).expect(202);
    expect(await importIs(rowan, id, 'finished')).toMatchObject({ good: 6, bad: 2, done: 6 });
    const { body } = await rowan.get(`/imports/${id}/rows`).expect(200);
    expect(body.items[0].errors).toMatchObject([{ row: 6, field: 'reference', code: 'reference-taken' }]);
  });

  it.each([
    ['utf-8', Buffer.from(WITH_UMLAUTS)],
    ['utf-8', Buffer.from(`\uFEFF${WITH_UMLAUTS}`)],
    ['utf-16le', Buffer.from(`\uFEFF${WITH_UMLAUTS}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${WITH_UMLAUTS}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(WITH_UMLAUTS.replace('–', '\u0096').replace('€', '\u0080'), 'latin1')],
  ])('is read from %s, and says so', async (encoding, bytes) => {
    const checked = await checkedFile(rowan, 'units', bytes);
    expect(checked).toMatchObject({ encoding, good: 1, bad: 0 });
    const { body } = await rowan.get(`/imports/${checked.id}/rows?state=good`).expect(200);
    expect(body.items[0].values.reference).toBe('Größe – 5 €');
  });

  it('may have quotation marks, separators and line breaks in its cells', async () => {
    const house = await aHouse();
    const csv = `premisesReference\treference\tbedspaces\n${house.reference}\t"Room ""A""\tleft"\t2\n${house.reference}\t"two\nlines"\t2\n`;
    expect(await recordedFile(rowan, 'units', csv)).toMatchObject({ separator: '\t', done: 2 });
    expect(await unitsIn(house.id)).toEqual(['Room "A"\tleft', 'two\nlines']);
  });

  it.each([
    ['no-rows', 'premisesReference,reference,bedspaces\n'],
    ['no-rows', '\n\n ,\n'],
    ['missing-heading', 'premisesReference,reference\nROWAN-1,Room 1\n'],
    ['unknown-heading', 'premisesReference,reference,bedspaces,colour\nROWAN-1,Room 1,2,blue\n'],
    ['not-readable', 'premisesReference,reference,bedspaces\nROWAN-1,"Room 1,2\n'],
    ['unknown-heading', 'Rosa Lund;14 Elm Road\nROWAN-1;2\n'],
  ])('fails as a whole with %s when it reads %j', async (code, csv) => {
    const failed = await checkedFile(rowan, 'units', csv);
    expect(failed).toMatchObject({ status: 'failed', rows: 0, failure: { code } });
    expect(failed.failure?.message).not.toMatch(/Rosa|Elm|blue/);
    expect(await kept(failed.id)).toEqual({ parts: 0, rows: 0 });
  });

  it('is refused at the door when it is empty, too large or something else', async () => {
    expect((await postFile(rowan, 'units', '')).body.code).toBe('empty-file');
    expect((await postFile(rowan, 'units', 'x'.repeat(26 * 1024 * 1024))).status).toBe(413);
    expect((await postFile(rowan, 'people', 'a,b')).status).toBe(400);
    expect((await rowan.post('/imports?kind=units', { rows: [] })).status).toBe(415);
    expect((await rowan.post('/premises', 'a,b' as never, { 'Content-Type': 'text/csv' })).status).toBe(415);
    expect((await postFile(test.as(null), 'units', 'a,b')).status).toBe(401);
    expect((await postFile(test.as(test.cast.officer), 'units', 'a,b')).status).toBe(403);
  });

  it('is forgotten when it is cancelled, and as it is recorded', async () => {
    const house = await aHouse();
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms(house.reference, 3));
    expect(await kept(id)).toEqual({ parts: 0, rows: 4 });
    await rowan.post(`/imports/${id}/cancel`).expect(200);
    expect(await kept(id)).toEqual({ parts: 0, rows: 0 });
    expect((await rowan.post(`/imports/${id}/approve`)).body.code).toBe('move-not-allowed');

    const done = await recordedFile(rowan, 'units', aFileOfRooms(house.reference, 3));
    expect(await kept(done.id)).toEqual({ parts: 0, rows: 1 });
  });

  it.each([
    ['looked through', 'insert', 'checking', 'ready'],
    ['recorded', 'update', 'loading', 'finished'],
  ])(
    'goes on within a day where it stood still, because its being %s was given up',
    async (_, right, stands, goesOn) => {
      const house = await aHouse();
      const { id } =
        stands === 'loading' ? await checkedFile(rowan, 'units', aFileOfRooms(house.reference, 3)) : { id: '' };
      await test.rows(`revoke ${right} on spreadsheets.import_row from safe_app`);
      const sent = id || (await sentFile(rowan, 'units', aFileOfRooms(house.reference, 3))).id;
      if (id)
        await test.rows(
          `update spreadsheets.import_row set state = 'approved' where import_id = $1 and state = 'good'`,
          [id],
        );
      if (id) await test.rows(`update spreadsheets.import set status = 'loading', approved = 3 where id = $1`, [id]);
      await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(ImportJobs).takeUp());
      await until('it is given up', async () => (await givenUp(sent)) > 0);
      await test.rows(`grant ${right} on spreadsheets.import_row to safe_app`);
      expect(await importIs(rowan, sent, stands)).toMatchObject({ done: 0 });

      await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(ImportJobs).takeUp());
      expect(await importIs(rowan, sent, goesOn)).toMatchObject({ good: 3, bad: 1, done: id ? 3 : 0 });
    },
  );

  async function givenUp(importId: string): Promise<number> {
    const sql = `select 1 from platform.outbox where failed_at is not null and payload->>'importId' = $1`;
    return (await test.rows(sql, [importId])).length;
  }

  it('is nothing to anybody else', async () => {
    const { id } = await sentFile(rowan, 'units', aFileOfRooms('ROWAN-1', 1));
    const larch = test.as(test.cast.larchManager);
    for (const path of ['', '/rows', '/refused.csv', '/events']) await larch.get(`/imports/${id}${path}`).expect(404);
    await larch.post(`/imports/${id}/approve`).expect(404);
    await larch.post(`/imports/${id}/cancel`).expect(404);
    expect((await larch.get('/imports').expect(200)).body.items).toEqual([]);
    await test.as(test.cast.rowanWorker).get(`/imports/${id}`).expect(403);
  });

  it('cannot name another provider’s premises', async () => {
    const larch = test.as(test.cast.larchManager);
    const checked = await checkedFile(larch, 'units', aFileOfRooms('ROWAN-1', 1));
    expect(checked).toMatchObject({ good: 0, bad: 2 });
  });

  it('is kept sealed: nothing of it can be read in the database', async () => {
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms('ROWAN-1', 2));
    const rows = await test.rows<{ text: string }>(
      `select encode(sealed, 'escape') || key::text || errors::text as text from spreadsheets.import_row where import_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(3);
    expect(rows.filter(({ text }) => /ROWAN|Room/.test(text))).toEqual([]);
  });

  async function aHouse(): Promise<{ id: string; reference: string }> {
    const reference = `IMPORT-${++houses}`;
    const { id } = await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference }));
    return { id, reference };
  }

  async function unitsIn(premisesId: string): Promise<string[]> {
    const rows = await test.rows<{ reference: string }>(
      'select reference from accommodation.unit where premises_id = $1 order by reference',
      [premisesId],
    );
    return rows.map(({ reference }) => reference);
  }

  async function kept(importId: string): Promise<unknown> {
    const [counts] = await test.rows(
      `select (select count(*)::int from spreadsheets.import_part where import_id = $1) as parts,
              (select count(*)::int from spreadsheets.import_row where import_id = $1) as rows`,
      [importId],
    );
    return counts;
  }
});
