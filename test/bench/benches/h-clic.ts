import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FIELD_NAMES } from '#product/reporting/h-clic/fields.js';
import { LIST_NAMES, listNamed } from '#product/reporting/h-clic/labels/lists.js';
import type { Mapping } from '#product/reporting/h-clic/mapping/mapping.js';
import { nameOf, quarterOf } from '#product/reporting/h-clic/quarter.js';
import { SECTIONS } from '#product/reporting/h-clic/return.js';
import { addDays, londonDay } from '#product/shared/local-date.js';
import { connected, type CountryDatabase } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { Peak } from '../product/peak.js';
import { startCommand, startWeb, startWorker } from '../product/product.js';
import type { ServerProcess } from '../product/server-process.js';
import { signInStaff } from '../product/staff.js';
import { exchangeOf } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';

/** Six of seven are cases of the quarter. */
const APPLICATIONS = 23_400;
const LAST_QUARTER = new URL('../country/last-quarter.sql', import.meta.url);
const MAPPING = 'measured';
const LOOK_MS = 100;

interface Return {
  readonly id: string;
  readonly status: string;
  readonly cases: number;
  readonly withErrors: number;
}

/** A quarter of one large council: gathered by a worker, signed off, streamed by a web process, and written by a process of its own. */
export async function hClic(lab: Lab): Promise<Figure[]> {
  const council = await lab.oneCouncil(lab.some(APPLICATIONS));
  await connected(council.adminUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(readFileSync(LAST_QUARTER, 'utf8'));
  });
  const web = await startWeb(council);
  try {
    const { officers } = await signInStaff(council, web.url);
    const token = officers[0]?.token ?? '';
    const gathered = await gather(council, web.url, token);
    const address = `${web.url}/api/v1/h-clic/returns/${gathered.id}/return.xml?mapping=${MAPPING}`;
    const streamed = await peakOf(web, () => sizeOf(address, token));
    const written = await writtenByACommand(council);
    if (written.answer !== streamed.answer) throw new Error('the same return was written as two different files');

    const seconds = (name: string, value: number, bar: string | null) => ({
      name: `h-clic ${name}`,
      value,
      unit: 's',
      bar,
    });
    const megabytes = (name: string, value: number, bar: string | null) => ({
      ...seconds(name, value, bar),
      unit: 'MB',
    });
    return [
      seconds(`file of ${gathered.cases} cases, over HTTP`, streamed.seconds, '<= 60'),
      seconds(`the same, by a command`, written.seconds, '<= 60'),
      megabytes('command that writes it', written.megabytes, '<= 200'),
      megabytes('web process takes for it', streamed.megabytes - streamed.before, '<= 200'),
      megabytes('web process in all', streamed.megabytes, null),
      megabytes('size of the file', streamed.answer / 2 ** 20, null),
      seconds(`${gathered.cases} cases gathered`, gathered.seconds, null),
      megabytes('worker while they are gathered', gathered.megabytes, null),
    ];
  } finally {
    await web.stop();
  }
}

/** Loads the mapping, lets a worker gather the quarter, and signs it off. */
async function gather(council: CountryDatabase, url: string, token: string) {
  const client = new HttpClient(url, 4);
  const ask = <T>(method: 'GET' | 'POST', path: string, body?: object) =>
    client.read<T>(exchangeOf(method, `/h-clic/${path}`, token, { body }));
  const worker = startWorker(council);
  try {
    await ask('POST', 'mappings', aMapping());
    const { answer, ...measured } = await peakOf(worker, () =>
      whenGathered(
        () => ask<Return>('POST', 'returns', { quarter: theLastQuarter() }),
        (id) => ask<Return>('GET', `returns/${id}`),
      ),
    );
    await ask('POST', `returns/${answer.id}/sign-off`, {});
    return { ...answer, ...measured };
  } finally {
    client.close();
    await worker.stop();
  }
}

/** The size of the file that the command writes. */
async function writtenByACommand(council: CountryDatabase) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-return-'));
  const file = path.join(folder, 'return.xml');
  const words = [
    '--quarter',
    theLastQuarter(),
    '--mapping',
    MAPPING,
    '--file',
    file,
    '--as',
    'officer-1-1@bench.example',
  ];
  const command = startCommand(council, ['h-clic', ...words]);
  try {
    return await peakOf(command, async () => {
      await command.succeeds();
      return (await stat(file)).size;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How long `act` took, how much memory a process had before it, and the most that it had meanwhile. */
async function peakOf<T>(server: ServerProcess, act: () => Promise<T>) {
  const before = (await server.megabytes()) ?? NaN;
  const peak = new Peak(server, LOOK_MS);
  const began = performance.now();
  try {
    const answer = await act();
    return { answer, before, seconds: (performance.now() - began) / 1000, megabytes: peak.megabytes };
  } finally {
    peak.end();
  }
}

function theLastQuarter(): string {
  const { firstDay } = quarterOf(londonDay(new Date()));
  return nameOf(quarterOf(addDays(firstDay, -1)));
}

async function whenGathered(begin: () => Promise<Return>, look: (id: string) => Promise<Return>): Promise<Return> {
  let found = await begin();
  while (found.status === 'gathering') {
    await pause(200);
    found = await look(found.id);
  }
  if (found.cases === 0 || found.withErrors > 0) {
    throw new Error(`${found.cases} cases were gathered, ${found.withErrors} of them with errors`);
  }
  return found;
}

/** Reads a file to its end and keeps none of it. */
async function sizeOf(url: string, token: string): Promise<number> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok || !response.body) throw new Error(`the file was answered with ${response.status}`);
  let bytes = 0;
  for await (const piece of response.body) bytes += (piece as Uint8Array).length;
  return bytes;
}

/** Elements and codes as long as real ones. */
function aMapping(): Mapping {
  const names = ['return', 'case', ...SECTIONS, ...FIELD_NAMES];
  const codesOf = (name: (typeof LIST_NAMES)[number]) =>
    Object.fromEntries(listNamed(name).labels.map(({ key }, index) => [key, String(index)]));
  return {
    ...{ version: MAPPING, inForceFrom: '2018-04-03', namespace: null, yes: '1', no: '2' },
    elements: Object.fromEntries(names.map((name) => [name, name.split('.').at(-1) ?? name])),
    codes: Object.fromEntries(LIST_NAMES.map((name) => [name, codesOf(name)])),
  };
}
