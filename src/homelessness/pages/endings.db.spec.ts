import { anotherReason, answer, applied, decided, inRelief } from '../../../test/factories/applications.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const DAY = { 'endedOn-day': '12', 'endedOn-month': '3', 'endedOn-year': '2026' };
const REASONS = { reasons: 'As she will read them.', ...DAY };

describe('ending a duty on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  const sent = (path: string, values: Record<string, string | string[]>) =>
    officer.send(path, { ...REASONS, ...values }, { from: path.replace('/check', '') });
  const endOf = async (id: string) =>
    (await test.as(test.cast.officer).get(`/applications/${id}`).expect(200)).body.duties[0].endGround as string | null;

  it('asks whether the home suits them and will be there for six months, and ends nothing on a ground that is not ticked', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const path = `/cases/${id}/duties/relief/end`;
    const home = { ground: 'RL-a' };
    const { status, text } = await sent(`${path}/check`, { ...home, known: 'suitableHome' });
    expect(status).toBe(422);
    expect(text).toContain('This ground is only for where there is a reasonable prospect');
    expect(text).toContain('href="#known"');
    expect((await sent(path, { ...home, known: 'suitableHome' })).status).toBe(422);
    expect(await endOf(id)).toBeNull();

    const whole = { ...home, known: ['suitableHome', 'homeForSixMonths'] };
    expect((await sent(`${path}/check`, whole)).text).toContain('Check the end of the duty');
    expect((await sent(path, whole)).headers['location']).toBe(`/cases/${id}?done=ended`);
    expect(await endOf(id)).toBe('RL-a');
  });

  it('asks whether the council did its part, and of a possession notice, before prevention ends on the 56 days', async () => {
    const caller = test.as(test.cast.officer);
    const { id } = await applied(caller, { approachedOn: '2026-01-05', ...anotherReason() }, aWomanAlone());
    await decided(caller, id, answer('eligibility', 'eligible', { decidedOn: '2026-01-05' }));
    await decided(caller, id, answer('homelessness', 'threatened', { decidedOn: '2026-01-05' }));
    const path = `/cases/${id}/duties/prevention/end`;
    const over = { ground: 'PV-b', known: 'dutyCompliedWith' };
    expect((await sent(path, { ground: 'PV-b' })).text).toContain('taken the reasonable steps');
    const notice = await sent(path, { ...over, 'facts.validPossessionNotice': 'yes' });
    expect(notice.status).toBe(422);
    expect(notice.text).toContain('href="#facts.validPossessionNotice"');
    expect(await endOf(id)).toBeNull();
    expect((await sent(path, { ...over, 'facts.validPossessionNotice': 'no' })).status).toBe(303);
    expect(await endOf(id)).toBe('PV-b');
  });
});
