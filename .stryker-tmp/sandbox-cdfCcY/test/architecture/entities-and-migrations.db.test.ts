// @ts-nocheck
import type { EntityMetadata } from 'typeorm';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface TableColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

// Written by SQL functions only; the code reads them without an entity.
const WITHOUT_AN_ENTITY = [
  'access.sign_in_failure',
  'accommodation.premises_address',
  'availability.free_time',
  'availability.free_time_kept',
  'availability.freshness_reminder',
  'availability.likely_free',
  'availability.stock',
  'availability.unit_change',
  'availability.unit_occupancy',
  'platform.evaluation_data',
  'platform.idempotent_answer',
  'platform.outbox',
  'platform.training_clock',
];

describe('entities and migrations', () => {
  let test: TestApp;
  let columns: TableColumn[];
  beforeAll(async () => {
    test = await startTestApp();
    columns = await test.rows<TableColumn & Record<string, unknown>>(
      `select n.nspname || '.' || c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
         from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
          and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq', 'platform_migrations')`,
    );
  });
  afterAll(() => test.close());

  it('describe the same tables', () => {
    const described = metadatas().map(({ schema, tableName }) => `${schema}.${tableName}`);
    const made = [...new Set(columns.map(({ table }) => table))].filter((table) => !WITHOUT_AN_ENTITY.includes(table));
    expect(described.sort()).toEqual(made.sort());
  });

  it('describe the same columns with the same types', () => {
    const described = metadatas().flatMap((entity) =>
      entity.columns.map((column) => ({
        table: `${entity.schema}.${entity.tableName}`,
        column: column.databaseName,
        type: sqlType(String(column.type), column.isArray),
        nullable: column.isNullable,
      })),
    );
    const ours = columns.filter(({ table }) => !WITHOUT_AN_ENTITY.includes(table));
    expect(sorted(described)).toEqual(sorted(ours));
  });

  function metadatas(): EntityMetadata[] {
    return test.app.get(DataSource).entityMetadatas;
  }
});

function sqlType(type: string, isArray: boolean): string {
  const name = type === 'timestamptz' ? 'timestamp with time zone' : type;
  return isArray ? `${name}[]` : name;
}

function sorted(list: readonly TableColumn[]): string[] {
  return list
    .map(({ table, column, type, nullable }) => `${table}.${column} ${type}${nullable ? '' : ' not null'}`)
    .sort();
}
