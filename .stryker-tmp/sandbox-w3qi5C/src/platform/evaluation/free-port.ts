// @ts-nocheck
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

const LOOPBACK = '127.0.0.1';

/**
 * A free port of 127.0.0.1: the one this data folder used before while nobody else has it, otherwise one that the
 * system chooses. Somebody may still take it before PostgreSQL does.
 */
export async function choosePort(dataDir: string): Promise<number> {
  const before = await rememberedPort(dataDir);
  if (before !== undefined && (await listenOnce(before)) !== undefined) return before;
  const chosen = await listenOnce(0);
  if (chosen === undefined) throw new Error('the system has no free port');
  return chosen;
}

/** Keeps the port for the next start, so that a tool set up with it goes on working. */
export async function rememberPort(dataDir: string, port: number): Promise<void> {
  await writeFile(path.join(dataDir, 'postgres.port'), `${port}\n`);
}

async function rememberedPort(dataDir: string): Promise<number | undefined> {
  const text = await readFile(path.join(dataDir, 'postgres.port'), 'utf8').catch(() => '');
  const port = Number(text);
  return Number.isInteger(port) && port > 1023 && port < 65536 ? port : undefined;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
