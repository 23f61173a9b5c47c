import { get } from 'node:http';
import { mayDo } from '../../src/access/roles.js';
import { aWorld, type World } from '../factories/world.js';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { DatabaseDigest } from '../support/whole-database.js';
import { type Caller, type Cell, RULES } from './routes.js';

const STREAM = 'GET /api/v1/availability/events';
// Tried in the sign-in's own spec: here it would sign the cast out.
const ELSEWHERE = ['DELETE /api/v1/sessions/current'];
const DOCUMENTS = ['GET /api/v1/openapi.json', 'GET /api/docs', 'GET /api/docs/page.css'];

// The clock does not go back, nothing is held against somebody who told of abuse, what was given up is tried again first, nobody of the cast
// leaves or has lost a telephone, and nobody stays beyond their day; whoever did something in the case by then does not review it; for the
// others, an earlier command has used up the state they need.
const NEVER_OBEYED_HERE = [
  'POST /api/v1/clock',
  'POST /api/v1/dead-letters/{id}/task',
  'POST /api/v1/applications/{id}/changes-told/not-told',
  'POST /api/v1/applications/{id}/roof',
  'PUT /api/v1/applications/{id}/reviews/{reviewId}/reviewer',
  'POST /api/v1/applications/{id}/reviews/{reviewId}/longer-time',
  'POST /api/v1/applications/{id}/reviews/{reviewId}/minded-to',
  'POST /api/v1/applications/{id}/reviews/{reviewId}/outcome',
  'POST /api/v1/applications/{id}/reviews/{reviewId}/take-up-again',
  'POST /api/v1/applications/{id}/reviews/{reviewId}/appeal',
  'POST /api/v1/applications/{id}/reviews/{reviewId}/appeal/end',
  'POST /api/v1/conferences/{id}/close',
  'POST /api/v1/users/{id}/lost-code',
  'POST /api/v1/users/{id}/leave',
  'POST /api/v1/support-packages/{id}/handovers/{handoverId}/withdraw',
  'POST /api/v1/placements/{id}/overstays',
  'POST /api/v1/placements/{id}/destination',
  'POST /api/v1/placements/{id}/withdraw',
  'POST /api/v1/placements/{id}/not-arrived',
];

interface Answer {
  readonly status: number;
  readonly text: string;
  /** All that a caller can tell two answers apart by. */
  readonly visible: string;
}

// Promise 9: every role and organisation, every route, every kind of record.
describe('every caller and every route', () => {
  let test: TestApp;
  let world: World;
  let callers: Caller[];
  const absent = new Map<string, Promise<string>>();
  let seen: { caller: Caller; name: string; text: string }[];

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    world = await aWorld(test);
    callers = Object.keys(test.cast).filter((name) => name !== 'organisations') as Caller[];
    seen = [];
  });
  afterAll(() => test.close());

  it('has a rule for each route of the live document, and no rule for a route that is gone', async () => {
    const { body } = await test.as(null).get('/api/v1/openapi.json').expect(200);
    const live = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const ruled = [...Object.keys(RULES), STREAM, ...ELSEWHERE];
    expect(live.filter((name) => !ruled.includes(name) && !DOCUMENTS.includes(name))).toEqual([]);
    expect(ruled.filter((name) => !live.includes(name))).toEqual([]);
  });

  it('reads what it may, and for the rest gets the answer of a record that does not exist', async () => {
    const wrong: string[] = [];
    for (const name of Object.keys(RULES).filter((route) => route.startsWith('GET'))) {
      for (const caller of callers) wrong.push(...(await allFaults(name, caller, cellsOf(name), [200])));
    }
    expect(wrong.slice(0, 12)).toEqual([]);
  });

  it('writes nothing where it may not, and gets the same answer', async () => {
    const digest = await DatabaseDigest.of(test);
    const wrong: string[] = [];
    let before = await digest.take();
    for (const name of Object.keys(RULES).filter((route) => !route.startsWith('GET'))) {
      for (const caller of callers) {
        const refused = cellsOf(name).filter((cell) => refusal(name, caller, cell));
        wrong.push(...(await allFaults(name, caller, refused, [])));
      }
      const after = await digest.take();
      const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
      if (changed.length > 0) wrong.push(`${name}: wrote to ${changed.join(', ')}`);
      before = after;
    }
    expect(wrong.slice(0, 12)).toEqual([]);
  });

  it('is told by no answer a word that only others may read', () => {
    expect(seen.length).toBeGreaterThan(2000);
    const told = world.secrets.flatMap(({ word, organisations, people }) =>
      seen
        .filter(({ caller, text }) => text.includes(word) && !knows(caller, { organisations, people }))
        .map(({ caller, name }) => `${caller} ${name}: ${word}`),
    );
    expect(told).toEqual([]);
    for (const { word } of world.secrets)
      expect([word, seen.some(({ text }) => text.includes(word))]).toEqual([word, true]);
  });

  it('lists exactly what is its own team’s', async () => {
    const lists = {
      '/tasks': ['task.read', 'select id from tasks.task where organisation_id = $1'],
      '/support-packages': ['package.read', 'select id from support.package where organisation_id = $1'],
      '/placements': ['placement.read', 'select id from placements.placement where provider_id = $1'],
      '/users': ['user.list', 'select id from access.app_user where organisation_id = $1'],
    } as const;
    for (const [path, [permission, sql]] of Object.entries(lists)) {
      for (const caller of callers.filter((one) => mayDo(test.cast[one].roles, permission))) {
        const { body } = await test
          .as(test.cast[caller])
          .get(`${path}${path === '/users' ? '' : '?limit=200'}`)
          .expect(200);
        const own = await test.rows<{ id: string }>(sql, [test.cast[caller].organisationId]);
        const ids = (items: { id: string }[]) => items.map(({ id }) => id).sort();
        expect([path, caller, ids(body.items as { id: string }[])]).toEqual([path, caller, ids(own)]);
      }
    }
    const { body } = await test.as(test.cast.auditor).get('/audit-entries?limit=200').expect(200);
    const others = await test.rows('select 1 from audit.entry where id = any($1) and organisation_id <> $2', [
      (body.items as { id: string }[]).map(({ id }) => id),
      test.cast.auditor.organisationId,
    ]);
    expect(others).toEqual([]);
  });

  it('may watch the board or may not', async () => {
    for (const caller of callers) {
      const status = mayDo(test.cast[caller].roles, 'availability.watch') ? 200 : 403;
      expect([caller, await statusOfStream(test.cast[caller].token)]).toEqual([caller, status]);
    }
  });

  it('does what it may, or hears why the state or a rule does not allow it', async () => {
    const wrong: string[] = [];
    const ended = new Set<string>();
    const done = new Set<string>();
    const commands = Object.keys(RULES).filter((route) => !route.startsWith('GET') && RULES[route]?.permission);
    for (const name of commands) {
      for (const cell of cellsOf(name)) {
        for (const caller of callers.filter((one) => !refusal(name, one, cell))) {
          const { status, text } = await ask(caller, name, cell);
          const fine = [200, 201, 202, 204, 403, 409, 412, 422].includes(status);
          if (!fine && !(status === 404 && ended.has(cell.path))) wrong.push(`${caller} ${name}: ${status} ${text}`);
          if (status < 300) done.add(name);
          if (status === 204) ended.add(cell.path);
        }
      }
    }
    expect(wrong.slice(0, 12)).toEqual([]);
    // Every other command was really obeyed for somebody.
    expect(commands.filter((name) => !done.has(name))).toEqual(NEVER_OBEYED_HERE);
  });

  function cellsOf(name: string): Cell[] {
    return RULES[name]?.cells(world, test) ?? [];
  }

  function permitted(name: string, caller: Caller): boolean {
    const permission = RULES[name]?.permission ?? null;
    return permission === null || mayDo(test.cast[caller].roles, permission);
  }

  /** 403, 404, or null for what is to be done. */
  function refusal(name: string, caller: Caller, cell: Cell): 403 | 404 | null {
    if (!permitted(name, caller)) return RULES[name]?.hidden ? 404 : 403;
    if (cell.known && !knows(caller, cell.known)) return 404;
    return cell.only && !knows(caller, cell.only) ? 403 : null;
  }

  function knows(caller: Caller, known: NonNullable<Cell['known']>): boolean {
    const mine = test.cast[caller].organisationId;
    return (
      known.organisations.some((name) => test.cast.organisations[name] === mine) ||
      (known.people?.includes(caller) ?? false)
    );
  }

  async function allFaults(name: string, caller: Caller, cells: readonly Cell[], fine: number[]): Promise<string[]> {
    const found = await Promise.all(cells.map((cell) => faults(name, caller, cell, fine)));
    return found.flat();
  }

  async function faults(name: string, caller: Caller, cell: Cell, fine: number[]): Promise<string[]> {
    const answer = await ask(caller, name, cell);
    seen.push({ caller, name, text: answer.text });
    const says = (what: string) => [`${caller} ${name} (${cell.about}): ${what}: ${answer.status} ${answer.text}`];
    const expected = refusal(name, caller, cell);
    if (expected === null) return fine.includes(answer.status) ? [] : says('should be allowed');
    if (answer.status !== expected) return says(`should be ${expected}`);
    if (!cell.absent) return [];
    const visible = await absentAnswer(caller, name, { ...cell, ...cell.absent });
    return answer.visible === visible ? [] : says(`differs from ${visible}`);
  }

  /** Asked once for all records that share it. */
  function absentAnswer(caller: Caller, name: string, cell: Cell): Promise<string> {
    const key = JSON.stringify([caller, name, cell.path, cell.body]);
    const answer = absent.get(key) ?? ask(caller, name, cell).then(({ visible }) => visible);
    absent.set(key, answer);
    return answer;
  }

  async function ask(caller: Caller, name: string, cell: Cell): Promise<Answer> {
    const method = name.split(' ')[0] ?? '';
    const sends = method !== 'GET' && method !== 'DELETE';
    const address = cell.path.startsWith('/health') ? cell.path : `/api/v1${cell.path}`;
    const response = await fetch(`${test.url}${address}`, {
      method,
      headers: {
        Authorization: `Bearer ${test.cast[caller].token}`,
        ...(sends ? { 'Content-Type': 'application/json' } : {}),
        ...cell.headers,
      },
      body: sends ? JSON.stringify(cell.body ?? {}) : undefined,
    });
    const text = await response.text();
    const headers = [...response.headers].filter(([header]) => !['x-request-id', 'date'].includes(header));
    const body = text.replace(/"instance":"[^"]*"/, '');
    return { status: response.status, text, visible: `${response.status} ${JSON.stringify(headers)} ${body}` };
  }

  function statusOfStream(token: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const headers = { Authorization: `Bearer ${token}` };
      const request = get(`${test.url}${STREAM.slice('GET '.length)}`, { headers, agent: false }, (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
    });
  }
});
