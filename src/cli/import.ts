import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { progressOnTerminal } from '../seed/progress.js';
import { ImportChecking } from '../spreadsheets/import-checking.js';
import { ImportLoading } from '../spreadsheets/import-loading.js';
import type { ImportView } from '../spreadsheets/import.view.js';
import { ImportQueries } from '../spreadsheets/import.queries.js';
import { Imports } from '../spreadsheets/imports.service.js';
import { SHEET_KINDS, type SheetKindName } from '../spreadsheets/kinds/sheet-kind.js';
import { FEATURES } from '../app.module.js';
import { granted, InTheirName, say } from './in-their-name.js';
import { RefusedReport } from '../spreadsheets/refused-report.js';

interface Wanted {
  readonly kind: SheetKindName;
  readonly file: string;
  readonly email: string;
  readonly yes: boolean;
}

/**
 * Imports a file as somebody who may, on the machine of the installation: looks at it, asks, records it, and writes what was refused
 * beside it. It does the batches itself; a worker that runs meanwhile does some of them too.
 */
export async function importFile(words: readonly string[]): Promise<void> {
  const wanted = readWords(words);
  const bytes = await readFile(wanted.file);
  const mayNot = 'Their role does not include importing files.';
  const { email } = wanted;
  const terms = { command: 'import', email, permission: 'stock.import', mayNot, features: FEATURES } as const;
  await InTheirName.run(terms, (they) => new TerminalImport(they).run(wanted, bytes));
}

class TerminalImport {
  constructor(private readonly they: InTheirName) {}

  async run({ kind, file, yes }: Wanted, bytes: Buffer): Promise<void> {
    const { id } = granted(await this.they.do(() => this.they.app.get(Imports).send(kind, bytes)));
    const checked = await this.follow(id, 'Looking at the rows', () => this.they.app.get(ImportChecking).next(id));
    if (checked.failure) throw new Error(checked.failure.message);
    say(`${checked.rows} rows, read as ${checked.encoding}: ${checked.good} good, ${checked.bad} refused.`);

    const approved = checked.good > 0 && (yes || (await agreed(checked.good)));
    if (approved) {
      granted(await this.they.do(() => this.they.app.get(Imports).approve(id, 'all-good')));
      const loaded = await this.follow(id, 'Recording', () => this.they.app.get(ImportLoading).next(id));
      say(`${loaded.done} rows are recorded.`);
    }
    await this.report(id, file);
    if (!approved) granted(await this.they.do(() => this.they.app.get(Imports).cancel(id)));
  }

  /** Does batch after batch with a bar, and gives the import as it stands afterwards. */
  private async follow(id: string, what: string, next: () => Promise<boolean>): Promise<ImportView> {
    const progress = progressOnTerminal(what);
    progress.begin(100);
    for (let more = true; more;) {
      more = await this.they.app.get(UnitOfWork).asSystem('import', next);
      progress.reached(Math.round((await this.read(id)).progress * 100));
    }
    progress.end();
    return this.read(id);
  }

  private async read(id: string): Promise<ImportView> {
    return granted(await this.they.do(() => this.they.app.get(ImportQueries).read(id)));
  }

  private async report(id: string, file: string): Promise<void> {
    const { bad } = await this.read(id);
    if (bad === 0) return;
    const path = `${file.replace(/\.csv$/i, '')}.refused.csv`;
    const csv = granted(await this.they.app.get(RefusedReport).of(id, (part) => this.they.do(part)));
    await pipeline(csv, createWriteStream(path, { mode: 0o600 }));
    say(`${bad} rows were refused. They and the reasons are in ${path}`);
  }
}

async function agreed(good: number): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`Record the ${good} good rows? (yes or no) `);
  lines.close();
  return /^y(es)?$/i.test(answer.trim());
}

function readWords(words: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...words],
    options: {
      kind: { type: 'string' },
      file: { type: 'string' },
      as: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { kind, file, as: email, yes } = values;
  if (!kind || !file || !email)
    throw new Error('Say --kind, --file and --as with the e-mail address of whoever imports it.');
  if (!SHEET_KINDS.includes(kind as SheetKindName)) throw new Error(`--kind is one of ${SHEET_KINDS.join(', ')}.`);
  return { kind: kind as SheetKindName, file, email, yes };
}
