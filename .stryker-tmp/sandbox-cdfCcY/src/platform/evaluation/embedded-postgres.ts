// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, findBinaries } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { clearLeftovers, clusterIsThere, type DataFolder, handOver, openDataFolder } from './data-folder.js';
import { explainFileError, explainPreparation } from './explain.js';
import { choosePort, rememberPort } from './free-port.js';
import { leaveOnSignal } from './leave-on-signal.js';
import { takeLock } from './lock.js';
import { stopOrphan } from './orphan.js';
import { APP_ROLE, OWNER_ROLE, prepareDatabase } from './prepare-database.js';
import { type LocalSecrets, readOrCreateSecrets } from './secrets.js';
import { PortTaken, type Server, startServer, StillEnding } from './server.js';
import { StartFailure } from './start-failure.js';

/** A running PostgreSQL of our own. The three connection strings differ in who connects. */
export interface LocalPostgres {
  /** As the owner of the database and its tables: migrations only. */
  readonly ownerUrl: string;
  /** As the application: row-level security holds. */
  readonly appUrl: string;
  /** As the superuser, to the database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  /** Fast shutdown; settles when the server is gone. May be called more than once. */
  stop(): Promise<void>;
}

export interface LocalPostgresOptions {
  /** Where everything is kept; made (0700) when it is not there. */
  readonly dataDir: string;
  /** `safe` unless said otherwise. */
  readonly database?: string;
  /** A fixed port; otherwise one that the system chooses, and the same again at the next start while it is free. */
  readonly port?: number;
  /** False for tests only: faster, and does not survive a power cut. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
}

type Settled = Required<Omit<LocalPostgresOptions, 'dataDir' | 'port'>> & { readonly port: number | undefined };

/**
 * Starts PostgreSQL 18 on 127.0.0.1 with its data in `dataDir`, making cluster, roles, database and extensions when they
 * are not there yet. Recovers from kills of any of its processes at any moment.
 *
 * Throws `StartFailure`, whose message is for the person at the terminal; anything else is a bug.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { dataDir, database = 'safe', port, durable = true, maxConnections = 100 } = options;
  try {
    return await leaveOnSignal(() => start(dataDir, { database, port, durable, maxConnections }));
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
}

async function start(dataDir: string, options: Settled): Promise<LocalPostgres> {
  const folder = await openDataFolder(dataDir);
  const lock = await takeLock(folder.path);
  try {
    const binaries = await findBinaries(folder.user);
    await clearLeftovers(folder.path);
    const isThere = await clusterIsThere(folder.cluster);
    const secrets = await readOrCreateSecrets(folder.path);
    if (!isThere) await createCluster(folder, binaries, secrets.superuserPassword, options.durable);
    else await stopOrphan(folder, binaries);

    const { server, port } = await startOnFreePort(folder, binaries, options);
    await handOver(folder);
    const urls = connectionStrings(secrets, port, options.database);
    await prepareOrStop(server, folder, secrets, urls.adminUrl, options.database);

    const stop = async () => {
      await server.stop();
      lock.release();
    };
    return { ...urls, port, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startOnFreePort(folder: DataFolder, binaries: Binaries, options: Settled) {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await choosePort(folder.path));
    try {
      const server = await startServer(folder, binaries, { ...options, port });
      if (options.port === undefined) await rememberPort(folder.path, port);
      return { server, port };
    } catch (error) {
      if (error instanceof StillEnding && attempt < 50) await sleep(100);
      else if (!(error instanceof PortTaken) || options.port !== undefined || attempt >= 5) throw explain(error, port);
    }
  }
}

function explain(error: unknown, port: number): unknown {
  if (error instanceof PortTaken) {
    return new StartFailure(
      `The database's port ${port} is taken by another program`,
      'Stop that one, or choose another port',
    );
  }
  if (error instanceof StillEnding) {
    return new StartFailure('The database that ran here before has not ended yet', 'Try again in a moment');
  }
  return error;
}

async function prepareOrStop(
  server: Server,
  folder: DataFolder,
  secrets: LocalSecrets,
  adminUrl: string,
  database: string,
): Promise<void> {
  try {
    const { ownerPassword, appPassword } = secrets;
    await prepareDatabase({ adminUrl, database, ownerPassword, appPassword });
  } catch (error) {
    await server.stop();
    throw explainPreparation(error, folder.path);
  }
}

function connectionStrings(secrets: LocalSecrets, port: number, database: string) {
  const url = (role: string, password: string, name: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${encodeURIComponent(name)}`;
  return {
    ownerUrl: url(OWNER_ROLE, secrets.ownerPassword, database),
    appUrl: url(APP_ROLE, secrets.appPassword, database),
    adminUrl: url('postgres', secrets.superuserPassword, 'postgres'),
  };
}
