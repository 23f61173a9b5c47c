import { createHash } from 'node:crypto';
import { createWebApp } from '#product/boot/web.js';
import { ClockSweep, type Swept } from '#product/homelessness/clocks/clock-sweep.js';
import { readSettings } from '#product/platform/config/settings.js';
import { UnitOfWork } from '#product/platform/database/unit-of-work.js';
import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';

const OPEN_CLOCKS = 200_000;

/** The mark of this bench's clocks: nothing else ends in it. */
const MARK = '00000000000c';

/** One morning's sweep over all open clocks, and once more over the same. */
export async function clockSweep(lab: Lab): Promise<Figure[]> {
  const clocks = lab.some(OPEN_CLOCKS);
  // A run that was broken off left its own.
  await forget(lab);
  await start(lab, clocks);
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  const fieldKey = createHash('sha256').update('measured').digest();
  const app = await createWebApp({ settings, databaseUrl: lab.country.appUrl, fieldKey }, false);
  try {
    await app.init();
    const sweep = () => app.get(UnitOfWork).asSystem('bench', () => app.get(ClockSweep).sweep());
    const first = await timed(sweep);
    const again = await timed(sweep);
    if (first.swept.reminded === 0 || first.swept.escalated === 0) throw new Error('there was nothing to sweep');
    if (again.swept.reminded + again.swept.escalated + again.swept.passed > 0) throw new Error('it was done twice');
    return [
      { name: `clock-sweep ${clocks} clocks`, value: first.seconds, unit: 's', bar: '<= 30' },
      { name: 'clock-sweep again', value: again.seconds, unit: 's', bar: null },
    ];
  } finally {
    await app.close();
    await forget(lab);
  }
}

async function timed(sweep: () => Promise<Swept>): Promise<{ swept: Swept; seconds: number }> {
  const started = performance.now();
  const swept = await sweep();
  return { swept, seconds: (performance.now() - started) / 1000 };
}

/** Clocks that began on each of the last 60 days, the oldest overdue since this week, each with its task. */
function start({ country }: Lab, clocks: number): Promise<void> {
  return connected(country.adminUrl, async (client) => {
    await client.query(
      `with begun as (
         insert into homelessness.clock (id, application_id, clock, subject_id, day_one, last_day, first_day_after, basis, source, status,
                                         reminder_policy, next_reminder_on)
         select gen_random_uuid(), a.id, 'K-02', (left(a.id::text, 24) || $2)::uuid, d.day, d.day + 55, d.day + 56, 'calendar',
                'Housing Act 1996 s.189B(4)', 'running', 1, homelessness.next_reminder(d.day + 55, 1, current_date - 1)
           from (select id, (row_number() over (order by id))::integer as n, count(*) over () as all_of_them from homelessness.application) a
          cross join generate_series(1, ceil($1::numeric / a.all_of_them)::integer) round
          cross join lateral (select current_date - 60 + (a.n + round * 7) % 60 as day) d
          limit $1
             on conflict do nothing
         returning id, application_id, last_day
       )
       insert into tasks.task (id, organisation_id, kind, title, due_on, statutory, status, subject_type, subject_id, source, origin, created_at)
       select gen_random_uuid(), a.organisation_id, 'relief-duty', 'Relief duty: last day', b.last_day, true, 'open', 'application', a.id,
              'clock:K-02', 'clock:' || b.id, now()
         from begun b join homelessness.application a on a.id = b.application_id`,
      [clocks, MARK],
    );
    await client.query('analyze homelessness.clock, tasks.task');
  });
}

/** The country is kept for the next time, without these clocks and what came of them. */
function forget({ country }: Lab): Promise<void> {
  return connected(country.adminUrl, async (client) => {
    // Nothing of the country hangs on these clocks: looking for what does, one clock at a time, takes longer than all that is measured.
    await client.query('set session_replication_role = replica');
    const ours = `select id from homelessness.clock where right(subject_id::text, 12) = $1`;
    await client.query(
      `delete from tasks.task where origin in (select p || id from (${ours}) c cross join unnest(array['clock:', 'clock-last-day:']) p)`,
      [MARK],
    );
    await client.query(`delete from homelessness.clock_reminder where clock_id in (${ours})`, [MARK]);
    await client.query(`delete from homelessness.clock where id in (${ours})`, [MARK]);
  });
}
