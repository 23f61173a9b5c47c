/** A statement that is sent again and again, and the page beside its source that shows how PostgreSQL answers it. */
export interface HotStatement {
  /** The source file that holds it, without its ending. */
  readonly source: string;
  /** What its text contains and no other's does. */
  readonly mark: string;
}

/** What the requests of a winter night read from tables that grow with the country; a source may have several. */
export const HOT_STATEMENTS: readonly HotStatement[] = [
  { source: 'src/availability/ledger/free-units.queries', mark: 'as "freshHours"' },
  { source: 'src/availability/likely-free/likely-free.queries', mark: 'as "likelyFreeOn"' },
  { source: 'src/people/household.queries', mark: 'as "unsafeAreas"' },
  { source: 'src/people/household.queries', mark: 'people.newest_seen(' },
  { source: 'src/homelessness/applications/application.queries', mark: 'as "nextDay"' },
  { source: 'src/accommodation/units/unit-names.queries', mark: 'as "providerName"' },
  { source: 'src/accommodation/units/unit.queries', mark: 'where u.id = $1' },
  { source: 'src/placements/placement.queries', mark: 'order by p.from_day, p.id limit' },
  { source: 'src/tasks/task.queries', mark: 'order by t.due_on' },
];

/** Each with a page of its statements beside it. */
export const HOT_SOURCES: readonly string[] = [...new Set(HOT_STATEMENTS.map(({ source }) => source))];

/** Tables of which no request of a night may read every row. */
export const LARGE_TABLES = [
  'accommodation.premises',
  'accommodation.unit',
  'availability.free_time',
  'availability.unit_occupancy',
  'homelessness.application',
  'people.household',
  'people.person',
  'placements.placement',
  'tasks.task',
] as const;
