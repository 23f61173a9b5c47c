import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inWords } from '../shared/code-lists.js';
import { dayInWords, timeInWords } from '../shared/days-in-words.js';
import { isLocalDate, londonDay } from '../shared/local-date.js';

const require = createRequire(import.meta.url);
const ours = fileURLToPath(new URL('..', import.meta.url));
const SHORT = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const folderOf = (file: string) => path.dirname(require.resolve(file));

/** Every template of the product, by its path below `src`, beside those of GOV.UK Frontend and of the MoJ design system. */
export const templates = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([
    ours,
    path.join(folderOf('govuk-frontend/package.json'), 'dist'),
    folderOf('@ministryofjustice/frontend/package.json'),
  ]),
  { autoescape: true, trimBlocks: true, lstripBlocks: true },
);

/** `2026-05-04` or an instant as `4 May 2026`. */
templates.addFilter('day', (value: unknown) => (value === null || value === undefined ? '' : dayInWords(dayOf(value))));
/** A day for the narrow head of a column, `Mon 4`. */
templates.addFilter('shortDay', (value: string) => {
  const day = new Date(`${value}T00:00:00Z`);
  return `${SHORT.format(day)} ${day.getUTCDate()}`;
});
/** An instant as `4 May 2026 at 3:40pm`, London time. */
templates.addFilter('moment', (value: Date | string | null | undefined) => {
  if (!value) return '';
  const instant = new Date(value);
  return `${dayInWords(londonDay(instant))} at ${timeInWords(instant)}`;
});
/** `one room`, `3 rooms`. */
templates.addFilter('count', (n: number, thing: string, things = `${thing}s`) => `${n} ${n === 1 ? thing : things}`);

/** What somebody typed, line by line as they typed it, for a component that takes HTML. */
templates.addFilter('asTyped', (words: string | null | undefined) => {
  const escaped = String(templates.getFilter('escape')(words));
  return new nunjucks.runtime.SafeString(`<span class="app-as-typed">${escaped}</span>`);
});
/** A code as words, `bed-and-breakfast` as `Bed and breakfast`, where no list of words says it better. */
templates.addFilter('words', (code: string | null | undefined) => inWords(code ?? ''));

function dayOf(value: unknown) {
  if (isLocalDate(value)) return value;
  return londonDay(new Date(value as Date | string));
}
