import { anotherReason, answer, applied, decided } from '../../../test/factories/applications.js';
import { aStep } from '../../../test/factories/assessments.js';
import { dueNotice } from '../../../test/factories/reviews.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

// A story in its order: what was warned of in May is decided on in June.
const MAY = '2026-05-20';
const UNTIL = '2026-06-03';
const DAY_AFTER = '2026-06-04';

describe('a warning about a step of the plan', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${MAY}T09:00:00Z`, background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const hers = aStep({
    takenBy: 'person',
    kind: 'bid-for-homes',
    step: 'Bid for two homes a week',
    dueOn: '2026-06-01',
  });
  const ours = aStep({ dueOn: '2026-06-01' });
  const planned = async (outcome: 'homeless' | 'threatened', about: object = anotherReason()) => {
    const { id } = await applied(officer(), { approachedOn: MAY, ...about }, aWomanAlone());
    await decided(officer(), id, answer('eligibility', 'eligible', { decidedOn: MAY }));
    await decided(officer(), id, answer('homelessness', outcome, { decidedOn: MAY }));
    const { body } = await plan(id, 0);
    const [council, person] = body.steps as { id: string }[];
    return { id, ours: council!.id, hers: person!.id };
  };
  const plan = (id: string, version: number) =>
    officer()
      .put(`/applications/${id}/housing-plan`, { steps: [ours, hers], reviewOn: '2026-06-01' })
      .set('If-Match', `"${version}"`)
      .expect(200);
  const warn = (id: string, stepId: string, until = UNTIL) =>
    officer().post(`/applications/${id}/warnings`, { stepId, until, reasons: 'Two weeks: she works nights.' });
  const send = async (id: string, issuedOn = MAY) => {
    const notice = await dueNotice(test, { applicationId: id }, 'N-193B-warning');
    return officer().post(`/applications/${id}/notices/${notice}/issue`, { issuedOn });
  };
  const warned = async (outcome: 'homeless' | 'threatened', about?: object) => {
    const made = await planned(outcome, about);
    await warn(made.id, made.hers).expect(201);
    expect((await send(made.id)).status).toBe(200);
    return made;
  };
  const warnings = async (id: string) => (await officer().get(`/applications/${id}/warnings`).expect(200)).body.items;
  const periods = (id: string) =>
    test.rows(
      `select c.status, c.last_day::text as until, t.status as task from homelessness.clock c
         join tasks.task t on t.origin = 'clock:' || c.id where c.application_id = $1 and c.clock = 'K-26'`,
      [id],
    );
  const end = (id: string, endedOn: string, facts: object = {}, ground = 'PV-193B') =>
    officer().post(`/applications/${id}/duties/end`, {
      ...{ duty: ground === 'PV-193B' ? 'prevention' : 'relief', ground, endedOn, reasons: 'No bid was made.', facts },
    });
  const authorised = () => ({ authorisedById: test.cast.otherOfficer.id });

  it('is of no step that may not be asked of them once they have told of abuse, and its letter goes no more', async () => {
    const { id } = await applied(officer(), { approachedOn: MAY, ...anotherReason() }, aWomanAlone());
    await decided(officer(), id, answer('eligibility', 'eligible', { decidedOn: MAY }));
    await decided(officer(), id, answer('homelessness', 'homeless', { decidedOn: MAY }));
    const home = aStep({ takenBy: 'person', kind: 'mediation-at-home', step: 'Talk it over', dueOn: '2026-06-01' });
    const steps = { steps: [ours, home], reviewOn: '2026-06-01' };
    const made = await officer().put(`/applications/${id}/housing-plan`, steps).set('If-Match', '"0"').expect(200);
    const stepId = made.body.steps[1].id as string;
    await warn(id, stepId).expect(201);
    await officer().post(`/applications/${id}/domestic-abuse`, { toldOn: MAY }).expect(200);

    const { body } = await warn(id, stepId, DAY_AFTER).expect(422);
    expect(body).toMatchObject({ rule: 'DA-4', errors: [{ field: 'stepId' }] });
    expect(await send(id)).toMatchObject({ status: 422, body: { rule: 'DA-4' } });
  });

  it('counts from the day on which its letter goes, which says the step and until when', async () => {
    const made = await planned('threatened');
    const { body } = await warn(made.id, made.hers).expect(201);
    expect(body).toMatchObject({ stepId: made.hers, until: UNTIL, givenOn: null, stands: false });
    expect(await periods(made.id)).toEqual([]);

    const notice = await dueNotice(test, { applicationId: made.id }, 'N-193B-warning');
    const draft = await officer().post(`/applications/${made.id}/notices/${notice}/draft`, {}).expect(200);
    expect(draft.body.missing).toEqual([]);
    expect(JSON.stringify(draft.body.letter)).toContain('Bid for two homes a week');
    expect(JSON.stringify(draft.body.letter)).toContain('You have until 3 June 2026.');

    expect((await send(made.id)).status).toBe(200);
    expect(await warnings(made.id)).toMatchObject([{ givenOn: MAY, stands: true }]);
    expect(await periods(made.id)).toEqual([{ status: 'running', until: UNTIL, task: 'open' }]);
  });

  it.each([
    ['a step of the council', 'ours', UNTIL, 'stepId'],
    ['no time at all', 'hers', MAY, 'until'],
  ] as const)('is refused for %s', async (_, whose, until, field) => {
    const made = await planned('homeless');
    const { body } = await warn(made.id, made[whose], until).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'RL-193B', errors: [{ field }] });
    expect(await warnings(made.id)).toEqual([]);
  });

  it('waits for its letter once, however often it is sent at once; one that leaves them longer is another', async () => {
    const made = await planned('threatened');
    const sent = await Promise.all(Array.from({ length: 5 }, () => warn(made.id, made.hers)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    expect((await warn(made.id, made.hers).expect(409)).body).toMatchObject({ code: 'warning-waits' });
    await warn(made.id, made.hers, '2026-05-31').expect(201);
  });

  it('is of a step of this case’s own plan', async () => {
    const [one, other] = [await planned('homeless'), await planned('homeless')];
    await warn(one.id, other.hers).expect(404);
  });

  it('is the council’s that took the application', async () => {
    const made = await planned('homeless');
    const body = { stepId: made.hers, until: UNTIL, reasons: 'Two weeks.' };
    await test.as(test.cast.prestonOfficer).post(`/applications/${made.id}/warnings`, body).expect(404);
    await test.as(test.cast.prestonOfficer).get(`/applications/${made.id}/warnings`).expect(404);
  });

  it('counts no longer once the step is taken', async () => {
    const made = await warned('threatened');
    const closed = { as: 'done', closedOn: MAY };
    await officer().post(`/applications/${made.id}/housing-plan/steps/${made.hers}/close`, closed).expect(200);
    expect(await warnings(made.id)).toMatchObject([{ stands: false }]);
    expect(await periods(made.id)).toMatchObject([{ status: 'met', task: 'done' }]);
  });

  it('counts no longer once the plan is another, and a letter that has not gone need not go', async () => {
    const made = await planned('threatened');
    await warn(made.id, made.hers).expect(201);
    await plan(made.id, 1);
    expect(await dueNotice(test, { applicationId: made.id }, 'N-193B-warning')).toBeUndefined();
    const tasks = await test.rows(
      `select status from tasks.task where subject_id = $1 and source = 'notice:N-193B-warning'`,
      [made.id],
    );
    expect(tasks).toEqual([{ status: 'cancelled' }]);
  });

  it('ends nothing by itself, and nothing ends before its time has passed', async () => {
    const made = await warned('threatened');
    const early = await end(made.id, MAY, authorised()).expect(422);
    expect(early.body).toMatchObject({ code: 'unlawful-step', rule: 'PV-193B', errors: [{ field: 'endedOn' }] });
    const never = await planned('threatened');
    const unwarned = await end(never.id, MAY, authorised()).expect(422);
    expect(unwarned.body).toMatchObject({ rule: 'PV-193B', errors: [{ field: 'ground' }] });
  });

  describe('once its time has passed', () => {
    let prevention: Awaited<ReturnType<typeof warned>>;
    let unsent: Awaited<ReturnType<typeof planned>>;
    let relief: Awaited<ReturnType<typeof warned>>;
    let victim: Awaited<ReturnType<typeof warned>>;
    beforeAll(async () => {
      prevention = await warned('threatened');
      relief = await warned('homeless');
      victim = await warned('homeless', {});
      unsent = await planned('threatened');
      await warn(unsent.id, unsent.hers).expect(201);
      await test
        .as(test.cast.administrator)
        .post('/clock', { now: `${DAY_AFTER}T09:00:00Z` })
        .expect(200);
    });

    it('a letter that leaves no time cannot go any more', async () => {
      const late = await send(unsent.id, DAY_AFTER);
      expect(late.body).toMatchObject({ code: 'unlawful-step', rule: 'PV-193B', errors: [{ field: 'until' }] });
      expect(await warnings(unsent.id)).toMatchObject([{ givenOn: null }]);
    });

    it('nobody ends help alone: a colleague who had no part in it, and is as senior, authorises it', async () => {
      const alone = await end(prevention.id, DAY_AFTER).expect(422);
      expect(alone.body).toMatchObject({ rule: 'PV-193B', errors: [{ field: 'facts.authorisedById' }] });
      const herself = await end(prevention.id, DAY_AFTER, { authorisedById: test.cast.officer.id }).expect(422);
      expect(herself.body).toMatchObject({ rule: 'PV-193B', errors: [{ field: 'facts.authorisedById' }] });
      const stranger = await end(prevention.id, DAY_AFTER, { authorisedById: test.cast.prestonOfficer.id }).expect(422);
      expect(stranger.body).toMatchObject({ code: 'not-a-colleague' });
    });

    it('ends prevention with one letter, which says who decided and who authorised it, and from which a review is asked for', async () => {
      const { body } = await end(prevention.id, DAY_AFTER, authorised()).expect(200);
      expect(body).toMatchObject({ helpTrack: 'closed', duties: [{ endGround: 'PV-193B', endedOn: DAY_AFTER }] });
      const due = (body.notices as { notice: string; status: string }[]).filter(({ status }) => status === 'due');
      expect(due.map(({ notice }) => notice)).not.toContain('N-195(5)');

      const notice = await dueNotice(test, { applicationId: prevention.id }, 'N-193B');
      const draft = await officer().post(`/applications/${prevention.id}/notices/${notice}/draft`, {}).expect(200);
      expect(draft.body.missing).toEqual([]);
      const words = JSON.stringify(draft.body.letter);
      for (const said of ['Decided by officer.', 'Authorised by otherOfficer.', 'No bid was made.']) {
        expect(words).toContain(said);
      }

      const { body: listed } = await officer().get(`/applications/${prevention.id}/reviewable`).expect(200);
      const about = (listed.items as { matter: string; subjectId: string }[]).find(
        ({ matter }) => matter === 'refusal-to-cooperate-in-prevention',
      );
      const asked = { about: { matter: about?.matter, subjectId: about?.subjectId }, requestedOn: DAY_AFTER };
      const review = await officer().post(`/applications/${prevention.id}/reviews`, asked).expect(201);
      expect(review.body).toMatchObject({ clock: 'K-06', lastDay: '2026-06-24' });
    });

    it('ends relief only once it is known what follows, and the warning counts no longer', async () => {
      const unknown = await end(relief.id, DAY_AFTER, authorised(), 'RL-193B').expect(422);
      expect(unknown.body).toMatchObject({ rule: 'RL-193B' });
      await decided(officer(), relief.id, answer('priority-need', 'not-in-priority-need', { decidedOn: DAY_AFTER }));
      const { body } = await end(relief.id, DAY_AFTER, authorised(), 'RL-193B').expect(200);
      expect(body.helpTrack).toBe('not-priority-need');
      expect(await warnings(relief.id)).toMatchObject([{ stands: false }]);
    });

    it('a supervisor looks first at the abuse behind it, and is not who authorises it', async () => {
      await decided(officer(), victim.id, answer('priority-need', 'in-priority-need', { decidedOn: DAY_AFTER }));
      const blind = await end(victim.id, DAY_AFTER, authorised(), 'RL-193B').expect(422);
      expect(blind.body).toMatchObject({ rule: 'RL-193B', override: 'supervisor' });
      const looked = { domesticAbuseReviewed: true, supervisorId: test.cast.supervisor.id };
      const same = { ...looked, authorisedById: test.cast.supervisor.id };
      const refused = await end(victim.id, DAY_AFTER, same, 'RL-193B').expect(422);
      expect(refused.body).toMatchObject({ errors: [{ field: 'facts.authorisedById' }] });
      const { body } = await end(victim.id, DAY_AFTER, { ...looked, ...authorised() }, 'RL-193B').expect(200);
      expect(body.helpTrack).toBe('main-duty');
    });
  });
});
