import {
  aGivenReview,
  anAskedReview,
  anEndThatWasSetAside,
  aNotifiedReview,
} from '../../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const dayIn = (name: string, [year, month, day] = ['2026', '3', '12']) => ({
  [`${name}-day`]: day!,
  [`${name}-month`]: month!,
  [`${name}-year`]: year!,
});

describe('what follows a review, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let supervisor: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
    supervisor = Visitor.at(test.url, test.cast.supervisor);
  });
  afterAll(() => test.close());

  it('takes longer where they have agreed in writing, and the law says why otherwise', async () => {
    const { applicationId, reviewId } = await aGivenReview(test);
    const path = `/cases/${applicationId}/reviews/${reviewId}`;
    expect((await supervisor.get(path)).text).toContain(`href="${path}/longer"`);
    const agreed = { ...dayIn('until', ['2026', '7', '1']), ...dayIn('agreedOn') };
    const said = await supervisor.send(`${path}/longer`, agreed, { from: `${path}/longer` });
    expect(said.status).toBe(422);
    expect(said.text).toContain('in writing, or it is none');

    const sent = await supervisor.send(`${path}/longer`, { ...agreed, inWriting: 'yes' }, { from: `${path}/longer` });
    expect(sent.headers['location']).toBe(`${path}?done=longer`);
    const { text } = await officer.get(path);
    expect(text).toContain('The time to decide the review');
    expect(text).toContain('Until 1 July 2026, as was agreed on 12 March 2026');
  });

  it('is an appeal once they have been told, and then how it ended', async () => {
    const { applicationId, reviewId } = await aNotifiedReview(test);
    const path = `/cases/${applicationId}/reviews/${reviewId}`;
    expect((await officer.get(path)).text).toContain('They have appealed to the county court');
    const appeal = `${path}/appeal`;
    const brought = await officer.send(appeal, dayIn('on'), { from: appeal });
    expect(brought.headers['location']).toBe(`${path}?done=appealed`);
    expect((await officer.get(path)).text).toContain('Brought on 12 March 2026');

    const undecided = await officer.send(`${appeal}/end`, dayIn('on'), { from: appeal });
    expect(undecided.text).toContain('Say how it ended');
    const ended = await officer.send(`${appeal}/end`, { ...dayIn('on'), outcome: 'settled' }, { from: appeal });
    expect(ended.headers['location']).toBe(`${path}?done=appealEnded`);
    const { text } = await officer.get(path);
    expect(text).toContain('We agreed with them (12 March 2026)');
    expect(text).not.toContain('They have appealed to the county court');
  });

  it('is no appeal while they wait for the outcome', async () => {
    const { applicationId, reviewId } = await anAskedReview(test);
    const path = `/cases/${applicationId}/reviews/${reviewId}`;
    expect((await officer.get(path)).text).not.toContain('They have appealed to the county court');
    const refused = await officer.send(`${path}/appeal`, dayIn('on'), { from: `${path}/appeal` });
    expect(refused.status).toBe(409);
  });

  it('may be asked for late where a supervisor allows it, with reasons that are kept', async () => {
    const { applicationId, decisionId } = await anAskedReview(test);
    const path = `/cases/${applicationId}/reviews/longer-time`;
    expect((await officer.get(path)).status).toBe(403);
    expect((await supervisor.get(`/cases/${applicationId}/reviews/new`)).text).toContain(`href="${path}"`);
    const time = { about: `eligibility.${decisionId}`, allowed: 'yes', reasons: 'She was in hospital.' };
    const undated = await supervisor.send(path, time, { from: path });
    expect(undated.text).toContain('Enter the last day of the longer time');
    const sent = await supervisor.send(path, { ...time, ...dayIn('until', ['2026', '4', '30']) }, { from: path });
    expect(sent.headers['location']).toBe(`${path}?done=kept`);
    expect((await officer.get(`/cases/${applicationId}/reviews/new`)).text).toContain(
      'they may ask until 30 April 2026',
    );
  });

  it('is a duty that is owed again, where its end was set aside', async () => {
    const { applicationId, reviewId } = await anEndThatWasSetAside(test);
    const path = `/cases/${applicationId}/reviews/${reviewId}`;
    expect((await officer.get(path)).text).toContain(`href="${path}/owed-again"`);
    const shown = await officer.get(`${path}/owed-again`);
    expect(shown.text).toContain('It is owed as if it had gone on since 10 March 2026');
    expect(shown.text).toContain('Its last day is 4 May 2026.');
    const unsaid = await officer.send(`${path}/owed-again`, {}, { from: `${path}/owed-again` });
    expect(unsaid.text).toContain('Say why it is owed again');
    const reasons = { reasons: 'The offer was too near him.' };
    const sent = await officer.send(`${path}/owed-again`, reasons, { from: `${path}/owed-again` });
    expect(sent.headers['location']).toBe(`/cases/${applicationId}?done=owedAgain`);
    expect((await officer.get(`/cases/${applicationId}`)).text).toContain('We help them find a home');
    const { text } = await officer.get(path);
    expect(text).toContain('Since 12 March 2026: The offer was too near him.');
    expect(text).not.toContain(`href="${path}/owed-again"`);
  });

  describe('a roof until then', () => {
    it('is given or not, with reasons, once all three have been weighed', async () => {
      const { applicationId } = await anAskedReview(test);
      const path = `/cases/${applicationId}/roof`;
      expect((await officer.get(`/cases/${applicationId}`)).text).toContain(`href="${path}"`);
      const no = { accommodate: 'no', reasons: 'All things weighed.', ...dayIn('decidedOn') };
      const early = await officer.send(path, { ...no, weighed: ['merits'] }, { from: path });
      expect(early.status).toBe(422);
      expect(early.text).toContain('What may be done instead');
      const yes = await officer.send(path, { ...no, accommodate: 'yes' }, { from: path });
      expect(yes.headers['location']).toBe(`/cases/${applicationId}?done=roof`);
      expect((await officer.get(`/cases/${applicationId}`)).text).toContain('We house them until the review');
      const { text } = await officer.get(path);
      expect(text).toContain('Until the review, yes');
      expect(text).toContain('All things weighed.');
    });

    it('is for the council that took the application', async () => {
      const { applicationId } = await anAskedReview(test);
      const stranger = Visitor.at(test.url, test.cast.prestonOfficer);
      expect((await stranger.get(`/cases/${applicationId}/roof`)).status).toBe(404);
    });
  });
});
