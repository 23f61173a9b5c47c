import { recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the page of somebody who comes back', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const on = (day: string) => ({ 'returnedOn-day': day, 'returnedOn-month': '3', 'returnedOn-year': '2026' });
  /** The boy left on 5 March. */
  const left = async (reason = 'stays-with-other-parent') => {
    const { id, members } = await recorded(test.as(test.cast.officer));
    const path = `/households/${id}`;
    const boy = members.find(({ key }) => key === 'boy')!.id;
    const leaving = { leftOn: '2026-03-05', reason };
    await test.as(test.cast.officer).post(`${path}/members/${boy}/leave`, leaving).expect(200);
    return { path, at: `${path}/people/${boy}/return`, boy };
  };
  const members = async (path: string) =>
    (await test.as(test.cast.officer).get(path).expect(200)).body.members.map(({ id }: { id: string }) => id);

  it('is led to from the household, and makes them belong to it again', async () => {
    const { path, at, boy } = await left();
    expect((await officer().get(path)).text).toContain(`href="${at}"`);
    expect((await officer().get(at)).text).toContain('stays with other parent');
    const sent = await officer().send(at, on('9'), { from: at });
    expect(sent.headers['location']).toBe(`${path}?done=returned`);
    expect(await members(path)).toContain(boy);
    const { text } = await officer().get(path);
    expect(text).not.toContain('Who has left');
    expect((await officer().get(at)).status).toBe(404);
  });

  it.each([
    ['11', 'Enter a day that is not after today'],
    ['4', 'Enter a later day'],
    ['', 'Enter a real date'],
  ])('says in place what is wrong with %s March, and nobody is back', async (day, words) => {
    const { path, at, boy } = await left();
    const { status, text } = await officer().send(at, on(day), { from: at });
    expect([status, text.includes(words)]).toEqual([422, true]);
    expect(await members(path)).not.toContain(boy);
  });

  it('asks first whether it is wanted, where it was safer apart, and never asks of the dead', async () => {
    const apart = await left('safer-apart');
    expect((await officer().get(apart.at)).text).toContain('alone and by their safe way');
    const other = await left();
    expect((await officer().get(other.at)).text).not.toContain('alone and by their safe way');
    const dead = await left('deceased');
    const { text } = await officer().get(dead.path);
    expect(text).toContain('Who has left');
    expect(text).not.toContain(dead.at);
  });

  it('is not there for anybody who does not see the household, nor for somebody of another one', async () => {
    const { path, at, boy } = await left();
    const preston = Visitor.at(test.url, test.cast.prestonOfficer);
    expect((await preston.get(at)).status).toBe(404);
    expect((await preston.send(at, on('9'), { from: '/households' })).status).toBe(404);
    const other = await left();
    expect((await officer().get(`${other.path}/people/${boy}/return`)).status).toBe(404);
    expect(await members(path)).not.toContain(boy);
  });
});
