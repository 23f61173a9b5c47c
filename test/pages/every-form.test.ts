import { aWorld } from '../factories/world.js';
import type { CastMember } from '../support/cast.js';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';
import { crawl, kindOf } from './crawler.js';
import { formsOn } from './forms.js';
import { type LedForm, SentForms } from './sent-forms.js';

/** One kind of form of so many is sent, and two people look for them: a sample here, all of it with `npm run test:every-form`. */
const ONE_OF = Number(process.env['ONE_FORM_OF'] ?? 6);
/** Kinds that want more of whoever fills them in than a form says, of all of them. */
const MOST_NOT_TAKEN = 12;
const SOME = ['officer', 'rowanManager'];
const LEFT_OUT = [
  // It signs its sender out: nobody is there to send it again.
  '/account/sign-out-everywhere',
  // It says how things are at that moment, so that the same answers are news (decision 72).
  '/rooms/confirm',
];
/** In this order, after all others: what ends the thing that others are about, what takes its place, and what signs somebody else of the cast out. */
const LATE = [
  /\/(close|cease|complete|confirm|decline|depart|end|leave|left-out|move|not-taken-up|not-told|taken-back|withdraw)$/,
  /\/not-arrived$/,
  /\/lost-code$/,
  /^\/leavers\//,
];
const HOUSEHOLDS = /href="\/households\/[^"]+">(HH-[A-Z0-9]{7})</g;
const CASES = /href="\/cases\/[^"]+">(HA-[A-Z0-9]{7})</g;

// Records of every kind, and everybody who may see some of them. Of each kind of form the first that somebody is led to is sent, and
// another of its kind where the first is not there any more.
describe('every kind of form that anybody is led to', () => {
  let test: TestApp;
  let sent: SentForms;
  const forms = new Map<string, LedForm[]>();

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    await aWorld(test);
    for (const visitor of people()) {
      const { pages } = await crawl(visitor, 1);
      const found = (reference: RegExp) => [
        ...new Set(pages.flatMap(({ text }) => [...text.matchAll(reference)].map(([, each = '']) => each))),
      ];
      const references = [...found(HOUSEHOLDS).slice(0, 2), ...found(CASES).slice(0, 1)];
      for (const { path, text } of pages) {
        for (const form of formsOn(text, path)) {
          const kind = lookOf(form.action);
          if (form.isSearch || form.bringsFile || LEFT_OUT.includes(kind)) continue;
          forms.set(kind, [...(forms.get(kind) ?? []), { visitor, path, form, references }]);
        }
      }
    }
    sent = await SentForms.of(test);
  }, 3_600_000);
  afterAll(() => test.close());

  /** Forms that differ only in the record they are about, or in what their page was asked for, are alike. */
  const lookOf = (action: string) => kindOf(action).replaceAll(/=\S*/g, '');
  const lateness = (kind: string) => LATE.findIndex((each) => each.test(kind));
  const people = () =>
    Object.entries(test.cast).flatMap(([name, member]) =>
      name === 'organisations' || (ONE_OF > 1 && !SOME.includes(name))
        ? []
        : [Visitor.at(test.url, member as CastMember)],
    );
  const those = () =>
    [...forms].filter((_, index) => index % ONE_OF === 0).sort(([a], [b]) => lateness(a) - lateness(b));

  it('says what is missing when it is sent empty, at the top and in place, and keeps the rest', async () => {
    const wrong: string[] = [];
    for (const [kind, [led]] of those()) {
      if (led === undefined || led.form.fields.every(({ type }) => type === 'hidden' || type === 'button')) continue;
      wrong.push(...(await sent.empty(led)).map((each) => `${kind} at ${led.path} ${each}`));
    }
    expect(wrong).toEqual([]);
  }, 3_600_000);

  it('is taken once, by two taps, from two windows, and after going back', async () => {
    const wrong: string[] = [];
    const notTaken: string[] = [];
    for (const [kind, alike] of those()) {
      let isTaken = false;
      for (const led of alike.slice(0, 3)) {
        if (isTaken) break;
        const outcome = await sent.atOnce(led);
        isTaken = outcome.isTaken;
        wrong.push(...outcome.wrong.map((each) => `${kind} at ${led.path} ${each}`));
      }
      if (!isTaken) notTaken.push(kind);
    }
    if (ONE_OF === 1)
      process.stdout.write(`${forms.size} kinds of form; not taken: ${notTaken.join(', ') || 'none'}\n`);
    expect(wrong).toEqual([]);
    expect(notTaken.length).toBeLessThanOrEqual(ONE_OF === 1 ? MOST_NOT_TAKEN : those().length / 3);
  }, 3_600_000);
});
