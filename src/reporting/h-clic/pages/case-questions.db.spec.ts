import { inRelief } from '../../../../test/factories/applications.js';
import { ANSWERS } from '../../../../test/factories/h-clic.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

describe('the H-CLIC questions of a case, on screen', () => {
  let test: TestApp;
  let id: string;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    ({ id } = await inRelief(test.as(test.cast.officer)));
    path = `/cases/${id}/h-clic`;
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const shown = async () => (await officer().get(path)).text.replaceAll(/\s+/g, ' ');
  const send = (answers: Record<string, string | readonly string[]>, version: number) =>
    officer().send(
      path,
      {
        ...Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`answers.${name}`, answer])),
        version: String(version),
      },
      { from: path },
    );
  const kept = async () =>
    (await test.rows('select version, answers from reporting.hclic_answers where application_id = $1', [id]))[0];

  it('are reached from the case, and say which of them the quarter needs', async () => {
    expect((await officer().get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    const text = await shown();
    expect(text).toContain('January to March 2026');
    expect(text).toMatch(/Where did they live when they came\? <\/label>.{0,200}cannot be signed off without it/);
    expect(text.indexOf('Where did they live')).toBeLessThan(text.indexOf('does not need now'));
    // What keeps the quarter from being signed off is asked first.
    expect(text.indexOf('Where did they live')).toBeLessThan(text.indexOf('ethnic group, as they say it'));
    expect(text.indexOf('Why did the shorthold')).toBeGreaterThan(text.indexOf('does not need now'));
  });

  it('are kept all at once, and taken back when they are left out', async () => {
    const sent = await send({ ...ANSWERS, supportNeeds: ['BUDGETING'] }, 0);
    expect(sent.headers['location']).toBe(`${path}?done=answered`);
    expect(await kept()).toEqual({ version: 1, answers: { ...ANSWERS, supportNeeds: ['BUDGETING'] } });
    expect(await shown()).not.toContain('cannot be signed off without it');
    expect(await shown()).toContain('value="WITH_FAMILY" selected');

    await send(ANSWERS, 1);
    expect(await kept()).toEqual({ version: 2, answers: ANSWERS });
  });

  it('lose nothing that a colleague has saved meanwhile', async () => {
    const late = await send({ ...ANSWERS, accommodationBefore: 'ROUGH' }, 1);
    expect([late.status, late.text.includes('has changed since you read it')]).toEqual([412, true]);
    expect(late.text).toMatch(
      /What is kept at the moment[\s\S]*Where did they live when they came\? <strong>With family/,
    );
    const wrong = await send({ ...ANSWERS, household: 'A_CASTLE' }, 1);
    expect(wrong.text).toContain('name="version" value="1"');
    expect(await kept()).toEqual({ version: 2, answers: ANSWERS });
  });

  it('take no answer that is not offered', async () => {
    const wrong = await send({ ...ANSWERS, household: 'A_CASTLE' }, 2);
    expect([wrong.status, wrong.text.includes('href="#answers.household"')]).toEqual([422, true]);
    expect((await send(ANSWERS, -1)).status).toBe(422);
    expect(await kept()).toEqual({ version: 2, answers: ANSWERS });
  });

  it('are for the officers of the council that took the case', async () => {
    expect((await Visitor.at(test.url, test.cast.supportWorker).get(path)).status).toBe(403);
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(path)).status).toBe(404);
  });
});
