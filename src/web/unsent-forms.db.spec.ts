import { createHmac } from 'node:crypto';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { Visitor } from '../../test/support/visitor.js';

const PASSWORD = 'evaluation1';
const OFFICER = 'officer@blackpool.example';
const HERE = '/account/reminders';
const TYPED = { way: 'email', address: 'typed-and-not-sent@blackpool.example' };

describe('a form whose session ends before it is sent', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ lancashire: PASSWORD });
  });
  afterAll(() => test.close());
  beforeEach(() => test.rows('delete from access.unsent_form'));

  const signedIn = async (email = OFFICER, device: 'own' | 'shared' = 'own') => {
    const visitor = new Visitor(test.url);
    await visitor.signIn(email, PASSWORD, device);
    return visitor;
  };
  /** The page is open, with its token, its key and its own address in its form. */
  const opened = async (visitor: Visitor, path = HERE) => {
    const { text } = await visitor.get(path);
    const main = text.slice(text.indexOf('<main'));
    return Object.fromEntries(
      [...main.matchAll(/type="hidden" name="(_\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
  };
  const endsElsewhere = () =>
    test.rows(
      `update access.session s set ended_at = now() from access.app_user u where u.id = s.user_id and u.email = $1`,
      [OFFICER],
    );
  const expires = () =>
    test.rows(
      `update access.session s set expires_at = now() from access.app_user u where u.id = s.user_id and u.email = $1`,
      [OFFICER],
    );
  const rests = (visitor: Visitor, minutes = 31, device = 'own') => {
    const stamp = `${Date.now() - minutes * 60_000}.${device}`;
    const signed = createHmac('sha256', visitor.cookie('session')!).update(`seen.${stamp}`).digest('base64url');
    visitor.setCookie('seen', `${stamp}.${signed}`);
  };
  /** Signs in where an answer led to; gives where that leads. */
  const signsInAgain = async (visitor: Visitor, location: string, email = OFFICER) => {
    const next = new URL(location, test.url).searchParams.get('next') ?? '/';
    return (await visitor.signIn(email, PASSWORD, 'own', { next })).headers['location'] as string;
  };
  const kept = () => test.rows<{ sealed: Buffer }>('select sealed from access.unsent_form');
  const chosen = () => test.rows('select 1 from today.reminder_choice');

  it.each([
    ['was ended elsewhere', endsElsewhere],
    ['had lasted its time', expires],
    ['had rested for too long', async (visitor: Visitor) => rests(visitor)],
  ])('is shown again once, to its sender, when the session %s', async (_, ends) => {
    const officer = await signedIn();
    const form = await opened(officer);
    await ends(officer);
    const turned = await officer.post(HERE, { ...form, ...TYPED });
    expect(turned.headers['location']).toBe(`/sign-in?next=${encodeURIComponent(`${HERE}?typed=again`)}&why=kept`);
    expect((await officer.get(turned.headers['location'] as string)).text).toContain('is kept for 60 minutes');
    const way = await signsInAgain(officer, turned.headers['location'] as string);
    const shown = await officer.get(way);
    expect([shown.status, shown.text.includes(`value="${TYPED.address}"`)]).toEqual([200, true]);
    expect(shown.text).toContain('You typed this before you were signed out');
    expect(await chosen()).toEqual([]);
    expect((await officer.get(way)).text).not.toContain(TYPED.address);
  });

  it('can be sent then', async () => {
    const officer = await signedIn();
    const form = await opened(officer);
    await endsElsewhere();
    const turned = await officer.post(HERE, { ...form, ...TYPED });
    const way = await signsInAgain(officer, turned.headers['location'] as string);
    const again = await opened(officer, way);
    expect(again['_page']).toBe(HERE);
    expect((await officer.post(HERE, { ...again, ...TYPED })).headers['location']).toBe(`${HERE}?done=chosen`);
    await test.rows('delete from today.reminder_choice');
  });

  it('is kept by a page that locks itself, and nothing else is done with it', async () => {
    const officer = await signedIn();
    const form = await opened(officer);
    const turned = await officer.post(HERE, { ...form, ...TYPED, _locked: 'yes' });
    expect(turned.headers['location']).toContain('why=kept');
    expect(await chosen()).toEqual([]);
    expect(await kept()).toHaveLength(1);
  });

  it('is sealed where it waits, and stands in no address and no cookie', async () => {
    const officer = await signedIn();
    const form = await opened(officer);
    await endsElsewhere();
    const turned = await officer.post(HERE, { ...form, ...TYPED });
    const [waiting] = await kept();
    expect(waiting?.sealed.toString('latin1')).not.toContain('typed-and-not-sent');
    expect(JSON.stringify([turned.headers, officer.allCookies])).not.toContain('typed-and-not-sent');
    expect(await test.rows(`select 1 from audit.entry where details::text like '%typed-and-not-sent%'`)).toEqual([]);
  });

  it('is shown to nobody else who signs in there', async () => {
    const officer = await signedIn();
    const form = await opened(officer);
    await endsElsewhere();
    const turned = await officer.post(HERE, { ...form, ...TYPED });
    const way = await signsInAgain(officer, turned.headers['location'] as string, 'supervisor@blackpool.example');
    expect((await officer.get(way)).text).not.toContain(TYPED.address);
    expect((await (await signedIn()).get(way)).text).toContain(TYPED.address);
  });

  it('is forgotten after an hour', async () => {
    const officer = await signedIn();
    const form = await opened(officer);
    await endsElsewhere();
    const turned = await officer.post(HERE, { ...form, ...TYPED });
    await test.rows(`update access.unsent_form set kept_at = kept_at - interval '61 minutes'`);
    const way = await signsInAgain(officer, turned.headers['location'] as string);
    expect((await officer.get(way)).text).not.toContain(TYPED.address);
    expect(await kept()).toEqual([]);
  });

  it('is not kept where other people use the device, however its sender asks for it', async () => {
    const officer = await signedIn(OFFICER, 'shared');
    const form = await opened(officer);
    expect(form['_page']).toBeUndefined();
    await endsElsewhere();
    const turned = await officer.post(HERE, { ...form, ...TYPED, _page: HERE });
    expect(turned.headers['location']).toBe('/sign-in?why=unsent');
    expect(await kept()).toEqual([]);
  });

  it.each([
    [OFFICER, '/account/one-time-code', { code: '123456', note: 'typed' }],
    ['manager@refuge-one.example', '/premises/new', { line1: '1 Hidden Row' }],
  ])('is not kept when it holds a code, or where a confidential place is (%s, %s)', async (email, path, typed) => {
    const visitor = await signedIn(email);
    const form = await opened(visitor, path);
    rests(visitor);
    const turned = await visitor.post(path, { ...form, ...typed });
    expect(turned.headers['location']).toBe('/sign-in?why=unsent');
    expect(await kept()).toEqual([]);
  });

  it('is not kept for another site’s page, for nobody, or without anything in it', async () => {
    const officer = await signedIn();
    const form = await opened(officer);
    rests(officer);
    for (const sent of [
      { ...TYPED, _page: 'https://elsewhere.example' },
      { ...TYPED, _page: '//elsewhere.example' },
      {},
    ]) {
      const visitor = new Visitor(test.url);
      for (const { name, value } of officer.allCookies) visitor.setCookie(name, value);
      expect((await visitor.post(HERE, { ...form, ...sent })).headers['location']).toBe('/sign-in?why=unsent');
    }
    const nobody = new Visitor(test.url);
    expect((await nobody.post(HERE, { ...form, ...TYPED })).status).toBe(403);
    expect(await kept()).toEqual([]);
  });
});
