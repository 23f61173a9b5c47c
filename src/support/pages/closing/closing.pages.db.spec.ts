import { aClosedPackage, anActivePackage, anOfferedPackage } from '../../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';
import { fittingOutcomes } from '../../outcomes/measure.rules.js';

const on = (day: string, month = '3', year = '2026') => ({
  'closedOn-day': day,
  'closedOn-month': month,
  'closedOn-year': year,
});
const ENDED = { ...on('10'), reason: 'aims-met', 'result-alcohol': 'better', asks: 'later' };
const WELL = Object.fromEntries(
  fittingOutcomes(30).flatMap((code) => [
    [`answer-${code}`, 'mostly-well'],
    [`said-${code}`, 'person'],
  ]),
);

describe('the end of support on pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const worker = () => Visitor.at(test.url, test.cast.supportWorker);
  const send = (id: string, step: '' | '/check', values: Record<string, string>) =>
    worker().send(`/caseload/${id}/close${step}`, values, { from: `/caseload/${id}/close` });

  it('asks when, why, what has changed and how things are, and keeps what was typed when something is missing', async () => {
    const { id } = await anActivePackage(test);
    expect((await worker().get(`/caseload/${id}`)).text).toContain(`href="/caseload/${id}/close"`);
    const { text, status } = await send(id, '/check', {});
    expect(status).toBe(422);
    for (const wanted of [
      'Enter the last day of this support',
      'Choose why it ends',
      'Say of at least one thing what has changed',
      'Choose when you ask how things are',
    ])
      expect(text).toContain(wanted);

    const half = await send(id, '/check', { ...ENDED, asks: 'now', ...WELL, 'answer-alcohol': '', 'said-drugs': '' });
    expect(half.text).toContain('Choose how it is: drinking');
    expect(half.text).toContain('Choose who says so: drug use');
    expect(half.text).toMatch(/value="better" selected/);
  });

  it('shows before it closes what then ends and what goes on, and can be changed once more', async () => {
    const { id } = await anActivePackage(test);
    const { text, status } = await send(id, '/check', ENDED);
    expect(status).toBe(200);
    expect(text).toContain('Aims met');
    expect(text).toContain('supportWorker leads until 10 March 2026, and nobody after that');
    expect(text).toContain('with the review of 7 April 2026');
    expect(text).toContain('You are reminded');
    expect(text).not.toContain('The hand-over that waits');
    const again = await send(id, '/check', { ...ENDED, then: 'change' });
    expect(again.text).toMatch(/value="aims-met" checked/);
    expect((await worker().get(`/caseload/${id}`)).text).toContain('Close this support');

    const offered = await anOfferedPackage(test, test.cast.coordinator);
    expect((await send(offered.id, '/check', ENDED)).text).toContain('The hand-over that waits is taken back');
  });

  it('closes with its outcomes and how things are, and then has no more to close', async () => {
    const { id } = await anActivePackage(test);
    const values = { ...ENDED, asks: 'now', ...WELL };
    expect((await send(id, '/check', values)).text).toContain('Mostly well (the person)');
    expect((await send(id, '', values)).headers['location']).toBe(`/caseload/${id}?done=closed`);
    const { text } = await worker().get(`/caseload/${id}?done=closed`);
    expect(text).toContain('This support has ended');
    expect(text).not.toContain(`href="/caseload/${id}/close"`);
    const kept = await test.rows('select code, result from support.outcome where package_id = $1', [id]);
    expect(kept).toEqual([{ code: 'alcohol', result: 'better' }]);
    expect(await test.rows(`select stage from support.measuring where package_id = $1`, [id])).toEqual([
      { stage: 'close' },
    ]);
    expect((await worker().get(`/caseload/${id}/close`)).status).toBe(404);
  });

  it('asks nobody how things are when the person has died, and shows the form again when the day cannot be', async () => {
    const { id } = await anActivePackage(test);
    const later = await send(id, '', { ...ENDED, ...on('11') });
    expect(later.text).toContain('Enter a day that is not after today.');
    expect(later.text).toMatch(/value="better" selected/);
    const { asks: _, ...died } = { ...ENDED, reason: 'died' };
    expect((await send(id, '/check', died)).text).not.toContain('You are reminded');
    expect((await send(id, '', died)).headers['location']).toBe(`/caseload/${id}?done=closed`);
  });

  it('asks of a child what is asked of children', async () => {
    const { household } = await anActivePackage(test);
    const boy = household.members.find(({ key }) => key === 'boy')?.id;
    const { body } = await test.as(test.cast.officer).post('/support-packages', {
      ...{ personId: boy, leadProfessionalId: test.cast.supportWorker.id, startsOn: '2026-03-10' },
      supportTypes: ['support-for-children'],
    });
    const { text } = await worker().get(`/caseload/${body.id}/close`);
    expect(text).toContain('name="result-children-safer"');
    expect(text).not.toContain('name="result-alcohol"');
  });

  it('is for the team that leads it alone', async () => {
    const { id } = await anActivePackage(test);
    const officer = Visitor.at(test.url, test.cast.officer);
    expect((await officer.get(`/caseload/${id}`)).text).not.toContain(`/caseload/${id}/close`);
    expect((await officer.get(`/caseload/${id}/close`)).status).toBe(404);
    expect((await worker().get(`/caseload/${(await aClosedPackage(test)).id}/close`)).status).toBe(404);
  });
});
