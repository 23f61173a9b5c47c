// @ts-nocheck
import { readFileSync } from 'node:fs';
import { describeSchema } from '../../src/platform/database/describe-schema.js';
import { createDatabase } from '../support/test-database.js';

it('migrations/schema.sql says what the migrations make (npm run schema:write)', async () => {
  const database = await createDatabase();
  try {
    const made = await describeSchema(database.ownerUrl);
    expect(made).toBe(readFileSync('migrations/schema.sql', 'utf8'));
  } finally {
    await database.drop();
  }
});
