import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';
import type { MoveOnPolicyView } from '../../policies/policies.service.js';

const HERE = '/settings/steps';
const GAS = { title: 'Read the gas meter', stage: 'moving', typicalDays: '1', waitsFor: 'moving-day' };
const on = (day: string, month: string) => ({
  'inForceFrom-day': day,
  'inForceFrom-month': month,
  'inForceFrom-year': '2026',
});

describe('the steps of a move, on pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterEach(() => test.rows('delete from move_on.policy where organisation_id is not null'));
  afterAll(() => test.close());

  type Values = Record<string, string | readonly string[]>;
  const manager = () => Visitor.at(test.url, test.cast.rowanManager);
  const seen = async () => {
    const [latest] = await versions();
    return String(latest?.version ?? 0);
  };
  const versions = async () =>
    (await test.as(test.cast.rowanManager).get('/move-on-policies').expect(200)).body.items as MoveOnPolicyView[];
  const check = async (kind: string, values: Values) =>
    manager().send(`${HERE}/${kind}/check`, { seen: await seen(), ...values }, { from: `${HERE}/new` });
  const begin = async (kind: string, values: Values) =>
    manager().send(`${HERE}/${kind}`, { seen: await seen(), ...values }, { from: `${HERE}/new` });

  it('are found from the settings, each with what comes before it, and one is added after a last look', async () => {
    expect((await manager().get('/settings')).text).toContain(`href="${HERE}"`);
    const { text } = await manager().get(HERE);
    expect(text).toContain('Check how the household can safely be reached');
    expect(text).toContain('After: ');
    expect(text).toContain('has settled nothing of its own');

    const checked = await check('new', GAS);
    expect(checked.text).toContain('“Read the gas meter” is added');
    expect(checked.text).toContain('It holds from today, 10 March 2026.');
    expect(await versions()).toHaveLength(1);

    const begun = await begin('new', GAS);
    expect(begun.headers['location']).toBe(`${HERE}?done=begun`);
    const [latest] = await versions();
    const step = latest?.steps.find(({ kind }) => kind === 'read-the-gas-meter');
    expect(step).toEqual({
      kind: 'read-the-gas-meter',
      title: GAS.title,
      stage: 'moving',
      typicalDays: 1,
      waitsFor: ['moving-day'],
    });
    expect((await manager().get(HERE)).text).toContain('“Read the gas meter” is added');
  });

  it('are changed one at a time, from a later day, and the others stay', async () => {
    const [everybodys] = await versions();
    const step = everybodys!.steps.find(({ kind }) => kind === 'documents')!;
    const form = await manager().get(`${HERE}/documents`);
    expect(form.text).toContain(`value="${step.title}"`);
    const typed = { title: step.title, stage: step.stage, typicalDays: '30', waitsFor: step.waitsFor, ...on('1', '4') };
    expect((await check('documents', typed)).text).toContain(`“${step.title}” is changed`);
    expect((await begin('documents', typed)).status).toBe(303);
    const [latest] = await versions();
    expect(latest?.inForceFrom).toBe('2026-04-01');
    expect(latest?.steps).toEqual(
      everybodys!.steps.map((each) => (each.kind === 'documents' ? { ...each, typicalDays: 30 } : each)),
    );
    const { text } = await manager().get(HERE);
    expect(text.slice(text.indexOf('What comes next'))).toContain('From 1 April 2026');
  });

  it('lose one without anything coming before its time', async () => {
    const checked = await check('documents', { then: 'leave-out' });
    expect(checked.text).toContain('is left out');
    expect((await begin('documents', { then: 'leave-out' })).status).toBe(303);
    const [latest] = await versions();
    expect(latest?.steps.flatMap(({ kind, waitsFor }) => [kind, ...waitsFor])).not.toContain('documents');
  });

  it('never lose what keeps people safe', async () => {
    const safe = await manager().get(`${HERE}/safe-contact`);
    expect(safe.text).toContain('It is part of every plan');
    expect(safe.text).not.toContain('Leave this step out');
    for (const kind of ['safe-contact', 'change-address-safely']) {
      expect((await begin(kind, { then: 'leave-out' })).status).toBe(422);
    }
    const changed = { title: 'Change the address', stage: 'finding', typicalDays: '9', waitsFor: 'moving-day' };
    await begin('change-address-safely', { ...changed, onlyWithChildren: 'yes', tenures: 'assured' });
    const [latest] = await versions();
    const step = latest?.steps.find(({ kind }) => kind === 'change-address-safely');
    expect(step).toMatchObject({
      title: 'Change the address',
      stage: 'settling',
      waitsFor: ['safe-contact', 'moving-day'],
    });
    expect(step).not.toHaveProperty('tenures');
    expect(step).not.toHaveProperty('onlyWithChildren');
  });

  it('say what is wrong with one, and keep what was typed', async () => {
    const empty = await check('new', {});
    expect(empty.status).toBe(422);
    for (const told of ['Enter what is to be done', 'Choose when it is done', 'Enter how many days it takes']) {
      expect(empty.text).toContain(told);
    }
    const circle = await check('documents', { ...GAS, title: 'Papers', waitsFor: 'moving-day' });
    expect(circle.text).toContain('One of these waits for this step already. Choose others.');
    expect(circle.text).toContain('value="Papers"');
    const past = await begin('new', { ...GAS, ...on('9', '3') });
    expect(past.text).toContain('Let this hold from today or a later day.');
    expect((await check('documents', { ...GAS, then: 'change' })).text).toContain('value="Read the gas meter"');
    expect(await versions()).toHaveLength(1);
  });

  it('are not changed over what a colleague has changed meanwhile', async () => {
    const before = await seen();
    const both = await Promise.all([
      begin('new', { ...GAS, seen: before }),
      begin('school', { then: 'leave-out', seen: before }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await versions()).toHaveLength(2);
  });

  it('are read by whoever helps somebody to move, and settled by those who coordinate', async () => {
    const worker = Visitor.at(test.url, test.cast.rowanWorker);
    const { text } = await worker.get(HERE);
    expect(text).toContain('Steps of a move');
    expect(text).not.toContain('Add a step');
    expect((await worker.get(`${HERE}/new`)).status).toBe(403);
    expect((await worker.send(`${HERE}/new`, { ...GAS, seen: '1' }, { from: '/account' })).status).toBe(403);
    expect((await Visitor.at(test.url, test.cast.auditor).get(HERE)).status).toBe(403);
    expect((await manager().get(`${HERE}/nothing-of-the-kind`)).status).toBe(404);
    expect((await begin('nothing-of-the-kind', GAS)).status).toBe(404);
  });
});
