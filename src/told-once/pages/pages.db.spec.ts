import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const PASSWORD = 'evaluation1';

describe('the pages of those who hold support together', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ lancashire: PASSWORD });
  });
  afterAll(() => test.close());

  const signedIn = async (who: string) => {
    const visitor = new Visitor(test.url);
    await visitor.signIn(`${who}.example`, PASSWORD);
    return visitor;
  };

  it('are a caseload, and a household’s story that is read in two minutes', async () => {
    const officer = await signedIn('officer@blackpool');
    const recorded = await officer.send(
      '/households/new',
      {
        givenName: 'Test',
        familyName: 'Story',
        'dateOfBirth-day': '1',
        'dateOfBirth-month': '2',
        'dateOfBirth-year': '1990',
        sex: 'female',
        channel: 'none',
      },
      { from: '/households/new' },
    );
    const household = (recorded.headers['location'] as string).split('?')[0] ?? '';
    const story = await officer.get(`${household}/story`);
    expect([story.status, story.text.includes('Test Story, 36')]).toEqual([200, true]);
    expect((await officer.get('/caseload?whose=team')).status).toBe(200);

    const stranger = await signedIn('manager@refuge-one');
    expect((await stranger.get(`${household}/story`)).status).toBe(404);
    expect((await stranger.get(household)).status).toBe(404);
  });

  it('are figures for those who may read them, with small numbers held back', async () => {
    for (const who of [
      'supervisor@blackpool',
      'commissioner@blackpool',
      'manager@refuge-one',
      'coordinator@complex-needs',
    ]) {
      const { status, text } = await (await signedIn(who)).get('/reports');
      expect([who, status, text.includes('How full')]).toEqual([who, 200, true]);
    }
    expect((await (await signedIn('officer@blackpool')).get('/reports')).status).toBe(403);
  });

  it('lead nobody to a page that is not there, from any first page', async () => {
    for (const who of [
      'officer@blackpool',
      'supervisor@blackpool',
      'manager@refuge-one',
      'coordinator@complex-needs',
      'support@complex-needs',
      'commissioner@blackpool',
      'admin@blackpool',
      'auditor@blackpool',
    ]) {
      const person = await signedIn(who);
      const links = [...(await person.get('/')).text.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href ?? '');
      for (const href of new Set(links.filter((link) => !link.startsWith('/assets')))) {
        const { status } = await person.get(href);
        expect([who, href, status < 400]).toEqual([who, href, true]);
      }
    }
  });
});
