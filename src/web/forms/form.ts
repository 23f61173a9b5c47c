import { all, one, type Values } from './values.js';

/** What is wrong with one field, or with the whole when it names none. `message` says what to do. */
export interface FieldError {
  readonly field?: string;
  readonly message: string;
}

/** A form as its template reads it: what was typed, and what was wrong with it. */
export class Form {
  static readonly EMPTY = new Form({}, []);

  constructor(
    readonly values: Values,
    readonly errors: readonly FieldError[],
    /** The fields that were sent, and were not filled by the page itself. */
    private readonly sent: readonly string[] = Object.keys(values),
    /** What was typed before the session ended is shown once more; it was not sent. */
    readonly isBroughtBack = false,
  ) {}

  /** A form as it was left when its session ended. */
  static broughtBack(values: Values): Form {
    return new Form(values, [], undefined, true);
  }

  withErrors(errors: readonly FieldError[]): Form {
    return new Form(this.values, errors, this.sent);
  }

  /** The same, filled with `values` as long as nothing was typed. */
  startingFrom(values: Values): Form {
    return Object.keys(this.values).length > 0 ? this : new Form(values, this.errors, []);
  }

  /** The same, with `values` for the fields that were not sent: a page with several forms sends one of them. */
  completedBy(values: Values): Form {
    return new Form({ ...values, ...this.values }, this.errors, this.sent, this.isBroughtBack);
  }

  value(name: string): string {
    return one(this.values, name) ?? '';
  }

  all(name: string): readonly string[] {
    return all(this.values, name);
  }

  has(name: string, value: string): boolean {
    return this.all(name).includes(value);
  }

  /** Everything that was typed, for a page that checks it before it is sent on. */
  carried(): readonly { readonly name: string; readonly value: string }[] {
    return Object.keys(this.values)
      .filter((name) => !name.startsWith('_'))
      .flatMap((name) => this.all(name).map((value) => ({ name, value })));
  }

  /** The first thing wrong with a field, in the shape that the components take. */
  error(name: string): { readonly text: string } | undefined {
    const found = this.errors.find(({ field }) => field === name);
    return found && { text: found.message };
  }

  /** True when it was not taken, or not sent, and stands in this part of the page: something was typed there, or is wrong there. */
  isShownAgainIn(html: unknown): boolean {
    if (this.errors.length === 0 && !this.isBroughtBack) return false;
    const typed = this.sent.filter((name) => this.all(name).length > 0);
    const wrong = this.errors.flatMap(({ field }) => field ?? []);
    return [...typed, ...wrong].some((id) => isIn(html, id));
  }

  /** The lines of the error summary; each leads to its field, unless that is nowhere to be seen on this page. */
  summaryOf(html: unknown): readonly { readonly text: string; readonly href?: string }[] {
    return this.errors.map(({ field, message }) => ({
      text: message,
      ...(field && isIn(html, field) ? { href: `#${field}` } : {}),
    }));
  }
}

/** True where something of this id is on a page. */
function isIn(html: unknown, id: string): boolean {
  return String(html).includes(`id="${id}"`);
}
