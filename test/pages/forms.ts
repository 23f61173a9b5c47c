import { attribute, isOurs, plain } from './links.js';

/** A field as a page shows it. */
export interface Field {
  readonly name: string;
  /** `text`, `textarea`, `select`, `radio`, `checkbox`, `hidden`, `password`, `file`, `email` and so on. */
  readonly type: string;
  readonly isNumeric: boolean;
  /** Of what is chosen from: everything that may be chosen. Of all others what it holds. */
  readonly values: readonly string[];
  /** What it holds now. */
  readonly held: readonly string[];
}

/** A form in the middle of a page, with the fields in their order; those of one name that are ticked or chosen from are one field. */
export interface PageForm {
  readonly action: string;
  readonly isSearch: boolean;
  readonly bringsFile: boolean;
  readonly fields: readonly Field[];
}

const FORM = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const FIELD =
  /<input\b([^>]*)>|<select\b([^>]*)>([\s\S]*?)<\/select>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<button\b([^>]*)>/g;
const OPTION = /<option\b([^>]*)>/g;
const LED_TO = /<a href="#([^"]+)"/g;

/** The forms in the middle of a page. */
export function formsOn(html: string, path: string): PageForm[] {
  return [...html.slice(html.indexOf('<main')).matchAll(FORM)].flatMap(([, form = '', inside = '']) => {
    const action = attribute(form, 'action') ?? path;
    if (!isOurs(action)) return [];
    return [
      {
        action,
        isSearch: (attribute(form, 'method') ?? 'get').toLowerCase() === 'get',
        bringsFile: attribute(form, 'enctype') === 'multipart/form-data',
        fields: fieldsIn(inside),
      },
    ];
  });
}

/** What a page that shows a form again says is wrong: where each line of its summary leads; `null` when there is no summary. */
export function summaryOf(html: string): string[] | null {
  const [, after] = html.split('class="govuk-error-summary"');
  if (after === undefined) return null;
  return [...after.slice(0, after.indexOf('</ul>')).matchAll(LED_TO)].map(([, id = '']) => plain(id));
}

function fieldsIn(inside: string): Field[] {
  const fields = new Map<string, Field>();
  for (const [tag, input, select, options = '', textarea, text = ''] of inside.matchAll(FIELD)) {
    const attributes = input ?? select ?? textarea ?? '';
    const name = attribute(attributes || tag, 'name');
    if (!name) continue;
    const before = fields.get(name);
    const type = typeOf(tag, attributes);
    const { values, held } = contentOf(type, attributes || tag, options, text);
    fields.set(name, {
      name,
      type: before?.type ?? type,
      isNumeric: attribute(attributes, 'inputmode') === 'numeric',
      values: [...(before?.values ?? []), ...values],
      held: [...(before?.held ?? []), ...held],
    });
  }
  return [...fields.values()];
}

function typeOf(tag: string, attributes: string): string {
  const [, element = ''] = /^<(\w+)/.exec(tag) ?? [];
  return element === 'input' ? (attribute(attributes, 'type') ?? 'text') : element;
}

function contentOf(type: string, attributes: string, options: string, text: string): Pick<Field, 'values' | 'held'> {
  if (type === 'select') {
    const all = [...options.matchAll(OPTION)].map(([, option = '']) => option);
    const chosen = all.find((option) => /\bselected\b/.test(option)) ?? all[0];
    return { values: all.map(valueOf), held: chosen === undefined ? [] : [valueOf(chosen)] };
  }
  const value = type === 'textarea' ? plain(text).replace(/^\n/, '') : valueOf(attributes);
  const isOff = (type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(attributes);
  return { values: [value], held: isOff || type === 'button' ? [] : [value] };
}

function valueOf(attributes: string): string {
  return attribute(attributes, 'value') ?? '';
}
