import type { Socket } from 'node:net';
import pg from 'pg';

export interface PatientConfig extends pg.ClientConfig {
  /** So long a connection that was asked something may be silent, and one that is being opened take. */
  readonly connectionTimeoutMillis: number;
}

/** What is used here of the driver's client that its type does not show. */
interface Inside {
  /** False while a statement waits for its answer. */
  readonly readyForQuery: boolean;
  readonly connection: { readonly stream: Socket };
}

/**
 * A client that breaks off its connection when it was asked something and nothing went to and fro for too long: a server that hangs is
 * then, for whoever waits and for the pool, like one that has gone. PostgreSQL's own limits, such as `statement_timeout`, are kept by
 * the server that hangs.
 */
export class PatientClient extends pg.Client {
  constructor(config: PatientConfig) {
    super(config);
    // Once it is connected: under TLS the stream is another one then.
    this.once('connect', () => {
      const { stream } = this.inside.connection;
      stream.setTimeout(config.connectionTimeoutMillis, () => this.wasSilent(stream));
    });
  }

  /** This process may have been the one that was busy or frozen: what has come meanwhile is read first. */
  private wasSilent(stream: Socket): void {
    const heard = stream.bytesRead;
    setImmediate(() => {
      if (stream.bytesRead === heard && !this.inside.readyForQuery) stream.destroy();
    });
  }

  private get inside(): Inside {
    return this as unknown as Inside;
  }
}
