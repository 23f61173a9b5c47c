import pg from 'pg';
import { PatientClient } from './patient-client.js';
import { statementName } from './statement-name.js';

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/** The part of the driver's connection that is used here; its type does not show the socket. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
}

/**
 * A connection that prepares every statement with parameters, so that PostgreSQL parses and plans it once a connection instead of
 * once a call: with row-level security that is most of the work of a short statement. Statements that are asked for without waiting
 * for one another leave in one packet: a write to the socket costs more than putting a statement together.
 */
export class PreparingClient extends PatientClient {
  private gathering = false;

  // One signature instead of the driver's many: whatever is no text with parameters goes through as it came.
  override query = ((text: unknown, values?: unknown, callback?: unknown) => {
    this.gather();
    const plainly = pg.Client.prototype.query.bind(this) as Query;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) {
      return plainly(text, values, callback);
    }
    return plainly({ name: statementName(text), text, values }, callback);
  }) as pg.Client['query'];

  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    const { stream } = (this as unknown as { readonly connection: Wire }).connection;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }
}
