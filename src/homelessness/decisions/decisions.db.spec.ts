import pg from 'pg';
import type request from 'supertest';
import {
  anotherReason,
  answer,
  applied,
  decided,
  inPriorityNeed,
  inRelief,
} from '../../../test/factories/applications.js';
import { aMotherWithTwo, aWomanAlone } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';

describe('decisions', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const read = async (id: string) => (await officer().get(`/applications/${id}`).expect(200)).body;
  const openTasks = (id: string) =>
    test.rows<{ kind: string; title: string; due: string; origin: string }>(
      `select kind, title, due_on::text as due, origin from tasks.task where subject_id = $1 and status = 'open' order by due_on, id`,
      [id],
    );

  it('starts relief on the day both questions are settled and says its last day and the day after', async () => {
    const { id } = await inRelief(officer());

    const application = await read(id);
    expect(application).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'interim', version: 3 });
    expect(application.duties).toEqual([
      {
        duty: 'relief',
        startedOn: '2026-03-10',
        lastDay: '2026-05-04',
        firstDayAfter: '2026-05-05',
        endedOn: null,
        endGround: null,
        endReasons: null,
        late: false,
      },
    ]);
    expect(application.clocks).toContainEqual(
      expect.objectContaining({ clock: 'K-02', lastDay: '2026-05-04', firstDayAfter: '2026-05-05', status: 'running' }),
    );
    expect(application.notices.map((notice: { notice: string }) => notice.notice)).toEqual([
      'N-184',
      'N-189A',
      'N-PHP',
    ]);
  });

  it('gives a decision back with its version of the law and its citations', async () => {
    const { id } = await inRelief(officer());
    const { body } = await officer()
      .post(`/applications/${id}/decisions`, answer('priority-need', 'in-priority-need', { categories: ['PN-b'] }))
      .expect(201);

    expect(body).toMatchObject({
      question: 'priority-need',
      outcome: 'in-priority-need',
      categories: ['PN-e', 'PN-b'],
      mainCategory: 'PN-e',
      decidedOn: '2026-03-10',
      decidedBy: test.cast.officer.id,
      late: false,
      application: { helpTrack: 'relief', accommodationTrack: 'interim' },
    });
    expect(body.ruleVersion).toMatch(/^\d{4}-\d{2}-\d{2}\//);
    expect(body.citations).toContain('Housing Act 1996 s.189(1)(e)');
  });

  it('leaves no running clock without an open task, and closes the questions that are answered', async () => {
    const { id } = await inPriorityNeed(officer());

    const orphans = await test.rows(
      `select c.clock from homelessness.clock c where c.status = 'running'
          and not exists (select 1 from tasks.task t where t.origin = 'clock:' || c.id and t.status = 'open' and t.statutory
                                                       and t.due_on = c.last_day)`,
    );
    expect(orphans).toEqual([]);
    const kinds = (await openTasks(id)).map((task) => task.kind);
    expect(kinds).toContain('relief-duty');
    expect(kinds.filter((kind) => kind.startsWith('decide-'))).toEqual([]);
  });

  it('keeps the tracks apart: not eligible ends the duty and interim accommodation, with its tasks', async () => {
    const { id } = await inRelief(officer());
    const { body } = await officer()
      .post(`/applications/${id}/decisions`, answer('eligibility', 'not-eligible', { decidedOn: '2026-03-12' }))
      .expect(201);

    expect(body.application).toEqual({ helpTrack: 'not-eligible', accommodationTrack: 'none' });
    const application = await read(id);
    expect(application.duties).toMatchObject([{ duty: 'relief', endedOn: '2026-03-12', endGround: 'RL-e' }]);
    expect(application.clocks.filter((clock: { status: string }) => clock.status === 'running')).toMatchObject([
      { clock: 'K-05', lastDay: '2026-03-30' },
      { clock: 'K-05', lastDay: '2026-04-01' },
    ]);
    expect((await openTasks(id)).map(({ kind }) => kind)).not.toContain('secure-interim-accommodation');
  });

  it('asks the open questions again when a later finding lifts the bar', async () => {
    const { id } = await applied(officer());
    await decided(officer(), id, answer('eligibility', 'not-eligible'));
    expect((await openTasks(id)).filter(({ kind }) => kind.startsWith('decide-'))).toEqual([]);

    await decided(officer(), id, answer('eligibility', 'eligible', { facts: { leaveExpiryDate: '2026-06-10' } }));

    expect((await openTasks(id)).map(({ kind, due }) => [kind, due])).toEqual(
      expect.arrayContaining([
        ['decide-homelessness', expect.any(String)],
        ['look-at-eligibility-again', '2026-05-27'],
        ['look-at-eligibility-again', '2026-06-03'],
      ]),
    );
    expect(await read(id)).toMatchObject({ helpTrack: 'application-open', accommodationTrack: 'interim' });
  });

  it('says on which day it was written down, and that it is late once the days of relief are over', async () => {
    const { id } = await inRelief(officer(), { approachedOn: '2026-01-05' }, aMotherWithTwo(), '2026-01-05');
    const inNeed = answer('priority-need', 'in-priority-need', { categories: ['PN-e'], decidedOn: '2026-01-20' });
    await decided(officer(), id, inNeed);

    const application = await read(id);
    // The statute turned relief over on its own day, decided in time as it was; that nobody could read it until now stays on record.
    expect(application).toMatchObject({ helpTrack: 'main-duty' });
    expect(application.duties).toContainEqual(
      expect.objectContaining({ duty: 'main', startedOn: '2026-03-02', late: false }),
    );
    expect(application.decisions).toMatchObject([
      { question: 'eligibility', decidedOn: '2026-01-05', recordedOn: '2026-03-12', late: false },
      { question: 'homelessness', decidedOn: '2026-01-05', recordedOn: '2026-03-12', late: true },
      { question: 'priority-need', decidedOn: '2026-01-20', recordedOn: '2026-03-12', late: true },
    ]);
    const { id: soon } = await inPriorityNeed(officer());
    expect((await read(soon)).decisions).toMatchObject(
      Array(3).fill({ decidedOn: '2026-03-10', recordedOn: '2026-03-12', late: false }),
    );
  });

  it('lets no letter go on an earlier day, and none that was written elsewhere before what it is about', async () => {
    const { id } = await applied(officer(), { approachedOn: '2026-03-01' });
    await decided(officer(), id, answer('eligibility', 'not-eligible'));
    const [letter] = (await read(id)).notices;
    const tells = ['decisionOnEachIssue', 'reasonsForEachAdverseIssue', 'reviewRight', 'reviewTimeLimit'];
    const issue = (body: object) => officer().post(`/applications/${id}/notices/${letter.id}/issue`, body);
    const back = await issue({ issuedOn: '2026-03-11' }).expect(422);
    expect(back.body).toMatchObject({ code: 'back-dated', errors: [{ field: 'issuedOn' }] });
    const early = await issue({ issuedOn: '2026-03-09', tells }).expect(422);
    expect(early.body).toMatchObject({ code: 'before-its-subject', errors: [{ field: 'issuedOn' }] });

    const { body } = await issue({ issuedOn: '2026-03-11', tells }).expect(200);
    expect(body.notices[0]).toMatchObject({ status: 'issued', issuedOn: '2026-03-11', recordedOn: '2026-03-12' });
  });

  it.each([
    ['tomorrow', '2026-03-13', 'in-the-future'],
    ['the day before the approach', '2026-03-09', 'before-the-approach'],
  ])('refuses a decision dated %s', async (_, decidedOn, code) => {
    const { id } = await applied(officer());
    const { body } = await officer()
      .post(`/applications/${id}/decisions`, answer('eligibility', 'eligible', { decidedOn }))
      .expect(422);
    expect(body).toMatchObject({ code, errors: [{ field: 'decidedOn' }] });
    expect(await read(id)).toMatchObject({ decisions: [], version: 1 });
  });

  it.each([
    ['an outcome of another question', { outcome: 'homeless' }, 'outcome'],
    ['an unknown question', { question: 'deservingness' }, 'question'],
    ['a question that every object answers', { question: 'constructor' }, 'question'],
    ['no reasons', { reasons: '  ' }, 'reasons'],
    ['facts that are a list', { facts: ['a'] }, 'facts'],
    ['too many facts', { facts: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`f${i}`, 1])) }, 'facts'],
    ['too long a fact', { facts: { note: 'x'.repeat(2000) } }, 'facts'],
    ['"yes" for a fact that guards', { facts: { leftBecauseOfAbuse: 'yes' } }, 'facts'],
    ['a guarding fact under another spelling', { facts: { left_because_of_abuse: true } }, 'facts'],
    ['a council’s code in small letters', { facts: { toAuthorityCode: 'e07000123' } }, 'facts'],
    ['a fact that is not text', { facts: { note: 'a\u0000b' } }, 'facts'],
    [
      'a category the law does not know',
      { question: 'priority-need', outcome: 'in-priority-need', categories: ['PN-Z'] },
      'categories',
    ],
  ])('calls %s malformed', async (_, overrides, field) => {
    const { id } = await applied(officer());
    const { body } = await officer()
      .post(`/applications/${id}/decisions`, answer('eligibility', 'eligible', overrides))
      .expect(400);
    expect(body.errors[0].field).toBe(field);
  });

  it('never changes a decision, whoever asks', async () => {
    const { id } = await inRelief(officer());
    await expect(
      test.rows(`update homelessness.decision set outcome = 'neither' where application_id = $1`, [id]),
    ).rejects.toThrow('never changed');
    await expect(test.rows('delete from homelessness.decision where application_id = $1', [id])).rejects.toThrow(
      'never changed',
    );
  });

  it('lets those who see the household through a share read and not decide', async () => {
    const { id, household } = await applied(officer());
    await officer()
      .post(`/households/${household.id}/shares`, {
        organisationId: test.cast.organisations.preston,
        purpose: 'She may move there',
        consent: 'given',
      })
      .expect(201);

    await test.as(test.cast.prestonOfficer).get(`/applications/${id}`).expect(200);
    const body = answer('eligibility', 'not-eligible');
    await test.as(test.cast.prestonOfficer).post(`/applications/${id}/decisions`, body).expect(403);
    await test.as(test.cast.rowanManager).post(`/applications/${id}/decisions`, body).expect(403);
    expect(await read(id)).toMatchObject({ decisions: [], helpTrack: 'application-open' });
  });

  it('takes two decisions made at once one after the other', async () => {
    const { id } = await applied(officer());
    const answers = await Promise.all([
      officer().post(`/applications/${id}/decisions`, answer('eligibility', 'eligible')),
      test.as(test.cast.otherOfficer).post(`/applications/${id}/decisions`, answer('homelessness', 'homeless')),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await read(id)).toMatchObject({ helpTrack: 'relief', version: 3, duties: [{ startedOn: '2026-03-10' }] });
  });

  describe('two officers who find the opposite at once', () => {
    const other = () => test.as(test.cast.otherOfficer);
    /** Holds the case until both are on their way: neither has read the other. */
    const atOnce = async (id: string, sends: readonly (() => request.Test)[]) => {
      const holder = new pg.Client({ connectionString: test.database.ownerUrl });
      await holder.connect();
      await holder.query('begin');
      await holder.query('select 1 from homelessness.application where id = $1 for update', [id]);
      const sent = Promise.all(sends.map((send) => send()));
      await until('each waits for the case', async () => {
        const waiting = await test.rows(
          `select distinct pid from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`,
        );
        return waiting.length === sends.length;
      });
      await holder.query('commit');
      await holder.end();
      return sent;
    };
    const answersTo = async (id: string, question: string) =>
      (await read(id)).decisions.filter((made: { question: string }) => made.question === question);

    it.each([
      ['homelessness', 'homeless', 'threatened'],
      ['priority-need', 'in-priority-need', 'not-in-priority-need'],
      ['eligibility', 'eligible', 'not-eligible'],
    ])(
      'takes the first on %s, and tells the second that somebody else has just decided',
      async (question, one, two) => {
        const { id } = await applied(officer(), anotherReason(), aWomanAlone());
        const categories = one === 'in-priority-need' ? ['PN-c'] : undefined;
        const answers = await atOnce(id, [
          () => officer().post(`/applications/${id}/decisions`, answer(question, one, { categories })),
          () => other().post(`/applications/${id}/decisions`, answer(question, two)),
        ]);

        expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
        const [taken, refused] = answers.sort((a, b) => a.status - b.status).map(({ body }) => body);
        expect(refused).toMatchObject({ code: 'decided-already', decisionId: taken.id, decided: taken.outcome });
        expect(refused.detail).toContain('Somebody else has just decided');
        expect(await answersTo(id, question)).toMatchObject([{ id: taken.id }]);
      },
    );

    it('takes the second once it names the decision that it replaces, and no other', async () => {
      const { id } = await inRelief(officer(), anotherReason(), aWomanAlone());
      const path = `/applications/${id}/decisions`;
      const first = await decided(officer(), id, answer('priority-need', 'not-in-priority-need'));
      const [eligibility] = await answersTo(id, 'eligibility');
      const found = answer('priority-need', 'in-priority-need', { categories: ['PN-c'] });
      const replacing = (replaces: string) => ({ ...found, replaces });

      await other().post(path, found).expect(409);
      const { body: preview } = await other().post(`${path}/preview`, found).expect(200);
      expect(preview).toMatchObject({ allowed: false, refusal: { code: 'decided-already', decisionId: first } });
      await other().post(path, replacing(eligibility.id)).expect(409);
      const { body: second } = await other().post(path, replacing(first)).expect(201);
      // What has been replaced is replaced by nobody again.
      const { body } = await officer()
        .post(path, { ...found, replaces: first })
        .expect(409);
      expect(body).toMatchObject({ code: 'decided-already', decisionId: second.id, decided: 'in-priority-need' });
    });

    it('says that nothing stands where a decision is named and there is none', async () => {
      const { id } = await applied(officer());
      const body = answer('eligibility', 'eligible', { replaces: id });
      const { body: refused } = await officer().post(`/applications/${id}/decisions`, body).expect(409);
      expect(refused).toMatchObject({ code: 'decided-already' });
      expect(refused.detail).toContain('replaces none');
    });

    it('lets a supervisor decide otherwise afterwards, without more, and not at once', async () => {
      const supervisor = () => test.as(test.cast.supervisor);
      const { id } = await applied(officer());
      await decided(officer(), id, answer('eligibility', 'eligible'));
      await decided(supervisor(), id, answer('eligibility', 'not-eligible'));
      // What a supervisor found, an officer goes against only when they have read it.
      await officer().post(`/applications/${id}/decisions`, answer('eligibility', 'eligible')).expect(409);

      const { id: held } = await applied(officer());
      const answers = await atOnce(held, [
        () => officer().post(`/applications/${held}/decisions`, answer('eligibility', 'eligible')),
        () => supervisor().post(`/applications/${held}/decisions`, answer('eligibility', 'not-eligible')),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('lets an officer correct themselves, and a colleague agree', async () => {
      const { id } = await applied(officer());
      await decided(officer(), id, answer('eligibility', 'not-eligible'));
      await decided(officer(), id, answer('eligibility', 'eligible'));
      await decided(other(), id, answer('eligibility', 'eligible'));
    });
  });

  it('marks a notice as sent and closes its task', async () => {
    const { id } = await inRelief(officer());
    const [first] = (await read(id)).notices;
    const issue = () => officer().post(`/applications/${id}/notices/${first.id}/issue`, { issuedOn: '2026-03-12' });

    const { body } = await issue().expect(200);
    expect(body.notices[0]).toMatchObject({ status: 'issued', issuedOn: '2026-03-12' });
    expect((await openTasks(id)).map(({ origin }) => origin)).not.toContain(`notice:${first.id}`);
    expect((await issue().expect(409)).body.code).toBe('notice-not-due');
  });

  it('takes a new application beside one that came to nothing, and refuses to bring the old one back to life', async () => {
    const { id, household } = await applied(officer(), anotherReason(), aWomanAlone());
    await decided(officer(), id, answer('homelessness', 'neither'));
    await officer()
      .post('/applications', {
        householdId: household.id,
        authorityCode: 'E06000009',
        approachedOn: '2026-03-12',
        channel: 'phone',
        lossOfHomeReason: 'domestic-abuse',
      })
      .expect(201);
    const { body } = await officer()
      .post(`/applications/${id}/decisions`, answer('homelessness', 'homeless'))
      .expect(409);
    expect(body.code).toBe('application-open-already');
  });
});
