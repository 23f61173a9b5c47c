import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { DatabaseDigest } from '../support/whole-database.js';
import { REFUSALS } from './refusal-cases.js';

// Codes that no request of these can bring about, and where they are seen instead.
const ELSEWHERE: Record<string, string> = {
  closed: 'a route that says not who may enter: test/architecture holds that there is none',
  'too-many-attempts': 'src/access/sign-in.db.spec.ts',
  'no-emergency-place': 'src/placements/emergency/emergency.db.spec.ts: it keeps that somebody needed a place',
  'code-already-set-up': 'src/web/pages.db.spec.ts: said on a page',
  'not-a-work-address': 'src/today/reminders/reminders.db.spec.ts: said on a page',
  'begun-meanwhile': 'src/web/settings/settings.db.spec.ts: said on a page',
  'nothing-answered': 'src/support/pages/risk/risk.pages.db.spec.ts: said on a page',
  'wrong-code': 'src/web/pages.db.spec.ts: said on a page',
  'form-sent-before': 'src/web/pages.db.spec.ts: said on a page',
  'form-too-old': 'src/web/pages.db.spec.ts: said on a page',
  'too-many-requests': 'said for a limit that a gateway in front may set',
  refused: 'the last resort for a status that the framework may yet invent',
  'not-available': 'a database that is away',
  unexpected: 'a fault of ours',
};

// The record keeps what was refused to somebody; a request that cannot be read, or comes from nobody, is no act.
const LEAVES_A_ROW = [403, 404, 409, 412, 422];

describe('a refusal', () => {
  let test: TestApp;
  let digest: DatabaseDigest;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    digest = await DatabaseDigest.of(test);
  });
  afterAll(() => test.close());

  it('is tried for every code that the product has', () => {
    const tried = new Set(REFUSALS.map(({ code }) => code));
    const codes = codesInTheSource();
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !tried.has(code) && !ELSEWHERE[code])).toEqual([]);
    expect([...tried, ...Object.keys(ELSEWHERE)].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(REFUSALS.map((one) => [one.status, one.code, one.what, one] as const))(
    '%i %s (%s) writes nothing but its audit row',
    async (status, code, _, { arrange }) => {
      const send = await arrange(test);
      const before = await digest.take();
      const last = await lastEntry();

      const answer = await send();

      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(await digest.take()).toEqual(before);
      const entries = await test.rows(
        `select outcome, details->>'code' as code from audit.entry where id > $1 and action <> 'address.disclosed'`,
        [last],
      );
      const leavesARow = LEAVES_A_ROW.includes(status) || code === 'wrong-sign-in';
      expect(entries).toEqual(leavesARow ? [{ outcome: 'refused', code }] : []);
    },
  );

  async function lastEntry(): Promise<string> {
    const [row] = await test.rows<{ last: string }>('select coalesce(max(id), 0)::text as last from audit.entry');
    return row?.last ?? '0';
  }
});

// The code is the first text of a refusal, and the second argument of a problem, of a field's refusal and of the bare kinds.
const CODES = [
  /Refusal\.(?:clash|rule)\(\s*'([a-z-]+)'/g,
  /(?:new Problem|refuseField|new Refusal)\(\s*(?:\d+|status|field|'[a-zA-Z]+'),\s*'([a-z-]+)'/g,
];

/** Every code that a refusal or a problem is made with. */
function codesInTheSource(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
  );
  const found = files.flatMap((name) =>
    CODES.flatMap((code) =>
      [...readFileSync(path.join('src', name), 'utf8').matchAll(code)].map((match) => match[1] ?? ''),
    ),
  );
  return [...new Set(found)];
}
