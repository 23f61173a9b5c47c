// @ts-nocheck
import { codeOf } from './create-exclusively.js';
import { StartFailure } from './start-failure.js';

const OTHER_FOLDER = 'set DATA_DIR to another folder';

/** What PostgreSQL's own last words mean, the more particular first. */
const LAST_WORDS: readonly [RegExp, reason: string, wayOut: string][] = [
  [
    /No space left on device|Check free disk space|Disk quota exceeded/i,
    'The disk is full',
    `Free some space, or ${OTHER_FOLDER}`,
  ],
  [
    /could not look up effective user ID/i,
    'PostgreSQL needs a user that this machine knows by name, and the present one has only a number',
    'Start it as a user listed in /etc/passwd, or set DATABASE_URL to a PostgreSQL of your own',
  ],
  [
    /invalid permissions|wrong ownership/i,
    'The disk of the data folder does not keep ownership and permissions as PostgreSQL needs them',
    'Set DATA_DIR to a folder on a local disk',
  ],
  [
    /could not (create|map|resize|open).*shared memory|shmget|shm_open/i,
    'The machine has too little shared memory for PostgreSQL',
    'Raise it (for a container: --shm-size=256m), or set DATABASE_URL to a PostgreSQL of your own',
  ],
];

/** A file system error in words; other errors, a `StartFailure` included, come back as they are. */
export function explainFileError(error: unknown, folder: string): unknown {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartFailure(
        `The data folder ${folder} cannot be written to by this user`,
        `Make it writable, or ${OTHER_FOLDER}`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartFailure(
        `The data folder ${folder} is not a folder, or is below something that is a file`,
        `Set DATA_DIR to a folder`,
        { cause: error },
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartFailure('The disk is full', `Free some space, or ${OTHER_FOLDER}`, { cause: error });
    case 'ENOENT':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'EIO':
      return new StartFailure(
        `The data folder ${folder} cannot be made or read (${codeOf(error)})`,
        'Set DATA_DIR to a folder on a local disk',
        { cause: error },
      );
    default:
      return error;
  }
}

/** Why PostgreSQL ended, from what it wrote. `logFile` is where the rest can be read. */
export function explainOutput(output: string, logFile?: string): StartFailure {
  const known = LAST_WORDS.find(([pattern]) => pattern.test(output));
  if (known) return new StartFailure(known[1], known[2]);

  const where = logFile ? `See ${logFile}` : 'Check that the machine can run the programs in node_modules';
  return new StartFailure(
    `PostgreSQL did not start: ${lastWords(output)}`,
    `${where}, or set DATABASE_URL to a PostgreSQL of your own`,
  );
}

/** The last line that says what went wrong, without time and process number. */
function lastWords(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line)).at(-1) ?? lines.at(-1);
  if (!telling) return 'it said nothing';
  return telling.replace(/^.*?\b(FATAL|PANIC|ERROR|error):\s*/, '').slice(0, 300);
}

/** Why roles and database could not be made on a server that runs; `error` is what the driver said. */
export function explainPreparation(error: unknown, folder: string): StartFailure {
  switch (codeOf(error)) {
    case '28P01':
      return new StartFailure(
        `secrets.json in ${folder} does not belong to the database beside it`,
        'Put the right file back from a copy, or set DATA_DIR to another folder to start afresh',
        { cause: error },
      );
    case '53100':
      return new StartFailure('The disk is full', `Free some space, or ${OTHER_FOLDER}`, { cause: error });
    default:
      return new StartFailure(
        `The database in ${folder} could not be prepared: ${error instanceof Error ? error.message : 'no reason given'}`,
        `See postgres.log there, or ${OTHER_FOLDER}`,
        { cause: error },
      );
  }
}
