import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

// A `date` is a calendar day: read it as its text, never as an instant in some zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);

/**
 * A connection pool for the application's role. Entities are named so that their shape can be compared with the migrations;
 * nothing is ever synchronised from them.
 */
export function createDataSource(options: {
  url: string;
  poolSize: number;
  entities?: DataSourceOptions['entities'];
  durable: boolean;
}): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    poolSize: options.poolSize,
    entities: options.entities ?? [],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    applicationName: 'safe-accommodation',
    extra: {
      max: options.poolSize,
      options: `-c timezone=UTC${options.durable ? '' : ' -c synchronous_commit=off'}`,
      keepAlive: true,
    },
  });
}
