import { answer, decided, inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import {
  A_COMPLETE_LETTER,
  aGivenReview,
  anAskedReview,
  anOutcome,
  dueNotice,
} from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FactsQueries } from '../../reporting/h-clic/snapshot/facts.queries.js';
import { localDate } from '../../shared/local-date.js';

describe('a review, to its end', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-04-01T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);

  const asked = (decidedBy = test.cast.officer) => anAskedReview(test, { requestedOn: '2026-03-20', decidedBy });
  const given = () => aGivenReview(test, { requestedOn: '2026-03-20' });
  const found = (path: string, overrides: Record<string, unknown> = {}) =>
    supervisor().post(`${path}/outcome`, anOutcome({ decidedOn: '2026-04-01', ...overrides }));
  const clocksOf = (reviewId: string) =>
    test.rows<{ clock: string; dayOne: string; lastDay: string; status: string }>(
      `select clock, day_one::text as "dayOne", last_day::text as "lastDay", status from homelessness.clock
        where subject_id = $1 order by day_one, clock`,
      [reviewId],
    );
  describe('asked for late', () => {
    it('is heard when a longer time was allowed in writing, until its last day', async () => {
      const { id } = await inRelief(officer());
      const decisionId = await decided(officer(), id, answer('eligibility', 'not-eligible'));
      const late = (requestedOn: string) => officer().post(`/applications/${id}/reviews`, { decisionId, requestedOn });
      const allow = (body: object) =>
        supervisor().post(`/applications/${id}/decisions/${decisionId}/review-time`, body);

      await late('2026-03-31').expect(422);
      await allow({ allowed: false, reasons: 'She was told twice, and could have asked.' }).expect(201);
      await late('2026-03-31').expect(422);
      await allow({ allowed: true, until: '2026-03-31', reasons: 'She was in hospital.' }).expect(201);
      await late('2026-04-01').expect(422);
      await late('2026-03-31').expect(201);
      const kept = await test.rows('select allowed from homelessness.review_time where decision_id = $1', [decisionId]);
      expect(kept).toHaveLength(2);
    });

    it('has no longer time that ends with the days they have anyway', async () => {
      const { applicationId, decisionId } = await asked();
      const path = `/applications/${applicationId}/decisions/${decisionId}/review-time`;
      const allow = (until: string) =>
        supervisor().post(path, { allowed: true, until, reasons: 'She was in hospital.' });
      const { body } = await allow('2026-03-30').expect(422);
      expect(body).toMatchObject({ code: 'until-needed', errors: [{ field: 'until' }] });
      await allow('2026-03-31').expect(201);
    });

    it('needs the last day of the time that is allowed, and no officer allows it', async () => {
      const { applicationId, decisionId } = await asked();
      const path = `/applications/${applicationId}/decisions/${decisionId}/review-time`;
      const { body } = await supervisor().post(path, { allowed: true, reasons: 'She was in hospital.' }).expect(422);
      expect(body).toMatchObject({ code: 'until-needed', errors: [{ field: 'until' }] });
      await officer().post(path, { allowed: false, reasons: 'No.' }).expect(403);
    });
  });

  describe('that is wanted no more', () => {
    const withdraw = (path: string, body: object) => officer().post(`${path}/withdraw`, body);

    it('ends on the day on which they said so, or today', async () => {
      const { path } = await asked();
      const { body } = await withdraw(path, { withdrawnOn: '2026-03-25' }).expect(200);
      expect(body).toMatchObject({ status: 'withdrawn', withdrawnOn: '2026-03-25' });
      expect((await withdraw((await asked()).path, {}).expect(200)).body.withdrawnOn).toBe('2026-04-01');
      expect((await withdraw(path, {}).expect(409)).body.code).toBe('review-over');
    });

    it('not before they asked, nor tomorrow; and the record holds none without its day', async () => {
      const { path, reviewId } = await asked();
      for (const [withdrawnOn, code] of [
        ['2026-03-19', 'before-the-request'],
        ['2026-04-02', 'in-the-future'],
      ]) {
        const { body } = await withdraw(path, { withdrawnOn }).expect(422);
        expect(body).toMatchObject({ code, errors: [{ field: 'withdrawnOn' }] });
      }
      const write = test.rows(`update homelessness.review set status = 'withdrawn' where id = $1`, [reviewId]);
      await expect(write).rejects.toThrow('withdrawn_on_a_day');
    });

    it('is returned for H-CLIC as it was at the end of the quarter', async () => {
      const { path, applicationId } = await asked();
      await withdraw(path, { withdrawnOn: '2026-04-01' }).expect(200);
      const returned = async (lastDay: string) => {
        const facts = () => test.app.get(FactsQueries).of([applicationId], localDate(lastDay));
        const [one] = await test.app.get(UnitOfWork).asSystem('test', facts);
        return one?.reviews;
      };
      expect(await returned('2026-03-31')).toMatchObject([{ status: 'pending', decidedOn: null }]);
      expect(await returned('2026-06-30')).toMatchObject([{ status: 'withdrawn', decidedOn: '2026-04-01' }]);
    });
  });

  describe('is given to', () => {
    const give = (path: string, userId: string, tookNoOtherPart = true) =>
      supervisor().put(`${path}/reviewer`, { userId, tookNoOtherPart });

    it('somebody more senior than whoever decided, who had no part in it', async () => {
      const { path } = await asked();
      const { body } = await give(path, test.cast.supervisor.id).expect(200);
      expect(body).toMatchObject({ status: 'pending', reviewerId: test.cast.supervisor.id });
    });

    it.each([
      ['an officer of the same rank', () => test.cast.otherOfficer.id, true],
      ['whoever decided', () => test.cast.officer.id, true],
      ['somebody who advised on it', () => test.cast.supervisor.id, false],
    ])('nobody like %s', async (_, who, tookNoOtherPart) => {
      const { path } = await asked();
      const { body } = await give(path, who(), tookNoOtherPart).expect(422);
      expect(body).toMatchObject({ code: 'unlawful-step', rule: 'RV-3', citation: expect.stringContaining('8(2)') });
    });

    it('nobody who agreed, as a supervisor, to the end that is looked at', async () => {
      const { id } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-01-05');
      const agreed = { facts: { supervisorId: test.cast.supervisor.id }, reasons: 'She has moved to her sister.' };
      const ending = { duty: 'main', ground: 'MD-6d', endedOn: '2026-04-01', ...agreed };
      const { body } = await officer().post(`/applications/${id}/duties/end`, ending).expect(200);
      expect(body.helpTrack).toBe('closed');
      const { body: reviewable } = await officer().get(`/applications/${id}/reviewable`).expect(200);
      const ended = (reviewable.items as { matter: string; subjectId: string }[]).find(
        ({ matter }) => matter === 'main-duty-ended',
      );
      const about = { matter: 'main-duty-ended', subjectId: ended?.subjectId };
      const review = await officer()
        .post(`/applications/${id}/reviews`, { about, requestedOn: '2026-04-01' })
        .expect(201);
      const path = `/applications/${id}/reviews/${review.body.id}`;
      expect((await give(path, test.cast.supervisor.id).expect(422)).body).toMatchObject({ rule: 'RV-3' });
    });

    it('nobody of another council', async () => {
      const { path } = await asked();
      expect((await give(path, test.cast.prestonOfficer.id).expect(422)).body.code).toBe('not-a-colleague');
    });

    it('a supervisor of a higher grade, when a supervisor decided', async () => {
      const { path } = await asked(test.cast.supervisor);
      await give(path, test.cast.supervisor.id).expect(422);
      await give(path, test.cast.otherOfficer.id).expect(422);
      const graded = (userId: string, grade: number) =>
        test.as(test.cast.administrator).put(`/users/${userId}/grade`, { grade });
      await graded(test.cast.otherOfficer.id, 9).expect(200);
      // Nine grades up an officer is still no supervisor.
      await give(path, test.cast.otherOfficer.id).expect(422);
      await graded(test.cast.otherOfficer.id, 0).expect(200);
      await graded(test.cast.prestonOfficer.id, 1).expect(404);
    });
  });

  describe('takes longer', () => {
    const longer = (path: string, more: object = {}) =>
      supervisor().post(`${path}/longer-time`, {
        ...{ until: '2026-07-31', agreedOn: '2026-03-25', inWriting: true },
        ...more,
      });

    it('when the person and the reviewer have agreed on it in writing, and its clock and task go on to that day', async () => {
      const { path, reviewId } = await given();
      const { body } = await longer(path).expect(200);
      expect(body).toMatchObject({
        lastDay: '2026-07-31',
        agreements: [{ extends: 'outcome', until: '2026-07-31', agreedOn: '2026-03-25' }],
      });
      expect(await clocksOf(reviewId)).toEqual(
        expect.arrayContaining([
          { clock: 'K-07', dayOne: '2026-03-20', lastDay: '2026-05-14', status: 'ended' },
          { clock: 'K-07', dayOne: '2026-03-20', lastDay: '2026-07-31', status: 'running' },
        ]),
      );
      const tasks = await test.rows(
        `select t.due_on::text as due, t.status from tasks.task t join homelessness.clock c on t.origin = 'clock:' || c.id
          where c.subject_id = $1 order by t.due_on`,
        [reviewId],
      );
      expect(tasks).toEqual([
        { due: '2026-05-14', status: 'cancelled' },
        { due: '2026-07-31', status: 'open' },
      ]);
    });

    it('more than once, and no day is agreed twice', async () => {
      const { path, reviewId } = await given();
      await longer(path, { until: '2026-05-15' }).expect(200);
      expect((await longer(path, { until: '2026-05-15' }).expect(422)).body).toMatchObject({
        code: 'unlawful-step',
        errors: [{ field: 'until' }],
      });
      await longer(path, { until: '2026-05-16' }).expect(200);
      expect((await clocksOf(reviewId)).filter(({ status }) => status === 'running')).toMatchObject([
        { clock: 'K-07', lastDay: '2026-05-16' },
      ]);
    });

    it.each([
      ['that was only said', { inWriting: false }, 'unlawful-step', 'inWriting'],
      ['from before it was asked for', { agreedOn: '2026-03-19' }, 'before-the-request', 'agreedOn'],
      ['that is still to come', { agreedOn: '2026-04-02' }, 'in-the-future', 'agreedOn'],
    ])('by no agreement %s', async (_, more, code, field) => {
      const { path } = await given();
      expect((await longer(path, more).expect(422)).body).toMatchObject({ code, errors: [{ field }] });
    });

    it('by nobody’s agreement but its reviewer’s, and not once it is decided', async () => {
      const { path } = await given();
      const body = { until: '2026-07-31', agreedOn: '2026-03-25', inWriting: true };
      await officer().post(`${path}/longer-time`, body).expect(403);
      await found(path).expect(200);
      expect((await longer(path).expect(409)).body.code).toBe('review-over');
    });
  });

  describe('is found on', () => {
    it('by its reviewer alone', async () => {
      const { path } = await given();
      await officer()
        .post(`${path}/outcome`, { outcome: 'quashed', reasons: 'No.', decidedOn: '2026-04-01' })
        .expect(403);
    });

    it('against the person in spite of a deficiency only after a letter that says why', async () => {
      const { applicationId, path } = await given();
      const { body } = await found(path, { deficiencyFound: true }).expect(422);
      expect(body).toMatchObject({ code: 'unlawful-step', rule: 'RV-minded-to', insteadYouMay: expect.any(Array) });

      const letter = { deficiency: 'Her papers were not looked at.', reasons: 'They would change nothing.' };
      await supervisor().post(`${path}/minded-to`, letter).expect(200);
      const due = await dueNotice(test, { applicationId }, 'N-202-minded-to');
      expect((await found(path).expect(422)).body).toMatchObject({ rule: 'RV-minded-to' });
      await officer()
        .post(`/applications/${applicationId}/notices/${due}/issue`, { issuedOn: '2026-04-01' })
        .expect(200);
      expect((await found(path, { decidedOn: '2026-03-31' }).expect(422)).body).toMatchObject({ rule: 'RV-minded-to' });
      const words = { receivedOn: '2026-04-01', manner: 'oral', words: 'They would: she has leave until May.' };
      await officer().post(`${path}/representations`, words).expect(201);
      const { body: decidedOne } = await found(path).expect(200);
      expect(decidedOne).toMatchObject({
        status: 'confirmed',
        outcome: { adverse: true },
        mindedTo: { deficiency: letter.deficiency },
        representations: [words],
      });
    });

    it('for the person, and an officer has work until the question is decided again', async () => {
      const { applicationId, path, reviewId } = await given();
      await found(path, { outcome: 'quashed', deficiencyFound: true }).expect(200);
      const work = () =>
        test.rows<{ status: string }>('select status from tasks.task where origin = $1', [
          `review:${reviewId}:decide-again`,
        ]);
      expect(await work()).toEqual([{ status: 'open' }]);
      await decided(officer(), applicationId, answer('eligibility', 'eligible', { decidedOn: '2026-04-01' }));
      await until('the work is done', async () => (await work())[0]?.status === 'done');
    });

    it('once: what was found is final, and there is no review of it', async () => {
      const { applicationId, path, reviewId } = await given();
      await found(path).expect(200);
      expect((await found(path, { outcome: 'quashed' }).expect(409)).body.code).toBe('review-over');
      const again = { decisionId: reviewId, requestedOn: '2026-04-01' };
      const { body } = await officer().post(`/applications/${applicationId}/reviews`, again).expect(422);
      expect(body).toMatchObject({ code: 'unlawful-step', rule: 'RV-2' });
    });
  });

  describe('and the time to appeal', () => {
    const told = async (tells: readonly string[]) => {
      const review = await given();
      await found(review.path).expect(200);
      const notice = await dueNotice(test, review, 'N-203');
      const answer = await officer().post(`/applications/${review.applicationId}/notices/${notice}/issue`, {
        issuedOn: '2026-04-01',
        tells,
      });
      return { ...review, answer };
    };

    it('runs from the day after the letter, and stops the time for deciding', async () => {
      const { reviewId, answer: issued } = await told(A_COMPLETE_LETTER);
      expect(issued.status).toBe(200);
      expect(await clocksOf(reviewId)).toEqual([
        { clock: 'K-07', dayOne: '2026-03-20', lastDay: '2026-05-14', status: 'met' },
        { clock: 'K-15', dayOne: '2026-04-01', lastDay: '2026-04-22', status: 'running' },
      ]);
    });

    it.each(A_COMPLETE_LETTER)('does not run from a letter without %s', async (part) => {
      const { reviewId, answer: refused } = await told(A_COMPLETE_LETTER.filter((told) => told !== part));
      expect(refused.status).toBe(422);
      // Without its reasons or the appeal it counts as not given; without the outcome it is no letter about it.
      const rule = part === 'confirmedOrVaried' ? 'N-203' : 'RV-5';
      expect(refused.body).toMatchObject({ code: 'unlawful-step', rule });
      expect((await clocksOf(reviewId)).map(({ clock, status }) => [clock, status])).toEqual([['K-07', 'running']]);
    });

    it('ends with an appeal, whose end is recorded once', async () => {
      const { path, reviewId } = await told(A_COMPLETE_LETTER);
      expect((await officer().post(`${path}/appeal`, { on: '2026-03-31' }).expect(409)).body.code).toBe(
        'no-appeal-yet',
      );
      await officer().post(`${path}/appeal`, { on: '2026-04-01' }).expect(200);
      expect((await clocksOf(reviewId)).at(-1)).toMatchObject({ clock: 'K-15', status: 'met' });
      expect((await officer().post(`${path}/appeal`, { on: '2026-04-01' }).expect(409)).body.code).toBe(
        'appeal-brought',
      );
      const { body } = await officer().post(`${path}/appeal/end`, { on: '2026-04-01', outcome: 'settled' }).expect(200);
      expect(body.appeal).toEqual({ broughtOn: '2026-04-01', endedOn: '2026-04-01', outcome: 'settled' });
      await officer().post(`${path}/appeal/end`, { on: '2026-04-01', outcome: 'varied' }).expect(409);
    });

    it('does not run while nothing was found: there is nothing to appeal against', async () => {
      const { path } = await given();
      expect((await officer().post(`${path}/appeal`, { on: '2026-04-01' }).expect(409)).body.code).toBe(
        'no-appeal-yet',
      );
    });

    it('cannot be read or used by another council', async () => {
      const { path } = await given();
      await test.as(test.cast.prestonOfficer).get(path).expect(404);
      await test.as(test.cast.prestonOfficer).post(`${path}/appeal`, { on: '2026-04-01' }).expect(404);
    });
  });

  it('that nobody decides by its last day lets the person appeal against the decision itself', async () => {
    const { path, reviewId } = await given();
    await test.as(test.cast.administrator).post('/clock', { now: '2026-05-15T08:00:00Z' }).expect(200);
    await until('an appeal may be brought', async () =>
      (await clocksOf(reviewId)).some(({ clock }) => clock === 'K-15'),
    );
    expect((await clocksOf(reviewId)).at(-1)).toEqual({
      clock: 'K-15',
      dayOne: '2026-05-14',
      lastDay: '2026-06-04',
      status: 'running',
    });
    await test.as(test.cast.administrator).post('/clock', { now: '2026-06-06T08:00:00Z' }).expect(200);
    const { body } = await officer().post(`${path}/appeal`, { on: '2026-06-05' }).expect(422);
    expect(body).toMatchObject({ code: 'out-of-time', errors: [{ field: 'on' }] });
    await officer().post(`${path}/appeal`, { on: '2026-06-05', courtAllowedIt: true }).expect(200);
  });
});
