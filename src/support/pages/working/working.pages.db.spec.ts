import { anActivePackage, todayOf } from '../../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';
import { addDays, type LocalDate } from '../../../shared/local-date.js';

const PARTS = ['contacts', 'goals', 'intensity', 'team', 'cover'] as const;

describe('the pages of a package’s daily work', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const worker = () => Visitor.at(test.url, test.cast.supportWorker);
  const on = (name: string, day: LocalDate) => {
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
  };
  const opened = async () => {
    const { id } = await anActivePackage(test);
    return (part: (typeof PARTS)[number]) => `/caseload/${id}/${part}`;
  };
  const send = (path: string, values: Record<string, string>, from = path) => worker().send(path, values, { from });
  const firstOf = (text: string, path: string, after = '') =>
    new RegExp(`action="(${path}/[0-9a-f-]{36}${after})"`).exec(text)?.[1] ?? '';

  it('are led to from the package', async () => {
    const at = await opened();
    const { text } = await worker().get(at('goals').replace('/goals', ''));
    for (const part of PARTS) expect(text).toContain(`href="${at(part)}"`);
  });

  it('keep a time together and one that was only offered, the latest first', async () => {
    const at = await opened();
    const path = at('contacts');
    expect((await worker().get(path)).text).toContain('Nobody has recorded a time together yet');
    const tried = { way: 'phone', cameOfIt: 'no-answer', offered: 'Rang at the safe hour.' };
    expect((await send(path, { ...on('happenedOn', today), ...tried })).headers['location']).toBe(
      `${path}?done=recorded`,
    );
    const met = { way: 'at-our-place', cameOfIt: 'met', offered: 'Looked at forms.', chose: 'To go on next week.' };
    await send(path, { ...on('happenedOn', today), ...met });
    const { text } = await worker().get(path);
    expect(text.indexOf('Looked at forms.')).toBeGreaterThan(0);
    expect(text.indexOf('Looked at forms.')).toBeLessThan(text.indexOf('Rang at the safe hour.'));
    expect(text).toContain('To go on next week.');
    expect(text).toContain('There was no answer');
  });

  it('say in place what is missing, or has not happened yet, and keep what was typed', async () => {
    const path = (await opened())('contacts');
    const empty = await send(path, { ...on('happenedOn', today), offered: ' ' });
    expect(empty.status).toBe(422);
    for (const words of ['Choose how you were in contact', 'Choose what came of it', 'Write what was offered']) {
      expect(empty.text).toContain(words);
    }
    const soon = { way: 'visit', cameOfIt: 'met', offered: 'Tea in the kitchen.' };
    const early = await send(path, { ...on('happenedOn', addDays(today, 1)), ...soon });
    expect([early.status, early.text.includes('Enter a day that is not after today')]).toEqual([422, true]);
    expect(early.text).toContain('Tea in the kitchen.');
    expect((await worker().get(path)).text).not.toContain('Tea in the kitchen.');
  });

  it('agree what somebody wants, and end it as reached or as set aside', async () => {
    const path = (await opened())('goals');
    for (const goal of ['My own front door', 'A course in the evenings']) await send(path, { goal });
    for (const status of ['reached', 'set-aside']) {
      const { text } = await worker().get(path);
      const ended = await send(firstOf(text, path), { status }, path);
      expect(ended.headers['location']).toBe(`${path}?done=${status}`);
    }
    const { text } = await worker().get(path);
    expect(text).toContain('Nothing is agreed at present');
    expect(text).toContain('My own front door (reached on');
    expect(text).toContain('A course in the evenings (set aside on');
  });

  it('step support up with the reason, and offer only what it is not already', async () => {
    const path = (await opened())('intensity');
    await send(path, { intensity: 'regular', reason: 'As they asked.', ...on('from', today) });
    await send(path, { intensity: 'intensive', reason: 'They moved on Monday.', ...on('from', today) });
    const { text } = await worker().get(path);
    expect(text).toContain('They moved on Monday.');
    expect(text.indexOf('They moved on Monday.')).toBeLessThan(text.indexOf('As they asked.'));
    expect(text).toContain('value="light-touch"');
    expect(text).not.toContain('value="intensive"');
    const late = { intensity: 'light-touch', reason: 'Too soon.', ...on('from', addDays(today, 3)) };
    expect((await send(path, late)).text).toContain('Enter a day that is not after today');
  });

  it('name who works with the person, until their part is over', async () => {
    const path = (await opened())('team');
    const midwife = { name: 'Sam Rowe', worksFor: 'The midwives', discipline: 'health', part: 'Visits every week.' };
    await send(path, { ...midwife, ...on('joinedOn', today) });
    const { text } = await worker().get(path);
    expect(text).toContain('Sam Rowe, The midwives');
    await send(firstOf(text, path, '/leave'), {}, path);
    expect((await worker().get(path)).text).toContain('Sam Rowe, The midwives (health), until');
  });

  it('ask a colleague to stand in, who is not a second lead, and take it back', async () => {
    const path = (await opened())('cover');
    const away = { userId: test.cast.coordinator.id, ...on('from', today), ...on('to', addDays(today, 4)) };
    expect((await send(path, { ...away, userId: test.cast.supportWorker.id })).status).toBe(422);
    expect((await send(path, away)).headers['location']).toBe(`${path}?done=arranged`);
    expect((await send(path, { ...away, ...on('to', addDays(today, 2)) })).text).toContain('Somebody stands in on one');
    const { text } = await worker().get(path);
    const tasks = await test.rows('select 1 from tasks.task where assignee_id = $1', [test.cast.coordinator.id]);
    expect(tasks.length).toBeGreaterThan(0);
    expect((await send(firstOf(text, path, '/end'), {}, path)).headers['location']).toBe(`${path}?done=over`);
  });

  it('are read by whoever sees the package, written by its team alone, and not there for anybody else', async () => {
    const at = await opened();
    for (const part of PARTS) {
      const officer = Visitor.at(test.url, test.cast.officer);
      const { status, text } = await officer.get(at(part));
      expect([part, status, text.includes(`action="${at(part)}"`)]).toEqual([part, 200, false]);
      expect([part, (await Visitor.at(test.url, test.cast.rowanWorker).get(at(part))).status]).toEqual([part, 404]);
    }
    const goal = { goal: 'Not for me to write' };
    const path = at('goals');
    expect((await Visitor.at(test.url, test.cast.officer).send(path, goal, { from: '/' })).status).toBe(403);
    expect((await Visitor.at(test.url, test.cast.rowanWorker).send(path, goal, { from: '/' })).status).toBe(404);
    expect((await worker().get(path)).text).not.toContain(goal.goal);
  });
});
