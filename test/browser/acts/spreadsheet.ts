import pg from 'pg';
import type { Person } from '../support/person.js';
import type { Stage } from '../support/stage.js';

const GATE = 7301;

/** Sends a file of rooms of the first refuge's first house, some of them with a number of beds that is none. */
export async function sendsRooms(
  person: Person,
  name: string,
  { good, bad }: { good: number; bad: number },
): Promise<void> {
  const row = (beds: string) => (_: unknown, index: number) => `REFUGE-ONE-1,${name} ${beds} ${index + 1},${beds}`;
  const rows = [...Array.from({ length: good }, row('2')), ...Array.from({ length: bad }, row('many'))];
  const file = ['premisesReference,reference,bedspaces', ...rows].join('\n');
  await person.page.getByLabel('Rooms and flats').check();
  await person.page.getByLabel('The file').setInputFiles({
    name: 'rooms.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  });
  await person.press('Look at the file');
}

/** From now on no file's rows are settled, so that an import can be looked at while it goes on; what it gives lets them go on. */
export async function holdsImportsBack({ app }: Stage): Promise<() => Promise<void>> {
  const keeper = new pg.Client({ connectionString: app.database.ownerUrl });
  await keeper.connect();
  await keeper.query('select pg_advisory_lock($1)', [GATE]);
  await keeper.query(
    `create function public.wait_at_the_gate() returns trigger language plpgsql as $$
     begin perform pg_advisory_xact_lock_shared(${GATE}); return new; end $$`,
  );
  await keeper.query(
    'create trigger gate before update on spreadsheets.import_row for each row execute function public.wait_at_the_gate()',
  );
  return () => keeper.end();
}
