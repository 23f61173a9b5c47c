import { aMoveOnPolicy } from '../../../test/factories/move-on.js';
import type { Caller } from '../../../test/promises/routes.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

interface Settled {
  readonly at: string;
  readonly api: string;
  readonly settledBy: Caller;
  /** What a new version says otherwise, as it is typed, and as the API has it then. */
  readonly typed: Record<string, string>;
  readonly then: object;
  /** What is shown of it. */
  readonly says: string;
  readonly wrong: Record<string, string>;
  readonly told: string;
  readonly mayNotSettle?: Caller;
  readonly mayNotRead?: Caller;
}

const POLICIES: readonly Settled[] = [
  {
    ...{ at: '/settings/risk', api: '/risk-policies', settledBy: 'supervisor' },
    ...{ typed: { highFrom: '12' }, then: { mediumFrom: 10, highFrom: 12 }, says: '12 answers of yes' },
    ...{ wrong: { highFrom: '25' }, told: 'A risk is high from: enter a whole number from 2 to 24' },
    ...{ mayNotSettle: 'officer', mayNotRead: 'commissioner' },
  },
  {
    ...{ at: '/settings/support', api: '/support-policies', settledBy: 'coordinator' },
    ...{ typed: { firstMeasuresDays: '9' }, then: { firstMeasuresDays: 9 }, says: '9 days' },
    ...{ wrong: { firstMeasuresDays: 'soon' }, told: 'enter a whole number from 0 to 90' },
    ...{ mayNotSettle: 'supportWorker', mayNotRead: 'administrator' },
  },
  {
    ...{ at: '/settings/reminders', api: '/reminder-policies', settledBy: 'administrator' },
    ...{ typed: { daysBefore: '2, 21' }, then: { daysBefore: [21, 2, 0] }, says: '21 and 2, and on the day itself' },
    ...{
      wrong: { daysBefore: '2, soon' },
      told: 'enter up to 10 whole numbers from 0 to 60, with commas between them',
    },
    ...{ mayNotSettle: 'officer', mayNotRead: 'coordinator' },
  },
  {
    ...{ at: '/settings/checks', api: '/move-on-policies', settledBy: 'rowanManager' },
    ...{ typed: { sustainmentWeeks: '26 4' }, then: { sustainmentWeeks: [4, 26] }, says: '4 and 26' },
    ...{
      wrong: { sustainmentWeeks: '0' },
      told: 'enter up to 12 whole numbers from 1 to 104, with commas between them',
    },
    ...{ mayNotSettle: 'rowanWorker', mayNotRead: 'auditor' },
  },
  {
    ...{ at: '/settings/answers', api: '/referral-policies', settledBy: 'commissioner' },
    ...{ typed: { answerWithinMinutes: '90', escalateToAuthority: 'no' }, says: '1 hour and 30 minutes' },
    ...{ then: { answerWithinMinutes: 90, remindAfterMinutes: 60, escalateToAuthority: false } },
    ...{ wrong: { remindAfterMinutes: '1.5' }, told: 'It is reminded after: enter a whole number from 1 to 10080' },
    mayNotSettle: 'supervisor',
  },
  {
    ...{ at: '/tasks/how-soon', api: '/task-policies', settledBy: 'supervisor' },
    ...{ typed: { escalateAfterDays: '0', aimBeforeDays: '4' }, says: 'On its last day' },
    ...{ then: { escalateAfterDays: 0, aimBeforeDays: 4 } },
    ...{ wrong: { escalateAfterDays: '-1' }, told: 'enter a whole number from 0 to 60' },
    ...{ mayNotSettle: 'officer', mayNotRead: 'auditor' },
  },
];

const TABLES = [
  ...['support.risk_policy', 'support.policy', 'homelessness.reminder_policy', 'move_on.policy'],
  ...['placements.referral_policy', 'tasks.policy'],
];

const on = (day: string, month: string, year = '2026') => ({
  'inForceFrom-day': day,
  'inForceFrom-month': month,
  'inForceFrom-year': year,
});
const HIDDEN = /<input type="hidden" name="([^"_][^"]*)" value="([^"]*)">/g;

describe('what an organisation settles, on pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterEach(async () => {
    for (const table of TABLES) await test.rows(`delete from ${table} where organisation_id is not null`);
  });
  afterAll(() => test.close());

  const visitor = (who: Caller) => Visitor.at(test.url, test.cast[who]);
  const versions = async ({ api, settledBy }: Settled) =>
    (await test.as(test.cast[settledBy]).get(api).expect(200)).body.items as { version: number }[];

  /** The form as it stands, with some of it typed anew. */
  const filled = async ({ at, settledBy }: Settled, typed: Record<string, string>) => {
    const { text } = await visitor(settledBy).get(`${at}/new`);
    return { ...fieldsIn(text), ...typed };
  };
  const check = async (policy: Settled, typed: Record<string, string>) =>
    visitor(policy.settledBy).send(`${policy.at}/new/check`, await filled(policy, typed), { from: `${policy.at}/new` });
  const begin = async (policy: Settled, typed: Record<string, string>) =>
    visitor(policy.settledBy).send(`${policy.at}/new`, await filled(policy, typed), { from: `${policy.at}/new` });

  describe.each(POLICIES.map((policy) => [policy.at, policy] as const))('%s', (at, policy) => {
    it('is found from the settings, looked at a last time, and begun once from today on', async () => {
      const who = visitor(policy.settledBy);
      expect((await who.get('/')).text).toContain('href="/settings"');
      expect((await who.get('/settings')).text).toContain(`href="${at}"`);
      const before = await who.get(at);
      expect(before.text).toContain('has settled nothing of its own');
      expect(before.text).not.toContain(policy.says);

      const checked = await check(policy, policy.typed);
      expect(checked.status).toBe(200);
      expect(checked.text).toContain('from today, 10 March 2026');
      expect(checked.text).toContain(`<strong>${policy.says}</strong>`);
      expect(await versions(policy)).toHaveLength(1);

      const [, _token, _key] = /name="_token" value="([^"]+)"><input type="hidden" name="_key" value="([^"]+)"/.exec(
        checked.text,
      )!;
      const carried = Object.fromEntries([...checked.text.matchAll(HIDDEN)].map(([, name, value]) => [name!, value!]));
      const given = { from: at, ...(_token && { _token }), ...(_key && { _key }) };
      const [once, twice] = [await who.send(`${at}/new`, carried, given), await who.send(`${at}/new`, carried, given)];
      expect([once.headers['location'], twice.headers['location']]).toEqual([`${at}?done=begun`, `${at}?done=begun`]);
      const all = await versions(policy);
      expect(all).toHaveLength(2);
      expect(all[0]).toMatchObject({ ...policy.then, begunBy: test.cast[policy.settledBy].id });

      const { text } = await who.get(`${at}?done=begun`);
      expect(text).toContain('The new version is begun.');
      expect(text).toContain('Since 10 March 2026.');
      expect(text).toContain(policy.says);
      expect(text).toContain('What was settled until now');
    });

    it('may be settled for a later day, and what holds until then is said', async () => {
      const later = { ...policy.typed, ...on('1', '4') };
      expect((await check(policy, later)).text).toContain('It holds from 1 April 2026');
      expect((await begin(policy, later)).status).toBe(303);
      const { text } = await visitor(policy.settledBy).get(at);
      expect(text).toContain('has settled nothing of its own');
      expect(text.slice(text.indexOf('What comes next'))).toContain('From 1 April 2026');
      expect(text).not.toContain('What was settled until now');

      const earlier = await check(policy, policy.typed);
      expect(earlier.text).toContain('until 1 April 2026, when a version begins that is settled already');
    });

    it('says what is wrong in its place, keeps what was typed, and begins nothing', async () => {
      const [[name, typed]] = Object.entries(policy.wrong) as [[string, string]];
      for (const answer of [await check(policy, policy.wrong), await begin(policy, policy.wrong)]) {
        expect(answer.status).toBe(422);
        expect(answer.text).toContain('<title>Error: ');
        expect(answer.text).toContain(`href="#${name}"`);
        expect(answer.text).toContain(policy.told);
        expect(answer.text).toContain(`value="${typed}"`);
      }
      for (const step of [check, begin]) {
        const past = await step(policy, { ...policy.typed, ...on('9', '3') });
        expect(past.status).toBe(422);
        expect(past.text).toContain('Let this hold from today or a later day.');
        expect(past.text).toContain('href="#inForceFrom"');
        const noDay = await step(policy, { ...policy.typed, ...on('31', '2') });
        expect(noDay.text).toContain('Enter a real date, like 27 3 2026');
      }
      expect((await check(policy, {})).text).toContain('This is what holds on that day already.');
      expect(await versions(policy)).toHaveLength(1);
    });

    it('is not begun over what a colleague has begun meanwhile, however close they are', async () => {
      const seen = await filled(policy, policy.typed);
      const send = () => visitor(policy.settledBy).send(`${at}/new`, seen, { from: `${at}/new` });
      const both = await Promise.all([send(), send()]);
      expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
      const late = both.find(({ status }) => status === 409)!;
      expect(late.text).toContain('A colleague has begun another version meanwhile.');
      expect(late.text).toContain(`value="${Object.values(policy.typed)[0]}"`);
      expect(await versions(policy)).toHaveLength(2);

      const again = { ...fieldsIn(late.text) };
      expect((await visitor(policy.settledBy).send(`${at}/new`, again, { from: `${at}/new` })).status).toBe(303);
    });

    it('is read by those whose work it is, and settled by fewer', async () => {
      if (policy.mayNotSettle) {
        const reader = visitor(policy.mayNotSettle);
        const { text, status } = await reader.get(at);
        expect(status).toBe(200);
        expect(text).not.toContain('Begin a new version');
        expect((await reader.get(`${at}/new`)).status).toBe(403);
        const sent = await reader.send(`${at}/new`, await filled(policy, policy.typed), { from: '/account' });
        expect(sent.status).toBe(403);
      }
      if (policy.mayNotRead) {
        const other = visitor(policy.mayNotRead);
        expect((await other.get(at)).status).toBe(403);
        expect((await other.get('/settings')).text).not.toContain(`href="${at}"`);
      }
      expect(await versions(policy)).toHaveLength(1);
    });
  });

  it('goes back to the form with what was typed when something is to be changed', async () => {
    const risk = POLICIES[0]!;
    const { text, status } = await check(risk, { ...risk.typed, then: 'change' });
    expect(status).toBe(200);
    expect(text).toContain('name="highFrom" type="text" value="12"');
  });

  it('refuses bands and reminders that are out of order before anything is begun', async () => {
    const [risk, , , , answers] = POLICIES as [Settled, Settled, Settled, Settled, Settled];
    expect((await check(risk, { mediumFrom: '14' })).text).toContain('begins at more answers of yes than a medium one');
    const late = await check(answers, { remindAfterMinutes: '120' });
    expect(late.text).toContain('A reminder comes before the time to answer is up.');
    expect(late.text).toContain('href="#remindAfterMinutes"');
  });

  it('keeps the kinds of work that have days of their own', async () => {
    const kinds = [{ kind: 'first-contact', escalateAfterDays: 0 }];
    const policy = { escalateAfterDays: 5, aimBeforeDays: 1, kinds };
    await test.as(test.cast.supervisor).post('/task-policies', policy).expect(201);
    const howSoon = POLICIES.at(-1)!;
    expect((await check(howSoon, { aimBeforeDays: '3' })).text).toContain('Kinds of work with days of their own: 1');
    await begin(howSoon, { aimBeforeDays: '3' });
    expect((await versions(howSoon))[0]).toMatchObject({ escalateAfterDays: 5, aimBeforeDays: 3, kinds });
  });

  it('keeps the steps of a move when the checks are settled, as they are on that day', async () => {
    const checks = POLICIES[3]!;
    const later = aMoveOnPolicy({ inForceFrom: '2026-04-01' });
    const { body } = await test.as(test.cast.rowanManager).post('/move-on-policies', later).expect(201);
    await begin(checks, { ...checks.typed, ...on('2', '4') });
    expect((await versions(checks))[0]).toMatchObject({ steps: body.steps, sustainmentWeeks: [4, 26] });
  });

  it('takes ten days before a statutory day, and the day itself beside them', async () => {
    const reminders = POLICIES[2]!;
    const ten = '10,9,8,7,6,5,4,3,2,1';
    expect((await begin(reminders, { daysBefore: ten })).status).toBe(303);
    expect((await versions(reminders))[0]).toMatchObject({ daysBefore: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] });
  });

  it('shows an organisation what it has settled itself, and nobody who works elsewhere', async () => {
    const answers = POLICIES[4]!;
    await begin(answers, answers.typed);
    const { text } = await visitor('rowanManager').get(answers.at);
    expect(text).toContain('has settled nothing of its own');
    expect(text).not.toContain('1 hour and 30 minutes');
    const { body } = await test.as(test.cast.rowanManager).get('/referral-policies').expect(200);
    expect(body.items[0]).toMatchObject({ answerWithinMinutes: 90, begunBy: null });
  });
});

const FIELD = /<input\b[^>]*>/g;

/** What a form holds as it stands. */
function fieldsIn(html: string): Record<string, string> {
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const form = html.slice(html.indexOf('action="', html.indexOf('<main')));
  const inputs = [...form.matchAll(FIELD)].map(([tag]) => tag);
  const isOff = (tag: string) => attribute(tag, 'type') === 'radio' && !/\bchecked\b/.test(tag);
  const held = inputs
    .filter((tag) => !isOff(tag))
    .map((tag) => [attribute(tag, 'name')!, attribute(tag, 'value') ?? '']);
  return Object.fromEntries(held.filter(([name]) => !name!.startsWith('_')));
}
