// @ts-nocheck
import { parseArgs } from 'node:util';
import { WHOLE_COUNTRY_UNITS } from './country/size.js';

export interface Options {
  readonly list: boolean;
  /** Names of benches; empty: all. */
  readonly only: readonly string[];
  readonly json: string | undefined;
  readonly dataDir: string;
  readonly reload: boolean;
  readonly units: number;
  /** Shortens every measurement: 1 as it is meant, 0.1 to see that everything works. */
  readonly length: number;
}

export const USAGE = `npm run bench -- [--list] [--only NAME]... [--json FILE] [--data-dir DIR] [--reload] [--units N] [--length PART]

  --list           names what is measured
  --only NAME      measures only this; may be given several times
  --json FILE      writes [{ name, value, unit, bar, beside? }]
  --data-dir DIR   where the loaded database is kept (.bench)
  --reload         loads it again
  --units N        a smaller country (100000)
  --length PART    shortens every measurement, such as 0.1`;

/** Reads the command line; throws a `TypeError` for what it does not know. */
export function readOptions(commandLine: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      list: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      'data-dir': { type: 'string', default: '.bench' },
      reload: { type: 'boolean', default: false },
      units: { type: 'string', default: String(WHOLE_COUNTRY_UNITS) },
      length: { type: 'string', default: '1' },
    },
  });
  return {
    list: values.list,
    only: values.only,
    json: values.json,
    dataDir: values['data-dir'],
    reload: values.reload,
    units: positive('units', values.units),
    length: positive('length', values.length),
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new TypeError(`--${name} wants a number above 0`);
  return number;
}
