import { anAskedReview, type AskedReview, dueNotice } from '../../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const DAY = { day: '12', month: '3', year: '2026' };
const dayIn = (name: string) =>
  Object.fromEntries(Object.entries(DAY).map(([part, value]) => [`${name}-${part}`, value]));

describe('a review on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let supervisor: Visitor;
  let asked: AskedReview;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
    supervisor = Visitor.at(test.url, test.cast.supervisor);
  });
  beforeEach(async () => {
    asked = await anAskedReview(test);
    path = `/cases/${asked.applicationId}/reviews/${asked.reviewId}`;
  });
  afterAll(() => test.close());

  const gives = (userId: string) =>
    supervisor.send(`${path}/reviewer`, { act: 'give', userId, tookNoOtherPart: 'yes' }, { from: path });
  const finds = (who: Visitor, values: Record<string, string> = {}) => {
    const outcome = { act: 'outcome', outcome: 'confirmed', reasons: 'It fits.', ...dayIn('decidedOn'), ...values };
    return who.send(`${path}/outcome`, outcome, { from: path });
  };

  it('is asked for without a reason, and its time runs', async () => {
    const undated = await officer.send(`${path}/withdraw`, {}, { from: path });
    expect(undated.text).toContain('Enter the day on which they said so');
    await officer.send(`${path}/withdraw`, dayIn('withdrawnOn'), { from: path });
    expect((await officer.get(path)).text).toContain('They wanted it no longer on');
    const from = `/cases/${asked.applicationId}/reviews/new`;
    expect((await officer.get(from)).text).toContain('need not say why');
    const sent = await officer.send(
      from,
      { about: `eligibility.${asked.decisionId}`, ...dayIn('requestedOn') },
      { from },
    );
    expect(sent.status).toBe(303);
    const shown = await officer.get(sent.headers['location'] as string);
    expect(shown.text).toContain('The request is recorded. Its time runs');
    expect(shown.text).toContain('Being looked at again');
    expect(shown.text).toContain('6 May 2026');
  });

  it('is given to a senior colleague; the law says why another may not have it, and what to do instead', async () => {
    const refused = await gives(test.cast.otherOfficer.id);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('What may be done instead');
    expect(refused.text).toContain('href="/law/RV-3"');
    expect((await gives(test.cast.supervisor.id)).headers['location']).toBe(`${path}?done=given`);
    expect((await officer.get(path)).text).toContain('supervisor');
  });

  it('keeps what the person says to the reviewer', async () => {
    const said = { act: 'said', manner: 'oral', words: 'I was never told.', ...dayIn('receivedOn') };
    const sent = await officer.send(`${path}/representations`, said, { from: path });
    expect(sent.headers['location']).toBe(`${path}?done=received`);
    const { text } = await supervisor.get(path);
    expect(text).toContain('I was never told.');
    expect(text).toContain('12 March 2026, by word of mouth');
  });

  it('is decided by whom it was given to and by nobody else, and its letter is due', async () => {
    await gives(test.cast.supervisor.id);
    expect((await officer.get(path)).text).not.toContain('Decide the review');
    expect((await finds(officer)).status).toBe(403);
    expect((await finds(supervisor)).headers['location']).toBe(`${path}?done=decided`);
    const { text } = await officer.get(path);
    expect(text).toContain('The decision stands');
    expect(text).not.toContain('What can be done now');
    expect((await officer.get(`/cases/${asked.applicationId}`)).text).toContain('Review decision');
  });

  it('is not decided against somebody, where something was wrong, before they have been told', async () => {
    await gives(test.cast.supervisor.id);
    const refused = await finds(supervisor, { deficiencyFound: 'yes' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="/law/RV-minded-to"');
    const minded = { act: 'minded', deficiency: 'She was not asked.', mindedReasons: 'The class fits.' };
    const told = await supervisor.send(`${path}/minded-to`, minded, { from: path });
    expect(told.headers['location']).toBe(`${path}?done=minded`);
    expect((await finds(supervisor, { deficiencyFound: 'yes' })).status).toBe(422);
    const letter = `/cases/${asked.applicationId}/letters/${await dueNotice(test, asked, 'N-202-minded-to')}`;
    expect((await officer.send(letter, { delivery: 'collect-at-office' }, { from: letter })).status).toBe(303);
    expect((await finds(supervisor, { deficiencyFound: 'yes' })).status).toBe(303);
  });

  it('is not there for another council', async () => {
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(path)).status).toBe(404);
  });
});
