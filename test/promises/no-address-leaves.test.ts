import { PremisesAddresses } from '../../src/accommodation/premises/premises-addresses.js';
import { signInCast, type Cast } from '../../src/journey/cast.js';
import { tellStory } from '../../src/journey/story.js';
import { Timeline } from '../../src/journey/timeline.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Recorder } from '../support/recorder.js';
import { queueContents } from '../support/queue-contents.js';
import { ServerProcess } from '../support/server-process.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { ourTables } from '../support/whole-database.js';

const PASSWORD = 'journey-password';
const SECRET = { lines: ['41 Quillfeather Row', 'Nether Hollow'], postcode: 'FY9 9ZQ' };
const WHERE = ['FY9 9ZQ', 'FY99ZQ', 'FY9%209ZQ', 'FY9+9ZQ', 'Quillfeather', 'Nether Hollow'];
// Of the households in the story; a name may be answered to those who work with them and be nowhere else.
const WHO = ['Sara', 'Whitfield', 'Jamie', 'Lily', 'Rosa', 'Lund'];
const HOW = ['07700 900123', '07700900123', 'heron', 'school hours'];

// Promise 7. The built system plays the whole journey while everything that comes out of it is kept and then searched.
describe('a confidential address', () => {
  let test: TestApp;
  let server: ServerProcess;
  let cast: Cast;
  const recorder = new Recorder();

  beforeAll(async () => {
    test = await startTestApp({ lancashire: PASSWORD });
    await everyPlaceIsAt(SECRET);
    await keepEveryOutboxRow();
    server = await ServerProcess.start(test.database, {
      PROCESS_ROLE: 'all',
      CLOCK_START: '2026-03-10T16:40:00Z',
      LOG_LEVEL: 'trace',
    });
    recorder.start();
    cast = await signInCast(server.url, PASSWORD);
    const events = await recorder.listen(`${server.url}/api/v1/availability/events`, recorder.tokens[0] ?? '');
    await tellStory(cast, new Timeline(() => undefined));
    await until('news of the units has come', async () => events().length > 3);
    await lookEverywhere();
    await submitItWrongly();
    await server.stop();
  });
  afterAll(async () => {
    recorder.stop();
    await server?.kill();
    await test.close();
  });

  it('is in the answer of a disclosure and in nothing else that was answered or streamed', async () => {
    const telling = recorder.answers.filter(({ all }) => mentions(all, WHERE));

    expect(recorder.answers.length).toBeGreaterThan(120);
    expect(
      telling.map(({ method, path, status }) => `${method} ${path.replace(/[0-9a-f-]{36}/, ':id')} ${status}`),
    ).toEqual(['POST /api/v1/premises/:id/address-disclosures 201']);
    const disclosed = await test.rows(
      `select 1 from audit.entry where action = 'address.disclosed' and outcome = 'done'`,
    );
    expect(disclosed).toHaveLength(telling.length);
  });

  it('is not echoed by any error', () => {
    const errors = recorder.answers.filter(({ status }) => status >= 400);
    expect(new Set(errors.map(({ status }) => status))).toEqual(new Set([400, 401, 403, 404, 409, 413, 415, 422]));
    expect(errors.filter(({ all }) => mentions(all, WHERE))).toEqual([]);
  });

  it('is in no log line, and neither is a name, a contact, a token or a password', () => {
    const lines = server.output.split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(150);
    const secrets = [...WHERE, ...WHO, ...HOW, PASSWORD, ...recorder.tokens];
    expect(lines.filter((line) => mentions(line, secrets))).toEqual([]);
  });

  it('is in no job, no outbox row and no audit row, and neither is a name or a contact', async () => {
    const queued = await queueContents(test);
    const outbox = await textOf('public.outbox_as_it_was');
    const audit = await textOf('audit.entry');
    expect([queued.length > 20, outbox.length > 20, audit.length > 100]).toEqual([true, true, true]);
    expect([...queued, ...outbox, ...audit].filter((row) => mentions(row, [...WHERE, ...WHO, ...HOW]))).toEqual([]);
  });

  it('is in no table in clear, and neither is the way to reach her, a token or a password', async () => {
    const secrets = [...WHERE, ...HOW.slice(0, 3), PASSWORD, ...recorder.tokens];
    const spelt = [...secrets, ...secrets.map((secret) => Buffer.from(secret).toString('hex'))];
    const found: string[] = [];
    for (const table of await ourTables(test)) {
      if ((await textOf(table)).some((row) => mentions(row, spelt))) found.push(table);
    }
    expect(found).toEqual([]);
  });

  it('is with the names and contacts in no task', async () => {
    const tasks = await test.rows<{ title: string }>('select title from tasks.task');
    expect(tasks.length).toBeGreaterThan(20);
    expect(tasks.filter(({ title }) => mentions(title, [...WHERE, ...WHO, ...HOW]))).toEqual([]);
  });

  async function everyPlaceIsAt(address: typeof SECRET): Promise<void> {
    const premises = await test.rows<{ id: string }>('select id from accommodation.premises where confidential');
    await test.app.get(UnitOfWork).asSystem('test', async () => {
      for (const { id } of premises) await test.app.get(PremisesAddresses).keep(id, address);
    });
  }

  /** Rows that are done are swept away in time: a trigger keeps what each of them ever held. */
  async function keepEveryOutboxRow(): Promise<void> {
    await test.rows('create table public.outbox_as_it_was (row text)');
    await test.rows(
      `create function public.keep_outbox_row() returns trigger language plpgsql security definer as $$
       begin insert into public.outbox_as_it_was values (new::text); return null; end $$`,
    );
    await test.rows(
      `create trigger keep_row after insert or update on platform.outbox for each row execute function public.keep_outbox_row()`,
    );
  }

  /** Whatever else anybody can read, read by everybody. */
  async function lookEverywhere(): Promise<void> {
    const [premises] = await test.rows<{ id: string }>(
      'select id from accommodation.premises where confidential limit 1',
    );
    const [unit] = await test.rows<{ id: string }>('select id from accommodation.unit where premises_id = $1', [
      premises?.id,
    ]);
    const [household] = await test.rows<{ id: string }>('select id from people.household order by created_at limit 1');
    const paths = [
      '/premises?limit=200',
      `/premises/${premises?.id}`,
      '/units?limit=200',
      `/units/${unit?.id}`,
      '/providers?limit=200',
      '/tasks?limit=200',
      '/support-packages?limit=200',
      '/audit-entries?limit=200',
      '/dead-letters',
      '/users',
      '/openapi.json',
      `/households/${household?.id}`,
      `/households/${household?.id}/placements`,
      `/households/${household?.id}/applications`,
      `/households/${household?.id}/chronology`,
      `/households/${household?.id}/summary`,
      `/households/${household?.id}/notes`,
      `/households/${household?.id}/record`,
      `/households/${household?.id}/consents`,
      `/households/${household?.id}/information-shares`,
    ];
    const { ids: _, ...people } = cast;
    for (const person of Object.values(people)) for (const path of paths) await person.get(path);
  }

  /** The address sent where it is refused, in every way in which it can be. */
  async function submitItWrongly(): Promise<void> {
    const [provider] = await test.rows<{ id: string; reference: string }>(
      `select p.provider_id as id, p.reference from accommodation.premises p
         join access.app_user u on u.organisation_id = p.provider_id where u.email = $1 limit 1`,
      [cast.manager.email],
    );
    const body = {
      providerId: provider?.id,
      reference: 'Elsewhere',
      category: 'refuge',
      localAuthorityCode: 'E06000009',
      confidential: true,
      address: SECRET,
    };
    const wrong: [Record<string, unknown>, number][] = [
      [{ ...body, category: 'castle' }, 400],
      [{ ...body, address: { ...SECRET, town: SECRET.lines[1] } }, 400],
      [{ ...body, address: { ...SECRET, postcode: `${SECRET.postcode}9` } }, 400],
      [{ ...body, address: { ...SECRET, lines: [`${SECRET.lines[0]}\u0000`] } }, 400],
      [{ ...body, address: JSON.stringify(SECRET) }, 400],
      [{ ...body, providerId: cast.ids.blackpool }, 403],
      [{ ...body, reference: provider?.reference }, 409],
      [{ ...body, localAuthorityCode: 'E06999999' }, 422],
    ];
    for (const [sent, status] of wrong) {
      expect([sent, (await cast.manager.post('/premises', sent)).status]).toEqual([sent, status]);
    }
    expect((await cast.support.post('/premises', body)).status).toBe(403);

    const token = recorder.tokens[3] ?? '';
    const raw = (content: string, text: string, authorization = `Bearer ${token}`) =>
      fetch(`${server.url}/api/v1/premises`, {
        method: 'POST',
        headers: { 'Content-Type': content, Authorization: authorization },
        body: text,
      });
    expect((await raw('application/json', JSON.stringify(body), 'Bearer nobody')).status).toBe(401);
    expect((await raw('application/json', `${JSON.stringify(body)} ${SECRET.postcode}`)).status).toBe(400);
    expect((await raw('application/json', `"${SECRET.postcode}" ${'x'.repeat(1_100_000)}`)).status).toBe(413);
    expect((await raw('text/x-address', JSON.stringify(SECRET))).status).toBe(415);
    expect((await cast.manager.get(`/premises?postcode=${encodeURIComponent(SECRET.postcode)}`)).status).toBe(400);
    expect((await cast.manager.get(`/premises/${encodeURIComponent(SECRET.postcode)}`)).status).toBe(404);
    expect((await cast.manager.get(`/places/${encodeURIComponent(SECRET.postcode)}`)).status).toBe(404);
  }

  async function textOf(table: string): Promise<string[]> {
    return (await test.rows<{ text: string }>(`select t::text as text from ${table} t`)).map(({ text }) => text);
  }
});

function mentions(text: string, secrets: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return secrets.some((secret) => lower.includes(secret.toLowerCase()));
}
