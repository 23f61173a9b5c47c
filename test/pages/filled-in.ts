import type { Field, PageForm } from './forms.js';

/** What a form is sent with. */
export type Filling = Readonly<Record<string, string | readonly string[]>>;

const TODAY = ['10', '3', '2026'];
/** Days that a field may want, in the order in which they are tried. */
const DAYS = [
  TODAY,
  ['11', '3', '2026'],
  ['24', '3', '2026'],
  ['2', '3', '2026'],
  ['1', '6', '2026'],
  ['14', '5', '1990'],
];
const NUMBERS = ['2', '30', '120', '1', '0', '5'];
const SAID = 'What was said today';
/** After nothing at all, which is what some fields want beside others: what else a field may ask for. */
const TEXTS = ['12.50', 'FY1 1AA', 'somebody@test.example', '07700 900123', '21, 7, 3'];
const LEFT_ALONE = ['hidden', 'button', 'file', 'password'];

/** A form that somebody fills in as it asks for it: what a page says is wrong they fill in otherwise. */
export class FilledIn {
  private readonly tries = new Map<string, number>();
  private turn = 0;

  /** `references`: of households and of a case that are open to whoever fills it in. `code`: what their telephone shows. */
  constructor(
    private readonly form: PageForm,
    private readonly references: readonly string[] = [],
    private readonly code?: string,
  ) {}

  /** What it holds now, with what is hidden in it. */
  get filling(): Filling {
    return Object.fromEntries(this.form.fields.map((field) => [field.name, this.valueOf(field)]));
  }

  /** The same with nothing in it but what is hidden. */
  static nothingIn(form: PageForm): Filling {
    const kept = form.fields.filter(({ type }) => type === 'hidden').map(({ name, held }) => [name, held] as const);
    return Object.fromEntries(kept);
  }

  /** Fills in otherwise what is wrong; where the page names no field, one after the other of those that leave a choice. */
  correct(wrong: readonly string[]): void {
    const names = this.fields.filter((field) => wrong.some((id) => isOf(field, id))).map(groupOf);
    const any = this.fields.filter(({ type }) => type !== 'textarea').map(groupOf);
    const otherwise = names.length > 0 ? new Set(names) : new Set(any.slice(this.turn % any.length).slice(0, 1));
    if (names.length === 0) this.turn += 1;
    for (const name of otherwise) this.tries.set(name, (this.tries.get(name) ?? 0) + 1);
  }

  /** Empties every field that an id leads to. */
  without(ids: readonly string[]): Filling {
    const emptied = this.fields.filter((field) => ids.some((id) => isOf(field, id))).map(({ name }) => name);
    return Object.fromEntries(Object.entries(this.filling).filter(([name]) => !emptied.includes(name)));
  }

  private get fields(): readonly Field[] {
    return this.form.fields.filter(({ type }) => !LEFT_ALONE.includes(type));
  }

  private valueOf(field: Field): string | readonly string[] {
    const tried = this.tries.get(groupOf(field)) ?? 0;
    if (field.type === 'hidden') return field.held;
    if (field.type === 'button') return field.values[0] ?? '';
    const filled = field.held.filter((value) => value !== '');
    if (tried === 0 && filled.length > 0) return filled;
    const part = /-(day|month|year)$/.exec(field.name)?.[1];
    if (part) return at(DAYS, tried)[['day', 'month', 'year'].indexOf(part)] ?? '';
    if (field.name === 'code' && this.code !== undefined) return this.code;
    const [first = '', ...others] = field.values.filter(Boolean);
    if (field.type === 'radio') return at([first, ...others], tried);
    // Where another field says it, a list may have to be left open.
    if (field.type === 'select') return at([first, '', ...others], tried);
    if (field.type === 'checkbox') return at([field.values.slice(0, 1), [], field.values], tried);
    if (field.isNumeric) return at(NUMBERS, tried);
    const texts = [SAID, '', ...this.references, ...TEXTS];
    return field.type === 'email' ? 'somebody@test.example' : at(texts, tried);
  }
}

function at<T>(all: readonly T[], index: number): T {
  return all[index % all.length] as T;
}

/** The three boxes of a day are one field. */
function groupOf({ name }: Field): string {
  return name.replace(/-(day|month|year)$/, '');
}

function isOf(field: Field, id: string): boolean {
  return id === field.name || id === groupOf(field) || id.replace(/-(day|month|year|\d+)$/, '') === groupOf(field);
}
