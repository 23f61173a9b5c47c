import { createHmac } from 'node:crypto';
import { generateSync } from 'otplib';
import request from 'supertest';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { Visitor } from '../../test/support/visitor.js';

const PASSWORD = 'evaluation1';

describe('pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ lancashire: PASSWORD });
  });
  afterAll(() => test.close());

  const visitor = () => new Visitor(test.url);
  const signedIn = async (device: 'own' | 'shared' = 'own') => {
    const officer = visitor();
    await officer.signIn('officer@blackpool.example', PASSWORD, device);
    return officer;
  };

  it('lead whoever is not signed in to sign-in, and from there to the page they wanted', async () => {
    const somebody = visitor();
    const turned = await somebody.get('/tasks?whose=team');
    expect([turned.status, turned.headers['location']]).toEqual([303, '/sign-in?next=%2Ftasks%3Fwhose%3Dteam']);
    const entered = await somebody.send('/sign-in', {
      email: 'officer@blackpool.example',
      password: PASSWORD,
      device: 'own',
      next: '/tasks?whose=team',
    });
    expect([entered.status, entered.headers['location']]).toEqual([303, '/tasks?whose=team']);
    expect((await somebody.get('/tasks?whose=team')).text).toContain('<h1 class="govuk-heading-l">Tasks</h1>');
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', '/api/v1/me', 'javascript:1'])(
    'never lead to another server after sign-in (%s)',
    async (next) => {
      const entered = await visitor().signIn('officer@blackpool.example', PASSWORD, 'own', { next });
      expect(entered.headers['location']).toBe('/');
    },
  );

  it('say what is wrong with a form, in place and at the top, keep what was typed, and never the password', async () => {
    const shown = await visitor().send('/sign-in', { email: 'somebody@nowhere.example', password: 'a-secret-word' });
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('<title>Error: Sign in – Housing work</title>');
    expect(shown.text).toContain('href="#device"');
    expect(shown.text).toContain('value="somebody@nowhere.example"');
    expect(shown.text).not.toContain('a-secret-word');
  });

  it('do not say whether it was the address, the password or the code', async () => {
    const shown = await visitor().send('/sign-in', {
      email: 'officer@blackpool.example',
      password: 'wrong',
      device: 'own',
    });
    expect(shown.status).toBe(401);
    expect(shown.text).toContain('The e-mail address, the password or the one-time code is not right.');
  });

  it('take no form that they did not give to this browser', async () => {
    const officer = await signedIn();
    const other = await signedIn();
    for (const _token of ['', 'x', await other.token('/account')]) {
      const refused = await officer.send('/account/sign-out-everywhere', {}, { _token });
      expect(refused.status).toBe(403);
    }
    expect((await officer.get('/account')).status).toBe(200);
  });

  it('are not opened by a token in a header, and the API is not opened by a cookie', async () => {
    const officer = await signedIn();
    const byHeader = await request(test.url)
      .get('/account')
      .set('Authorization', `Bearer ${officer.cookie('session')}`)
      .set('Accept', 'text/html');
    expect(byHeader.status).toBe(303);
    const api = await request(test.url)
      .get('/api/v1/me')
      .set('Cookie', `session=${officer.cookie('session')}`);
    expect(api.status).toBe(401);
  });

  it('take no form into the API', async () => {
    const sent = await request(test.url).post('/api/v1/sessions').type('form').send({ email: 'a@b', password: 'c' });
    expect(sent.status).toBe(415);
  });

  it('are kept by no browser, and hold no script of their own', async () => {
    const { headers, text } = await (await signedIn()).get('/');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(text).not.toMatch(/<script(?![^>]*src=)/);
    expect(text).not.toMatch(/ (on[a-z]+|style)=/);
    expect(text.match(/(?:src|href)="(?!\/|#|https:\/\/www\.bbc\.co\.uk\/weather")/g)).toBeNull();
  });

  it('can be left at once, whoever looks at them and whatever they say', async () => {
    const officer = Visitor.at(test.url, test.cast.officer);
    for (const visitor of [officer, new Visitor(test.url)]) {
      for (const path of ['/', '/sign-in', '/nothing-here']) {
        const { status, text } = await visitor.get(path);
        if (status !== 303)
          expect([path, text.match(/class="[^"]*govuk-js-exit-this-page-/g)?.length]).toEqual([path, 2]);
      }
    }
  });

  it('lock a session that rested for too long, sooner on a shared device, and the lock cannot be picked', async () => {
    const restedFor = (minutes: number, device: 'own' | 'shared', person: Visitor) => {
      const stamp = `${Date.now() - minutes * 60_000}.${device}`;
      const signed = createHmac('sha256', person.cookie('session')!).update(`seen.${stamp}`).digest('base64url');
      person.setCookie('seen', `${stamp}.${signed}`);
      return person;
    };
    const open = restedFor(29, 'own', await signedIn());
    expect((await open.get('/account')).status).toBe(200);
    for (const locked of [restedFor(31, 'own', await signedIn()), restedFor(11, 'shared', await signedIn('shared'))]) {
      const session = locked.cookie('session')!;
      expect((await locked.get('/account')).headers['location']).toBe('/sign-in?next=%2Faccount&why=idle');
      const token = await request(test.url).get('/api/v1/me').set('Authorization', `Bearer ${session}`);
      expect(token.status).toBe(401);
    }
    const picked = await signedIn('shared');
    picked.setCookie('seen', `${Date.now() + 3_600_000}.own.${'x'.repeat(43)}`);
    expect((await picked.get('/account')).status).toBe(303);
  });

  it('show an error as a page to people, and as problem details to programs', async () => {
    const officer = await signedIn();
    const missing = await officer.get('/tasks/0190a000-0000-7000-8000-000000000000');
    expect([missing.status, missing.text.includes('Page not found')]).toEqual([404, true]);
    expect((await officer.get('/nothing')).text).toContain('Page not found');
    const program = await request(test.url).get('/nothing');
    expect(program.headers['content-type']).toContain('application/problem+json');
  });

  it('are not asked for what no record can hold', async () => {
    const officer = await signedIn();
    expect((await officer.get('/caseload?reference=%00')).status).toBe(200);
  });

  it('sign out everywhere at once', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const left = await here.send('/account/sign-out-everywhere', {}, { from: '/account' });
    expect(left.headers['location']).toBe('/sign-in?why=everywhere');
    expect((await there.get('/')).headers['location']).toBe('/sign-in');
  });

  it('tell whoever was signed out meanwhile that their form was not taken', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const opened = { _token: await there.token('/tasks/away'), from: '/sign-in' };
    await here.send('/account/sign-out-everywhere', {}, { from: '/account' });
    const turned = await there.send('/tasks/away', { 'from-day': '1' }, opened);
    expect(turned.headers['location']).toBe('/sign-in?why=unsent');
    expect((await there.get('/sign-in?why=unsent')).text).toContain('What you typed was not taken');
  });

  it('say in plain words that a form was sent before with other answers', async () => {
    const officer = await signedIn();
    const from = '/account/reminders';
    const _key = /name="_key" value="([^"]+)"/.exec((await officer.get(from)).text)![1]!;
    const remindBy = (address: string) => officer.send(from, { way: 'email', address }, { from, _key });
    expect((await remindBy('first@blackpool.example')).status).toBe(303);
    expect((await remindBy('first@blackpool.example')).status).toBe(303);
    const again = await remindBy('second@blackpool.example');
    expect([again.status, /idempotency/i.test(again.text)]).toEqual([409, false]);
    expect(again.text).toContain('You sent this form before');
  });

  it('take every form of a page that is open, though they came with one key', async () => {
    const officer = await signedIn();
    const _key = '0190a000-0000-7000-8000-0000000000aa';
    const day = {
      'from-day': '1',
      'from-month': '6',
      'from-year': '2031',
      'to-day': '2',
      'to-month': '6',
      'to-year': '2031',
    };
    expect((await officer.send('/tasks/away', day, { from: '/tasks/away', _key })).status).toBe(303);
    const found = await officer.send('/tasks/find', { reference: 'HH-2222222' }, { from: '/tasks', _key });
    expect([found.status, found.text.includes('No household that is open to you')]).toEqual([422, true]);
  });

  it('take the same answers once, after going back and from two windows, until their sender means it', async () => {
    const officer = await signedIn();
    const from = '/households/new';
    const born = { 'dateOfBirth-day': '31', 'dateOfBirth-month': '3', 'dateOfBirth-year': '1994' };
    const somebody = { givenName: 'Once', familyName: 'Only', sex: 'female', channel: 'via-worker', ...born };
    const record = (more: Record<string, string> = {}) => officer.send(from, { ...somebody, ...more }, { from });
    const count = () => test.rows(`select 1 from people.person where given_name = 'Once'`);
    const answers = await Promise.all([record(), record()]);
    const [taken, turned] = answers.sort((a, b) => a.status - b.status);
    expect([taken?.status, turned?.status]).toEqual([303, 409]);
    expect(turned?.text).toContain('You have sent this already');
    expect(turned?.text).toContain(`href="${taken?.headers['location']}"`);
    expect((await record()).status).toBe(409);
    expect(await count()).toHaveLength(1);
    expect((await record({ familyName: 'Other' })).status).toBe(303);
    expect((await record({ _again: 'yes' })).status).toBe(303);
    expect(await count()).toHaveLength(3);
  });

  it('take the same answers once from two devices and after signing in again, and from another person as well', async () => {
    const from = '/account/reminders';
    const answers = { way: 'email', address: 'from-anywhere@blackpool.example' };
    const first = await (await signedIn()).send(from, answers, { from });
    const [desk, phone] = [await signedIn(), await signedIn('shared')];
    const second = [await desk.send(from, answers, { from }), await phone.send(from, answers, { from })];
    expect([first, ...second].map(({ status }) => status)).toEqual([303, 409, 409]);
    expect(second[1]?.text).toContain('You have sent this already');

    const supervisor = visitor();
    await supervisor.signIn('supervisor@blackpool.example', PASSWORD);
    expect((await supervisor.send(from, answers, { from })).status).toBe(303);
  });

  it('do what a button says on each device, though it was pressed on another before', async () => {
    const [before, there] = [await signedIn(), await signedIn()];
    await before.send('/account/sign-out-everywhere', {}, { from: '/account' });
    const here = await signedIn();
    expect((await here.send('/account/sign-out-everywhere', {}, { from: '/account' })).status).toBe(303);
    for (const one of [before, there, here]) expect((await one.get('/account')).status).toBe(303);
  });

  it('take what was changed and is changed back', async () => {
    const officer = await signedIn();
    const from = '/account/reminders';
    for (const name of ['first', 'second', 'first']) {
      const sent = await officer.send(from, { way: 'email', address: `${name}@blackpool.example` }, { from });
      expect([name, sent.status]).toEqual([name, 303]);
    }
    const back = await officer.send(from, { way: 'email', address: 'first@blackpool.example' }, { from });
    expect(back.text).toContain('You have sent this already');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nothing'])(
    'say nothing of what is no code of theirs (%s)',
    async (code) => {
      expect((await visitor().get(`/sign-in?why=${code}`)).text).not.toContain('govuk-inset-text');
      const { text } = await (await signedIn()).get(`/households?done=${code}`);
      expect(text).not.toContain('govuk-notification-banner');
    },
  );

  it('ask for a one-time code from whoever set one up, and take each code once', async () => {
    const supervisor = visitor();
    await supervisor.signIn('supervisor@blackpool.example', PASSWORD, 'own');
    const { text } = await supervisor.get('/account/one-time-code');
    const secret = /id="key"><strong>([A-Z2-7 ]+)</.exec(text)![1]!.replaceAll(' ', '');
    // Taken half a minute early or late: whatever passes meanwhile, the first is used up and the next is still good.
    const begun = Math.floor(Date.now() / 1000);
    const [first, next] = [0, 30].map((later) => generateSync({ secret, epoch: begun + later }));
    const wrong = await supervisor.send('/account/one-time-code', { code: '000000' }, { from: '/account' });
    expect(wrong.status).toBe(422);
    const windows = ['0', '1'].map(() =>
      supervisor.send('/account/one-time-code', { code: first ?? '' }, { from: '/account' }),
    );
    expect((await Promise.all(windows)).map(({ status }) => status).sort()).toEqual([303, 409]);

    expect((await supervisor.get('/account/one-time-code')).status).toBe(409);

    const signIn = (oneTimeCode?: string) =>
      visitor().signIn('supervisor@blackpool.example', PASSWORD, 'own', oneTimeCode ? { oneTimeCode } : {});
    expect((await signIn()).status).toBe(401);
    expect((await signIn(first)).status).toBe(401);
    const both = await Promise.all([signIn(next), signIn(next)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 401]);
  });
});
