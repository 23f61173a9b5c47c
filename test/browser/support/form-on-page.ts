import type { Locator, Page } from 'playwright-core';

/** What a form is sent with: nothing at all, or what no field of its kind can take. */
export type Filling = 'nothing' | 'nonsense';

/** What came of it. */
export type Outcome = 'shown again' | 'taken' | 'a file' | 'turned away';

/** What its fields hold, by their names; of what can be ticked, what is. */
export type Held = Readonly<Record<string, readonly string[]>>;

/** A field in a browser, as far as it is needed here. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly inputMode: string;
  readonly options: readonly { readonly value: string }[];
  value: string;
  checked: boolean;
}

interface FormElement {
  readonly elements: Iterable<Field>;
  readonly method: 'get' | 'post';
  noValidate: boolean;
  requestSubmit(button?: Field): void;
}

/** Letters where a number is wanted, a day that no month has, and more than any field takes; an address holds less. */
const NONSENSE = {
  ...{ numeric: 'letters', day: '31', month: '2', year: '2026' },
  ...{ post: 'Too much '.repeat(2500).trim(), get: 'Too much '.repeat(555).trim() },
};

/** One form of the page that is open in a window. Forms are told apart by where they lead; of several that lead to one place it is the first. */
export class FormOnPage {
  private readonly form: Locator;

  constructor(
    readonly page: Page,
    action: string,
  ) {
    this.form = page.locator(`main form[action=${JSON.stringify(action)}]`).first();
  }

  async isThere(): Promise<boolean> {
    return (await this.form.count()) > 0;
  }

  /** True when it only looks something up. */
  isSearch(): Promise<boolean> {
    return this.form.evaluate((form: FormElement) => form.method === 'get');
  }

  /** False when it cannot be sent so: a command asks for nothing, and whoever only chooses can choose no nonsense. */
  takes(filling: Filling): Promise<boolean> {
    return this.form.evaluate(takes, filling);
  }

  /** Fills it; gives what it holds then. */
  async fill(filling: Filling): Promise<Held> {
    await this.form.evaluate(fill, { filling, nonsense: NONSENSE });
    return this.held();
  }

  /** What it holds, but for what is typed unseen, which nobody is shown again. */
  held(): Promise<Held> {
    return this.form.evaluate(held);
  }

  /** Sends it as its first button does, and waits for the page that comes, or for the file. */
  async send(): Promise<Outcome> {
    const answered = this.page.waitForResponse(
      (response) => response.request().isNavigationRequest() && response.status() !== 303,
    );
    const came = Promise.race([
      this.page.waitForEvent('domcontentloaded').then(() => 'a page'),
      this.page.waitForEvent('download').then(() => 'a file'),
    ]);
    await this.form.evaluate(submit);
    const status = (await answered).status();
    if ((await came) === 'a file') return 'a file';
    await this.page.waitForLoadState('load');
    if ((await this.page.title()).startsWith('Error: ')) return 'shown again';
    return status >= 400 ? 'turned away' : 'taken';
  }
}

// These run in the browser, each by itself. They are given as functions: of a text Playwright makes a function, and calls it never.

function takes(form: FormElement, filling: Filling): boolean {
  const types = [...form.elements].flatMap(({ name, type }) => (name ? [type] : []));
  const asked = types.filter((type) => !['hidden', 'submit', 'button'].includes(type));
  const chosen = ['checkbox', 'radio', 'select-one', 'file'];
  return filling === 'nothing' ? asked.length > 0 : asked.some((type) => !chosen.includes(type));
}

function fill(form: FormElement, { filling, nonsense }: { filling: Filling; nonsense: typeof NONSENSE }): void {
  // Whatever can be chosen is chosen, so that it is the nonsense that is not taken.
  const chooses = filling === 'nonsense';
  const chosen = new Set<string>();
  for (const field of form.elements) {
    if (!field.name || ['hidden', 'submit', 'button', 'file'].includes(field.type)) continue;
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = chooses && !chosen.has(field.name);
      chosen.add(field.name);
    } else if (field.type === 'select-one') {
      field.value = chooses ? ((field.options[1] ?? field.options[0])?.value ?? '') : '';
    } else if (!chooses) field.value = '';
    else if (field.name.endsWith('-day')) field.value = nonsense.day;
    else if (field.name.endsWith('-month')) field.value = nonsense.month;
    else if (field.name.endsWith('-year')) field.value = nonsense.year;
    else field.value = field.inputMode === 'numeric' ? nonsense.numeric : nonsense[form.method];
  }
}

function held(form: FormElement): Held {
  const values: Record<string, string[]> = {};
  for (const { name, type, value, checked } of form.elements) {
    if (!name || ['hidden', 'submit', 'button', 'file', 'password'].includes(type)) continue;
    const isOff = (type === 'checkbox' || type === 'radio') && !checked;
    values[name] = [...(values[name] ?? []), ...(isOff ? [] : [value])];
  }
  return values;
}

// A browser that checks fields by itself would send nothing, and no page would come.
function submit(form: FormElement): void {
  form.noValidate = true;
  form.requestSubmit([...form.elements].find(({ type }) => type === 'submit'));
}
