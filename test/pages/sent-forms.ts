import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import type { Response } from 'supertest';
import type { TestApp } from '../support/test-app.js';
import type { Visitor } from '../support/visitor.js';
import { DatabaseDigest } from '../support/whole-database.js';
import { FilledIn, type Filling } from './filled-in.js';
import { formsOn, type PageForm, summaryOf } from './forms.js';

/** A form, and who was led to it where. */
export interface LedForm {
  readonly visitor: Visitor;
  readonly path: string;
  readonly form: PageForm;
  /** Of households and of a case that are open to them. */
  readonly references: readonly string[];
}

/** What came of sending one. */
export interface Outcome {
  /** False when whatever was tried was not taken, or it was not there any more. */
  readonly isTaken: boolean;
  readonly wrong: readonly string[];
}

const MOST_TRIES = 10;
const TITLE = /<title>(.*?)<\/title>/;
/** Pages that say by themselves what happened. */
const SAYS_WHAT_HAPPENED = /^(You have sent this already|This has changed)/;
/** What was only looked at. */
const READS = '(read|listed|searched|exported|previewed|given)$';
const NOT_TYPED = ['hidden', 'button', 'file', 'password'];

/** Sends forms as people do who hurry, go back, or have two windows open, and says what is wrong with what comes of it. */
export class SentForms {
  private constructor(
    private readonly test: TestApp,
    private readonly records: DatabaseDigest,
  ) {}

  static async of(test: TestApp): Promise<SentForms> {
    return new SentForms(test, await DatabaseDigest.of(test));
  }

  /** With nothing in it, loaded anew as it stands then, and with everything but the first thing that is missing. */
  async empty({ visitor, path, form }: LedForm): Promise<string[]> {
    const answer = await visitor.post(form.action, FilledIn.nothingIn(form));
    // Where nothing has to be said, nothing is taken.
    if (answer.status === 303 || answer.status === 200) return [];
    const wrong = [...wrongWithErrors(answer), ...(await this.loadedAnew(visitor, form.action))];
    if (wrong.length > 0) return wrong;
    const filling = new FilledIn(form).without((summaryOf(answer.text) ?? []).slice(0, 1));
    const shown = await visitor.post(form.action, withKey(filling));
    return shown.status === 303 || shown.status === 200
      ? []
      : [...wrongWithErrors(shown), ...lost(filling, shown.text, form, path)];
  }

  /** Filled in until it is taken: by two taps and from another window at the same moment, again as it was, and again after going back. */
  async atOnce({ visitor, path, form: found, references }: LedForm): Promise<Outcome> {
    const { text } = await visitor.get(path);
    const form = formsOn(text, path).find(({ action }) => action === found.action);
    if (!form) return { isTaken: false, wrong: [] };
    const filled = new FilledIn(form, references, codeFrom(text));
    const wrong: string[] = [];
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { filling } = filled;
      const [here, there] = [withKey(filling), withKey(filling)];
      const last = await this.lastEntry();
      const answers = await Promise.all([here, here, there].map((sent) => visitor.post(form.action, sent)));
      wrong.push(...answers.flatMap(whatFailed));
      const taken = answers.find(({ status }) => status === 303);
      if (taken) {
        const writers = await this.writersSince(last);
        if (writers.length > 1) wrong.push(`was taken ${writers.length} times: ${writers.join(' and ')}`);
        wrong.push(...answers.flatMap((answer) => wrongWithSecond(answer, taken, form)));
        wrong.push(...(await this.againAndAgain(visitor, form, [here, withKey(filling)], taken)));
        return { isTaken: true, wrong };
      }
      const [first] = answers;
      if (first === undefined || first.status === 200) return { isTaken: first?.status === 200, wrong };
      wrong.push(...wrongWithErrors(first), ...lost(filling, first.text, form, path));
      if (wrong.length > 0) break;
      filled.correct(summaryOf(first.text) ?? []);
    }
    return { isTaken: false, wrong };
  }

  private async loadedAnew(visitor: Visitor, address: string): Promise<string[]> {
    let answer = await visitor.get(address);
    if (answer.status === 303) answer = await visitor.get(answer.headers['location'] as string);
    return answer.status === 200 ? [] : [`answers ${answer.status} when its page is loaded anew`];
  }

  private async againAndAgain(visitor: Visitor, form: PageForm, sendings: readonly object[], taken: Response) {
    const wrong: string[] = [];
    for (const sent of sendings) {
      const before = await this.records.take();
      const answer = await visitor.post(form.action, sent);
      const after = await this.records.take();
      const changed = Object.keys(before).filter((table) => before[table] !== after[table]);
      if (changed.length > 0) wrong.push(`changes ${changed.join(', ')} when it is sent again`);
      wrong.push(...whatFailed(answer), ...wrongWithSecond(answer, taken, form));
    }
    return wrong;
  }

  private async lastEntry(): Promise<string> {
    const [entry] = await this.test.rows<{ id: string }>('select coalesce(max(id), 0) as id from audit.entry');
    return entry?.id ?? '0';
  }

  /** What each request that changed something has recorded. */
  private async writersSince(entry: string): Promise<string[]> {
    const rows = await this.test.rows<{ done: string }>(
      `select string_agg(distinct action, ', ') as done from audit.entry
        where id > $1 and outcome = 'done' and action !~ $2 group by request_id`,
      [entry, READS],
    );
    return rows.map(({ done }) => done);
  }
}

/** The code that an app makes of the key on a page, if there is one. */
function codeFrom(page: string): string | undefined {
  const [, key] = /id="key"><strong>([^<]+)</.exec(page) ?? [];
  return key === undefined ? undefined : generateSync({ secret: key.replaceAll(' ', '') });
}

function withKey(filling: Filling): Filling {
  return { ...filling, _key: randomUUID() };
}

function titleOf({ text }: Response): string {
  return TITLE.exec(text)?.[1] ?? '';
}

function whatFailed(answer: Response): string[] {
  return answer.status >= 500 ? [`answers ${answer.status}`] : [];
}

/** What is wrong with a page that shows a form again. */
function wrongWithErrors(answer: Response): string[] {
  if (SAYS_WHAT_HAPPENED.test(titleOf(answer))) return [];
  if (answer.status < 400 || answer.status >= 500) return [`answers ${answer.status}`];
  if (!titleOf(answer).startsWith('Error: ')) return [`is answered with “${titleOf(answer)}” (${answer.status})`];
  return summaryOf(answer.text) === null ? ['has no summary of what is wrong'] : [];
}

/** A form that was sent before leads to the same place, or its page says what happened. */
function wrongWithSecond(answer: Response, taken: Response, { action }: PageForm): string[] {
  if (answer.status !== 303) return wrongWithErrors(answer);
  const [there, here] = [answer.headers['location'], taken.headers['location']];
  return there === here || there?.startsWith(`${action}/`) ? [] : [`leads to ${there}, and led to ${here}`];
}

/** What was typed and is not in the form that is shown again. */
function lost(filling: Filling, html: string, { action }: PageForm, path: string): string[] {
  const shown = formsOn(html, path).find((form) => form.action === action);
  // What was done meanwhile may have taken the form away.
  if (!shown) return [];
  return Object.entries(filling).flatMap(([name, value]) => {
    const field = shown.fields.find((each) => each.name === name);
    if (name.startsWith('_') || (field && NOT_TYPED.includes(field.type))) return [];
    const typed = [value].flat().filter(Boolean);
    const held = field?.held.filter(Boolean) ?? [];
    return JSON.stringify(typed) === JSON.stringify(held)
      ? []
      : [`does not keep ${name}: “${typed.join()}” is “${held.join()}”`];
  });
}
