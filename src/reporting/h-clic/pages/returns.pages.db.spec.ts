import { inPriorityNeed, inRelief } from '../../../../test/factories/applications.js';
import { aMappingFile, ANSWERS, answeredForReturn, gathered } from '../../../../test/factories/h-clic.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const RETURNS = '/reports/h-clic';
const MAPPINGS = `${RETURNS}/mappings`;

describe('the pages of the H-CLIC return', () => {
  let test: TestApp;
  let first: string;
  let second: string;
  let here: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-30T09:00:00Z', background: true });
    ({ id: first } = await inRelief(officer()));
    ({ id: second } = await inPriorityNeed(officer()));
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => Visitor.at(test.url, test.cast.supervisor);
  const administrator = () => Visitor.at(test.url, test.cast.administrator);
  const shown = async (path: string) => (await supervisor().get(path)).text.replaceAll(/\s+/g, ' ');
  const send = (path: string, values: Record<string, string>, from = path) => supervisor().send(path, values, { from });
  const referenceOf = async (id: string) => (await officer().get(`/applications/${id}`)).body.reference as string;
  const load = (content: unknown, who = administrator()) =>
    who.sendFile(MAPPINGS, {}, typeof content === 'string' ? content : JSON.stringify(content), { from: MAPPINGS });

  it('lead a supervisor from the figures to a quarter, which says how far it is', async () => {
    expect(await shown('/reports')).toContain(`href="${RETURNS}"`);
    expect(await shown(RETURNS)).toContain('None has been gathered yet.');
    expect((await send(RETURNS, {})).text).toContain('Choose a quarter');
    expect((await send(RETURNS, { quarter: '2026-Q2' })).status).toBe(422);

    const begun = await send(RETURNS, { quarter: '2026-Q1' });
    here = (begun.headers['location'] as string).replace('?done=begun', '');
    expect(here).toBe(`${RETURNS}/${await gathered(test)}`);
    expect(await shown(RETURNS)).toContain(`href="${here}"`);
    expect(await shown(RETURNS)).toContain('January to March 2026');
  });

  it('begin with the first quarter for which cases were returned, however long ago it was', async () => {
    const text = await shown(RETURNS);
    expect(text).toContain('April to June 2018');
    expect(text).not.toContain('January to March 2018');
  });

  it('look by themselves how far it is, with a script or without, until there is something to show', async () => {
    // A quarter of its own that no job has been told of: it stays as far as it is.
    const [row] = await test.rows<{ id: string }>(
      `insert into reporting.hclic_return (id, organisation_id, first_day, last_day, status, cases, done, with_errors, with_warnings, begun_at, begun_by)
       select gen_random_uuid(), organisation_id, '2019-01-01', '2019-03-31', 'gathering', 4, 1, 0, 0, begun_at, begun_by
         from reporting.hclic_return returning id`,
    );
    const old = `${RETURNS}/${row?.id}`;
    for (const path of [old, `${old}/how-far`]) {
      const text = await shown(path);
      expect(text).toContain(`data-how-far="${old}/how-far" data-page="${old}"`);
      expect(text).toContain(`<noscript><meta http-equiv="refresh" content="5; url=${old}/how-far"></noscript>`);
      expect(text).toContain('1 of 4 cases');
    }
    await test.rows(`update reporting.hclic_return set status = 'gathered', gathered_at = begun_at where id = $1`, [
      row?.id,
    ]);
    for (const path of [old, `${old}/how-far`]) expect(await shown(path)).not.toContain('data-how-far');
  });

  it('name every error first, with the way to its case, and how to mend it', async () => {
    const text = await shown(here);
    expect(text).toContain(`<a class="govuk-link" href="/cases/${first}">Case ${await referenceOf(first)}</a>`);
    expect(text).toContain('The case, Accommodation when they came: Not answered yet');
    expect(text).toContain('Answer it in the H-CLIC questions of the case.');
    expect(text.indexOf('>Error<')).toBeLessThan(text.indexOf('>Warning<'));
    expect((await supervisor().get(`/cases/${first}`)).status).toBe(200);
    // What keeps the quarter from being signed off is said, and there is no way round it.
    expect(text).toContain('January to March 2026 is signed off once it is over, from the day after 31 March 2026.');
    expect(text).not.toContain('/sign-off');
    expect((await send(`${here}/sign-off`, {}, here)).status).toBe(422);
  });

  it('say so before a version of the codes is loaded, and name what one lacks', async () => {
    expect(await shown(here)).toContain('No codes are loaded that are meant for this quarter.');
    const { 'people.age': _, ...elements } = aMappingFile().elements;
    const sent = await load(aMappingFile({ version: '2026-0', elements, codes: {} }));
    expect(sent.headers['location']).toBe(`${MAPPINGS}?done=loaded`);

    const text = await shown(here);
    expect(text).toContain('Add elements.people.age to the file');
    expect(text).toContain('The mapping has no code for “Domestic abuse”');
    expect(text).not.toContain('return.xml');
  });

  it('refuse a file that is no mapping, with each place that is wrong', async () => {
    for (const [file, wrong] of [
      ['{', 'The file is not in JSON'],
      [Buffer.from([0xff, 0xfe]).toString('latin1'), 'The file is not in JSON'],
      ['[]', 'it must be an object in JSON'],
      [{ ...aMappingFile(), codes: { lossOfHome: { NOWHERE: '1' } } }, 'codes.lossOfHome.NOWHERE: The list'],
      [Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`x${n}`, 1])), 'There is more, in'],
    ] as const) {
      const { status, text } = await load(file);
      expect([status, text.includes(wrong)]).toEqual([422, true]);
    }
    expect((await load('x'.repeat(1_100_000))).text).toContain('The file must be smaller than 1 MB');
    expect((await administrator().send(MAPPINGS, {}, { from: MAPPINGS })).text).toContain('Choose the file');
    expect((await load(aMappingFile({ version: '2026-0' }))).status).toBe(409);
  });

  it('have a last look, which counts only for the cases that were looked at', async () => {
    await test.as(test.cast.administrator).post('/clock', { now: '2026-04-02T09:00:00Z' }).expect(200);
    for (const id of [first, second]) await answeredForReturn(officer(), id);
    await gathered(test);
    const look = await shown(`${here}/sign-off`);
    expect(look).toContain('nobody can change it or gather it again');
    const seen = /name="seen" value="([^"]+)"/.exec(look)?.[1] ?? '';

    await test.as(test.cast.administrator).post('/clock', { now: '2026-04-02T10:00:00Z' }).expect(200);
    await gathered(test);
    const late = await send(`${here}/sign-off`, { seen });
    expect([late.status, late.text.includes('gathered again since you looked')]).toEqual([422, true]);

    const again = /name="seen" value="([^"]+)"/.exec(late.text)?.[1] ?? '';
    const signed = await send(`${here}/sign-off`, { seen: again });
    expect(signed.headers['location']).toBe(`${here}?done=signed-off`);
    expect(await shown(here)).toContain('Signed off 2 April 2026');
    expect((await send(RETURNS, { quarter: '2026-Q1' })).status).toBe(409);
    expect(await shown(RETURNS)).not.toContain('value="2026-Q1"');
  });

  it('give the file, the same as the API’s, with the version that is meant for the quarter', async () => {
    await load(aMappingFile(), supervisor());
    await load(aMappingFile({ version: '2027-1', inForceFrom: '2027-01-01' }));
    const address = `${here}/return.xml?mapping=2026-1`;
    expect(await shown(here)).toContain(address);
    expect(await shown(here)).toContain(`href="${here}?mapping=2026-0"`);
    expect(await shown(here)).not.toContain('2027-1');

    const file = await supervisor()
      .get(address)
      .then((answer) => answer as unknown as Record<string, unknown>);
    expect(file['headers']).toMatchObject({ 'content-disposition': 'attachment; filename="h-clic-2026-Q1.xml"' });
    const beside = await test
      .as(test.cast.supervisor)
      .get(`/h-clic/returns/${here.split('/').at(-1)}/return.xml?mapping=2026-1`);
    expect(String(file['body'])).toBe(String(beside.body));
    expect((await supervisor().get(`${here}/return.xml?mapping=2026-0`)).status).toBe(422);
    expect((await supervisor().get(`${here}/return.xml?mapping=%00`)).status).toBe(404);
    expect((await supervisor().get(`${here}/return.xml`)).status).toBe(404);
  });

  it('show what has changed since it was signed off, in words', async () => {
    expect(await shown(`${here}/differences`)).toContain('Nothing. The record says what was returned.');
    const answers = { ...ANSWERS, accommodationBefore: 'ROUGH' };
    await officer().put(`/applications/${first}/h-clic`, { answers }).set({ 'If-Match': '"1"' }).expect(200);
    const late = await inRelief(officer());

    const text = await shown(`${here}/differences`);
    expect(text).toContain('The case, Accommodation when they came');
    expect(text).toMatch(/>Living with family<|>Rough sleeping</);
    expect(text).toContain(`href="/cases/${late.id}"`);
    expect(text).toContain('It was not returned, and would be now.');
  });

  it('are for supervisors of the council, and the codes for its administrators, too', async () => {
    const get = async (who: Visitor, path: string) => (await who.get(path)).status;
    expect(await get(administrator(), MAPPINGS)).toBe(200);
    expect((await administrator().get('/settings')).text).toContain(MAPPINGS);
    for (const path of [
      RETURNS,
      here,
      `${here}/sign-off`,
      `${here}/differences`,
      `${here}/return.xml?mapping=2026-1`,
    ]) {
      expect(await get(administrator(), path)).toBe(403);
      expect(await get(Visitor.at(test.url, test.cast.officer), path)).toBe(403);
    }
    expect((await Visitor.at(test.url, test.cast.rowanManager).get('/reports')).text).not.toContain(RETURNS);

    await test.rows(`update access.app_user set roles = '{housing-supervisor}' where id = $1`, [
      test.cast.prestonOfficer.id,
    ]);
    const preston = Visitor.at(test.url, test.cast.prestonOfficer);
    for (const path of [here, `${here}/sign-off`, `${here}/differences`, `${here}/return.xml?mapping=2026-1`]) {
      expect(await get(preston, path)).toBe(404);
    }
    expect((await preston.get(RETURNS)).text).toContain('None has been gathered yet.');
    expect((await preston.get(MAPPINGS)).text).toContain('None is loaded yet.');
  });
});
