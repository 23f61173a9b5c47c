import type { FieldError } from './forms/form.js';

/** A page to be shown: the name of its template below `src`, the heading that names its window, and what the template needs. */
export class PageView {
  constructor(
    readonly template: string,
    readonly title: string,
    readonly data: Readonly<Record<string, unknown>>,
  ) {}
}

/** Shows a page. `title` is neutral and names nobody: it stays in the browser's history. */
export function page(template: string, title: string, data: Record<string, unknown> = {}): PageView {
  return new PageView(template, title, data);
}

/** After a form was taken: the page to go to. `done` is a code that the page there turns into words. */
export class SeeOther {
  constructor(
    readonly path: string,
    readonly done?: string,
  ) {}

  get location(): string {
    if (this.done === undefined) return this.path;
    return `${this.path}${this.path.includes('?') ? '&' : '?'}done=${this.done}`;
  }
}

export function seeOther(path: string, done?: string): SeeOther {
  return new SeeOther(path, done);
}

/** A form that cannot be taken as it was filled in; nothing was changed, and its page is shown again. */
export class FormErrors {
  constructor(readonly errors: readonly FieldError[]) {}

  /** All that is wrong with several parts of one form, in their order; a part that is right adds nothing. */
  static of(...parts: readonly unknown[]): FormErrors {
    return new FormErrors(parts.flatMap((part) => (part instanceof FormErrors ? part.errors : [])));
  }
}

/** A file for the person who asked; `name` says nothing about anybody. */
export class FileAnswer {
  constructor(
    readonly name: string,
    readonly type: string,
    readonly content: string | Buffer,
    readonly shownInWindow = false,
  ) {}
}
