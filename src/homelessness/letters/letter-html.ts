import { readFileSync } from 'node:fs';
import nunjucks from 'nunjucks';
import { dayInWords } from '../../shared/days-in-words.js';
import type { Letter } from './letter.js';

const template = nunjucks.compile(
  readFileSync(new URL('./letter.html.njk', import.meta.url), 'utf8'),
  new nunjucks.Environment(null, { autoescape: true, throwOnUndefined: true }),
);

/** The letter as one page that asks nothing of any other server; the title of its window says nothing of what it is about. */
export function letterHtml(letter: Letter): string {
  return template.render({ ...letter, day: dayInWords(letter.date) });
}
