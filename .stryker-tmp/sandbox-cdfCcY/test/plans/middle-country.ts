// @ts-nocheck
import { type CountryDatabase, databaseNamed, type Server } from '../bench/country/database.js';
import { loadCountry } from '../bench/country/load.js';
import { countryOf } from '../bench/country/size.js';
import type { Progress } from '#product/seed/progress.js';

/** Large enough that nobody would read a whole table, small enough to load in a test. */
export const UNITS = 6_000;

/** Loads an invented country of twenty council areas into a database of its own. */
export async function loadMiddleCountry(server: Server, progress: Progress = SILENT): Promise<CountryDatabase> {
  const country = databaseNamed(server, 'middle_country');
  await loadCountry(server, country, countryOf(UNITS), progress);
  return country;
}

const SILENT: Progress = { begin: () => undefined, reached: () => undefined, end: () => undefined };
