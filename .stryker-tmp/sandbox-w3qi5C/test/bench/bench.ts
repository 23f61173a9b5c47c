// @ts-nocheck
import { writeFile } from 'node:fs/promises';
import { BENCHES } from './benches.js';
import { type Figure, lineOf, rounded } from './figure.js';
import { Lab } from './lab.js';
import { describeMachine } from './machine.js';
import { type Options, readOptions, USAGE } from './options.js';

/** Measures what was asked for, one bench after the other, and says each figure as soon as it is there. */
async function main(options: Options): Promise<void> {
  const chosen = BENCHES.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  const lab = await Lab.open(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void lab.close().finally(() => process.exit(130)));
  }
  const figures: Figure[] = [];
  try {
    say(await describeMachine(lab.country));
    for (const { name, measure } of chosen) {
      say(`\n${name}`);
      const measured = await measure(lab);
      for (const figure of measured) say(lineOf(figure));
      figures.push(...measured);
    }
  } finally {
    await lab.close();
    if (options.json) await writeFile(options.json, `${JSON.stringify(figures.map(kept), null, 2)}\n`);
  }
}

function kept({ value, beside, ...figure }: Figure): Figure {
  return {
    ...figure,
    value: rounded(value),
    ...(beside ? { beside: { name: beside.name, value: rounded(beside.value) } } : {}),
  };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}

try {
  const options = readOptions(process.argv.slice(2));
  const unknown = options.only.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined) throw new TypeError(`There is nothing to measure called ${unknown}: see --list`);
  if (options.list) for (const { name, says } of BENCHES) say(`${name.padEnd(22)} ${says}`);
  else await main(options);
} catch (error) {
  if (error instanceof TypeError && error.stack?.includes('readOptions')) say(USAGE);
  complain(error);
}
