import { anApproach, anotherReason, applied, PRESTON } from '../../../test/factories/applications.js';
import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('applications', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const count = async (table: string) => (await test.rows(`select 1 from ${table}`)).length;

  it('owes a woman who has fled a roof at once, with a task for today', async () => {
    const household = await recorded(test.as(test.cast.officer));
    const { body, headers } = await test
      .as(test.cast.officer)
      .post('/applications', anApproach(household.id))
      .expect(201);

    expect(body).toMatchObject({
      reference: expect.stringMatching(/^HA-/),
      householdId: household.id,
      helpTrack: 'application-open',
      accommodationTrack: 'interim',
      domesticAbuse: { disclosed: true, connection: 'intimate-relationship', types: ['controlling-or-coercive'] },
      duties: [],
      decisions: [],
      clocks: [{ clock: 'K-33', dayOne: '2026-03-10', lastDay: '2026-03-10', status: 'running' }],
      version: 1,
    });
    expect(headers['etag']).toBe('"1"');
    const tasks = await test.as(test.cast.otherOfficer).get(`/tasks?subjectId=${body.id}`).expect(200);
    expect(tasks.body.items.map((task: { kind: string }) => task.kind)).toEqual([
      'secure-interim-accommodation',
      'explain-changes',
      'decide-eligibility',
      'decide-homelessness',
      'decide-priority-need',
    ]);
    expect(tasks.body.items[0]).toMatchObject({
      title: 'Secure interim accommodation',
      dueOn: '2026-03-10',
      statutory: true,
      source: 'clock:K-33',
      subject: { type: 'application', id: body.id },
    });
  });

  it('owes none yet to a single adult with no reason to believe in priority need', async () => {
    const { id } = await applied(test.as(test.cast.officer), anotherReason(), aWomanAlone());
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(body).toMatchObject({ accommodationTrack: 'none', clocks: [] });
  });

  it('takes abuse as the reason for a disclosure, unless somebody says otherwise', async () => {
    const household = await recorded(test.as(test.cast.officer), aWomanAlone());
    const { body } = await test
      .as(test.cast.officer)
      .post('/applications', anApproach(household.id, { domesticAbuse: undefined, lossOfHomeReason: 'DOMESTIC_ABUSE' }))
      .expect(201);
    expect(body).toMatchObject({ lossOfHomeReason: 'domestic-abuse', domesticAbuse: { disclosed: true, types: [] } });
  });

  it('lists a household’s applications to its own council', async () => {
    const { id, household } = await applied(test.as(test.cast.officer));
    const { body } = await test.as(test.cast.otherOfficer).get(`/households/${household.id}/applications`).expect(200);
    expect(body).toMatchObject({ items: [{ id, helpTrack: 'application-open' }], nextCursor: null });
  });

  it('answers another council’s officer as if there were nothing, and a refuge’s staff that their role has no part in it', async () => {
    const { id, household } = await applied(test.as(test.cast.officer));
    const stranger = await test.as(test.cast.prestonOfficer).get(`/applications/${id}`).expect(404);
    const nothing = await test
      .as(test.cast.prestonOfficer)
      .get('/applications/0190a000-0000-7000-8000-000000000000')
      .expect(404);

    expect({ ...stranger.body, instance: '' }).toEqual({ ...nothing.body, instance: '' });
    await test.as(test.cast.prestonOfficer).get(`/households/${household.id}/applications`).expect(404);
    await test.as(test.cast.rowanManager).get(`/applications/${id}`).expect(403);
  });

  it('audits a read', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    const entries = await test.rows('select action, outcome from audit.entry where subject_id = $1 order by id', [id]);
    expect(entries).toEqual([
      { action: 'application.opened', outcome: 'done' },
      { action: 'application.read', outcome: 'done' },
    ]);
  });

  it('opens one application a household and council, even when two officers take it at once', async () => {
    const household = await recorded(test.as(test.cast.officer));
    const answers = await Promise.all(
      [test.cast.officer, test.cast.otherOfficer].map((who) =>
        test.as(who).post('/applications', anApproach(household.id)),
      ),
    );
    expect(answers.map((response) => response.status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('application-open-already');
    expect(
      await test.rows('select 1 from homelessness.application where household_id = $1', [household.id]),
    ).toHaveLength(1);
  });

  it.each([
    ['another council’s', 422, 'not-your-authority', { authorityCode: PRESTON }],
    ['a council that is not on file', 422, 'not-your-authority', { authorityCode: 'E09999999' }],
    ['tomorrow’s', 422, 'in-the-future', { approachedOn: '2026-03-11' }],
    ['a blaming', 422, 'blaming-words', { lossOfHomeReason: 'failed-to-engage' }],
    ['a malformed', 400, 'invalid-input', { approachedOn: '2026-02-30' }],
    ['an over-full', 400, 'invalid-input', { evidence: 'police report' }],
  ])('refuses %s application and writes nothing but the refusal', async (_, status, code, overrides) => {
    const household = await recorded(test.as(test.cast.officer));
    const before = [
      await count('homelessness.application'),
      await count('tasks.task'),
      await count('homelessness.clock'),
    ];

    const { body } = await test
      .as(test.cast.officer)
      .post('/applications', anApproach(household.id, overrides))
      .expect(status);

    expect(body.code).toBe(code);
    const after = [
      await count('homelessness.application'),
      await count('tasks.task'),
      await count('homelessness.clock'),
    ];
    expect(after).toEqual(before);
  });

  it('does not know a household that the officer does not see', async () => {
    const household = await recorded(test.as(test.cast.prestonOfficer));
    await test.as(test.cast.officer).post('/applications', anApproach(household.id)).expect(404);
  });
});
