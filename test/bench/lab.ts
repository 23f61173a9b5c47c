import { startLocalPostgres, type LocalPostgres } from '#product/platform/evaluation/embedded-postgres.js';
import { progressOnTerminal } from '#product/seed/progress.js';
import { connected, type CountryDatabase, databaseNamed } from './country/database.js';
import { isLoaded, loadCountry } from './country/load.js';
import { type CountrySize, countryOf, oneCouncilOf, SMALL_COUNTRY_UNITS } from './country/size.js';
import { tidy } from './country/tidy.js';
import type { Options } from './options.js';

const MAX_CONNECTIONS = 250;

// What a server of this size is given in production; the rest is as PostgreSQL comes.
const SERVER_SETTINGS = { shared_buffers: '1GB', max_wal_size: '4GB', checkpoint_timeout: '15min' };

/** Where everything is measured: a durable PostgreSQL of our own with two loaded countries, kept for the next time. */
export class Lab {
  private constructor(
    private readonly postgres: LocalPostgres,
    private readonly options: Options,
    /** The whole country. */
    readonly country: CountryDatabase,
    /** Council areas of the same size, but only a few of them. */
    readonly smallCountry: CountryDatabase,
  ) {}

  static async open(options: Options): Promise<Lab> {
    const postgres = await startTuned(options.dataDir);
    const lab = new Lab(
      postgres,
      options,
      databaseNamed(postgres, 'country'),
      databaseNamed(postgres, 'small_country'),
    );
    try {
      await lab.load('Loading the country', lab.country, countryOf(options.units));
      await lab.load('Loading a small country', lab.smallCountry, countryOf(SMALL_COUNTRY_UNITS));
    } catch (error) {
      await postgres.stop();
      throw error;
    }
    return lab;
  }

  /** A database of its own with one council and so many applications to it; loaded when it is first asked for. */
  async oneCouncil(applications: number): Promise<CountryDatabase> {
    const council = databaseNamed(this.postgres, 'one_council');
    await this.load('Loading one council', council, oneCouncilOf(applications));
    return council;
  }

  get dataDir(): string {
    return this.options.dataDir;
  }

  /** So many seconds, requests or rounds, or the part of them that was asked for; at least one. */
  some(number: number): number {
    return Math.max(1, Math.round(number * this.options.length));
  }

  close(): Promise<void> {
    return this.postgres.stop();
  }

  private async load(what: string, database: CountryDatabase, size: CountrySize): Promise<void> {
    if (this.options.reload || !(await isLoaded(database, size))) {
      await loadCountry(this.postgres, database, size, progressOnTerminal(what));
    }
    await tidy(database);
  }
}

async function startTuned(dataDir: string): Promise<LocalPostgres> {
  const start = () => startLocalPostgres({ dataDir, maxConnections: MAX_CONNECTIONS });
  const postgres = await start();
  if (await tune(postgres)) return postgres;
  await postgres.stop();
  return start();
}

/** False when the server must be started again to have its settings. */
function tune({ adminUrl }: LocalPostgres): Promise<boolean> {
  return connected(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ shared_buffers: string }>('show shared_buffers');
    if (rows[0]?.shared_buffers === SERVER_SETTINGS.shared_buffers) return true;
    for (const [name, value] of Object.entries(SERVER_SETTINGS)) {
      await admin.query(`alter system set ${name} = '${value}'`);
    }
    return false;
  });
}
