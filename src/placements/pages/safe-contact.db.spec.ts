import { aMotherWithTwo, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the way to reach a household, on its page', () => {
  let test: TestApp;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  beforeEach(async () => {
    const { id } = await recorded(test.as(test.cast.officer), aMotherWithTwo());
    path = `/households/${id}`;
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const versionIn = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
  const versionNow = async () => versionIn((await officer().get(path)).text);
  const send = async (values: Record<string, string>) =>
    officer().send(`${path}/safe-contact`, { version: await versionNow(), ...values }, { from: path });
  const now = async () => (await test.as(test.cast.officer).get(path).expect(200)).body;

  it('is replaced, and the one before is not used any more', async () => {
    const sent = await send({ channel: 'text', contact: '07700 900111', safeTimes: 'Mornings' });
    expect(sent.headers['location']).toBe(`${path}?done=contact`);
    const { text } = await officer().get(path);
    for (const words of ['07700 900111', 'Mornings', '10 March 2026']) expect(text).toContain(words);
    expect((await now()).safeContact).toMatchObject({ channel: 'text', value: '07700 900111', safeTimes: 'Mornings' });
  });

  it('says what is to be known first: a code word, whether a message may be left, who else reads it', async () => {
    const values = {
      channel: 'phone',
      contact: '07700 900111',
      codeWord: 'Bluebell',
      voicemailSafe: 'no',
      dangers: 'shared',
    };
    expect((await send(values)).status).toBe(303);
    const { text } = await officer().get(path);
    for (const words of [
      'The code word is “Bluebell”',
      'No message may be left',
      'Somebody else opens, hears or reads',
    ])
      expect(text).toContain(words);
    expect((await now()).safeContact).toMatchObject({ codeWord: 'Bluebell', voicemailSafe: false, shared: true });

    await send({ channel: 'text', contact: '07700 900112' });
    expect((await officer().get(path)).text).not.toContain('Bluebell');
  });

  it('says where to call or to write, unless nobody calls or writes', async () => {
    for (const channel of ['phone', 'text', 'email', 'post']) {
      const refused = await send({ channel, contact: '  ' });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('href="#contact"');
    }
    for (const channel of ['via-worker', 'none']) expect((await send({ channel })).status).toBe(303);
  });

  it('is asked in whole when a household is recorded', async () => {
    const lead = { givenName: 'Ada', familyName: 'Moss', dateOfBirth: '1994-03-31', sex: 'female' };
    const contact = { channel: 'post', contact: '1 Old Road', dangers: 'formerHome', codeWord: 'Fern' };
    const sent = await officer().send('/households/new', { ...lead, ...contact }, { from: '/households/new' });
    const recordedAt = String(sent.headers['location']).split('?')[0] ?? '';
    const { body } = await test.as(test.cast.officer).get(recordedAt).expect(200);
    expect(body.safeContact).toMatchObject({ channel: 'post', formerHome: true, codeWord: 'Fern' });
  });

  it('is kept as it reads, without what a telephone puts around a number that is copied', async () => {
    await send({ channel: 'text', contact: '\u202a07700 900111\u202c', safeTimes: '\u202eyadoT' });
    expect((await now()).safeContact).toMatchObject({ value: '07700 900111', safeTimes: 'yadoT' });
    const turned = { channel: 'text', value: '07700 900\u202e111' };
    await test.as(test.cast.officer).put(`${path}/safe-contact`, turned).expect(400);
  });

  it('is not replaced over what a colleague kept meanwhile, which is shown beside what was typed', async () => {
    const version = await versionNow();
    await send({ channel: 'email', contact: 'a.friend@example.org' });
    const kept = await now();

    const mine = { channel: 'text', contact: '07700 900222' };
    const late = await send({ version, ...mine });

    expect([late.status, late.text.includes('This record has changed since you read it')]).toEqual([412, true]);
    expect(late.text).toMatch(/What is kept at the moment[\s\S]*<li>Email: a\.friend@example\.org<\/li>/);
    expect(late.text).toContain('value="07700 900222"');
    expect(await now()).toEqual(kept);
    expect((await send({ version: versionIn(late.text), ...mine })).status).toBe(303);
    expect((await now()).safeContact).toMatchObject({ channel: 'text', value: '07700 900222' });
  });

  it('is kept from one colleague of three who send theirs at once', async () => {
    const version = await versionNow();
    const numbers = ['07700 900331', '07700 900332', '07700 900333'];
    const sent = await Promise.all(numbers.map((contact) => send({ version, channel: 'text', contact })));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 412, 412]);
    expect((await now()).safeContact.value).toBe(numbers[sent.findIndex(({ status }) => status === 303)]);
  });

  it('is not replaced by a form without the version that it was made of', async () => {
    const before = await now();
    expect((await officer().send(`${path}/safe-contact`, { channel: 'none' }, { from: path })).status).toBe(422);
    expect(await now()).toEqual(before);
  });
});
