import { inRelief } from '../../../../test/factories/applications.js';
import { dueNotice } from '../../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const TODAY = { 'answeredOn-day': '12', 'answeredOn-month': '3', 'answeredOn-year': '2026' };

describe('an offer on the answer to which a duty may end, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  it('has its letter first, then the answer, and only then may the duty end', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const path = `/cases/${id}/offers`;
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    const { text } = await officer.get(path);
    expect(text).toContain('Final offer of a private tenancy');
    expect(text).not.toContain('Temporary accommodation');

    const nothing = await officer.send(path, {}, { from: path });
    for (const said of ['Choose what kind', 'Say what is offered', 'Say why it suits them']) {
      expect(nothing.text).toContain(said);
    }
    const offer = {
      kind: 'final-accommodation',
      home: 'A flat with two bedrooms',
      suitability: 'It is near the school.',
    };
    const sent = await officer.send(path, offer, { from: path });
    expect(sent.headers['location']).toBe(`/cases/${id}?done=offered`);
    expect((await officer.get(path)).text).toContain('The letter has not gone.');

    const [made] = await test.rows<{ id: string }>('select id from homelessness.housing_offer');
    const answer = `${path}/${made?.id}/answer`;
    const unread = await officer.get(answer);
    expect(unread.text).toContain('We take the offer back');
    expect(unread.text).not.toContain('They do not take it up');

    const letter = `/cases/${id}/letters/${await dueNotice(test, { applicationId: id }, 'N-193A')}`;
    expect((await officer.get(letter)).text).toContain('A flat with two bedrooms');
    await officer.send(letter, { delivery: 'collect-at-office', collectFrom: 'The town hall' }, { from: letter });
    const unsaid = await officer.send(answer, { ...TODAY }, { from: answer });
    expect(unsaid.text).toContain('Choose what came of it');
    const early = await officer.send(
      answer,
      { ...TODAY, answer: 'not-taken-up', 'answeredOn-day': '11' },
      { from: answer },
    );
    expect(early.status).toBe(422);
    expect(early.text).toContain('What may be done instead');
    const said = await officer.send(answer, { ...TODAY, answer: 'not-taken-up' }, { from: answer });
    expect(said.headers['location']).toBe(`${path}?done=answered`);
    expect((await officer.get(path)).text).toContain('They do not take it up, 12 March 2026.');

    const end = `/cases/${id}/duties/relief/end`;
    const known = ['suitable', 'canEndOtherObligations'];
    const ending = { ground: 'RL-193A', known, 'facts.offerWasRefuge': 'no', reasons: 'It suited them.' };
    const day = { 'endedOn-day': '12', 'endedOn-month': '3', 'endedOn-year': '2026' };
    const noTerm = await officer.send(`${end}/check`, { ...ending, ...day }, { from: end });
    expect([noTerm.status, noTerm.text.includes('a fixed term of at least 6 months')]).toEqual([422, true]);
    expect(
      (await officer.send(`${end}/check`, { ...ending, 'facts.fixedTermMonths': '6', ...day }, { from: end })).text,
    ).toContain('Check the end');
  });
});
