import { inRelief } from '../../../../test/factories/applications.js';
import { helpAsked } from '../../../../test/factories/cases.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const dayIn = (name: string, day = '10') => ({
  [`${name}-day`]: day,
  [`${name}-month`]: '3',
  [`${name}-year`]: '2026',
});

describe('help that is asked of others, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  it('is recorded, with what the law asks of them', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const path = `/cases/${id}/help`;
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    const nothing = await officer.send(path, {}, { from: path });
    for (const said of ['Say whom you asked', 'Write what you asked for', 'Say whether it says something of them']) {
      expect(nothing.text).toContain(said);
    }
    const request = {
      ...{ body: 'private-registered-provider', whom: 'Lettings manager', request: 'A flat with two bedrooms' },
      ...{ sharesInformation: 'yes', ...dayIn('askedOn'), ...dayIn('answerBy', '17') },
    };
    const untold = await officer.send(path, request, { from: path });
    expect(untold.status).toBe(422);
    expect(untold.text).toContain('goes only once they have agreed to it');
    const sent = await officer.send(path, { ...request, ...dayIn('agreedOn') }, { from: path });
    const shown = await officer.get(sent.headers['location'] as string);
    expect(shown.text).toContain('You have a task');
    expect(shown.text).toContain('as far as is reasonable in the circumstances');
    expect((await officer.get(path)).text).toContain('Registered provider of social housing');
  });

  it('is asked for again, and answered', async () => {
    const { id, helpId } = await helpAsked(test.as(test.cast.officer));
    const path = `/cases/${id}/help/${helpId}`;
    const chased = { act: 'chase', ...dayIn('chasedOn'), ...dayIn('answerBy', '20') };
    await officer.send(`${path}/chase`, chased, { from: path });
    expect((await officer.get(path)).text).toContain('Asked again 1 time, last on 10 March 2026');
    const unsaid = await officer.send(`${path}/answer`, { act: 'answer' }, { from: path });
    expect(unsaid.text).toContain('Say how it ends');
    const answer = { act: 'answer', answer: 'cannot-help', said: 'All are taken', ...dayIn('answeredOn') };
    await officer.send(`${path}/answer`, answer, { from: path });
    const shown = await officer.get(path);
    expect(shown.text).toContain('All are taken');
    expect(shown.text).not.toContain('You asked again');
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(path)).status).toBe(404);
  });
});
