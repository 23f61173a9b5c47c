import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client.js';

// A `date` is a calendar day: read it as its text, never as an instant in some zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);

/**
 * Opens a connection pool for the application's role. Entities are named so that their shape can be compared with the migrations;
 * nothing is ever synchronised from them.
 */
export function openDataSource(options: {
  url: string;
  poolSize: number;
  patienceMs: number;
  entities?: DataSourceOptions['entities'];
  durable: boolean;
}): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    poolSize: options.poolSize,
    entities: options.entities ?? [],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    applicationName: 'safe-accommodation',
    // Of a new connection, of one that others have, and of each answer (`PatientClient`).
    connectTimeoutMS: options.patienceMs,
    extra: {
      Client: PreparingClient,
      // A statement that does not wait for the one before it is sent at once.
      pipeline: true,
      max: options.poolSize,
      // Opened when they are wanted, kept for good: a new one has to learn the catalogue and plan every statement before it answers,
      // a hundred times the work of the answer.
      min: options.poolSize,
      options: `-c timezone=UTC${options.durable ? '' : ' -c synchronous_commit=off'}`,
      keepAlive: true,
    },
  }).initialize();
}
