import { applied } from '../../../../test/factories/applications.js';
import { explained } from '../../../../test/factories/cases.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const dayIn = (name: string) => ({ [`${name}-day`]: '10', [`${name}-month`]: '3', [`${name}-year`]: '2026' });
const NOT_TOLD = { act: 'not-told', what: 'A room with a friend', whyNot: 'no-good-reason', reasons: 'Asked twice.' };

describe('changes that are to be told, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  it('are explained, and the page says when and how', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    const path = `/cases/${id}/changes`;
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    expect((await officer.get(path)).text).toContain('Nobody has recorded that it was explained');
    const from = path;
    expect((await officer.send(`${path}/explanations`, {}, { from })).text).toContain('Say how you explained it');
    await officer.send(`${path}/explanations`, { way: 'in-person', ...dayIn('explainedOn') }, { from });
    expect((await officer.get(path)).text).toContain('10 March 2026: In person');
  });

  it('are held against nobody who fled, and the page says what to do instead', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    const from = `/cases/${id}/changes`;
    const refused = await officer.send(`${from}/not-told`, { ...NOT_TOLD, ...dayIn('changedOn') }, { from });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('What may be done instead');
    expect(refused.text).toContain('Take account of the change itself.');
  });

  it('are kept with their reasons where the law lets them', async () => {
    const { id } = await explained(test.as(test.cast.officer));
    const from = `/cases/${id}/changes`;
    expect((await officer.send(`${from}/not-told`, { act: 'not-told' }, { from })).text).toContain(
      'Write what changed',
    );
    await officer.send(`${from}/not-told`, { ...NOT_TOLD, ...dayIn('changedOn') }, { from });
    expect((await officer.get(from)).text).toContain('A room with a friend');
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(from)).status).toBe(404);
  });
});
