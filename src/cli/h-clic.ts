import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ReturnFilesModule } from '../reporting/h-clic/return-files.module.js';
import { ReturnQueries } from '../reporting/h-clic/snapshot/return.queries.js';
import { ReturnFiles } from '../reporting/h-clic/xml/return-file.service.js';
import { granted, InTheirName, say } from './in-their-name.js';

interface Wanted {
  readonly quarter: string;
  readonly mapping: string;
  readonly file: string;
  readonly email: string;
}

/** Writes a quarter that is signed off as the file to send, as somebody who may. A file that is there already is left as it is. */
export async function writeReturn(words: readonly string[]): Promise<void> {
  const { quarter, mapping, file, email } = readWords(words);
  const mayNot = 'Their role does not include the H-CLIC return.';
  const terms = {
    command: 'h-clic',
    email,
    permission: 'h-clic.return',
    mayNot,
    features: [ReturnFilesModule],
  } as const;
  await InTheirName.run(terms, async (they) => {
    const found = (await they.do(() => they.app.get(ReturnQueries).list())).find((one) => one.quarter === quarter);
    if (!found) throw new Error(`Their council has not gathered a quarter ${quarter}.`);
    const { xml } = granted(await they.app.get(ReturnFiles).of(found.id, mapping, (part) => they.do(part)));
    await pipeline(xml, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
    say(`${found.cases === 1 ? 'One case' : `${found.cases} cases`} of ${quarter}: ${file}`);
  });
}

function readWords(words: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quarter: { type: 'string' },
      mapping: { type: 'string' },
      file: { type: 'string' },
      as: { type: 'string' },
    },
  });
  const { quarter, mapping, file, as: email } = values;
  if (!quarter || !mapping || !file || !email) {
    throw new Error('Say --quarter, --mapping, --file and --as with the e-mail address of whoever writes it.');
  }
  return { quarter, mapping, file, email };
}
