import {
  anApproach,
  anotherReason,
  answer,
  applied,
  decided,
  inRelief,
  PRESTON,
} from '../../../test/factories/applications.js';
import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

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

  it('takes none of a day before the duties that are decided here began', async () => {
    const taken = async (approachedOn: string) => {
      // Nobody of them is under age, or unborn, on either day.
      const { id } = await recorded(test.as(test.cast.officer), aWomanAlone());
      return test.as(test.cast.officer).post('/applications', anApproach(id, { approachedOn }));
    };
    const { status, body } = await taken('2018-04-02');
    expect([status, body.code]).toEqual([422, 'before-the-act']);
    expect((await taken('2018-04-03')).status).toBe(201);
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

  describe('of somebody who tells of abuse only later', () => {
    const tell = (id: string, body: object = {}, who = test.cast.officer) =>
      test.as(who).post(`/applications/${id}/domestic-abuse`, { toldOn: '2026-03-10', ...body });
    const openTasks = async (id: string) =>
      (
        await test.rows<{ kind: string }>(`select kind from tasks.task where subject_id = $1 and status = 'open'`, [id])
      ).map(({ kind }) => kind);

    it('owes a roof from then on, and takes their word as on the first day', async () => {
      const { id } = await applied(test.as(test.cast.officer), anotherReason(), aWomanAlone());
      const { body } = await tell(id, { connection: 'Intimate relationship', types: ['ECONOMIC'] }).expect(200);
      expect(body).toMatchObject({
        accommodationTrack: 'interim',
        domesticAbuse: { disclosed: true, connection: 'intimate-relationship', types: ['economic'] },
        clocks: [{ clock: 'K-33', dayOne: '2026-03-10', status: 'running' }],
        version: 2,
      });
      const unlawful = answer('priority-need', 'not-in-priority-need');
      const refused = await test.as(test.cast.officer).post(`/applications/${id}/decisions`, unlawful).expect(422);
      expect(refused.body.rule).toBe('PN-e');

      const more = await tell(id, { types: ['economic', 'psychological'] }).expect(200);
      expect(more.body.domesticAbuse).toEqual({
        ...{ disclosed: true, connection: 'intimate-relationship' },
        types: ['economic', 'psychological'],
      });
    });

    it('is looked at again where it was decided against them without it, and no decision is changed', async () => {
      const { id } = await inRelief(test.as(test.cast.officer), anotherReason(), aWomanAlone());
      await decided(test.as(test.cast.officer), id, answer('priority-need', 'not-in-priority-need'));
      expect(await openTasks(id)).not.toContain('decide-priority-need');
      const { body } = await tell(id).expect(200);
      expect(body).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'none' });
      expect((await openTasks(id)).filter((kind) => kind === 'decide-priority-need')).toHaveLength(1);
      await tell(id).expect(200);
      expect((await openTasks(id)).filter((kind) => kind === 'decide-priority-need')).toHaveLength(1);

      const now = answer('priority-need', 'in-priority-need', { categories: ['PN-e'] });
      const { body: found } = await test.as(test.cast.officer).post(`/applications/${id}/decisions`, now).expect(201);
      expect(found.application.accommodationTrack).toBe('interim');
      expect(await openTasks(id)).not.toContain('decide-priority-need');
    });

    it('is looked at again where they were found homeless intentionally, until that is decided again', async () => {
      const { id } = await inRelief(test.as(test.cast.officer), anotherReason(), aWomanAlone());
      await decided(test.as(test.cast.officer), id, answer('intentionality', 'intentional'));
      expect(await openTasks(id)).not.toContain('decide-intentionality');
      await tell(id).expect(200);
      await tell(id).expect(200);
      expect((await openTasks(id)).filter((kind) => kind === 'decide-intentionality')).toHaveLength(1);
      await decided(test.as(test.cast.officer), id, answer('intentionality', 'not-intentional'));
      expect(await openTasks(id)).not.toContain('decide-intentionality');
    });

    it('is asked to apply again where the case was closed on such an answer, until they have', async () => {
      const { id, household } = await inRelief(test.as(test.cast.officer), anotherReason(), aWomanAlone());
      await decided(test.as(test.cast.officer), id, answer('priority-need', 'not-in-priority-need'));
      const withdrawn = { duty: 'relief', ground: 'RL-f', endedOn: '2026-03-10', reasons: 'They said so.' };
      await test.as(test.cast.officer).post(`/applications/${id}/duties/end`, withdrawn).expect(200);
      await tell(id).expect(200);
      const work = (await openTasks(id)).filter((kind) => /^decide-|^offer-to-apply/.test(kind));
      expect(work).toEqual(['offer-to-apply-again']);

      await test.as(test.cast.officer).post('/applications', anApproach(household.id)).expect(201);
      expect(await openTasks(id)).not.toContain('offer-to-apply-again');
    });

    it.each([
      ['tomorrow', { toldOn: '2026-03-11' }, 'in-the-future'],
      ['before they came', { toldOn: '2026-03-09' }, 'before-the-approach'],
      ['in words that blame', { types: ['own-fault'] }, 'blaming-words'],
    ])('is not recorded as told %s', async (_, body, code) => {
      const { id } = await applied(test.as(test.cast.officer), anotherReason(), aWomanAlone());
      expect((await tell(id, body).expect(422)).body.code).toBe(code);
    });

    it('is not there for another council', async () => {
      const { id } = await applied(test.as(test.cast.officer), anotherReason(), aWomanAlone());
      await tell(id, {}, test.cast.prestonOfficer).expect(404);
    });

    it('is recorded on screen, once', async () => {
      const { id } = await applied(test.as(test.cast.officer), anotherReason(), aWomanAlone());
      const officer = Visitor.at(test.url, test.cast.officer);
      const path = `/cases/${id}/told-since`;
      expect((await officer.get(`/cases/${id}`)).text).toContain(`href="${path}"`);
      const unsaid = await officer.send(
        path,
        { 'toldOn-day': '', 'toldOn-month': '', 'toldOn-year': '' },
        { from: path },
      );
      expect(unsaid.text).toContain('Enter the day on which they told you');
      const said = { 'toldOn-day': '10', 'toldOn-month': '3', 'toldOn-year': '2026' };
      expect((await officer.send(path, said, { from: path })).headers['location']).toBe(`/cases/${id}?done=told`);
      expect((await officer.get(`/cases/${id}?done=told`)).text).toContain('What follows from it has begun');
      expect((await officer.get(path)).text).toContain('nothing has to be proved');
    });
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
