import { answer, decided, inRelief } from '../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('reviews', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-05-01T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const notEligible = async (): Promise<{ id: string; decisionId: string }> => {
    const { id } = await inRelief(officer());
    const decisionId = await decided(officer(), id, answer('eligibility', 'not-eligible'));
    return { id, decisionId };
  };
  const ask = (id: string, body: object) => officer().post(`/applications/${id}/reviews`, body);

  it('starts the time in which the review must be decided, and ends the time to ask', async () => {
    const { id, decisionId } = await notEligible();
    const { body } = await ask(id, { decisionId, requestedOn: '2026-03-30', grounds: 'New facts' }).expect(201);

    expect(body).toEqual({
      id: expect.any(String),
      decisionId,
      matter: 'eligibility',
      subjectId: decisionId,
      toldOn: '2026-03-10',
      requestedOn: '2026-03-30',
      status: 'pending',
      lastDay: '2026-05-24',
      clock: 'K-07',
    });
    const { body: application } = await officer().get(`/applications/${id}`).expect(200);
    expect(application.reviews).toMatchObject([{ id: body.id, decisionId, status: 'pending' }]);
    const ofDecision = await test.rows('select clock, status from homelessness.clock where subject_id = any ($1)', [
      [decisionId, body.id],
    ]);
    expect(ofDecision).toEqual(
      expect.arrayContaining([
        { clock: 'K-05', status: 'met' },
        { clock: 'K-07', status: 'running' },
      ]),
    );
    expect(application.notices.at(-1)).toMatchObject({ notice: 'N-202-acknowledgement' });
    expect(
      await test.rows(
        `select t.due_on::text as due from tasks.task t join homelessness.clock c on t.origin = 'clock:' || c.id
          where c.subject_id = $1 and t.status = 'open'`,
        [body.id],
      ),
    ).toEqual([{ due: '2026-05-24' }]);
  });

  it.each([
    ['on day 22', '2026-03-31', 'out-of-time'],
    ['before the decision', '2026-03-09', 'before-the-decision'],
    ['dated tomorrow', '2026-05-02', 'in-the-future'],
  ])('refuses a request %s and writes nothing', async (_, requestedOn, code) => {
    const { id, decisionId } = await notEligible();
    const { body } = await ask(id, { decisionId, requestedOn }).expect(422);
    expect(body).toMatchObject({ code, errors: [{ field: 'requestedOn' }] });
    expect(await test.rows('select 1 from homelessness.review where application_id = $1', [id])).toEqual([]);
  });

  it('asks on which day they were told, where the letter has not gone: the time to ask runs from then (s.202(3))', async () => {
    const { id, decisionId } = await notEligible();
    const { body } = await ask(id, { decisionId, requestedOn: '2026-04-20' }).expect(422);
    expect(body.detail).toContain('Their letter has not gone yet');
    const about = { matter: 'eligibility', subjectId: decisionId, toldOn: '2026-04-01' };
    await ask(id, { about, requestedOn: '2026-04-20' }).expect(201);
  });

  it.each([
    ['on the day of the decision', '2026-03-10', '2026-03-30', '2026-03-31'],
    ['a week later', '2026-03-17', '2026-04-06', '2026-04-07'],
    ['so that the days go over the change of the clock', '2026-03-28', '2026-04-17', '2026-04-18'],
  ])('may be asked for within 21 days of the letter, which went %s', async (_, issuedOn, lastDay, tooLate) => {
    const { id, decisionId } = await notEligible();
    const { body: before } = await officer().get(`/applications/${id}`).expect(200);
    const due = (before.notices as { id: string; decisionId: string; notice: string }[]).find(
      (each) => each.decisionId === decisionId && each.notice === 'N-184',
    );
    const tells = ['decisionOnEachIssue', 'reasonsForEachAdverseIssue', 'reviewRight', 'reviewTimeLimit'];
    await officer().post(`/applications/${id}/notices/${due?.id}/issue`, { issuedOn, tells }).expect(200);
    const clocks = await test.rows(
      `select day_one::text as "dayOne", last_day::text as "lastDay" from homelessness.clock
        where subject_id = $1 and clock = 'K-05' and status <> 'ended'`,
      [decisionId],
    );
    expect(clocks).toEqual([{ dayOne: issuedOn, lastDay }]);
    expect((await ask(id, { decisionId, requestedOn: tooLate }).expect(422)).body).toMatchObject({
      code: 'out-of-time',
      lastDay,
    });
    await ask(id, { decisionId, requestedOn: lastDay }).expect(201);
  });

  it('holds one review of a decision at a time, even when two requests come at once', async () => {
    const { id, decisionId } = await notEligible();
    const answers = await Promise.all([1, 2].map(() => ask(id, { decisionId, requestedOn: '2026-03-20' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('review-pending');
  });

  it('does not know a decision of another application, nor an application of another council', async () => {
    const { id, decisionId } = await notEligible();
    const other = await notEligible();
    await ask(other.id, { decisionId, requestedOn: '2026-03-20' }).expect(404);
    const body = { decisionId, requestedOn: '2026-03-20' };
    await test.as(test.cast.prestonOfficer).post(`/applications/${id}/reviews`, body).expect(404);
  });
});
