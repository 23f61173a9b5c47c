import { aHousingPlan } from '../../../test/factories/assessments.js';
import { answer, anotherReason, applied, decided, inRelief, WYRE } from '../../../test/factories/applications.js';
import { aRoom } from '../../../test/factories/placements.js';
import { A_COMPLETE_LETTER, anOutcome, dueNotice } from '../../../test/factories/reviews.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { aToldOffer, anOfferNotTakenUp } from '../../../test/factories/housing-offers.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const APPROACHED_ON = '2026-05-10';
const TODAY = '2026-05-20';

interface Made {
  readonly id: string;
  readonly subjectId: string;
}

describe('what a review is about', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z`, background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);
  const on = { decidedOn: APPROACHED_ON };
  const relief = () => inRelief(officer(), anotherReason());
  const prevention = async () => {
    const application = await applied(officer(), anotherReason({ approachedOn: APPROACHED_ON }));
    await decided(officer(), application.id, answer('eligibility', 'eligible', on));
    await decided(officer(), application.id, answer('homelessness', 'threatened', on));
    return application;
  };
  const mainDuty = async () => {
    const application = await relief();
    await decided(officer(), application.id, answer('priority-need', 'in-priority-need', { categories: ['PN-b'] }));
    await officer().get(`/applications/${application.id}`).expect(200);
    return application;
  };
  const dutyOf = async (id: string, duty: string): Promise<Made> => {
    const [row] = await test.rows<{ id: string }>(
      'select id from homelessness.duty where application_id = $1 and duty = $2 order by started_on desc limit 1',
      [id, duty],
    );
    return { id, subjectId: row!.id };
  };
  const ended =
    (opened: () => Promise<{ id: string }>, duty: string, ground: string, facts: object = {}) =>
    async (): Promise<Made> => {
      const { id } = await opened();
      const ending = { duty, ground, endedOn: TODAY, reasons: 'So it is.', facts };
      await officer().post(`/applications/${id}/duties/end`, ending).expect(200);
      return dutyOf(id, duty);
    };
  const question =
    (of: string, outcome: string, overrides: object = {}) =>
    async (): Promise<Made> => {
      const { id } = await relief();
      return { id, subjectId: await decided(officer(), id, answer(of, outcome, { ...overrides })) };
    };
  const planOf = (opened: () => Promise<{ id: string }>) => async (): Promise<Made> => {
    const { id } = await opened();
    const plan = aHousingPlan({ reviewOn: '2026-06-03' });
    const { body } = await officer()
      .put(`/applications/${id}/housing-plan`, withDays(plan))
      .set('If-Match', '"0"')
      .expect(200);
    return { id, subjectId: body.id as string };
  };
  const placed = async (opened = mainDuty): Promise<Made> => {
    const { id, household } = await opened();
    const offer = { householdId: household.id, unitId: await aRoom(test), from: TODAY };
    const { body } = await officer().post('/placements', offer).expect(201);
    return { id, subjectId: body.id as string };
  };
  const referral = question('referral', 'refer', {
    facts: { toAuthorityCode: WYRE, riskInThatDistrict: false, connectionHere: false, connectionThere: true },
  });
  const told = async (): Promise<Made> => {
    const { id } = await relief();
    return { id, subjectId: await aToldOffer(test, id, TODAY) };
  };
  const turnedDown = async () => {
    const application = await relief();
    await anOfferNotTakenUp(test, application.id, TODAY);
    return application;
  };
  const finalOffer = ended(turnedDown, 'relief', 'RL-193A', {
    ...{ suitable: true, canEndOtherObligations: true, assuredTenancy: true },
  });

  const ask = (id: string, about: object, requestedOn = TODAY) =>
    officer().post(`/applications/${id}/reviews`, { about, requestedOn });

  it.each<[string, string, string, () => Promise<Made>]>([
    ['eligibility', 'K-07', '202(1)(a)', question('eligibility', 'not-eligible')],
    ['homelessness', 'K-07', '202(1)(b)', question('homelessness', 'homeless')],
    ['priority-need', 'K-07', '202(1)(b)', question('priority-need', 'in-priority-need', { categories: ['PN-b'] })],
    ['intentionality', 'K-07', '202(1)(b)', question('intentionality', 'not-intentional')],
    ['duty-owed', 'K-07', '202(1)(b)', async () => dutyOf((await relief()).id, 'relief')],
    ['main-duty-ended', 'K-07', '202(1)(b)', ended(mainDuty, 'main', 'MD-6c')],
    ['relief-steps', 'K-06', '202(1)(ba)(i)', planOf(() => inReliefNow())],
    ['relief-ended', 'K-07', '202(1)(ba)(ii)', ended(relief, 'relief', 'RL-f')],
    ['prevention-steps', 'K-06', '202(1)(bc)', planOf(prevention)],
    ['prevention-ended', 'K-06', '202(1)(bc)', ended(prevention, 'prevention', 'PV-g')],
    ['referral', 'K-07', '202(1)(c)', referral],
    ['referral-conditions', 'K-08', '202(1)(d)', referral],
    ['referee-decision', 'K-09', '202(1)(d)', referral],
    ['duty-after-referral', 'K-07', '202(1)(e)', referral],
    ['suitability', 'K-07', '202(1)(f)-(h)', () => placed()],
    ['suitability', 'K-07', '202(1)(f)-(h)', told],
    ['suitability', 'K-07', '202(1)(f)-(h)', finalOffer],
  ])('%s has a review with its own clock, %s (s.%s)', async (matter, clock, section, made) => {
    const { id, subjectId } = await made();
    const listed = await officer().get(`/applications/${id}/reviewable`).expect(200);
    const found = (listed.body.items as { matter: string; subjectId: string }[]).find(
      (each) => each.matter === matter && each.subjectId === subjectId,
    );
    expect(found).toMatchObject({ source: expect.stringContaining(section) });

    const { body } = await ask(id, { matter, subjectId, toldOn: TODAY }).expect(201);
    expect(body).toMatchObject({ matter, subjectId, clock, toldOn: TODAY, status: 'pending' });
    const clocks = await test.rows<{ clock: string }>(
      `select clock from homelessness.clock where subject_id = $1 and status = 'running' and clock <> 'K-33' order by clock`,
      [body.id],
    );
    expect(clocks.map((row) => row.clock)).toEqual(clock === 'K-06' ? ['K-06', 'K-10'] : [clock]);
  });

  it('of the steps of a plan is decided by somebody senior to whoever made it, and closes with a new plan', async () => {
    const { id, subjectId } = await planOf(() => inReliefNow())();
    const { body } = await ask(id, { matter: 'relief-steps', subjectId }).expect(201);
    expect(body.lastDay).toBe('2026-06-09');
    const path = `/applications/${id}/reviews/${body.id}`;
    const give = (userId: string) => supervisor().put(`${path}/reviewer`, { userId, tookNoOtherPart: true });
    expect((await give(test.cast.officer.id).expect(422)).body).toMatchObject({ rule: 'RV-3' });
    await give(test.cast.supervisor.id).expect(200);

    const acknowledgement = await dueNotice(test, { applicationId: id }, 'N-202-acknowledgement');
    const draft = await officer().post(`/applications/${id}/notices/${acknowledgement}/draft`, {}).expect(200);
    expect(JSON.stringify(draft.body.letter)).toContain('2 June 2026');

    const agreed = { until: '2026-06-05', agreedOn: TODAY, inWriting: true, extends: 'representations' };
    await supervisor().post(`${path}/longer-time`, agreed).expect(200);
    const running = await test.rows(
      `select clock, last_day::text as until from homelessness.clock where subject_id = $1 and status = 'running' order by clock`,
      [body.id],
    );
    expect(running).toEqual([
      { clock: 'K-06', until: '2026-06-09' },
      { clock: 'K-10', until: '2026-06-05' },
    ]);

    const outcome = anOutcome({ outcome: 'quashed', decidedOn: TODAY });
    await supervisor().post(`${path}/outcome`, outcome).expect(200);
    const left = () =>
      test.rows(`select title, status from tasks.task where origin = $1`, [`review:${body.id}:decide-again`]);
    expect(await left()).toEqual([{ title: 'Change the housing plan after a review', status: 'open' }]);
    await officer()
      .put(`/applications/${id}/housing-plan`, withDays(aHousingPlan({ reviewOn: '2026-06-04' })))
      .set('If-Match', '"1"')
      .expect(200);
    expect(await left()).toMatchObject([{ status: 'done' }]);
  });

  it('of how a duty ended is not for whoever ended it, and its letter starts the time to appeal', async () => {
    const { id, subjectId } = await ended(relief, 'relief', 'RL-c', { suitable: true, prospectOfSixMonths: true })();
    const { body } = await ask(id, { matter: 'relief-ended', subjectId }).expect(201);
    const path = `/applications/${id}/reviews/${body.id}`;
    await supervisor().put(`${path}/reviewer`, { userId: test.cast.officer.id, tookNoOtherPart: true }).expect(422);
    await supervisor().put(`${path}/reviewer`, { userId: test.cast.supervisor.id, tookNoOtherPart: true }).expect(200);
    await supervisor()
      .post(`${path}/outcome`, anOutcome({ decidedOn: TODAY }))
      .expect(200);
    const letter = await dueNotice(test, { applicationId: id }, 'N-203');
    await officer()
      .post(`/applications/${id}/notices/${letter}/issue`, { issuedOn: TODAY, tells: A_COMPLETE_LETTER })
      .expect(200);
    const clocks = await test.rows(
      'select clock, status from homelessness.clock where subject_id = $1 order by clock',
      [body.id],
    );
    expect(clocks).toEqual([
      { clock: 'K-07', status: 'met' },
      { clock: 'K-15', status: 'running' },
    ]);
  });

  it('is one thing: a decision, or another matter, and never both or none', async () => {
    const { id, subjectId } = await question('eligibility', 'not-eligible')();
    const both = { decisionId: subjectId, about: { matter: 'eligibility', subjectId } };
    for (const body of [both, {}]) {
      const refused = await officer()
        .post(`/applications/${id}/reviews`, { ...body, requestedOn: TODAY })
        .expect(422);
      expect(refused.body.code).toBe('one-subject');
    }
  });

  it('is nothing that the law does not let be reviewed, and nothing of another case', async () => {
    const { id, subjectId } = await placed();
    const other = await placed();
    await ask(id, { matter: 'relief-ended', subjectId }).expect(404);
    await ask(other.id, { matter: 'suitability', subjectId }).expect(404);
  });

  it('is not whether a place suits them while only interim accommodation is owed (s.202(1)(f), s.188)', async () => {
    const { id, subjectId } = await placed(inReliefNow);
    const { body } = await officer().get(`/applications/${id}/reviewable`).expect(200);
    expect((body.items as { subjectId: string }[]).map((item) => item.subjectId)).not.toContain(subjectId);
    const about = { matter: 'suitability', subjectId };
    const refused = await ask(id, about).expect(422);
    expect(refused.body).toMatchObject({
      ...{ code: 'unlawful-step', rule: 'RV-1' },
      citation: expect.stringContaining('202(1)(f)'),
      insteadYouMay: [expect.stringContaining('offer'), expect.any(String)],
    });
  });

  it('is that of a place which they had already from the day on which the main duty was owed', async () => {
    const { id, subjectId } = await placed();
    await test.rows(`update placements.placement set created_at = '2026-04-01T09:00:00Z' where id = $1`, [subjectId]);
    const { body } = await officer().get(`/applications/${id}/reviewable`).expect(200);
    const listed = (body.items as { subjectId: string }[]).find((item) => item.subjectId === subjectId);
    expect(listed).toMatchObject({ decidedOn: '2026-05-05', lastDay: '2026-05-25' });
  });

  describe('is that of a place which was offered as interim accommodation only where it became more', () => {
    const OFFERED = `set created_at = '2026-03-10T09:00:00Z'`;
    const offeredInMarch = async (opened: () => Promise<{ id: string }>, more = ''): Promise<Made> => {
      const { id, subjectId } = await placed(opened as typeof mainDuty);
      await test.rows(`update placements.placement ${OFFERED}${more} where id = $1`, [subjectId]);
      return { id, subjectId };
    };
    const listed = async ({ id, subjectId }: Made) => {
      const { body } = await officer().get(`/applications/${id}/reviewable`).expect(200);
      return (body.items as { subjectId: string; decidedOn: string }[]).find((item) => item.subjectId === subjectId);
    };
    const notInNeed = async (interim: boolean) => {
      const application = await inRelief(officer(), anotherReason(), aWomanAlone());
      if (interim) {
        await test.rows(`update homelessness.application set accommodation_track = 'interim' where id = $1`, [
          application.id,
        ]);
      }
      const found = answer('priority-need', 'not-in-priority-need', { decidedOn: TODAY });
      await decided(officer(), application.id, found);
      return application;
    };
    const intentional = async () => {
      const application = await relief();
      await decided(officer(), application.id, answer('intentionality', 'intentional'));
      await decided(officer(), application.id, answer('priority-need', 'in-priority-need', { categories: ['PN-b'] }));
      const over = { duty: 'relief', ground: 'RL-b', endedOn: TODAY, reasons: 'Over.' };
      await officer().post(`/applications/${application.id}/duties/end`, over).expect(200);
      return application;
    };

    it.each(['declined', 'withdrawn', 'expired', 'not-arrived'])(
      'is not where it was %s before the main duty',
      async (status) => {
        expect(
          await listed(await offeredInMarch(mainDuty, `, status = '${status}', ended_by = 'person', reason = 'x'`)),
        ).toBeUndefined();
      },
    );

    it('is not where its hold ran out before the main duty, whoever gets round to noting it', async () => {
      const lapsed = `, hold_expires_at = '2026-03-11T09:00:00Z'`;
      expect(await listed(await offeredInMarch(mainDuty, lapsed))).toBeUndefined();
    });

    it.each([
      ['is not', true, undefined],
      ['is, where none was owed beside relief', false, { decidedOn: '2026-03-10' }],
    ])('%s, once relief has ended and they are not in priority need', async (_, interim, found) => {
      const shown = await listed(await offeredInMarch(() => notInNeed(interim)));
      expect(shown && { decidedOn: shown.decidedOn }).toEqual(found);
    });

    it('is, once they are found intentionally homeless, and runs from the day on which relief had ended', async () => {
      expect(await listed(await offeredInMarch(intentional))).toMatchObject({ decidedOn: TODAY });
    });

    it('is not, where it was offered after their time to find a home had ended', async () => {
      const made = await placed(intentional as typeof mainDuty);
      await test.rows(`update placements.placement set created_at = '2026-05-21T09:00:00Z' where id = $1`, [
        made.subjectId,
      ]);
      expect(await listed(made)).toMatchObject({ decidedOn: '2026-05-21' });
      await test.rows(
        `insert into homelessness.roof_answer (id, application_id, basis, accommodate, weighed, reasons, decided_on, decided_by, created_at)
         values (gen_random_uuid(), $1, 'reasonable-opportunity', false, '{}', 'Over.', $2, $3, now())`,
        [made.id, TODAY, test.cast.officer.id],
      );
      expect(await listed(made)).toBeUndefined();
    });
  });

  it('runs from the day on which they were told, where another council told them', async () => {
    const { id, subjectId } = await referral();
    const about = { matter: 'referral-conditions', subjectId };
    const untold = await ask(id, about).expect(422);
    expect(untold.body).toMatchObject({ code: 'told-on-needed', errors: [{ field: 'about.toldOn' }] });
    const late = await ask(id, { ...about, toldOn: '2026-04-29' }).expect(422);
    expect(late.body).toMatchObject({ code: 'out-of-time', lastDay: '2026-05-19' });
    await ask(id, { ...about, toldOn: '2026-04-30' }).expect(201);
  });

  it('may be asked for late where a supervisor allows it, whatever it is about', async () => {
    const { id, subjectId } = await question('referral', 'refer', {
      facts: { toAuthorityCode: WYRE, riskInThatDistrict: false, connectionHere: false, connectionThere: true },
    })();
    const about = { matter: 'duty-after-referral', subjectId, toldOn: '2026-03-12' };
    await ask(id, about).expect(422);
    const time = { matter: about.matter, subjectId, allowed: true, until: TODAY, reasons: 'She was in hospital.' };
    await officer().post(`/applications/${id}/review-time`, time).expect(403);
    await supervisor().post(`/applications/${id}/review-time`, time).expect(201);
    await ask(id, about).expect(201);
  });

  async function inReliefNow() {
    const application = await applied(officer(), anotherReason({ approachedOn: APPROACHED_ON }));
    await decided(officer(), application.id, answer('eligibility', 'eligible', on));
    await decided(officer(), application.id, answer('homelessness', 'homeless', on));
    return application;
  }
});

/** The same plan with days that lie ahead. */
function withDays(plan: Record<string, unknown>): object {
  const steps = plan['steps'] as object[];
  return { ...plan, steps: steps.map((step) => ({ ...step, dueOn: '2026-05-30' })) };
}
