import { aMotherWithTwo, aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const PARTS = ['needs', 'requirements', 'ties'] as const;
const BLACKPOOL = 'E06000009';
const PRESTON = 'E07000123';
const WYRE = 'E07000128';

describe('the pages of what a place must suit', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const versionOn = async (path: string) =>
    /name="version" value="(\d+)"/.exec((await officer().get(path)).text)?.[1] ?? '';
  const send = async (path: string, values: Record<string, string | readonly string[]>, from = path) =>
    officer().send(path, { version: await versionOn(from), ...values }, { from });
  const household = async (body = aMotherWithTwo()) => {
    const { id } = await recorded(test.as(test.cast.officer), body);
    return `/households/${id}`;
  };
  const now = async (path: string) => (await test.as(test.cast.officer).get(path).expect(200)).body;

  it('are led to from the household, which says what is known now', async () => {
    const path = await household(aMotherWithTwo({ needLevels: { alcohol: 'high' }, requirements: { pets: 2 } }));
    const { text } = await officer().get(path);
    for (const part of PARTS) expect(text).toContain(`href="${path}/${part}"`);
    expect(text).toContain('Alcohol, high');
    expect(text).toContain('Room for 2 pets');
  });

  it('begin with the needs as they are, and change them, with how much or without', async () => {
    const path = await household(aMotherWithTwo({ needs: ['alcohol', 'language'], needLevels: { alcohol: 'low' } }));
    const { text } = await officer().get(`${path}/needs`);
    expect([...text.matchAll(/<option value="([^"]+)" selected>/g)].map(([, value]) => value)).toEqual([
      ...['low', 'not-assessed'],
    ]);
    const sent = await send(`${path}/needs`, { alcohol: 'medium', drugs: 'not-assessed', language: '' });
    expect(sent.headers['location']).toBe(`${path}?done=needs`);
    expect(await now(path)).toMatchObject({ needs: ['drugs', 'alcohol'], needLevels: { alcohol: 'medium' } });
    expect((await now(path)).needLevels).toEqual({ alcohol: 'medium' });
  });

  it('take a need away that is not one any more, down to none', async () => {
    const path = await household();
    await send(`${path}/needs`, {});
    expect(await now(path)).toMatchObject({ needs: [], needLevels: {} });
  });

  it('refuse a level that there is not, and change nothing', async () => {
    const path = await household();
    const { status, text } = await send(`${path}/needs`, { alcohol: 'extreme' });
    expect([status, text.includes('Choose how much, or that it is not assessed yet')]).toEqual([422, true]);
    expect(await now(path)).toMatchObject({ needs: ['alcohol'], version: 1 });
  });

  it('ask a place for what is ticked, and for nothing that no longer is', async () => {
    const path = await household(aMotherWithTwo({ requirements: { wheelchair: true, pets: 1 } }));
    const { text } = await officer().get(`${path}/requirements`);
    expect(/value="wheelchair" checked/.test(text)).toBe(true);
    expect(/value="womenOnly" checked/.test(text)).toBe(false);
    const sent = await send(`${path}/requirements`, { has: ['womenOnly', 'carerSpace'], pets: '0' });
    expect(sent.headers['location']).toBe(`${path}?done=requirements`);
    expect((await now(path)).requirements).toEqual({
      ...{ wheelchair: false, stepFree: false, selfContained: false, womenOnly: true, carerSpace: true, pets: 0 },
    });
  });

  it.each([
    ['', 'Enter how many pets, or 0 for none'],
    ['21', 'Enter a whole number from 0 to 20'],
    ['a dog', 'Enter a whole number from 0 to 20'],
  ])('say in place what is wrong with %j pets, and keep what was ticked', async (pets, words) => {
    const path = await household();
    const { status, text } = await send(`${path}/requirements`, { has: ['stepFree'], pets });
    expect([status, text.includes(words), /value="stepFree" checked/.test(text)]).toEqual([422, true, true]);
    expect(await now(path)).toMatchObject({ version: 1, requirements: { stepFree: false } });
  });

  it.each([
    ['needs', { alcohol: 'high' }, { drugs: 'low' }, 'Drugs, low'],
    ['requirements', { has: ['stepFree'], pets: '0' }, { has: ['womenOnly'], pets: '2' }, 'Room for 2 pets'],
  ])('replace no %s that a colleague kept meanwhile unless it was seen', async (part, mine, hers, said) => {
    const path = await household();
    const at = `${path}/${part}`;
    const version = await versionOn(at);
    await send(at, hers);
    const kept = await now(path);

    const late = await send(at, { version, ...mine });

    expect([late.status, late.text.includes('This record has changed since you read it')]).toEqual([412, true]);
    expect(late.text).toContain('What is kept at the moment');
    expect(late.text).toContain(said);
    expect(await now(path)).toEqual(kept);
    // What was typed stands there still, and can be sent by whoever has seen what it replaces.
    const [, seen = ''] = /name="version" value="(\d+)"/.exec(late.text) ?? [];
    expect(late.text).toContain(part === 'needs' ? 'value="high" selected' : 'value="stepFree" checked');
    expect((await send(at, { version: seen, ...mine })).status).toBe(303);
    expect((await now(path)).version).toBe(kept.version + 1);
  });

  it.each(['needs', 'requirements'])('keep one answer of two that are sent for the %s at once', async (part) => {
    const path = await household();
    const at = `${path}/${part}`;
    const version = await versionOn(at);
    const sent = await Promise.all(['1', '2', '3'].map((pets) => send(at, { version, pets })));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 412, 412]);
    expect((await now(path)).version).toBe(Number(version) + 1);
  });

  it('are looked for by from then on', async () => {
    const path = await household(aWomanAlone());
    await send(`${path}/needs`, { drugs: 'high' });
    await send(`${path}/requirements`, { has: ['stepFree'], pets: '0' });
    const { text } = await officer().get(path);
    expect(text).toContain('Drugs, high');
    expect(text).toContain('A step-free way in');
  });

  it('keep where school and work are, each once, and take one away again', async () => {
    const path = await household();
    const at = `${path}/ties`;
    expect((await officer().get(at)).text).toContain('Nothing is recorded');
    const school = { kind: 'school', localAuthorityCode: WYRE };
    const work = { kind: 'work', localAuthorityCode: BLACKPOOL };
    for (const tie of [school, work, school]) {
      expect((await send(at, tie)).headers['location']).toBe(`${at}?done=added`);
    }
    expect((await now(path)).ties).toEqual([school, work]);
    expect((await officer().get(path)).text).toContain('School, Wyre; Work, Blackpool');
    expect((await send(`${at}/remove`, school, at)).headers['location']).toBe(`${at}?done=removed`);
    expect((await now(path)).ties).toEqual([work]);
  });

  it('lose none of what two people add at once', async () => {
    const path = await household();
    const at = `${path}/ties`;
    const kinds = ['school', 'work', 'caring', 'support', 'health-care', 'family-and-friends'];
    const sent = await Promise.all(kinds.map((kind) => send(at, { kind, localAuthorityCode: WYRE })));
    expect(sent.map(({ status }) => status)).toEqual(kinds.map(() => 303));
    expect((await now(path)).ties).toHaveLength(kinds.length);
  });

  it('lose none of the areas that two people say are unsafe at once', async () => {
    const path = await household(aWomanAlone({ unsafeAreas: [] }));
    const offered = (await officer().get(path)).text.matchAll(/<option value="(E0[^"]+)"/g);
    const areas = [...offered].map(([, code]) => code!).slice(0, 6);
    const sent = await Promise.all(areas.map((area) => send(`${path}/unsafe-areas`, { area }, path)));
    expect(sent.map(({ status }) => status)).toEqual(areas.map(() => 303));
    const { unsafeAreas } = await now(path);
    expect(unsafeAreas.map((area: { localAuthorityCode: string }) => area.localAuthorityCode).toSorted()).toEqual(
      areas.toSorted(),
    );
  });

  it('say of an area that is unsafe that no place there is found, whatever is there', async () => {
    const path = await household();
    await send(`${path}/ties`, { kind: 'support', localAuthorityCode: PRESTON });
    const { text } = await officer().get(`${path}/ties`);
    expect(text).toContain('They must not be placed in this area, so no place there is found');
  });

  it('say in place that an area, or what is there, was not chosen', async () => {
    const path = await household();
    const { status, text } = await send(`${path}/ties`, { kind: 'other', localAuthorityCode: 'E09999999' });
    expect(status).toBe(422);
    for (const words of ['Choose what is there', 'Choose a council area']) expect(text).toContain(words);
    expect(await now(path)).toMatchObject({ ties: [], version: 1 });
  });

  it('are not there for anybody who does not see the household, nor open to those who change none', async () => {
    const path = await household();
    for (const part of PARTS) {
      const at = `${path}/${part}`;
      const preston = Visitor.at(test.url, test.cast.prestonOfficer);
      const commissioner = Visitor.at(test.url, test.cast.commissioner);
      expect([part, (await preston.get(at)).status]).toEqual([part, 404]);
      expect([part, (await preston.send(at, { pets: '1' }, { from: '/households' })).status]).toEqual([part, 404]);
      expect([part, (await commissioner.get(at)).status]).toEqual([part, 403]);
    }
    expect(await now(path)).toMatchObject({ version: 1 });
  });
});
