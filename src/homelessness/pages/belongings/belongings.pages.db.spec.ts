import { anotherReason, applied, inRelief } from '../../../../test/factories/applications.js';
import { anEndOfProtection, protectedBelongings, someBelongings } from '../../../../test/factories/cases.js';
import { aWomanAlone } from '../../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const on = (name: string, day = '10') => ({
  [`${name}-day`]: day,
  [`${name}-month`]: '3',
  [`${name}-year`]: '2026',
});
const PROTECTED = {
  ...{ what: 'A wardrobe, in the flat', dangerOfLossOrDamage: 'yes', otherSuitableArrangements: 'no' },
  ...{ policeEscort: 'yes', ...on('openedOn') },
};
const ENDED = { ground: 'other-arrangements-made', reasons: 'Her aunt stores them.', ...on('endedOn') };

describe('belongings on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  const listed = ({ id }: { id: string }) => `/cases/${id}/belongings`;
  const at = (found: { id: string; belongingsId: string }) => `${listed(found)}/${found.belongingsId}`;
  const send = (path: string, values: Record<string, string>, from = path) => officer.send(path, values, { from });

  it('are led to from their case, and are protected as the law asks', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const path = listed({ id });
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    expect((await officer.get(path)).text).toContain('Nothing is protected for them.');
    const sent = await send(path, PROTECTED);
    const place = sent.headers['location'] as string;
    expect(place).toMatch(/\/belongings\/[0-9a-f-]{36}\?done=protected$/);
    const { text } = await officer.get(place);
    expect(text).toContain('A wardrobe, in the flat');
    expect(text).toContain('We must protect them');
    expect((await officer.get(path)).text).toContain('Since 10 March 2026');
  });

  it('are something that the council may protect, and says so, where nothing is owed yet', async () => {
    const { id } = await applied(test.as(test.cast.officer), anotherReason(), aWomanAlone());
    const form = (await officer.get(listed({ id }))).text;
    expect(form).toMatch(/name="policeEscort" type="radio" value="no" checked/);
    const sent = await send(listed({ id }), { ...PROTECTED, policeEscort: 'no' });
    expect((await officer.get(sent.headers['location'] as string)).text).toContain('We need not, and do');
  });

  it('are fetched with the police where abuse was told of, unless somebody says otherwise', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    expect((await officer.get(listed({ id }))).text).toMatch(/name="policeEscort" type="radio" value="yes" checked/);
    const escorts = () =>
      test.rows(`select 1 from tasks.task where subject_id = $1 and kind = 'arrange-police-escort'`, [id]);
    await send(listed({ id }), { ...PROTECTED, policeEscort: 'no' });
    expect(await escorts()).toHaveLength(0);
    await send(listed({ id }), { ...PROTECTED, what: 'A cot' });
    expect(await escorts()).toHaveLength(1);
  });

  it('are asked about in place, and what was typed is kept', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const path = listed({ id });
    const nothing = await send(path, {});
    expect(nothing.status).toBe(422);
    for (const field of Object.keys({ ...someBelongings(), policeEscort: '' })) {
      expect(nothing.text).toContain(`href="#${field}"`);
    }
    const soon = await send(path, { ...PROTECTED, ...on('openedOn', '11') });
    expect([soon.status, soon.text.includes('href="#openedOn"')]).toEqual([422, true]);
    expect(soon.text).toContain('A wardrobe, in the flat');
  });

  it('are moved where they ask only once they know what follows', async () => {
    const found = await protectedBelongings(test.as(test.cast.officer));
    const asked = { moveTo: 'Her aunt’s garage', ...on('requestedOn') };
    const untold = await send(`${at(found)}/move`, asked, at(found));
    expect(untold.status).toBe(422);
    expect(untold.text).toContain('href="/law/PR-3"');
    expect(untold.text).toContain('What may be done instead:');
    expect(untold.text).toContain('Her aunt’s garage');
    const taken = await send(`${at(found)}/move`, { ...asked, ...on('consequenceToldOn') }, at(found));
    expect(taken.headers['location']).toBe(`${at(found)}?done=asked`);
    const { text } = await officer.get(at(found));
    expect(text).toContain('Her aunt’s garage');
    expect(text).not.toContain('They ask to have them moved');
    const moved = await send(`${at(found)}/end`, { ...ENDED, ground: 'moved-as-asked' }, at(found));
    expect(moved.headers['location']).toBe(`${at(found)}?done=ended`);
  });

  it('that must be protected are not given up for convenience', async () => {
    const found = await protectedBelongings(test.as(test.cast.officer));
    const given = await send(`${at(found)}/end`, { ...ENDED, ground: 'power-not-used-further' }, at(found));
    expect(given.status).toBe(422);
    expect(given.text).toContain('href="/law/PR-1"');
    expect(given.text).toContain('What may be done instead:');
    expect((await officer.get(at(found))).text).toContain('Protected');
  });

  it('end once, with the reasons and a letter', async () => {
    const found = await protectedBelongings(test.as(test.cast.officer));
    const unsaid = await send(`${at(found)}/end`, on('endedOn'), at(found));
    for (const field of ['ground', 'reasons']) expect(unsaid.text).toContain(`href="#${field}"`);
    await send(`${at(found)}/end`, ENDED, at(found));
    const { text } = await officer.get(at(found));
    expect(text).toContain('Her aunt stores them.');
    expect(text).not.toContain(`action="${at(found)}`);
    const [letter] = await test.rows(
      `select status from homelessness.notice where application_id = $1 and notice = 'N-212'`,
      [found.id],
    );
    expect(letter).toEqual({ status: 'due' });
    expect((await send(`${at(found)}/end`, { ...ENDED, reasons: 'Again.' }, '/')).status).toBe(409);
  });

  it('are dealt with only as the person was told: each kind has a form, with what is wrong beside it', async () => {
    const found = await protectedBelongings(test.as(test.cast.officer));
    const form = (kind: string) => `${at(found)}/dealings/${kind}`;
    const { text } = await officer.get(at(found));
    for (const kind of ['conditions-told', 'home-entered', 'charged', 'disposed-of']) {
      expect(text).toContain(`href="${form(kind)}"`);
      const nothing = await send(form(kind), {});
      expect([nothing.status, nothing.text.includes('href="#what"')]).toEqual([422, true]);
    }
    expect((await officer.get(form('sold'))).status).toBe(404);

    const charge = { amountPence: '12.50', what: 'A week of storage', ...on('on') };
    const untold = await send(form('charged'), charge);
    expect([untold.status, untold.text.includes('href="/law/PR-2"')]).toEqual([422, true]);
    expect(untold.text).toContain('What may be done instead:');
    expect((await send(form('charged'), { ...charge, amountPence: '0' })).text).toContain('href="#amountPence"');

    await send(form('conditions-told'), { what: 'Storage is charged', charges: 'yes', disposal: 'no', ...on('on') });
    const charged = await send(form('charged'), charge);
    expect(charged.headers['location']).toBe(`${at(found)}?done=dealt`);
    const alone = { home: 'last-usual', atReasonableTime: 'yes', withPolice: 'no', what: 'The beds', ...on('on') };
    expect((await send(form('home-entered'), alone)).text).toContain('href="#withPolice"');
    await send(form('home-entered'), { ...alone, withPolice: 'yes' });
    const shown = (await officer.get(at(found))).text;
    for (const words of ['Storage is charged', '£12.50', 'with the police', 'The beds']) expect(shown).toContain(words);
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(form('charged'))).status).toBe(404);
  });

  it('say to those who help only how they stand, never what or where, and to another council nothing', async () => {
    const found = await protectedBelongings(test.as(test.cast.officer));
    const [{ householdId } = { householdId: '' }] = await test.rows<{ householdId: string }>(
      'select household_id as "householdId" from homelessness.application where id = $1',
      [found.id],
    );
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${householdId}/shares`, share).expect(201);
    const ended = anEndOfProtection();
    await test
      .as(test.cast.officer)
      .post(`/applications/${found.id}/belongings/${found.belongingsId}/end`, ended)
      .expect(200);
    const coordinator = Visitor.at(test.url, test.cast.coordinator);
    const preston = Visitor.at(test.url, test.cast.prestonOfficer);
    for (const path of [listed(found), at(found)]) {
      const { status, text } = await coordinator.get(path);
      expect([status, text.includes('Not protected any more')]).toEqual([200, true]);
      for (const known of ['wardrobe', 'Her aunt', `action="${listed(found)}`]) expect(text).not.toContain(known);
      expect((await preston.get(path)).status).toBe(404);
    }
    expect((await coordinator.send(listed(found), PROTECTED, { from: '/' })).status).toBe(403);
    expect((await preston.send(listed(found), PROTECTED, { from: '/' })).status).toBe(404);
  });
});
