/** How a local server runs. */
// @ts-nocheck

export interface ServerSettings {
  readonly port: number;
  /** False gives up surviving a power cut for speed: for tests only. */
  readonly durable: boolean;
  readonly maxConnections: number;
}

/** The settings as arguments of the `postgres` program; whatever the cluster's own files say, these win. */
export function serverSettings({ port, durable, maxConnections }: ServerSettings): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: maxConnections,
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // A failed statement and the values in it may be about a person: neither belongs in a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : NOT_DURABLE),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const NOT_DURABLE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
};
