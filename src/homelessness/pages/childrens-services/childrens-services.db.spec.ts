import { applied } from '../../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const ON_THE_TENTH = { 'askedOn-day': '10', 'askedOn-month': '3', 'askedOn-year': '2026' };
const FACTS = { essentialFacts: 'Two children, nowhere to go.' };

describe('whether children’s services may be told, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  beforeEach(async () => {
    const { id } = await applied(test.as(test.cast.officer));
    path = `/cases/${id}/childrens-services`;
  });
  afterAll(() => test.close());

  const sent = (values: Record<string, string>) => officer.send(path, { ...ON_THE_TENTH, ...values }, { from: path });

  it('is led to from the case, asked, and shown with the day', async () => {
    expect((await officer.get(path.replace('/childrens-services', ''))).text).toContain(`href="${path}"`);
    expect((await officer.get(path)).text).toContain('Nobody has recorded yet that they were asked');
    expect((await sent({})).text).toContain('Say whether they agree');
    expect((await sent({ consent: 'given', ...FACTS })).status).toBe(303);
    const { text } = await officer.get(path);
    expect(text).toContain('10 March 2026: They agree');
    expect(text).toContain('Told on 10 March 2026');
    expect(text).toContain(FACTS.essentialFacts);
  });

  it('tells nobody without consent, but to protect a child, which a supervisor decides with reasons', async () => {
    const refused = await sent({ consent: 'refused', ...FACTS });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('What may be done instead');
    const protecting = { consent: 'refused', ...FACTS, 'childProtection.decidedById': test.cast.supervisor.id };
    expect((await sent(protecting)).text).toContain('Write why a child is to be protected');
    const reasons = { 'childProtection.reasons': 'He has the address of the school.' };
    expect((await sent({ ...protecting, ...reasons })).status).toBe(303);
    expect((await officer.get(path)).text).toContain('To protect a child: He has the address');
  });

  it('is for the council’s own staff', async () => {
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(path)).status).toBe(404);
  });
});
