import {
  anotherReason,
  answer,
  applied,
  decided,
  inPriorityNeed,
  inRelief,
  WYRE,
} from '../../../test/factories/applications.js';
import { aHousingPlan } from '../../../test/factories/assessments.js';
import { aFlat, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { aMotherWithTwo, aWomanAlone } from '../../../test/factories/households.js';
import { arrived, move, offered } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

/** Of a home that was turned down. */
const OFFERED = { suitable: true, prospectOfSixMonths: true };

describe('ending a duty', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const read = async (id: string) => (await officer().get(`/applications/${id}`).expect(200)).body;
  const openTasks = (id: string) =>
    test.rows<{ kind: string }>(`select kind from tasks.task where subject_id = $1 and status = 'open'`, [id]);
  const end = (id: string, body: object) =>
    officer().post(`/applications/${id}/duties/end`, { endedOn: '2026-03-12', reasons: 'As recorded.', ...body });

  it('ends relief on its ground, with the notice, the clock and the tasks', async () => {
    const { id } = await inRelief(officer());
    const { body } = await end(id, { duty: 'relief', ground: 'RL-f' }).expect(200);

    expect(body).toMatchObject({ helpTrack: 'closed', accommodationTrack: 'none' });
    expect(body.duties).toMatchObject([{ endedOn: '2026-03-12', endGround: 'RL-f', endReasons: 'As recorded.' }]);
    expect(body.notices.map((notice: { notice: string }) => notice.notice)).toContain('N-189B(5)');
    const kinds = (await openTasks(id)).map(({ kind }) => kind);
    expect(kinds).not.toContain('relief-duty');
    expect(kinds.filter((kind) => kind.startsWith('decide-'))).toEqual([]);
  });

  it.each([
    ['the ground that only the statute uses', 'RL-AUTO', 'RL-AUTO'],
    ['the 56 days before they are over', 'RL-b', 'RL-b'],
    ['a ground of no register', 'RL-z', 'SM-2'],
    ['a ground that every object has', 'constructor', 'SM-2'],
  ])('refuses %s', async (_, ground, rule) => {
    const { id } = await inRelief(officer());
    const { body } = await end(id, { duty: 'relief', ground }).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule });
    expect(await read(id)).toMatchObject({ helpTrack: 'relief', duties: [{ endedOn: null }] });
  });

  it('takes no facts at all, in whatever way they are left out', async () => {
    const { id } = await inRelief(officer());
    const told = await end(id, { duty: 'relief', ground: 'RL-193A', facts: null }).expect(422);
    expect(told.body).toMatchObject({ code: 'unlawful-step', rule: 'RL-193A' });
    await end(id, { duty: 'relief', ground: 'RL-f', facts: null }).expect(200);
  });

  it('refuses to end it because of a refuge that she did not take up', async () => {
    const { id, household } = await inRelief(officer());
    const { id: offer } = await offered(test, { householdId: household.id });
    await move(test, offer, 'decline', { by: 'person', reason: 'too-near-danger' });

    const { body } = await end(id, { duty: 'relief', ground: 'RL-c' }).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'DA-5' });
    expect(await read(id)).toMatchObject({ helpTrack: 'relief', duties: [{ endedOn: null }] });
    await end(id, { duty: 'relief', ground: 'RL-c', facts: { ...OFFERED, offerWasRefuge: false } }).expect(200);
  });

  it('keeps their place for them until the letters of the ending have gone, and says which (ACC-3)', async () => {
    const { id } = await inRelief(officer());
    expect(await read(id)).toMatchObject({ accommodationTrack: 'interim', roofUntilTold: null });
    await end(id, { duty: 'relief', ground: 'RL-f' }).expect(200);
    const { accommodationTrack, roofUntilTold, notices } = await read(id);
    expect([accommodationTrack, roofUntilTold.notice]).toEqual(['none', 'N-189B(5)']);
    expect(notices).toContainEqual(expect.objectContaining({ id: roofUntilTold.noticeId, status: 'due' }));
    const path = `/applications/${id}/notices/${roofUntilTold.noticeId}/issue`;
    await officer().post(path, { issuedOn: '2026-03-12' }).expect(200);
    expect((await read(id)).roofUntilTold).toBeNull();
  });

  describe('on a ground that says what is so', () => {
    const owed = (endGround: string | null) => ({ duties: [expect.objectContaining({ endGround })] });

    it('takes the ground alone where nothing on record is otherwise', async () => {
      const { id } = await inRelief(officer());
      await end(id, { duty: 'relief', ground: 'RL-a' }).expect(200);
      expect(await read(id)).toMatchObject(owed('RL-a'));
    });

    it('not where they are to leave where they live within six months, until somebody says that they have another home', async () => {
      const { id, household } = await inRelief(officer(), {}, aMotherWithTwo());
      const rowan = test.as(test.cast.rowanManager);
      const house = aRefuge(test.cast.organisations.rowan, { category: 'dispersed', confidential: false });
      const { id: unitId } = await confirmedUnitIn(rowan, (await premisesOf(rowan, house)).id, aFlat());
      await arrived(test, { householdId: household.id, unitId, expectedTo: '2026-05-01' });
      const { body } = await end(id, { duty: 'relief', ground: 'RL-a' }).expect(422);
      expect(body).toMatchObject({ rule: 'RL-a', errors: [{ field: 'facts.homeForSixMonths' }] });
      expect(body.detail).toContain('2026-05-01');
      expect(await read(id)).toMatchObject(owed(null));
      await end(id, { duty: 'relief', ground: 'RL-a', facts: { homeForSixMonths: true } }).expect(200);
    });

    it('not on the 56 days while the council has not taken a step of its own in time', async () => {
      const { id } = await applied(officer(), { approachedOn: '2026-01-05', ...anotherReason() }, aWomanAlone());
      for (const [question, outcome] of [
        ['eligibility', 'eligible'],
        ['homelessness', 'threatened'],
      ] as const) {
        await decided(officer(), id, answer(question, outcome, { decidedOn: '2026-01-05' }));
      }
      const plan = await officer()
        .put(`/applications/${id}/housing-plan`, aHousingPlan({ reviewOn: '2026-03-24' }))
        .set('If-Match', '"0"')
        .expect(200);
      const step = plan.body.steps[0].id as string;
      await test.rows('update homelessness.plan_step set due_on = $2 where id = $1', [step, '2026-03-11']);
      const { body } = await end(id, { duty: 'prevention', ground: 'PV-b' }).expect(422);
      expect(body).toMatchObject({ rule: 'PV-b', errors: [{ field: 'facts.dutyCompliedWith' }] });
      const done = { as: 'done', closedOn: '2026-03-12' };
      await officer().post(`/applications/${id}/housing-plan/steps/${step}/close`, done).expect(200);
      await end(id, { duty: 'prevention', ground: 'PV-b' }).expect(200);
    });

    it('not on the 56 days under the possession notice that the finding rests on', async () => {
      const { id } = await applied(officer(), { approachedOn: '2026-01-05', ...anotherReason() }, aWomanAlone());
      await decided(officer(), id, answer('eligibility', 'eligible', { decidedOn: '2026-01-05' }));
      const facts = { possessionNoticeDate: '2026-02-20' };
      await decided(officer(), id, answer('homelessness', 'threatened', { decidedOn: '2026-01-05', facts }));
      const { body } = await end(id, { duty: 'prevention', ground: 'PV-b' }).expect(422);
      expect(body).toMatchObject({ rule: 'PV-b', errors: [{ field: 'facts.validPossessionNotice' }] });
      const backdated = await end(id, {
        duty: 'prevention',
        ground: 'PV-b',
        endedOn: '2026-03-09',
        facts: { possessionNoticeDate: '2026-05-05' },
      });
      expect(backdated.body).toMatchObject({ rule: 'PV-b' });
      const withdrawn = { validPossessionNotice: false };
      await end(id, { duty: 'prevention', ground: 'PV-b', facts: withdrawn }).expect(200);
    });
  });

  it('refuses to end what is not owed', async () => {
    const { id } = await applied(officer());
    const { body } = await end(id, { duty: 'relief', ground: 'RL-f' }).expect(409);
    expect(body.code).toBe('duty-not-running');
  });

  it('does not take an officer’s word that a supervisor agreed', async () => {
    const { id } = await inRelief(officer());
    const { body } = await end(id, {
      duty: 'relief',
      ground: 'RL-f',
      facts: { supervisorId: test.cast.otherOfficer.id },
    }).expect(422);
    expect(body).toMatchObject({ code: 'not-a-supervisor', errors: [{ field: 'facts.supervisorId' }] });
  });

  it('refuses to end a duty before it began', async () => {
    const { id } = await applied(officer());
    await decided(officer(), id, answer('eligibility', 'eligible'));
    await decided(officer(), id, answer('homelessness', 'homeless', { decidedOn: '2026-03-12' }));
    const { body } = await officer()
      .post(`/applications/${id}/decisions`, answer('eligibility', 'not-eligible', { decidedOn: '2026-03-11' }))
      .expect(422);
    expect(body.code).toBe('before-the-duty-began');
    expect(await read(id)).toMatchObject({ helpTrack: 'relief' });
  });

  describe('long after the 56 days', () => {
    const IN_JANUARY = '2026-01-05';
    const found = async (overrides: object, ...answers: [string, string][]) => {
      const { id } = await applied(officer(), { approachedOn: IN_JANUARY, ...overrides }, aWomanAlone());
      for (const [question, outcome] of answers) {
        await decided(officer(), id, answer(question, outcome, { decidedOn: IN_JANUARY }));
      }
      return id;
    };

    it('E6: takes the notice of the day on which the finding ended relief, and no other', async () => {
      const id = await found(anotherReason(), ['eligibility', 'eligible'], ['homelessness', 'homeless']);
      await decided(officer(), id, answer('priority-need', 'not-in-priority-need', { decidedOn: '2026-03-12' }));

      const { body } = await end(id, { duty: 'relief', ground: 'RL-b' }).expect(200);
      expect(body).toMatchObject({
        helpTrack: 'not-priority-need',
        duties: [{ endedOn: '2026-03-12', endGround: 'RL-b' }],
      });
      await end(id, { duty: 'relief', ground: 'RL-b', endedOn: '2026-03-11' }).expect(409);
    });

    it('leaving of her own accord needs a supervisor other than whoever ends the duty, and it is kept which rule they lifted', async () => {
      const id = await found(
        {},
        ['eligibility', 'eligible'],
        ['homelessness', 'homeless'],
        ['priority-need', 'in-priority-need'],
      );
      const body = { duty: 'main', ground: 'MD-6d', endedOn: '2026-03-12', reasons: 'She has moved to her sister.' };
      const refused = await officer().post(`/applications/${id}/duties/end`, body).expect(422);
      expect(refused.body).toMatchObject({ rule: 'MD-6d', override: 'supervisor' });

      const herself = await test.as(test.cast.supervisor).post(`/applications/${id}/duties/end`, body).expect(422);
      expect(herself.body).toMatchObject({ rule: 'MD-6d', override: 'supervisor' });
      const named = { ...body, facts: { supervisorId: test.cast.supervisor.id } };
      await test.as(test.cast.supervisor).post(`/applications/${id}/duties/end`, named).expect(422);

      await officer()
        .post(`/applications/${id}/duties/end`, { ...named, overrideReasons: 'She told me so herself.' })
        .expect(200);
      const kept = await test.rows(
        'select step, rule, decided_by, agreed_by, reasons, on_day::text as day from homelessness.override where application_id = $1',
        [id],
      );
      const [decided_by, agreed_by] = [test.cast.officer.id, test.cast.supervisor.id];
      expect(kept).toEqual([
        { step: 'ending', rule: 'MD-6d', decided_by, agreed_by, reasons: 'She told me so herself.', day: '2026-03-12' },
      ]);
    });
  });

  describe('by referral', () => {
    const referred = async () => {
      const { id } = await inRelief(officer());
      const facts = { toAuthorityCode: WYRE, riskInThatDistrict: false, connectionHere: false, connectionThere: true };
      await decided(officer(), id, answer('referral', 'refer', { facts, decidedOn: '2026-03-11' }));
      return id;
    };

    it('holds a roof until the other council answers, and closes when that council owes the duty', async () => {
      const id = await referred();
      expect(await read(id)).toMatchObject({
        helpTrack: 'application-open',
        accommodationTrack: 'held-pending-referral',
        duties: [{ endedOn: '2026-03-11', endGround: 'RL-198' }],
      });
      expect((await openTasks(id)).map(({ kind }) => kind)).toContain('secure-interim-accommodation');

      const { body } = await end(id, { duty: 'relief', ground: 'RL-198' }).expect(200);
      expect(body).toMatchObject({ helpTrack: 'closed', accommodationTrack: 'none' });
      expect((await openTasks(id)).map(({ kind }) => kind)).not.toContain('secure-interim-accommodation');
    });

    it('of the main duty she is told at the same time, and why (s.184(4), s.200(1))', async () => {
      const { id } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05', ...anotherReason() }, '2026-01-05');
      expect(await read(id)).toMatchObject({ helpTrack: 'main-duty' });
      const facts = { toAuthorityCode: WYRE, riskInThatDistrict: false, connectionHere: false, connectionThere: true };
      const reasons = 'Her mother lives there.';
      await decided(officer(), id, answer('referral', 'refer', { facts, reasons, decidedOn: '2026-03-12' }));
      const { notices } = await read(id);
      const due = new Map<string, string>(
        notices.map((each: { notice: string; id: string }) => [each.notice, each.id]),
      );
      expect([...due.keys()]).toEqual(expect.arrayContaining(['N-193-end', 'N-184(4)', 'N-200']));
      const path = `/applications/${id}/notices/${due.get('N-184(4)')}/draft`;
      const { body } = await officer().post(path, {}).expect(200);
      expect(body.missing).toEqual([]);
      for (const said of ['Wyre', reasons, '1 April 2026']) expect(JSON.stringify(body.letter)).toContain(said);
    });

    it('starts relief afresh, even on the same day, when the conditions are not met', async () => {
      const id = await referred();
      await decided(officer(), id, answer('referral', 'do-not-refer', { decidedOn: '2026-03-11' }));

      const application = await read(id);
      expect(application).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'interim' });
      expect(application.duties).toMatchObject([
        { startedOn: '2026-03-10', endGround: 'RL-198' },
        { startedOn: '2026-03-11', lastDay: '2026-05-05', endedOn: null },
      ]);
      const running = application.clocks.filter(
        ({ clock, status }: { clock: string; status: string }) => clock === 'K-02' && status === 'running',
      );
      expect(running).toMatchObject([{ dayOne: '2026-03-11', lastDay: '2026-05-05' }]);
    });
  });
});
