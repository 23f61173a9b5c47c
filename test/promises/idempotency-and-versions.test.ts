import type request from 'supertest';
import { aRefugeRoom } from '../factories/accommodation.js';
import { aWomanAlone, recorded } from '../factories/households.js';
import { aTenancy } from '../factories/move-on.js';
import { accepted, aHousehold, anOffer, aRoom, offered } from '../factories/placements.js';
import { aPackage, memberOf } from '../factories/support.js';
import type { CastMember } from '../support/cast.js';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { DatabaseDigest } from '../support/whole-database.js';
import { type Command, COMMANDS, type Prepare, TODAY, WITHOUT } from './commands.js';

const AT_ONCE = 20;

describe('a request that comes twice', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
  });
  afterAll(() => test.close());

  let keys = 0;
  const aKey = () => ({ 'Idempotency-Key': `key-${++keys}` });
  const send = ({ who, path, body, headers: own }: Command, headers: Record<string, string>) =>
    test.as(who).post(path, body, { ...own, ...headers });

  it('is tried for every POST of the live document', async () => {
    const { body } = await test.as(null).get('/api/v1/openapi.json').expect(200);
    const posts = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      'post' in methods ? [`POST ${path}`] : [],
    );
    expect([...Object.keys(COMMANDS), ...WITHOUT].sort()).toEqual(posts.sort());
  });

  it.each(Object.entries(COMMANDS))('gets the first answer and has no second effect: %s', async (_, prepare) => {
    const command = await prepare(test);
    const key = aKey();
    const digest = await DatabaseDigest.of(test);

    const first = await send(command, key);
    expect([first.status, first.body.code]).toEqual([expect.any(Number), undefined]);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    const after = await digest.take();
    const again = await send(command, key);
    expect(await digest.take()).toEqual(after);

    expect([again.status, again.body, again.headers['etag'], again.headers['idempotency-replayed']]).toEqual([
      first.status,
      first.body,
      first.headers['etag'],
      'true',
    ]);
    const other = await send({ ...command, path: `${command.path}?again=1` }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await digest.take()).toEqual(after);
  });

  it.each([
    'POST /api/v1/households',
    'POST /api/v1/placements',
    'POST /api/v1/placements/{id}/transfer',
    'POST /api/v1/support-packages',
    'POST /api/v1/applications/{id}/decisions',
  ])('has one effect when it comes twenty times at once: %s', async (name) => {
    const command = await (COMMANDS[name] as Prepare)(test);
    const key = aKey();
    const count = () => effectsOf(command.who);
    const before = await count();

    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send(command, key)));

    const [first] = answers;
    expect(answers.map(({ status }) => status)).toEqual(Array(AT_ONCE).fill(201));
    for (const { body } of answers) expect(body).toEqual(first?.body);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] !== 'true')).toHaveLength(1);
    // A transfer closes one placement and opens another: two rows for one act.
    expect((await count()) - before).toBe(name.endsWith('/transfer') ? 2 : 1);
  });

  it('is two requests when two people use one key', async () => {
    const key = aKey();
    const first = await test.as(test.cast.officer).post('/households', aWomanAlone(), key).expect(201);
    const other = await test.as(test.cast.otherOfficer).post('/households', aWomanAlone(), key).expect(201);
    expect(other.body.id).not.toBe(first.body.id);
    expect(other.headers['idempotency-replayed']).toBeUndefined();
  });

  it('gets the same refusal again, and the key stays used', async () => {
    const { unitId } = await offered(test);
    const command = { who: test.cast.officer, path: '/placements', body: await anOffer(test, { unitId }) };
    const key = aKey();
    const first = await send(command, key).expect(409);
    const again = await send(command, key).expect(409);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.headers['content-type']).toContain('application/problem+json');
  });

  it('does not show an address again to somebody who may no longer see it, and each showing is on the record', async () => {
    const { id, unitId } = await accepted(test);
    const unit = await test.as(test.cast.officer).get(`/units/${unitId}`).expect(200);
    const path = `/premises/${unit.body.premisesId}/address-disclosures`;
    const command = { who: test.cast.officer, path, body: { purpose: 'travelling-to-placement', placementId: id } };
    const key = aKey();

    const first = await send(command, key).expect(201);
    const again = await send(command, key).expect(201);
    expect(again.body.address).toEqual(first.body.address);
    await test.as(test.cast.officer).post(`/placements/${id}/withdraw`, { reason: 'alternative-found' }).expect(200);
    await send(command, key).expect(404);

    const outcomes = await test.rows(
      `select outcome from audit.entry where action = 'address.disclosed' and subject_id = $1 order by id`,
      [unit.body.premisesId],
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(2);
  });

  /** What this caller has done so far, by the record. */
  async function effectsOf(who: CastMember): Promise<number> {
    const [row] = await test.rows<{ count: number }>(
      `select count(*)::int as count from audit.entry where actor_id = $1 and outcome = 'done'`,
      [who.id],
    );
    return row?.count ?? 0;
  }
});

describe('versions, pages and headers', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const rowan = () => test.as(test.cast.rowanManager);
  const officer = () => test.as(test.cast.officer);

  it('takes a change only of the version that was read, and one of two who read the same', async () => {
    const { id } = await aRefugeRoom(rowan(), test.cast.organisations.rowan);
    const read = await rowan().get(`/units/${id}`).expect(200);
    const etag = read.headers['etag'] as string;
    expect(etag).toBe(`"${read.body.version}"`);
    const change = (headers: Record<string, string>) => rowan().patch(`/units/${id}`, { cots: 2 }, headers);

    await change({}).expect(428);
    for (const stale of ['"999"', '*', 'W/"x"']) await change({ 'If-Match': stale }).expect(412);
    const both = await Promise.all([change({ 'If-Match': etag }), change({ 'If-Match': etag })]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const changed = await rowan().get(`/units/${id}`).expect(200);
    expect(changed.body).toMatchObject({ cots: 2, version: read.body.version + 1 });
    expect(changed.headers['etag']).toBe(`"${read.body.version + 1}"`);
  });

  it('walks every list to its end: each record once, none left out', async () => {
    const { householdId } = await offered(test);
    for (let count = 0; count < 4; count++) {
      const unitId = await aRoom(test);
      await officer().post('/placements', { householdId, unitId, from: TODAY, expectedTo: '2026-03-20' }).expect(201);
    }
    const household = await recorded(officer());
    const person = memberOf(household);
    for (let count = 0; count < 5; count++) {
      const lead = test.cast.supervisor;
      await officer()
        .post('/support-packages', aPackage(person, lead, TODAY))
        .expect(201);
      const risk = { tool: 'dash-24', yesCount: count, assessedOn: TODAY };
      await officer().post(`/people/${person}/risk-assessments`, risk).expect(201);
      const home = aTenancy(test, household.id, `2026-04-0${count + 1}`);
      await officer().post('/tenancies', home).expect(201);
      const plan = { householdId: household.id, targetDate: '2026-12-01', preferredTenures: [] };
      const opened = await officer().post('/move-on-plans', plan).expect(201);
      await officer().post(`/move-on-plans/${opened.body.id}/withdraw`).expect(200);
    }
    const counts: Record<string, [who: CastMember, count: number]> = {
      '/tasks': [test.cast.officer, await countOf('tasks.task', test.cast.officer.organisationId)],
      '/support-packages': [test.cast.supervisor, 5],
      '/placements': [test.cast.rowanManager, 5],
      '/units': [test.cast.officer, await countOf('accommodation.unit')],
      '/premises': [test.cast.officer, await countOf('accommodation.premises')],
      '/providers': [test.cast.officer, await countOf('directory.provider')],
      [`/households/${householdId}/placements`]: [test.cast.officer, 5],
      [`/households/${household.id}/tenancies`]: [test.cast.officer, 5],
      [`/households/${household.id}/move-on-plans`]: [test.cast.officer, 5],
      [`/people/${person}/support-packages`]: [test.cast.officer, 5],
      [`/people/${person}/risk-assessments`]: [test.cast.officer, 5],
    };
    for (const [path, [who, count]] of Object.entries(counts)) {
      const ids = await walked(who, path, 2);
      expect([path, ids.length, new Set(ids).size]).toEqual([path, count, count]);
      expect([path, await walked(who, path, 200)]).toEqual([path, ids]);
      await forgedCursors(who, path);
    }
    // Newest first, across the numbers where there is a digit more.
    const own = await test.rows<{ id: string }>(
      'select id::text from audit.entry e where organisation_id = $1 order by e.id desc',
      [test.cast.auditor.organisationId],
    );
    expect(own.length).toBeGreaterThan(20);
    expect(await walked(test.cast.auditor, '/audit-entries', 7)).toEqual(own.map(({ id }) => id));
    await forgedCursors(test.cast.auditor, '/audit-entries');
  });

  it('names its answer, keeps it out of caches, and says what is wrong with a field', async () => {
    const id = await aHousehold(test);
    const answers = await Promise.all([
      officer().get(`/households/${id}`),
      officer().get('/tasks'),
      officer().post('/households', aWomanAlone()),
      officer().post('/households', { ...aWomanAlone(), nickname: 'x' }),
      test.as(test.cast.prestonOfficer).get(`/households/${id}`),
      test.as(null).get('/me'),
      test.as(null).post('/sessions', { email: 'nobody@test.example', password: 'x' }),
      officer().get('/nowhere'),
      test.as(null).get('/health/live'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201, 400, 404, 401, 401, 404, 200]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'cache-control': 'no-store',
      });
    }
    expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(answers.length);
    for (const { body, headers } of answers.filter(({ status }) => status >= 400)) {
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body).toMatchObject({
        type: expect.any(String),
        title: expect.any(String),
        detail: expect.any(String),
        instance: expect.stringContaining(headers['x-request-id'] as string),
        code: expect.stringMatching(/^[a-z-]+$/),
      });
    }
    expect(answers[3]?.body.errors).toEqual([
      { field: 'nickname', code: 'unknown-field', message: expect.any(String) },
    ]);
  });

  async function walked(who: CastMember, path: string, limit: number): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = '';
    do {
      const page: request.Response = await test
        .as(who)
        .get(`${path}?limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`)
        .expect(200);
      const items = page.body.items as { id: string }[];
      expect(items.length).toBeLessThanOrEqual(limit);
      ids.push(...items.map(({ id }) => id));
      cursor = page.body.nextCursor as string | null;
    } while (cursor);
    return ids;
  }

  async function forgedCursors(who: CastMember, path: string): Promise<void> {
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const cursors = ['x', forged('a'), forged({}), forged(['a']), forged(['a', 'b']), forged(['2026-03-10', 'b'])];
    for (const cursor of [...cursors, forged(['1', '2', '3']), forged([{}]), forged(["' or true --"])]) {
      const { status, body } = await test.as(who).get(`${path}?cursor=${cursor}`);
      expect([path, cursor, status, body.code]).toEqual([path, cursor, 400, 'invalid-input']);
    }
    for (const limit of ['0', '201', '-1', 'many']) {
      expect([path, limit, (await test.as(who).get(`${path}?limit=${limit}`)).status]).toEqual([path, limit, 400]);
    }
    expect((await test.as(who).get(`${path}?nothing=1`)).status).toBe(400);
  }

  async function countOf(table: string, organisationId?: string): Promise<number> {
    const where = organisationId ? ' where organisation_id = $1' : '';
    const [row] = await test.rows<{ count: number }>(
      `select count(*)::int as count from ${table}${where}`,
      organisationId ? [organisationId] : [],
    );
    return row?.count ?? 0;
  }
});
