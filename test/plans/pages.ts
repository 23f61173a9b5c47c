import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import type { Explained } from './explained.js';
import { HOT_SOURCES, HOT_STATEMENTS } from './hot-statements.js';

const HEAD = 'How PostgreSQL answers the statements of %s in a country of %s units. Written by `npm run explain`.';
const BETWEEN = '-'.repeat(100);

/** The page beside a source file with its statements and their plans. */
export function pageOf(source: string): string {
  return `${source}.explain.txt`;
}

/** Writes each page anew; an error when a hot statement was not sent. */
export function writePages(explained: readonly Explained[], units: number): void {
  for (const { source, mark } of HOT_STATEMENTS) {
    if (!explained.some(({ hot }) => hot.mark === mark)) throw new Error(`no statement of ${source} contains: ${mark}`);
  }
  for (const source of HOT_SOURCES) {
    const own = explained.filter(({ hot }) => hot.source === source);
    const parts = own.map(({ text, plan }) => `${oneLine(text)}\n\n${plan.map(withoutValues).join('\n')}\n`);
    writeFileSync(pageOf(source), [`${format(HEAD, source, units)}\n`, ...parts].join(`${BETWEEN}\n`));
  }
}

/** The statements on a page, and the plans of all of them. */
export function readPage(source: string): { statements: string[]; plan: string[] } {
  const [, ...parts] = readFileSync(pageOf(source), 'utf8').split(`${BETWEEN}\n`);
  const halves = parts.map((part) => part.split('\n\n'));
  return {
    statements: halves.map(([statement = '']) => statement),
    plan: halves.flatMap(([, plan = '']) => plan.split('\n')),
  };
}

/** Ids and instants of the night are of no interest, and differ each time. */
function withoutValues(line: string): string {
  return line
    .replace(/'[0-9a-f]{8}-[0-9a-f-]{27}'/g, "'…'")
    .replace(/'\d{4}-\d{2}-\d{2}(?: [^']*)?'/g, "'…'")
    .replace(/'\{[^']*\}'/g, "'{…}'");
}

/** A statement without its line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
