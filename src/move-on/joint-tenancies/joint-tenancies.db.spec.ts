import { aJointTenancy, aTenancy } from '../../../test/factories/move-on.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JointTenancies } from './joint-tenancies.service.js';

const TODAY = '2026-06-01';
const NOTICE = { agreedOn: TODAY, replyTo: 'the-council' };

describe('a joint tenancy that was left', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-06-01T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const does = (id: string, what: string, body: object = {}) => officer().post(`/joint-tenancies/${id}/${what}`, body);
  const tasksOf = (id: string) =>
    test.rows<{ kind: string; due_on: string; status: string; statutory: boolean }>(
      'select kind, due_on::text, status, statutory from tasks.task where subject_id = $1 order by id',
      [id],
    );
  const openOf = async (id: string) =>
    (await tasksOf(id)).filter(({ status }) => status === 'open').map(({ kind, due_on }) => [kind, due_on]);

  it('has advice on housing and a lawyer’s advice due, and then the choice', async () => {
    const { id } = await aJointTenancy(test);
    expect(await openOf(id)).toEqual([
      ['joint-tenancy-housing-advice', '2026-06-06'],
      ['joint-tenancy-legal-advice', '2026-06-08'],
    ]);
    await does(id, 'advice', { about: 'housing' }).expect(200);
    const { body } = await does(id, 'advice', { about: 'legal', on: '2026-05-30' }).expect(200);
    expect(body).toMatchObject({ status: 'recorded', housingAdviceOn: TODAY, legalAdviceOn: '2026-05-30', version: 3 });
    expect(await openOf(id)).toEqual([['joint-tenancy-choice', '2026-06-08']]);
  });

  it('knows of advice by its task, once', async () => {
    const { id } = await aJointTenancy(test);
    const hear = (about: 'housing' | 'legal') =>
      test.app
        .get(UnitOfWork)
        .asSystem('test', () => test.app.get(JointTenancies).adviseByTask(id, about, TODAY as never));
    expect([await hear('legal'), await hear('legal'), await hear('housing')]).toEqual([true, false, true]);
    expect((await officer().get(`/joint-tenancies/${id}`).expect(200)).body).toMatchObject({ legalAdviceOn: TODAY });
  });

  it('asks nobody to choose what has been chosen: advice that is heard of late is only kept', async () => {
    const { id } = await aJointTenancy(test);
    await does(id, 'ask-court').expect(200);
    const hear = (about: 'housing' | 'legal') =>
      test.app
        .get(UnitOfWork)
        .asSystem('test', () => test.app.get(JointTenancies).adviseByTask(id, about, TODAY as never));
    expect([await hear('legal'), await hear('housing')]).toEqual([true, true]);
    expect((await openOf(id)).map(([kind]) => kind)).not.toContain('joint-tenancy-choice');
    await does(id, 'outcome', { outcome: 'not-transferred' }).expect(200);
    expect((await openOf(id)).map(([kind]) => kind)).toContain('joint-tenancy-choice');
  });

  it.each([
    ['of a council, four weeks', 'secure', '2026-06-29', true],
    ['E15: of a private landlord, two months', 'private', '2026-08-01', false],
    ['of a housing association, four weeks until the Act applies to it', 'assured-social', '2026-06-29', true],
  ])('runs %s from its notice', async (_, form, endsNotBefore, lifetime) => {
    const { id } = await aJointTenancy(test, { advised: true, form });
    const { body } = await does(id, 'serve', NOTICE).expect(200);
    expect(body).toMatchObject({ status: 'notice-served', servedOn: TODAY, endsNotBefore, replyTo: 'the-council' });
    expect(await openOf(id)).toEqual([
      ['joint-tenancy-ends', endsNotBefore],
      ...(lifetime ? [['lifetime-right', TODAY]] : []),
    ]);
    expect((await tasksOf(id)).find(({ kind }) => kind === 'joint-tenancy-ends')?.statutory).toBe(true);
  });

  it.each([
    ['advice', {}, NOTICE, 'right to a home'],
    ['their agreement by then', { advised: true }, { ...NOTICE, agreedOn: '2026-06-02' }, 'agreed'],
    ['the end of a fixed term', { advised: true, fixedTermUntil: '2026-12-31' }, NOTICE, 'family court'],
  ])('is not given notice of before %s', async (_, joint, notice, instead) => {
    const { id } = await aJointTenancy(test, joint);
    const { body } = await does(id, 'serve', notice).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'TN-3' });
    expect(body.insteadYouMay.join(' ')).toContain(instead);
  });

  it.each([
    ['there is no safe way to reach them', { channel: 'none' }],
    ['all that is known is where they fled from', { channel: 'post', value: '1 Old Road', formerHome: true }],
  ])('is not given notice of, and no court is asked, while %s', async (_, safeContact) => {
    const { id, householdId } = await aJointTenancy(test, { advised: true });
    await officer().put(`/households/${householdId}/safe-contact`, safeContact).expect(200);
    expect((await does(id, 'serve', NOTICE).expect(422)).body).toMatchObject({ code: 'not-safe-to-serve' });
    expect((await does(id, 'ask-court').expect(422)).body).toMatchObject({ code: 'not-safe-to-serve' });
  });

  it('is answered for nowhere near them: nothing takes an address', async () => {
    const { id } = await aJointTenancy(test, { advised: true });
    await does(id, 'serve', { ...NOTICE, replyTo: '12 Safe Street' }).expect(400);
    await does(id, 'serve', { ...NOTICE, address: '12 Safe Street' }).expect(400);
  });

  it('ends when the notice has had its time, and not the day before', async () => {
    const { id } = await aJointTenancy(test, { advised: true });
    const earlier = { ...NOTICE, on: '2026-04-01', agreedOn: '2026-03-01' };
    expect((await does(id, 'serve', earlier).expect(422)).body.rule).toBe('TN-3');

    const { id: old } = await aJointTenancy(test);
    for (const about of ['housing', 'legal']) await does(old, 'advice', { about, on: '2026-03-01' }).expect(200);
    await does(old, 'serve', earlier).expect(200);
    const early = await does(old, 'outcome', { outcome: 'ended', on: '2026-04-28' }).expect(422);
    expect(early.body).toMatchObject({ code: 'notice-still-runs', errors: [{ field: 'on' }] });
    const { body } = await does(old, 'outcome', { outcome: 'ended', on: '2026-04-29' }).expect(200);
    expect(body).toMatchObject({ status: 'ended', closedOn: '2026-04-29' });
  });

  it('is kept when all agree to take back the notice of a private landlord’s, and never a council’s', async () => {
    const taken = { outcome: 'notice-withdrawn', allAgreed: true };
    const { id } = await aJointTenancy(test, { advised: true, form: 'private' });
    await does(id, 'serve', NOTICE).expect(200);
    await does(id, 'outcome', { outcome: 'notice-withdrawn' }).expect(422);
    expect((await does(id, 'outcome', taken).expect(200)).body).toMatchObject({ status: 'recorded', closedOn: null });
    expect((await openOf(id)).map(([kind]) => kind)).toEqual(['joint-tenancy-choice']);

    const { id: council } = await aJointTenancy(test, { advised: true });
    await does(council, 'serve', NOTICE).expect(200);
    expect((await does(council, 'outcome', taken).expect(422)).body.rule).toBe('TN-3');
  });

  it('is transferred by a court, or is theirs to choose about again', async () => {
    const { id } = await aJointTenancy(test);
    await does(id, 'ask-court').expect(200);
    expect(await openOf(id)).toContainEqual(['joint-tenancy-court', '2026-06-29']);
    expect((await does(id, 'outcome', { outcome: 'not-transferred' }).expect(200)).body.status).toBe('recorded');
    await does(id, 'ask-court').expect(200);
    expect((await does(id, 'outcome', { outcome: 'transferred' }).expect(200)).body.status).toBe('transferred');
    expect(await openOf(id)).toEqual([]);
    expect((await does(id, 'ask-court').expect(409)).body).toMatchObject({ allowedMoves: [] });
  });

  it.each([
    ['says that abuse has nothing to do with it', { connectedWithAbuse: false }],
    ['says that they had none before', { previousTenure: 'none' }],
  ])('keeps the right to a tenancy for life with the council, also when somebody %s', async (_, said) => {
    const { id, householdId } = await aJointTenancy(test, { advised: true });
    expect((await officer().get(`/joint-tenancies/${id}`)).body.keeps).toMatchObject({ rule: 'TN-1' });
    const flexible = aTenancy(test, householdId, TODAY, { tenure: 'secure-flexible', ...said });
    const { body } = await officer().post('/tenancies', flexible).expect(422);
    expect(body).toMatchObject({ rule: 'TN-1', citation: expect.stringContaining('81ZA') });
    await officer()
      .post('/tenancies', aTenancy(test, householdId, TODAY, said))
      .expect(201);
  });

  it('is for those who see the household', async () => {
    const { id, householdId } = await aJointTenancy(test);
    const rowan = test.as(test.cast.rowanWorker);
    await rowan.get(`/joint-tenancies/${id}`).expect(404);
    await rowan.get(`/households/${householdId}/joint-tenancies`).expect(404);
    await rowan.post(`/joint-tenancies/${id}/ask-court`).expect(404);
    await rowan.post('/joint-tenancies', { householdId, form: 'secure' }).expect(404);
    const list = await officer().get(`/households/${householdId}/joint-tenancies`).expect(200);
    expect(list.body.items).toMatchObject([{ id, keeps: { citation: 'Housing Act 1985 s.81ZA' } }]);
  });
});
