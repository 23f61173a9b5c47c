import { recorded } from '../../../test/factories/households.js';
import { aSharedHousehold, memberOf, todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { RiskAssessments } from './risk.service.js';

describe('risk assessments', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const aWoman = async () => memberOf(await recorded(test.as(test.cast.officer)));
  const assess = (personId: string, body: object) =>
    test
      .as(test.cast.officer)
      .post(`/people/${personId}/risk-assessments`, { tool: 'dash-24', yesCount: 3, assessedOn: today, ...body });
  const openTasksOf = async (personId: string) =>
    (
      await test.rows<{ kind: string }>(
        `select kind from tasks.task where subject_id = $1 and status = 'open' order by created_at, id`,
        [personId],
      )
    ).map(({ kind }) => kind);

  it.each([
    [3, undefined, 'standard', 'score'],
    [13, null, 'medium', 'score'],
    [10, undefined, 'medium', 'score'],
    [14, undefined, 'high', 'score'],
    [4, { level: 'high', reason: 'She was strangled' }, 'high', 'professional-judgement'],
  ])('%i answers of yes with judgement %p', async (yesCount, professionalJudgement, level, basis) => {
    const personId = await aWoman();
    const { body } = await assess(personId, { yesCount, professionalJudgement }).expect(201);
    expect(body).toMatchObject({ level, basis, tool: 'dash-24', yesCount, assessedOn: today, personId });

    const list = await test.as(test.cast.officer).get(`/people/${personId}/risk-assessments`).expect(200);
    expect(list.body.items).toEqual([body]);
  });

  it('raises contact, a referral and a second assessment when the risk is high, and nothing when it is not', async () => {
    const personId = await aWoman();
    await assess(personId, { yesCount: 9 }).expect(201);
    expect(await openTasksOf(personId)).toEqual([]);

    await assess(personId, { yesCount: 14 }).expect(201);
    const tasks = await test.rows(
      'select kind, due_on, assignee_id from tasks.task where subject_id = $1 order by id',
      [personId],
    );
    const assignee_id = test.cast.officer.id;
    expect(tasks).toEqual([
      { kind: 'advocate-contact', due_on: addDays(today, 1), assignee_id },
      { kind: 'risk-conference-referral', due_on: addDays(today, 1), assignee_id },
      { kind: 'second-risk-assessment', due_on: addDays(today, 3), assignee_id },
    ]);
  });

  it('counts the next assessment as the second, which calls for no third', async () => {
    const personId = await aWoman();
    await assess(personId, { yesCount: 20, assessedOn: addDays(today, -3) }).expect(201);
    await assess(personId, { yesCount: 18 }).expect(201);
    expect(await openTasksOf(personId)).not.toContain('second-risk-assessment');
  });

  it.each([
    ['more answers than dash-24 has questions', { yesCount: 25 }, 'more-than-the-tool-asks', 'yesCount'],
    [
      'more answers than dash-27 has questions',
      { tool: 'dash-27', yesCount: 28 },
      'more-than-the-tool-asks',
      'yesCount',
    ],
    [
      'a topic that the shorter tool does not ask about',
      { yesCount: undefined, answers: [{ topic: 'children-hurt', answer: 'yes' }] },
      'not-asked-by-this-tool',
      'answers',
    ],
    [
      'answers that do not add up',
      { answers: [{ topic: 'fear', answer: 'yes' }] },
      'answers-do-not-add-up',
      'yesCount',
    ],
    ['a day that has not come', { assessedOn: '2099-01-01' }, 'in-the-future', 'assessedOn'],
  ])('refuses %s, and writes nothing but the refusal', async (_, body, code, field) => {
    const personId = await aWoman();
    const response = await assess(personId, { yesCount: 20, ...body }).expect(422);

    expect(response.body).toMatchObject({ code, errors: [{ field }] });
    expect(await test.rows('select 1 from support.risk_assessment where person_id = $1', [personId])).toEqual([]);
    expect(await openTasksOf(personId)).toEqual([]);
    const [last] = await test.rows('select action, outcome, details from audit.entry order by id desc limit 1');
    expect(last).toMatchObject({ action: 'risk.assess', outcome: 'refused', details: { code } });
  });

  it.each([
    ['a judgement that lowers', { professionalJudgement: { level: 'standard', reason: 'Calmer now' } }],
    ['a judgement without a reason', { professionalJudgement: { level: 'high' } }],
    ['fewer than no answers', { yesCount: -1 }],
    ['half an answer', { yesCount: 1.5 }],
    ['an unknown tool', { tool: 'dash-25' }],
    ['neither answers nor their number', { yesCount: undefined }],
    ['a topic that nobody asks about', { answers: [{ topic: 'weather', answer: 'yes' }] }],
    ['an answer that is none', { answers: [{ topic: 'fear', answer: 'maybe' }] }],
    [
      'two answers to one topic',
      {
        answers: [
          { topic: 'fear', answer: 'yes' },
          { topic: 'fear', answer: 'no' },
        ],
      },
    ],
  ])('does not understand %s', async (_, body) => {
    await assess(await aWoman(), body).expect(400);
  });

  it('takes 27 answers from the longer tool', async () => {
    await assess(await aWoman(), { tool: 'dash-27', yesCount: 27 }).expect(201);
  });

  it('keeps what was answered by topic, and shows what is dangerous at any score', async () => {
    const personId = await aWoman();
    const answers = [
      { topic: 'injury', answer: 'yes' },
      { topic: 'strangulation', answer: 'yes' },
      { topic: 'animals', answer: 'not-known' },
      { topic: 'money', answer: 'no' },
    ];
    const { body } = await assess(personId, { yesCount: undefined, answers }).expect(201);

    expect(body).toMatchObject({ yesCount: 2, level: 'standard', toolVersion: 1, concerns: ['strangulation'] });
    expect(body.answers).toHaveLength(24);
    expect(body.answers).toEqual(expect.arrayContaining(answers));
    expect(body.answers[1]).toEqual({ topic: 'fear', answer: 'not-asked' });
    const list = await test.as(test.cast.officer).get(`/people/${personId}/risk-assessments`).expect(200);
    expect(list.body.items).toEqual([body]);
  });

  it('has no answers where only their number was told', async () => {
    const { body } = await assess(await aWoman(), { yesCount: 12 }).expect(201);
    expect(body).toMatchObject({ yesCount: 12, answers: null, concerns: [], policyVersion: 1 });
  });

  it('keeps in the database an answer count that is the answers’ own', async () => {
    const { body } = await assess(await aWoman(), {
      yesCount: undefined,
      answers: [{ topic: 'fear', answer: 'yes' }],
    }).expect(201);
    await expect(
      test.rows('update support.risk_assessment set yes_count = 2 where id = $1', [body.id]),
    ).rejects.toMatchObject({ constraint: 'answers_add_up' });
  });

  it('is for those who see the person', async () => {
    const household = await aSharedHousehold(test);
    const personId = memberOf(household);
    const body = { tool: 'dash-24', yesCount: 14, assessedOn: today };

    await test.as(test.cast.coordinator).post(`/people/${personId}/risk-assessments`, body).expect(201);
    await test.as(test.cast.rowanWorker).post(`/people/${personId}/risk-assessments`, body).expect(404);
    await test.as(test.cast.rowanWorker).get(`/people/${personId}/risk-assessments`).expect(404);
    await test.as(test.cast.commissioner).get(`/people/${personId}/risk-assessments`).expect(403);

    const officer = await test.as(test.cast.officer).get(`/people/${personId}/risk-assessments`).expect(200);
    expect(officer.body.items).toHaveLength(1);
  });

  it('may be recorded by the system for a team it names', async () => {
    const personId = await aWoman();
    const recordedBySystem = await test.app.get(UnitOfWork).asSystem('test', () =>
      test.app.get(RiskAssessments).assess(personId, {
        tool: 'dash-27',
        yesCount: 16,
        assessedOn: today,
        organisationId: test.cast.organisations.rowan,
      }),
    );
    expect(recordedBySystem).toMatchObject({ level: 'high', assessedBy: null });
    expect(await openTasksOf(personId)).toHaveLength(3);
  });
});
