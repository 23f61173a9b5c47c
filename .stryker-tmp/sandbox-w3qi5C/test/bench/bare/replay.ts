// @ts-nocheck
import type pg from 'pg';
import type { Recording, Value } from './recording.js';

/** Sends the recorded statements one after the other, and gives the rows of the longest answer. */
export async function replay(pool: pg.Pool, recording: Recording): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    let longest: unknown[] = [];
    for (const { text, name, values } of recording) {
      const { rows } = values
        ? await client.query({ text, name, values: values.map(sent) })
        : await client.query<Record<string, unknown>>(text);
      if (rows.length >= longest.length) longest = rows;
    }
    return longest;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function sent(value: Value): string | Buffer | null {
  return value === null || typeof value === 'string' ? value : Buffer.from(value.base64, 'base64');
}
