import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { signInStaff } from '../product/staff.js';
import { quantile } from '../statistics.js';
import { exchangeOf } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';
import { openLoop } from '../traffic/open-loop.js';

const TASKS = 1_000_000;
const THEIRS = 5_000;
const CLIENTS = 10;
const RATE = 50;
const WARM_UP_SECONDS = 5;
const SECONDS = 30;
const PAGE = 50;

interface TaskPage {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

/** The own work of somebody who has 5,000 open tasks of the database's 1,000,000, leafed through page by page. */
export async function taskList(lab: Lab): Promise<Figure[]> {
  const web = await startWeb(lab.country);
  const client = new HttpClient(web.url, CLIENTS);
  try {
    const [worker] = (await signInStaff(lab.country, web.url)).officers;
    if (!worker) throw new Error('nobody is signed in');
    const count = lab.some(TASKS);
    await raise(lab, count, worker.userId, worker.organisationId);
    const pages = await pagesOf(client, worker.token);
    const seen = new Set(pages.flatMap(({ ids }) => ids));
    if (seen.size !== THEIRS) throw new Error(`a list of ${THEIRS} tasks has ${seen.size}`);
    let asked = 0;
    const { samples, errors } = await openLoop(
      async () => {
        const { path, ids } = pages[asked++ % pages.length] ?? { path: '', ids: [] };
        const { items } = await client.read<TaskPage>(exchangeOf('GET', path, worker.token));
        if (items.length !== ids.length) throw new Error('a page was not whole');
      },
      { rate: RATE, warmUp: WARM_UP_SECONDS, seconds: lab.some(SECONDS) },
    );
    if (errors.length > 0) throw new Error(`${errors.length} lists went wrong, the first: ${errors[0]}`);
    const times = samples.map(({ ms }) => ms);
    return [
      { name: `task-list ${THEIRS} of ${count} tasks p99`, value: quantile(times, 0.99), unit: 'ms', bar: '<= 25' },
      { name: 'task-list p50', value: quantile(times, 0.5), unit: 'ms', bar: null },
    ];
  } finally {
    client.close();
    await web.stop();
    await forget(lab);
  }
}

/** Every page of the list, from the first to the last. */
async function pagesOf(client: HttpClient, token: string): Promise<{ path: string; ids: readonly string[] }[]> {
  const list = `/tasks?assignedTo=me&status=open&limit=${PAGE}`;
  const pages: { path: string; ids: readonly string[] }[] = [];
  for (let path: string | null = list; path !== null;) {
    const { items, nextCursor }: TaskPage = await client.read<TaskPage>(exchangeOf('GET', path, token));
    pages.push({ path, ids: items.map(({ id }) => id) });
    path = nextCursor && `${list}&cursor=${nextCursor}`;
  }
  return pages;
}

/** So many tasks of all organisations, half of them open, over a year; and those of one worker among them. */
function raise({ country }: Lab, count: number, userId: string, organisationId: string): Promise<void> {
  return connected(country.adminUrl, async (client) => {
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    await client.query(
      `insert into tasks.task (id, organisation_id, assignee_id, kind, title, due_on, statutory, status, subject_type, subject_id, source, origin,
                               completed_at, created_at)
       select uuidv7(), case when n <= $2 then $4::uuid else o.ids[1 + n % cardinality(o.ids)] end, case when n <= $2 then $3::uuid end,
              'review-support', 'Review the support together', current_date - 60 + n % 365, false,
              case when n <= $2 or n % 2 = 0 then 'open' else 'done' end, 'support-package', uuidv7(), 'bench-list', 'bench-list:' || n,
              case when n > $2 and n % 2 = 1 then now() end, now()
         from generate_series(1, greatest($1::integer, $2::integer)) n, (select array_agg(id) as ids from access.organisation) o`,
      [count, THEIRS, userId, organisationId],
    );
    // As a table is that has grown for a year, and not in the minute after a million rows came at once.
    await client.query('vacuum (analyze) tasks.task');
    await client.query('checkpoint');
  });
}

/** The country is kept for the next time, without these tasks. */
function forget({ country }: Lab): Promise<void> {
  return connected(country.adminUrl, async (client) => {
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    await client.query(`delete from tasks.task where source = 'bench-list'`);
    await client.query('vacuum (analyze) tasks.task');
  });
}
