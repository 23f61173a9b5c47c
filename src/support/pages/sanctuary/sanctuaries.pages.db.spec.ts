import { aHomeMadeSafe, anOfferedSanctuary, aWantedSanctuary } from '../../../../test/factories/sanctuaries.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const SURVEY = {
  ...{ 'on-day': '10', 'on-month': '3', 'on-year': '2026', tenure: 'council-tenancy', rightOfOther: 'joint-tenant' },
  ...{ landlordConsent: 'given', paidBy: 'council', works: ['locks', 'alarm'] },
};

describe('staying safely at home on pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const pageOf = (id: string) => `/sanctuaries/${id}`;
  const send = (id: string, path: string, values: Record<string, string | string[]>, from = pageOf(id)) =>
    officer().send(`${pageOf(id)}/${path}`, values, { from });
  const works = async (id: string) =>
    [...(await officer().get(pageOf(id))).text.matchAll(/action="\/sanctuaries\/[^/]+\/(works\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );

  /** The day of a measure, whose form is sent to `path`. */
  const on = (path: string, dayOfMonth = '10', month = '3') => {
    const name = `on-${path.replace('works/', '')}`;
    return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: '2026' };
  };

  it('is led to from the person’s safety, and offers no survey before the person wants it', async () => {
    const { id, personId } = await anOfferedSanctuary(test);
    expect((await officer().get(`/people/${personId}`)).text).toContain(`href="${pageOf(id)}"`);
    const { text } = await officer().get(pageOf(id));
    expect(text).toContain('They have not said yet what they want');
    expect(text).not.toContain('/survey"');
    expect((await Visitor.at(test.url, test.cast.rowanManager).get(pageOf(id))).status).toBe(404);
  });

  it('keeps a survey with the law that it has to think of, says all that is missing, and keeps what was typed', async () => {
    const { id } = await aWantedSanctuary(test);
    const from = `${pageOf(id)}/survey`;
    const { text, status } = await send(id, 'survey', { tenure: 'owned', works: ['fence'] }, from);
    expect(status).toBe(422);
    for (const wanted of [
      'Enter the day of the survey',
      'Choose what right whoever harms has to the home',
      'Choose what the landlord says',
      'Choose who pays',
    ])
      expect(text).toContain(wanted);
    expect(text).toMatch(/value="owned" checked/);
    expect(text).toMatch(/value="fence" checked/);

    expect((await send(id, 'survey', SURVEY, from)).headers['location']).toBe(`${pageOf(id)}?done=surveyed`);
    const surveyed = (await officer().get(pageOf(id))).text;
    expect(surveyed).toContain('A joint tenant');
    expect(surveyed).toContain('homeless all the same');
    expect(await works(id)).toHaveLength(2);
  });

  it('follows each measure until it is sound, and then asks whether they are safe there', async () => {
    const { id } = await aWantedSanctuary(test);
    await send(id, 'survey', SURVEY, `${pageOf(id)}/survey`);
    const [first = '', second = ''] = await works(id);
    for (const move of ['order', 'do', 'find-unsound', 'do', 'find-sound'])
      await send(id, first, { move, ...on(first) });
    const nothing = await send(id, second, {});
    expect(nothing.text).toContain('Choose what became of the measure');
    await send(id, second, { move: 'leave-out', ...on(second) });
    const { text } = await officer().get(pageOf(id));
    expect(text).toContain('All measures are done and sound');
    expect(text).toContain('To ask again by');
    expect((await send(id, 'review', {})).headers['location']).toBe(`${pageOf(id)}?done=reviewed`);
  });

  it('orders nothing against the landlord’s word, and says the way out', async () => {
    const { id } = await aWantedSanctuary(test);
    await send(id, 'survey', { ...SURVEY, landlordConsent: 'refused' }, `${pageOf(id)}/survey`);
    const [first = ''] = await works(id);
    const { status, text } = await send(id, first, { move: 'order', ...on(first) });
    expect(status).toBe(409);
    expect(text).toContain('The landlord has not agreed');
  });

  it('ends with a reason that is nobody’s fault but his who harms, and then has nothing more to do', async () => {
    const { id } = await aHomeMadeSafe(test);
    expect((await send(id, 'end', {})).text).toContain('Choose why it has ended');
    await send(id, 'end', { reason: 'person-chose' });
    const { text } = await officer().get(pageOf(id));
    expect(text).toContain('The person chose another way');
    expect(text).not.toContain('<form method="post" action="/sanctuaries');
  });

  it('has nothing to order once it has ended, and says what was left undone', async () => {
    const { id } = await aWantedSanctuary(test);
    await send(id, 'survey', SURVEY, `${pageOf(id)}/survey`);
    const [first = ''] = await works(id);
    await send(id, first, { move: 'order', ...on(first) });
    await send(id, 'end', { reason: 'person-chose' });
    const { text } = await officer().get(pageOf(id));
    for (const words of ['What the home needed', 'Was ordered, not done', 'Was not ordered'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/What the home needs|To order/);
  });

  it('keeps the day on which a measure was done, and says in place what day it cannot have been', async () => {
    const { id } = await aWantedSanctuary(test);
    await send(id, 'survey', SURVEY, `${pageOf(id)}/survey`);
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-14T09:00:00Z' }).expect(200);
    const [first = ''] = await works(id);
    const field = `on-${first.replace('works/', '')}`;
    expect((await officer().get(pageOf(id))).text).toContain(`name="${field}-day" type="text" value="14"`);
    await send(id, first, { move: 'order', ...on(first, '11') });
    for (const [dayOfMonth, words] of [
      ['15', 'Enter a day that is not after today.'],
      ['10', 'Enter 11 March 2026 or a later day.'],
      ['9', 'Enter the day on which it was offered or a later one.'],
      ['', 'Enter a real date'],
    ] as const) {
      const { status, text } = await send(id, first, { move: 'do', ...on(first, dayOfMonth) });
      expect([status, text.includes(words), text.includes(`href="#${field}"`)]).toEqual([422, true, true]);
    }
    await send(id, first, { move: 'do', ...on(first, '12') });
    const read = await test.as(test.cast.officer).get(`/sanctuaries/${id}`).expect(200);
    const measure = (read.body.works as { id: string }[]).find((work) => first.endsWith(work.id));
    expect(measure).toMatchObject({ status: 'done', orderedOn: '2026-03-11', doneOn: '2026-03-12' });
  });
});
