import pg from 'pg';
import { statementName } from './statement-name.js';

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection that prepares every statement with parameters, so that PostgreSQL parses and plans it once a connection instead of
 * once a call. With row-level security that is most of the work of a short statement.
 */
export class PreparingClient extends pg.Client {
  // One signature instead of the driver's many: whatever is no text with parameters goes through as it came.
  override query = ((text: unknown, values?: unknown, callback?: unknown) => {
    const plainly = pg.Client.prototype.query.bind(this) as Query;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) {
      return plainly(text, values, callback);
    }
    return plainly({ name: statementName(text), text, values }, callback);
  }) as pg.Client['query'];
}
