import { aSharedHousehold, memberOf } from '../../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const YESTERDAY = { 'givenOn-day': '9', 'givenOn-month': '3', 'givenOn-year': '2026' };
const TODAY = { 'sharedOn-day': '10', 'sharedOn-month': '3', 'sharedOn-year': '2026' };

describe('what partner agencies may be told, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let path: string;
  let personId: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
    const household = await aSharedHousehold(test);
    path = `/households/${household.id}/partners`;
    personId = memberOf(household);
  });
  afterAll(() => test.close());

  const send = (to: string, values: Record<string, string | string[]>, who = officer) =>
    who.send(`${path}/${to}`, values, { from: `${path}/${to}` });
  const telling = () => ({
    ...TODAY,
    personId,
    partner: 'drug-and-alcohol-service',
    recipient: 'The duty worker',
    categories: ['needs'],
    what: 'She would like to begin again.',
    basis: 'consent',
  });

  it('is nothing before somebody has agreed, and says the way out', async () => {
    expect((await officer.get(path)).text).toContain('They have agreed to nothing at the moment');
    const refused = await send('shares/new', telling());
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('They have not agreed that this is told to: Drug and alcohol service.');
    expect(refused.text).toContain('She would like to begin again.');
  });

  it('is asked for in full, with every field that is missing', async () => {
    const { status, text } = await send('consents/new', {});
    expect(status).toBe(422);
    for (const field of ['personId', 'partner', 'categories', 'givenBy', 'givenOn'])
      expect(text).toContain(`href="#${field}"`);
  });

  it('is what she agreed to, and what was told stands under it', async () => {
    const agreed = await send('consents/new', {
      ...YESTERDAY,
      personId,
      partner: 'drug-and-alcohol-service',
      categories: ['needs', 'support'],
      givenBy: 'themselves',
    });
    expect([agreed.status, agreed.headers['location']]).toEqual([303, `${path}?done=given`]);
    const beyond = await send('shares/new', { ...telling(), categories: ['risk'] });
    expect(beyond.text).toContain('Leave these out, or ask them.');
    expect((await send('shares/new', telling())).status).toBe(303);
    const { text } = await officer.get(path);
    expect(text).toContain('What they need support with; What support they have, and from whom');
    expect(text).toContain('10 March 2026: Blackpool Council told The duty worker');
  });

  it('is in other words for another organisation, which does not read what was said', async () => {
    const { text } = await Visitor.at(test.url, test.cast.coordinator).get(path);
    expect(text).toContain('Blackpool Council told them');
    expect(text).not.toContain('She would like to begin again.');
  });

  it('is told without consent only for a duty, with reasons, by those who decide so', async () => {
    const without = { ...telling(), partner: 'childrens-services', basis: 'safeguarding' };
    expect((await send('shares/new', without)).text).toContain('Say why it has to be told');
    expect((await send('shares/new', { ...without, reasons: 'A child is in danger.' })).status).toBe(303);
    expect((await officer.get(path)).text).toContain('To safeguard a child or an adult at risk');
    const worker = await Visitor.at(test.url, test.cast.supportWorker).get(`${path}/shares/new`);
    expect(worker.text).not.toContain('To safeguard a child');
  });

  it('covers nothing any more once it is taken back', async () => {
    const [, way = ''] = /partners\/(consents\/[^"]+\/taken-back)/.exec((await officer.get(path)).text) ?? [];
    const early = { 'withdrawnOn-day': '1', 'withdrawnOn-month': '3', 'withdrawnOn-year': '2026' };
    expect((await send(way, early)).text).toContain('Enter the day it was given or a later one.');
    expect((await send(way, { ...early, 'withdrawnOn-day': '10' })).status).toBe(303);
    expect((await officer.get(path)).text).toContain('What they have taken back');
    expect((await send('shares/new', telling())).status).toBe(422);
    expect((await officer.get(`${path}/${way}`)).status).toBe(404);
  });

  it('is not there for those to whom the household is not open', async () => {
    const stranger = Visitor.at(test.url, test.cast.larchManager);
    for (const page of ['', '/consents/new', '/shares/new'])
      expect([page, (await stranger.get(path + page)).status]).toEqual([page, 404]);
  });
});
