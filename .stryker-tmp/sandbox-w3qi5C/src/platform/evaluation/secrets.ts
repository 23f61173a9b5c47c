// @ts-nocheck
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, createExclusively } from './create-exclusively.js';
import { explainFileError } from './explain.js';
import { StartFailure } from './start-failure.js';

/** What one data folder's database and encrypted fields are locked with. All of it text. */
export interface LocalSecrets {
  readonly superuserPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
  /** 32 random bytes in base64: the key that personal fields are encrypted with. */
  readonly fieldKey: string;
}

const NAMES = ['superuserPassword', 'ownerPassword', 'appPassword', 'fieldKey'] as const;

/**
 * Reads `<dataDir>/secrets.json` (0600), creating it on the first start.
 *
 * Never makes new secrets beside an existing database: what was encrypted with the old key could not be read again.
 * Throws `StartFailure` when the file is damaged, or missing beside a database.
 */
export async function readOrCreateSecrets(dataDir: string): Promise<LocalSecrets> {
  const folder = path.resolve(dataDir);
  const file = path.join(folder, 'secrets.json');

  try {
    const written = await readIfPresent(file);
    if (written !== undefined) return parse(written, file);
    await refuseBesideDatabase(folder);
    await create(folder, file);
    return parse(await readFile(file, 'utf8'), file);
  } catch (error) {
    throw explainFileError(error, folder);
  }
}

async function create(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const secrets: LocalSecrets = {
    superuserPassword: randomBytes(24).toString('base64url'),
    ownerPassword: randomBytes(24).toString('base64url'),
    appPassword: randomBytes(24).toString('base64url'),
    fieldKey: randomBytes(32).toString('base64'),
  };
  await createExclusively(file, `${JSON.stringify(secrets, null, 2)}\n`);
}

async function refuseBesideDatabase(folder: string): Promise<void> {
  const database = await stat(path.join(folder, 'postgres', 'PG_VERSION')).catch(() => undefined);
  if (!database) return;
  throw new StartFailure(
    `${path.join(folder, 'secrets.json')} is missing, and the database beside it cannot be opened without it`,
    'Put the file back from a copy, or set DATA_DIR to another folder to start afresh',
  );
}

function parse(text: string, file: string): LocalSecrets {
  const found = parseObject(text);
  const complete = NAMES.every((name) => typeof found[name] === 'string' && found[name] !== '');
  if (!complete) {
    throw new StartFailure(
      `${file} is damaged`,
      'Put the file back from a copy, or set DATA_DIR to another folder to start afresh',
    );
  }
  return Object.freeze(found as unknown as LocalSecrets);
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
