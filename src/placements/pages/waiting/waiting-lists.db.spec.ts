import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf, unitIn } from '../../../../test/factories/accommodation.js';
import { aMotherWithTwo, recorded } from '../../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { until } from '../../../../test/support/until.js';
import { Visitor } from '../../../../test/support/visitor.js';

describe('waiting lists on screen', () => {
  let test: TestApp;
  let room: string;
  let list: string;
  let household: string;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
    const rowan = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(rowan, aRefuge(test.cast.organisations.rowan));
    room = (await confirmedUnitIn(rowan, id, aFamilyRoom())).id;
    household = (await recorded(test.as(test.cast.officer), aMotherWithTwo())).id;
  });
  afterAll(() => test.close());

  const manager = () => Visitor.at(test.url, test.cast.rowanManager);
  const officer = () => Visitor.at(test.url, test.cast.officer);
  const waiting = () => `/households/${household}/waiting`;

  it('are made by the provider, of rooms of its own', async () => {
    const from = '/waiting-lists/new';
    const empty = await manager().send(from, { name: 'Family rooms', turnWorkingDays: '2' }, { from });
    expect([empty.status, empty.text.includes('Choose at least one room')]).toEqual([422, true]);
    const made = await manager().send(from, { name: 'Family rooms', unitIds: [room], turnWorkingDays: '2' }, { from });
    expect(made.status).toBe(303);
    const [, id = ''] =
      /href="\/waiting-lists\/([0-9a-f-]{36})"/.exec((await manager().get('/waiting-lists')).text) ?? [];
    list = id;
    const { text } = await manager().get(`/waiting-lists/${list}`);
    for (const words of ['2 working days', 'Nobody waits for these rooms.']) expect(text).toContain(words);
  });

  it('are joined by the household, which is told its place and then its turn', async () => {
    const from = `${waiting()}/join`;
    const chosen = await officer().get(from);
    expect(chosen.text).toContain('Family rooms, ');
    expect((await officer().send(from, {}, { from })).text).toContain('Choose a list');
    await officer().send(from, { list }, { from });
    const shown = () => officer().get(waiting());
    await until('it is their turn', async () => (await shown()).text.includes('It is their turn for'));
    expect((await shown()).text).toContain(`/places/offer?household=${household}&amp;unit=${room}`);
    const again = await officer().send(from, { list }, { from });
    expect([again.status, again.text.includes('They are on this list already')]).toEqual([409, true]);
  });

  it('show the provider who is next, and nobody’s name', async () => {
    const { text } = await manager().get(`/waiting-lists/${list}`);
    expect(text).toMatch(/Next[\s\S]*Woman, \d+/);
    for (const word of ['Whitfield', household]) expect(text).not.toContain(word);
  });

  it('find their rooms by name where there are more than fit on a page, and keep what is ticked and typed', async () => {
    const larch = test.as(test.cast.larchManager);
    const { id } = await premisesOf(larch, aRefuge(test.cast.organisations.larch));
    const ids: string[] = [];
    for (let number = 1; number <= 52; number += 1) {
      const unit = await unitIn(larch, id, aFamilyRoom({ reference: `Larch ${String(number).padStart(2, '0')}` }));
      ids.push(unit.id);
    }
    const manager = Visitor.at(test.url, test.cast.larchManager);
    const from = '/waiting-lists/new';
    const boxes = (text: string) => [...text.matchAll(/<input[^>]*name="unitIds"[^>]*>/g)].map(([box]) => box);
    const first = await manager.get(from);
    expect(boxes(first.text)).toHaveLength(50);
    expect(first.text).toContain('There are more: find them by their name.');

    const typed = { name: 'Rooms of two ends', turnWorkingDays: '2', unitIds: [ids[0]!] };
    const sought = await manager.send(from, { ...typed, named: 'larch 52', then: 'find' }, { from });
    expect(sought.status).toBe(200);
    expect(sought.text).toContain('value="Rooms of two ends"');
    expect(boxes(sought.text).map((box) => box.includes(' checked'))).toEqual([true, false]);
    const none = await manager.send(from, { ...typed, named: 'Attic', then: 'find' }, { from });
    expect(none.text).toContain('No room of yours is called so.');
    const foreign = await manager.send(from, { ...typed, unitIds: [room, 'nonsense'] }, { from });
    expect([foreign.status, foreign.text.includes('Choose at least one room')]).toEqual([422, true]);

    const made = await manager.send(from, { ...typed, unitIds: [ids[0]!, ids[51]!] }, { from });
    const own = made.headers['location']!.split('?')[0]!;
    expect((await manager.get(own)).text).toContain('Waiting list for 2 rooms');
    const change = { unitIds: [ids[51]!], named: 'larch 30', then: 'find' };
    const again = await manager.send(`${own}/rooms`, change, { from: own });
    expect(boxes(again.text).map((box) => box.includes(' checked'))).toEqual([true, false]);
    await manager.send(`${own}/rooms`, { unitIds: [ids[51]!] }, { from: own });
    expect((await manager.get(own)).text).toContain('Waiting list for 1 room');
  });

  it('are for the provider alone, and a household’s for those who see it', async () => {
    const larch = Visitor.at(test.url, test.cast.larchManager);
    expect((await larch.get(`/waiting-lists/${list}`)).status).toBe(404);
    expect((await officer().get(`/waiting-lists/${list}`)).status).toBe(404);
    expect((await larch.get(waiting())).status).toBe(404);
    expect((await manager().get(waiting())).status).toBe(404);
  });

  it('are changed by the provider: its rooms, and how long a turn stands', async () => {
    const from = `/waiting-lists/${list}`;
    const wrong = await manager().send(`${from}/turns`, { turnWorkingDays: '99' }, { from });
    expect([wrong.status, wrong.text.includes('href="#turnWorkingDays"')]).toEqual([422, true]);
    await manager().send(`${from}/turns`, { turnWorkingDays: '3' }, { from });
    await manager().send(`${from}/rooms`, {}, { from });
    const { text } = await manager().get(from);
    for (const words of ['3 working days', 'Waiting list for 0 rooms']) expect(text).toContain(words);
  });

  it('are left for a reason', async () => {
    const [, entry = ''] = /waiting\/([0-9a-f-]{36})\/leave/.exec((await officer().get(waiting())).text) ?? [];
    const path = `${waiting()}/${entry}/leave`;
    expect((await officer().send(path, {}, { from: waiting() })).text).toContain('Choose why');
    const leave = (reason: string) => officer().send(path, { [`reason-${entry}`]: reason }, { from: waiting() });
    await leave('their-own-choice');
    expect((await officer().get(waiting())).text).toContain('They wait for no room.');
    const again = await leave('their-own-choice');
    expect(again.text).toContain('You have sent this already');
    expect(again.text).not.toContain('Send it once more');
    expect((await leave('no-longer-needed')).status).toBe(404);
  });
});
