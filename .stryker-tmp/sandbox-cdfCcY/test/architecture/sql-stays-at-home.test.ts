// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURE_ORDER } from './layer-rules.js';

const SCHEMAS = ['platform', 'access', 'audit', ...FEATURE_ORDER.map((feature) => feature.replace('-', '_'))];

// What is made to be read by others: questions asked of the database, and the names of staff and organisations.
const DOORS = [
  'people.sees_household',
  'placements.lives_in',
  'access.organisation_id',
  'access.user_id',
  'access.is_system',
  'access.has_role',
  'access.app_user',
  'access.organisation',
];

/** `schema.table` wherever SQL reads or writes one. */
const TABLE = new RegExp(
  String.raw`\b(?:from|join|into|update|delete from|call|select)\s+((?:${SCHEMAS.join('|')})\.[a-z_]+)`,
  'gi',
);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => path.join(folder, file));
}

describe('the SQL of a feature', () => {
  const features = FEATURE_ORDER.filter((feature) => feature !== 'reporting');

  it.each(features)('%s reads and writes its own tables only', (feature) => {
    const own = feature.replace('-', '_');
    const strayed = sourceFiles(`src/${feature}`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(TABLE)]
        .map((match) => match[1] ?? '')
        .filter((table) => !table.startsWith(`${own}.`) && !DOORS.includes(table))
        .map((table) => `${file}: ${table}`),
    );
    expect(strayed).toEqual([]);
  });

  it('is looked for where there is some', () => {
    const found = sourceFiles('src/people').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(TABLE)]);
    expect(found.length).toBeGreaterThan(5);
  });
});
