import { aClosing, aMeasuring, anActivePackage, measures, todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { ANSWER_CODES } from '../outcomes/measure.codes.js';
import { fittingOutcomes } from '../outcomes/measure.rules.js';

describe('the page of how things are', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const worker = () => Visitor.at(test.url, test.cast.supportWorker);
  const filled = (answer: string, more: Record<string, string> = {}) => ({
    'measuredOn-day': '',
    ...Object.fromEntries(
      fittingOutcomes(30).flatMap((code) => [
        [`answer-${code}`, answer],
        [`said-${code}`, 'person'],
      ]),
    ),
    ...more,
  });
  const onToday = async () => {
    const [year, month, day] = (await todayOf(test)).split('-') as [string, string, string];
    return { 'measuredOn-day': day, 'measuredOn-month': month, 'measuredOn-year': year };
  };

  it('asks for the first time, then again, and shows each answer as a picture and in a table', async () => {
    const { id } = await anActivePackage(test);
    const path = `/caseload/${id}/outcomes`;
    expect((await worker().get(path)).text).toContain('Ask for the first time');
    expect((await worker().get(`/caseload/${id}`)).text).toContain(path);

    const wrong = await worker().send(path, { ...filled(''), ...(await onToday()) }, { from: path });
    expect(wrong.text).toContain('Choose how it is: drinking');
    const kept = await worker().send(path, { ...filled('very-hard'), ...(await onToday()) }, { from: path });
    expect(kept.headers['location']).toBe(`${path}?done=measured`);
    const again = filled('mostly-well', { 'answer-alcohol': 'rather-not-say', 'answer-drugs': 'hard' });
    await worker().send(path, { ...again, ...(await onToday()) }, { from: path });

    const { text } = await worker().get(path);
    expect(text).toContain('Ask again');
    expect(text.match(/<polyline/g)).toHaveLength(7);
    expect(text).toContain('They would rather not say');
    expect(text).toContain('Better than on');
    expect(text).toContain('Said once, on');
    const stages = await test.rows('select stage from support.measuring where package_id = $1 order by id', [id]);
    expect(stages).toEqual([{ stage: 'start' }, { stage: 'review' }]);
  });

  it('offers every answer that the list of codes has, in its words', async () => {
    const { id } = await anActivePackage(test);
    const { text } = await worker().get(`/caseload/${id}/outcomes`);
    for (const answer of ANSWER_CODES) expect(text).toContain(`<option value="${answer}"`);
  });

  it('is read by who reads the package, and filled in by the team that leads it', async () => {
    const { id } = await anActivePackage(test);
    const path = `/caseload/${id}/outcomes`;
    await test.as(test.cast.supportWorker).post(`/support-packages/${id}/measures`, aMeasuring()).expect(201);
    const officer = Visitor.at(test.url, test.cast.officer);
    const { text } = await officer.get(path);
    expect(text).toContain('Every answer');
    expect(text).not.toContain('Ask again');
    const strangers = [test.cast.prestonOfficer, test.cast.larchManager];
    for (const stranger of strangers) expect((await Visitor.at(test.url, stranger).get(path)).status).toBe(404);
  });

  it('has nothing left to ask once support has ended with the last answers', async () => {
    const { id, startsOn } = await anActivePackage(test);
    const closing = aClosing(startsOn, { measures: measures('well') });
    await test.as(test.cast.supportWorker).post(`/support-packages/${id}/close`, closing).expect(200);
    const { text } = await worker().get(`/caseload/${id}/outcomes`);
    expect(text).toContain('When the support ended');
    expect(text).not.toContain('<form method="post" action="/caseload');
  });
});
