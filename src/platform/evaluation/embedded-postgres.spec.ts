import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { transformFile } from '@swc/core';
import pg from 'pg';
import { type LocalPostgres, type LocalPostgresOptions, startLocalPostgres } from './embedded-postgres.js';
import { isAlive } from './process-facts.js';
import { readOrCreateSecrets } from './secrets.js';
import { StartFailure } from './start-failure.js';

const PROGRAM = `
  import { startLocalPostgres } from './embedded-postgres.mjs';
  const answer = await startLocalPostgres({ dataDir: process.argv[2] }).then(({ ownerUrl }) => ownerUrl, (error) => error.message);
  console.log(answer);
  if (answer.startsWith('postgres:')) setInterval(() => {}, 1000);
`;
const ROOT = process.getuid?.() === 0;
const NOBODY = 65534;

let compiled: string;
let made: string;
let home: string;
let dataDir: string;
const running = new Set<LocalPostgres>();
const children = new Set<ChildProcess>();

// A kill -9 of the program that started the database needs such a program, and it cannot be this one.
beforeAll(async () => {
  compiled = await mkdtemp(path.join(tmpdir(), 'safe-evaluation-program-'));
  execFileSync('chmod', ['755', compiled]);
  symlinkSync(path.resolve('node_modules'), path.join(compiled, 'node_modules'));
  for (const name of readdirSync(import.meta.dirname).filter((file) => /(?<!\.spec)\.ts$/.test(file))) {
    const { code } = await transformFile(path.join(import.meta.dirname, name), { sourceMaps: false });
    writeFileSync(
      path.join(compiled, name.replace(/\.ts$/, '.mjs')),
      code.replaceAll(/(from '\.\/[^']+)\.js'/g, "$1.mjs'"),
    );
  }
  writeFileSync(path.join(compiled, 'program.mjs'), PROGRAM);

  made = await mkdtemp(path.join(tmpdir(), 'safe-evaluation-made-'));
  execFileSync('chmod', ['755', made]);
  await (await startLocalPostgres({ dataDir: path.join(made, 'data'), durable: false })).stop();
});

afterAll(async () => {
  for (const folder of [compiled, made]) await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'safe-evaluation-'));
  execFileSync('chmod', ['755', home]);
  dataDir = path.join(home, 'data');
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const postgres of running) await postgres.stop();
  const left = serverPid();
  if (left !== undefined && isAlive(left)) process.kill(left, 'SIGQUIT');
  while (left !== undefined && isAlive(left)) await sleep(20);
  children.clear();
  running.clear();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

describe('a local database', () => {
  it('keeps its data, its port and its secrets over a restart', async () => {
    const first = await start();
    await query(first.ownerUrl, "create table kept as select 'still here' as words");
    await first.stop();

    const second = await start();

    expect(await query(second.ownerUrl, 'select words from kept')).toEqual([{ words: 'still here' }]);
    expect(second).toMatchObject({ port: first.port, ownerUrl: first.ownerUrl, appUrl: first.appUrl });
  });

  it('is ready for the product: extensions, time zone, Unicode', async () => {
    madeBefore();
    const { appUrl } = await start();

    const [found] = await query(
      appUrl,
      `select 'É'::citext = 'é'::citext as citext, current_setting('TimeZone') as zone, lower('ŁÓDŹ') as lower,
         (select array_agg(extname::text order by extname) from pg_extension) as extensions`,
    );

    expect(found).toEqual({
      citext: true,
      zone: 'UTC',
      lower: 'łódź',
      extensions: ['btree_gist', 'citext', 'pg_trgm', 'pgcrypto', 'plpgsql'],
    });
  });

  it('keeps folder and secrets to its own user', async () => {
    madeBefore();
    await start();

    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(Buffer.from((await readOrCreateSecrets(dataDir)).fieldKey, 'base64')).toHaveLength(32);
  });

  it('listens on this machine alone, and to nobody without the password', async () => {
    madeBefore();
    const { adminUrl, appUrl } = await start();

    expect(await query(adminUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(query(appUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });
});

describe('the roles', () => {
  it('give the application no way round row-level security, no power and nothing of its own', async () => {
    madeBefore();
    const { adminUrl, appUrl, ownerUrl } = await start();

    const roles = await query(
      adminUrl,
      `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as power,
         exists (select from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o')
           or exists (select from pg_database where datdba = pg_roles.oid) as owns,
         exists (select from pg_auth_members where member = pg_roles.oid) as member
       from pg_roles where rolname like 'safe%' order by 1`,
    );
    expect(roles).toEqual([
      { rolname: 'safe_app', power: false, owns: false, member: false },
      { rolname: 'safe_owner', power: false, owns: true, member: false },
    ]);

    await query(
      ownerUrl,
      `create table secret (words text); insert into secret values ('x'); grant select on secret to safe_app;
       alter table secret enable row level security; alter table secret force row level security`,
    );
    expect(await query(appUrl, 'select * from secret')).toEqual([]);
    expect(await query(ownerUrl, 'select * from secret')).toEqual([]);
    for (const attempt of [
      'set row_security = off; select * from secret',
      'create table mine (a int)',
      'create schema mine',
      'set role safe_owner',
      'alter table secret disable row level security',
    ]) {
      await expect(query(appUrl, attempt)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('after a kill', () => {
  it('of the server, starts again with every committed row', async () => {
    madeBefore();
    const first = await start({ durable: true });
    await query(first.ownerUrl, 'create table kept as select generate_series(1, 1000) as n');
    process.kill(serverPid()!, 'SIGKILL');
    await first.stop();

    const second = await start({ durable: true });

    expect(await query(second.ownerUrl, 'select count(*)::int from kept')).toEqual([{ count: 1000 }]);
  });

  it('of the program that started it, stops the server it left behind and starts again', async () => {
    madeBefore();
    const { program, ready } = startInAnotherProgram();
    const url = await ready;
    await query(url, 'create table kept as select generate_series(1, 1000) as n');
    const orphan = serverPid()!;
    await killed(program);
    expect(isAlive(orphan)).toBe(true);

    const second = await start({ durable: true });

    expect(isAlive(orphan)).toBe(false);
    expect(await query(second.ownerUrl, 'select count(*)::int from kept')).toEqual([{ count: 1000 }]);
  });

  it('while it was being made, starts from nothing', async () => {
    const { program } = startInAnotherProgram();
    while (!existsSync(dataDir) || !readdirSync(dataDir).some((name) => /^postgres\.new-\d+$/.test(name)))
      await sleep(5);
    await sleep(100);
    await killed(program);

    const postgres = await start();

    expect(await query(postgres.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
  });

  it('whose number another program has now, leaves that program alone', async () => {
    madeBefore();
    const bystander = spawn('sleep', ['60']);
    children.add(bystander);
    const note = `${bystander.pid}\n${dataDir}/postgres\n1\n1\n\n127.0.0.1\n1 1\nready\n`;
    writeFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), note, { mode: 0o644 });
    writeFileSync(path.join(dataDir, 'lock'), JSON.stringify({ pid: bystander.pid, started: 'long ago' }));

    await start();

    expect(isAlive(bystander.pid!)).toBe(true);
  });
});

describe('says in one line why it does not start', () => {
  it('when it runs already, here or in another program', async () => {
    madeBefore();
    const first = await start();
    await refuses(/is already running \(process \d+\)\. Stop that one first/);
    await first.stop();

    const { program, ready } = startInAnotherProgram();
    await ready;
    await refuses(new RegExp(`is already running \\(process ${program.pid}\\)`));
  });

  it('when two programs start at the same instant, to one of them', async () => {
    const answers = await Promise.allSettled([startInAnotherProgram().ready, startInAnotherProgram().ready]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: expect.stringContaining('is already running') as unknown },
    });
  });

  it('when the folder is below a file', async () => {
    writeFileSync(path.join(home, 'file'), 'a file');
    dataDir = path.join(home, 'file', 'data');
    await refuses(/is not a folder, or is below something that is a file/);
  });

  (ROOT ? it : it.skip)('when the folder cannot be written to', async () => {
    mkdirSync(dataDir, { mode: 0o555 });
    chownSync(dataDir, NOBODY, NOBODY);
    await expect(startInAnotherProgram(NOBODY).ready).rejects.toThrow(/cannot be written to by this user/);
  });

  it('when something else is there, which it does not touch', async () => {
    mkdirSync(path.join(dataDir, 'postgres'), { recursive: true, mode: 0o755 });
    writeFileSync(path.join(dataDir, 'postgres', 'letter.txt'), 'Dear all');

    await refuses(/holds something that is not a PostgreSQL database/);

    expect(readdirSync(path.join(dataDir, 'postgres'))).toEqual(['letter.txt']);
    expect(readFileSync(path.join(dataDir, 'postgres', 'letter.txt'), 'utf8')).toBe('Dear all');
  });

  it('when the database was made by another version', async () => {
    mkdirSync(path.join(dataDir, 'postgres', 'global'), { recursive: true });
    writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
    writeFileSync(path.join(dataDir, 'postgres', 'global', 'pg_control'), 'x');
    await refuses(/was made by PostgreSQL 16, and this is PostgreSQL 18/);
  });

  it('when the secrets are lost or damaged, and makes no new ones', async () => {
    madeBefore();
    const file = path.join(dataDir, 'secrets.json');
    writeFileSync(file, '{ "superuserPa');
    await refuses(/secrets\.json is damaged/);
    await rm(file);
    await refuses(/secrets\.json is missing/);
    expect(existsSync(file)).toBe(false);
  });

  it('when the port asked for is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    try {
      await refuses(new RegExp(`port ${port} is taken`), { port });
    } finally {
      other.close();
    }
  });
});

/** What an earlier start left here: making it anew would take longer than most of these tests. */
function madeBefore(): void {
  execFileSync('cp', ['-a', path.join(made, 'data'), dataDir]);
}

async function start(options: Partial<LocalPostgresOptions> = {}): Promise<LocalPostgres> {
  const postgres = await startLocalPostgres({ dataDir, durable: false, ...options });
  running.add(postgres);
  return postgres;
}

async function refuses(line: RegExp, options: Partial<LocalPostgresOptions> = {}): Promise<void> {
  const failure = await start(options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartFailure);
  expect((failure as StartFailure).message).toMatch(line);
  expect((failure as StartFailure).message).not.toContain('\n');
}

/** Starts the same database from a program of its own. `ready` settles with the owner's address or the refusal's line. */
function startInAnotherProgram(uid?: number): { program: ChildProcess; ready: Promise<string> } {
  const user = uid === undefined ? {} : { uid, gid: uid };
  const program = spawn(process.execPath, [path.join(compiled, 'program.mjs'), dataDir], {
    ...user,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(program);
  const ready = new Promise<string>((resolve, reject) => {
    let said = '';
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.endsWith('\n')) return;
      if (said.startsWith('postgres://')) resolve(said.trim());
      else reject(new Error(said.trim()));
    });
    program.once('exit', () => reject(new Error(`ended: ${said}`)));
  });
  ready.catch(() => undefined);
  return { program, ready };
}

async function killed(program: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await gone;
}

function serverPid(): number | undefined {
  const file = path.join(dataDir, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) || undefined : undefined;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[];
    return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
  } finally {
    await client.end();
  }
}
