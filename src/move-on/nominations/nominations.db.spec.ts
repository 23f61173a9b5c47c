import { anOpenPlan, aNomination, aRegisteredNomination, aTenancy, stepsOf } from '../../../test/factories/move-on.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import type { Board } from '../steps/board.queries.js';
import type { NominationView } from './nomination.queries.js';
import { type NewNomination, Nominations } from './nominations.service.js';

const TODAY = '2026-03-10';
const PRESTON = 'E07000123';

describe('nominations and offers of homes', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const move = (id: string, what: string, body: object = {}) => officer().post(`/nominations/${id}/${what}`, body);
  const boardOf = async (planId: string) =>
    (await officer().get(`/move-on-plans/${planId}`).expect(200)).body.board as Board;
  const statusOf = async (planId: string, kind: string) => {
    const { waiting, due, done } = await boardOf(planId);
    return [...waiting, ...due, ...done].find((step) => step.kind === kind)?.status;
  };
  const tasksOf = (kind: string, subjectId: string) =>
    test.rows<{ status: string; due_on: string }>(
      'select status, due_on::text from tasks.task where kind = $1 and subject_id = $2 order by id',
      [kind, subjectId],
    );

  it('are followed from being put forward to being accepted, and the steps of the plan with them', async () => {
    const { id, planId } = await aRegisteredNomination(test);
    const steps = await stepsOf(test, planId);
    for (const kind of ['safe-contact', 'areas-and-wishes', 'affordability', 'documents']) {
      await officer().post(`/move-on-plans/${planId}/steps/${steps[kind]}/done`).expect(200);
    }
    expect(await statusOf(planId, 'nomination-or-bidding')).toBe('waiting');
    await move(id, 'send').expect(200);
    await move(id, 'offer', { answerBy: '2026-03-13' }).expect(200);
    expect(await statusOf(planId, 'nomination-or-bidding')).toBe('done');
    expect(await statusOf(planId, 'viewing')).toBe('due');
    expect(await tasksOf('answer-offer', id)).toEqual([{ status: 'open', due_on: '2026-03-13' }]);

    await move(id, 'view').expect(200);
    const accepted = await move(id, 'accept').expect(200);
    expect(accepted.body).toMatchObject({ status: 'accepted', reason: null, version: 5 });
    expect((accepted.body as NominationView).history.map(({ status }) => status)).toEqual([
      ...['registered', 'sent', 'offered', 'viewed', 'accepted'],
    ]);
    expect(await tasksOf('answer-offer', id)).toMatchObject([{ status: 'done' }]);
    const { due } = await boardOf(planId);
    expect(due.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['standard-of-the-home', 'school', 'benefits']));
  });

  it('begin with the offer when a landlord offers directly', async () => {
    const { id, planId } = await aRegisteredNomination(test, { kind: 'direct-offer', answerBy: '2026-03-11' });
    expect(await statusOf(planId, 'nomination-or-bidding')).toBe('done');
    expect(await tasksOf('answer-offer', id)).toMatchObject([{ status: 'open' }]);
    const accepted = await move(id, 'accept').expect(200);
    expect(accepted.body.history).toHaveLength(2);
    expect(await statusOf(planId, 'viewing')).toBe('done');
  });

  it('leave her where she was when a home is not taken up: nothing but the home’s own record changes, and the search goes on', async () => {
    const { id, planId } = await aRegisteredNomination(test, { kind: 'direct-offer' });
    await move(id, 'view').expect(200);
    const snapshot = () =>
      test.rows(
        `select p.status, p.target_date, p.preferred_tenures, p.preferred_areas, p.barriers, h.needs, h.version as household
           from move_on.plan p join people.household h on h.id = p.household_id where p.id = $1`,
        [planId],
      );
    const before = await snapshot();
    const ended = await move(id, 'not-taken-up', { reason: 'their-choice' }).expect(200);

    expect(ended.body).toMatchObject({ status: 'not-taken-up', reason: 'their-choice' });
    expect(await snapshot()).toEqual(before);
    const { waiting } = await boardOf(planId);
    expect(waiting.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['nomination-or-bidding', 'viewing', 'standard-of-the-home', 'benefits']),
    );
    expect((await tasksOf('benefits', planId)).map(({ status }) => status)).toEqual(['cancelled']);
  });

  it('raise the tasks of a second home anew', async () => {
    const { id, planId } = await aRegisteredNomination(test, { kind: 'direct-offer' });
    await move(id, 'accept').expect(200);
    await move(id, 'withdraw', { reason: 'home-not-ready' }).expect(200);
    const second = aNomination(test, { kind: 'direct-offer' });
    const { body } = await officer().post(`/move-on-plans/${planId}/nominations`, second).expect(201);
    await move(body.id as string, 'accept').expect(200);
    expect((await tasksOf('benefits', planId)).map(({ status }) => status)).toEqual(['cancelled', 'open']);
  });

  it('go on with another home that is on offer when one of two comes to nothing', async () => {
    const { id, planId } = await aRegisteredNomination(test, { kind: 'direct-offer' });
    const other = aNomination(test, { kind: 'direct-offer' });
    await officer().post(`/move-on-plans/${planId}/nominations`, other).expect(201);
    await move(id, 'not-taken-up', { reason: 'too-small' }).expect(200);
    expect(await statusOf(planId, 'nomination-or-bidding')).toBe('done');
  });

  it('change no step when a home comes to nothing before it was offered', async () => {
    const { id, planId } = await aRegisteredNomination(test);
    const before = await boardOf(planId);
    await move(id, 'withdraw', { reason: 'landlord-did-not-agree' }).expect(200);
    expect(await boardOf(planId)).toEqual(before);
  });

  it.each([
    ['what nobody asked', {}],
    ['a move because of abuse', { connectedWithAbuse: true, careLeaverUnder25: false }],
    ['a young person who leaves care', { connectedWithAbuse: false, careLeaverUnder25: true }],
  ])('AL-2, LC-12: are not taken back for want of a local connection, with %s', async (_, said) => {
    const { id } = await aRegisteredNomination(test);
    const { body } = await move(id, 'withdraw', { reason: 'local-connection-asked', ...said }).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'AL-2', citation: expect.stringContaining('2025/706') });
    expect(body.insteadYouMay[0]).toContain('leave the home open');
    expect(await test.rows('select status from move_on.nomination where id = $1', [id])).toEqual([
      { status: 'registered' },
    ]);
  });

  it('AL-2: are not registered where a local connection is asked for, but of a private landlord or where neither is so', async () => {
    const { planId } = await aRegisteredNomination(test);
    const path = `/move-on-plans/${planId}/nominations`;
    const asking = (overrides: object = {}) => aNomination(test, { localConnectionAsked: true, ...overrides });
    const { body } = await officer().post(path, asking()).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'AL-2', errors: [{ field: 'localConnectionAsked' }] });
    await officer()
      .post(path, asking({ kind: 'bid', connectedWithAbuse: false }))
      .expect(422);
    expect(await test.rows('select 1 from move_on.nomination where plan_id = $1', [planId])).toHaveLength(1);
    await officer()
      .post(path, asking({ connectedWithAbuse: false, careLeaverUnder25: false }))
      .expect(201);
    await officer()
      .post(path, asking({ kind: 'private-home' }))
      .expect(201);
  });

  it.each([
    ['where neither is so', 'nomination', { connectedWithAbuse: false, careLeaverUnder25: false }],
    ['by a private landlord, who lets no home under Part 6', 'private-home', {}],
  ])('may end with a local connection that was asked for %s', async (_, kind, said) => {
    const { id } = await aRegisteredNomination(test, { kind });
    const { body } = await move(id, 'withdraw', { reason: 'local-connection-asked', ...said }).expect(200);
    expect(body).toMatchObject({ status: 'withdrawn', reason: 'local-connection-asked' });
  });

  it.each([
    ['a reason that blames', 'not-taken-up', { reason: 'refused' }],
    ['a landlord’s reason for her choice', 'not-taken-up', { reason: 'home-not-ready' }],
    ['her reason for a landlord’s', 'withdraw', { reason: 'their-choice' }],
    ['no reason', 'withdraw', {}],
  ])('do not take %s', async (_, what, body) => {
    const { id } = await aRegisteredNomination(test);
    await move(id, what, body).expect(400);
  });

  it('say what can be done when a move is not possible, or not on that day', async () => {
    const { id } = await aRegisteredNomination(test);
    const early = await move(id, 'view').expect(409);
    expect(early.body).toMatchObject({
      state: 'registered',
      allowedMoves: ['send', 'offer', 'not-take-up', 'withdraw'],
    });
    expect((await move(id, 'send', { on: '2026-03-11' }).expect(422)).body.code).toBe('in-the-future');
    expect((await move(id, 'send', { on: '2026-03-09' }).expect(422)).body.code).toBe('before-the-last-move');
    expect((await move(id, 'offer', { answerBy: '2026-03-09' }).expect(422)).body.code).toBe('in-the-past');
  });

  it('are never for a home where she is not safe, nor from a landlord or in an area that nobody knows', async () => {
    const { id } = await anOpenPlan(test);
    const put = (overrides: object) =>
      officer().post(`/move-on-plans/${id}/nominations`, aNomination(test, overrides)).expect(422);
    expect((await put({ localAuthorityCode: PRESTON })).body.code).toBe('unsafe-area');
    expect((await put({ localAuthorityCode: 'E99999999' })).body.code).toBe('unknown-local-authority');
    expect((await put({ landlordProviderId: id })).body.code).toBe('unknown-landlord');
    expect((await put({ answerBy: '2026-03-09' })).body.code).toBe('in-the-past');
    await officer().post(`/move-on-plans/${id}/withdraw`).expect(200);
    await officer().post(`/move-on-plans/${id}/nominations`, aNomination(test)).expect(409);
  });

  it.each<[string, 'blackpool' | 'rowan' | 'lets', string]>([
    ['a private landlord’s home on a secure tenancy', 'lets', 'secure-lifetime'],
    ['a charity’s on an introductory one', 'rowan', 'introductory'],
    ['a council’s on an assured one', 'blackpool', 'assured'],
  ])('TN-6: are never for %s: what refuses the tenancy refuses the nomination', async (_, landlord, tenure) => {
    const { id, householdId } = await anOpenPlan(test);
    const home = { landlordProviderId: test.cast.organisations[landlord], tenure };
    const { body } = await officer().post(`/move-on-plans/${id}/nominations`, aNomination(test, home)).expect(422);
    const tenancy = await officer()
      .post('/tenancies', aTenancy(test, householdId, TODAY, home))
      .expect(422);
    expect(body).toEqual({ ...tenancy.body, instance: expect.any(String) });
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'TN-6', errors: [{ field: 'tenure' }] });
  });

  it('are accepted one at a time, even when two are at once', async () => {
    const { id, planId } = await aRegisteredNomination(test, { kind: 'direct-offer' });
    const home = aNomination(test, { kind: 'direct-offer' });
    const other = (await officer().post(`/move-on-plans/${planId}/nominations`, home).expect(201)).body.id as string;
    const answers = await Promise.all([move(id, 'accept'), move(other, 'accept')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are listed on their plan, newest first, for those who see the household', async () => {
    const { id, planId } = await aRegisteredNomination(test);
    const list = await officer().get(`/move-on-plans/${planId}/nominations`).expect(200);
    expect(list.body.items).toMatchObject([
      { id, planId, kind: 'nomination', history: [{ status: 'registered', on: TODAY }] },
    ]);
    await test.as(test.cast.rowanWorker).get(`/move-on-plans/${planId}/nominations`).expect(404);
    await test.as(test.cast.rowanWorker).post(`/nominations/${id}/send`).expect(404);
  });

  it('TR-1: may be for a private shorthold tenancy until the day on which none begins any more', async () => {
    const { id } = await anOpenPlan(test);
    const home = aNomination(test, { landlordProviderId: test.cast.organisations.lets, tenure: 'assured-shorthold' });
    const registered = (day: LocalDate) =>
      test.app
        .get(Clock)
        .at(startOfLondonDay(day), () =>
          test.app
            .get(UnitOfWork)
            .asSystem('test', () => test.app.get(Nominations).register(id, home as NewNomination)),
        );
    expect(await registered('2026-04-30' as LocalDate)).toMatchObject({ status: 'registered' });
    expect(await registered('2026-05-01' as LocalDate)).toMatchObject({
      code: 'unlawful-step',
      extra: { rule: 'TR-1' },
    });
  });
});
