import { isId } from '../shared/ids.js';
import type { UserActor } from '../platform/database/actor.js';
import { PLAIN_TEXT } from '../platform/http/fields.js';
import { Problem } from '../platform/http/problem.js';
import type { Form } from './forms/form.js';
import type { SentFile } from './forms/sent-file.js';
import { one, type Values } from './forms/values.js';

/** What somebody asked of a page: its handler's one argument. */
export class Asked {
  constructor(
    /** Who asks; null on a page for everybody. */
    private readonly person: UserActor | null,
    readonly params: Readonly<Record<string, string>>,
    private readonly asked: Values,
    /** What was typed, and what was wrong with it; empty when the page was only opened. */
    readonly form: Form,
    private readonly files: ReadonlyMap<string, SentFile> = new Map(),
  ) {}

  get actor(): UserActor {
    if (!this.person) throw new Error('nobody is signed in on a page for everybody');
    return this.person;
  }

  get isSignedIn(): boolean {
    return this.person !== null;
  }

  /** The id in the address. What cannot be an id is not found, like an id that nobody has. */
  id(name = 'id'): string {
    const id = this.params[name];
    if (!isId(id)) throw Problem.notFound();
    return id.toLowerCase();
  }

  /** The file that was chosen in a field of the form, or nothing. */
  file(name: string): SentFile | undefined {
    return this.files.get(name);
  }

  /** One parameter of the address, or nothing; what no record can hold is nothing. */
  query(name: string): string | undefined {
    const value = one(this.asked, name);
    return value !== undefined && PLAIN_TEXT.test(value) ? value : undefined;
  }

  /** All parameters of the address: what a form sent by GET was filled with. */
  get queries(): Values {
    return this.asked;
  }
}
