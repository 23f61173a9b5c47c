import { inPriorityNeed, inRelief } from '../../../../test/factories/applications.js';
import { aMappingFile, ANSWERS, answeredForReturn, gathered } from '../../../../test/factories/h-clic.js';
import { aWomanAlone, recorded } from '../../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { until } from '../../../../test/support/until.js';

describe('a quarter', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-30T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);
  const mapping = (overrides: object) => supervisor().post('/h-clic/mappings', aMappingFile(overrides)).expect(201);
  const referenceOf = async (id: string) => (await officer().get(`/applications/${id}`)).body.reference as string;
  const fileOf = (id: string, version: string) =>
    supervisor().get(`/h-clic/returns/${id}/return.xml?mapping=${version}`);
  const differencesOf = async (id: string) =>
    (await supervisor().get(`/h-clic/returns/${id}/differences`).expect(200)).body.items as unknown[];

  let first: string;
  let returnId: string;

  it('is gathered while it goes on, of every case that moved in it, and says what is wrong with each', async () => {
    ({ id: first } = await inRelief(officer()));
    await recorded(officer(), aWomanAlone());
    returnId = await gathered(test);

    const { body } = await supervisor().get(`/h-clic/returns/${returnId}`).expect(200);
    expect(body).toMatchObject({
      ...{ quarter: '2026-Q1', firstDay: '2026-01-01', lastDay: '2026-03-31', status: 'gathered', progress: 1 },
      ...{ cases: 1, done: 1, withErrors: 1, withWarnings: 1 },
    });
    const { items } = (await supervisor().get(`/h-clic/returns/${returnId}/faults?level=error`).expect(200)).body;
    expect(items).toMatchObject([
      { reference: await referenceOf(first), applicationId: first, faults: expect.arrayContaining([]) as unknown },
    ]);
  });

  it('is gathered by the queue, once, however many ask for it', async () => {
    const begin = () => supervisor().post('/h-clic/returns', { quarter: '2025-Q4' }).expect(202);
    const [{ body }, again] = await Promise.all([begin(), begin()]);
    expect(again.body.id).toBe(body.id);
    const read = async () => (await supervisor().get(`/h-clic/returns/${body.id}`).expect(200)).body;
    await until('the queue has gathered it', async () => (await read()).status === 'gathered');
    expect(await read()).toMatchObject({ cases: 0, done: 0, progress: 1 });
  });

  it('is not signed off before it is over', async () => {
    const { body } = await supervisor().post(`/h-clic/returns/${returnId}/sign-off`).expect(422);
    expect(body.code).toBe('quarter-not-over');
  });

  it('is not signed off as it was gathered before it was over, nor with errors', async () => {
    await inPriorityNeed(officer());
    await test.as(test.cast.administrator).post('/clock', { now: '2026-04-02T09:00:00Z' }).expect(200);

    expect((await supervisor().post(`/h-clic/returns/${returnId}/sign-off`)).body.code).toBe('gather-again');
    expect(await gathered(test)).toBe(returnId);
    const { body } = await supervisor().post(`/h-clic/returns/${returnId}/sign-off`).expect(422);
    expect(body).toMatchObject({
      code: 'errors-remain',
      detail: expect.stringContaining('2 cases have errors') as unknown,
    });
  });

  it('is frozen when it is signed off, and is not gathered again', async () => {
    const { items } = (await supervisor().get(`/h-clic/returns/${returnId}/faults`).expect(200)).body;
    for (const { applicationId } of items) await answeredForReturn(officer(), applicationId as string);
    await gathered(test);

    const { body } = await supervisor().post(`/h-clic/returns/${returnId}/sign-off`).expect(200);
    expect(body).toMatchObject({ status: 'signed-off', cases: 2, withErrors: 0, signedOffBy: test.cast.supervisor.id });

    expect((await supervisor().post('/h-clic/returns', { quarter: '2026-Q1' })).body.code).toBe('quarter-signed-off');
    await expect(test.rows('delete from reporting.hclic_case where return_id = $1', [returnId])).rejects.toThrow(
      'signed off',
    );
    await expect(
      test.rows(`update reporting.hclic_return set status = 'gathered' where id = $1`, [returnId]),
    ).rejects.toThrow('signed off');
    expect(await differencesOf(returnId)).toEqual([]);
  });

  it('is written with the mapping, the same bytes each time, with nobody’s name in it', async () => {
    await mapping({ version: '2026-1' });
    const once = await fileOf(returnId, '2026-1').buffer(true).expect(200);
    const again = await fileOf(returnId, '2026-1').buffer(true).expect(200);

    expect(once.headers['content-disposition']).toBe('attachment; filename="h-clic-2026-Q1.xml"');
    expect(again.text).toBe(once.text);
    const references = [...once.text.matchAll(/<CaseReference>(.*?)<\/CaseReference>/g)].map(([, one]) => one);
    expect(references).toEqual([...references].sort());
    expect(references).toContain(await referenceOf(first));
    const lossOfHome = aMappingFile().codes.lossOfHome?.['DOMESTIC_ABUSE'];
    expect(once.text).toContain(`<LossOfHome>${lossOfHome}</LossOfHome>`);
    const names = await test.rows<{ name: string }>(
      'select unnest(array[given_name, family_name]) as name from people.person',
    );
    for (const { name } of names) expect(once.text).not.toContain(name);
  });

  it('is not written with a mapping that lacks something: all of it is named', async () => {
    const { 'people.age': _, ...elements } = aMappingFile().elements;
    const codes = { ...aMappingFile().codes, lossOfHome: {} };
    await mapping({ version: '2026-2', elements, codes });
    const { body } = await fileOf(returnId, '2026-2').expect(422);
    expect(body).toMatchObject({
      code: 'mapping-lacks',
      errors: [
        { field: 'elements.people.age', code: 'no-element' },
        { field: 'codes.lossOfHome.DOMESTIC_ABUSE', code: 'no-code' },
      ],
    });
    expect((await fileOf(returnId, 'unheard-of')).body.code).toBe('unknown-mapping');
  });

  it('shows what has changed since, field by field, and leaves the file as it was', async () => {
    const before = await fileOf(returnId, '2026-1').buffer(true);
    const answers = { ...ANSWERS, accommodationBefore: 'ROUGH' };
    await officer().put(`/applications/${first}/h-clic`, { answers }).set({ 'If-Match': '"1"' }).expect(200);

    expect(await differencesOf(returnId)).toEqual([
      {
        ...{ reference: await referenceOf(first), applicationId: first, wasReturned: true },
        differences: [
          {
            ...{ section: 'main', item: 1, field: 'accommodationBefore', words: 'Accommodation when they came' },
            ...{ returned: 'WITH_FAMILY', now: 'ROUGH' },
          },
        ],
      },
    ]);
    expect((await fileOf(returnId, '2026-1').buffer(true)).text).toBe(before.text);
  });

  it('shows a case that was recorded late as one that was not returned', async () => {
    const late = await inRelief(officer());
    expect(await differencesOf(returnId)).toContainEqual(
      expect.objectContaining({ applicationId: late.id, wasReturned: false }),
    );
  });

  it('has what came after its last day as it was on that day', async () => {
    await test.as(test.cast.administrator).post('/clock', { now: '2026-05-06T09:00:00Z' }).expect(200);
    const second = await gathered(test, '2026-Q2');
    const rows = await test.rows<{ content: { finalDuties: unknown[]; relief: unknown[] } }>(
      `select content from reporting.hclic_case where return_id = $1`,
      [second],
    );
    const inNeed = rows.filter(({ content }) => content.finalDuties.length > 0);
    expect(inNeed).toMatchObject([
      {
        content: {
          relief: [{ startedOn: '2026-03-10', endedOn: '2026-05-04', reliefOutcome: '56D' }],
          finalDuties: [{ finalDecision: 'MAIN_OWED', decidedOn: '2026-05-05', priorityNeed: 'DOMESTIC_ABUSE' }],
        },
      },
    ]);
    // The first quarter ended before all this.
    expect(JSON.stringify(await differencesOf(returnId))).not.toContain('finalDuties');
  });

  it('is there for its own council alone', async () => {
    const { id, organisationId } = test.cast.prestonOfficer;
    await test.rows(`update access.app_user set roles = '{housing-supervisor}' where id = $1`, [id]);
    expect(organisationId).not.toBe(test.cast.supervisor.organisationId);
    const preston = test.as(test.cast.prestonOfficer);
    for (const path of ['', '/faults', '/differences', '/return.xml?mapping=2026-1']) {
      await preston.get(`/h-clic/returns/${returnId}${path}`).expect(404);
    }
    expect((await preston.get('/h-clic/returns').expect(200)).body.items).toEqual([]);
  });
});
