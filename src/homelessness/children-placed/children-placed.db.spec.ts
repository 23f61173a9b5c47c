import { applied, inPriorityNeed } from '../../../test/factories/applications.js';
import {
  anAnswerAboutAChild,
  aSchoolCheck,
  askedAboutAChild,
  withChildrenPlaced,
} from '../../../test/factories/cases.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { arrived } from '../../../test/factories/placements.js';
import { memberOf } from '../../../test/factories/support.js';
import { CHILDREN_ARE_TOLD_OF } from '../../../test/support/law-in-force.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';

const TO_A_POST = { issuedOn: '2026-03-10', delivery: 'named-post', namedPost: 'The practice manager' };

// ST-13, s.213AA.
describe('a child in temporary accommodation', () => {
  let test: TestApp;
  beforeAll(async () => {
    const environment = CHILDREN_ARE_TOLD_OF;
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z', environment });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const ask = (id: string, body: object) => officer().post(`/applications/${id}/children-placed`, body);
  const asking = (id: string) =>
    test.rows<{ status: string; due: string }>(
      `select status, due_on::text as due from tasks.task where subject_id = $1 and kind = 'ask-to-tell-of-child' order by id`,
      [id],
    );
  const clock = async (id: string) =>
    (
      await test.rows<{ said: string }>(
        `select c.status || ' to ' || c.last_day || ', task ' || t.status as said
           from homelessness.clock c join tasks.task t on t.origin = 'clock:' || c.id
          where c.application_id = $1 and c.clock = 'K-20'`,
        [id],
      )
    )[0]?.said;
  const letters = (id: string) =>
    test.rows<{ id: string; body: string; status: string; due: string }>(
      `select n.id, a.body, n.status, n.due_on::text as due from homelessness.notice n
         join homelessness.child_consent a on a.id = n.subject_id where n.application_id = $1 order by a.body, n.created_at`,
      [id],
    );
  const issue = (id: string, notice: string | undefined, more: object = {}) =>
    officer().post(`/applications/${id}/notices/${notice}/issue`, { ...TO_A_POST, ...more });
  const dueTo = async (id: string, body: string) =>
    (await letters(id)).find((one) => one.body === body && one.status === 'due')?.id;

  it('is asked about: somebody has a task for each, and the answer closes it', async () => {
    const { id, boy, baby } = await withChildrenPlaced(test);
    await until('the task to ask is there for both', async () => (await asking(id)).length === 2);
    const { body } = await officer().get(`/applications/${id}/children-placed`).expect(200);
    expect(body).toMatchObject({
      items: [],
      toAskAbout: expect.arrayContaining([{ personId: boy, placedOn: '2026-03-10' }]),
    });
    expect(body.toAskAbout).toHaveLength(2);

    await ask(id, anAnswerAboutAChild(boy, { consentedTo: [] })).expect(201);
    expect((await asking(id)).map(({ status }) => status).sort()).toEqual(['done', 'open']);
    expect((await asking(id))[0]?.due).toBe('2026-03-12');
    await ask(id, anAnswerAboutAChild(baby)).expect(201);
    expect((await asking(id)).map(({ status }) => status)).toEqual(['done', 'done']);
  });

  it('is told of to each body they agreed to within fourteen days; the last letter stops the clock (K-20)', async () => {
    const { id, childId } = await askedAboutAChild(test);
    expect(await clock(id)).toBe('running to 2026-03-23, task open');
    expect(await letters(id)).toMatchObject([
      { body: 'gp', status: 'due', due: '2026-03-23' },
      { body: 'health-visiting', status: 'due', due: '2026-03-23' },
    ]);

    await issue(id, await dueTo(id, 'gp')).expect(200);
    await issue(id, await dueTo(id, 'health-visiting')).expect(200);
    expect(await clock(id)).toBe('running to 2026-03-23, task open');
    const at = `/applications/${id}/children-placed/${childId}`;
    await officer().post(`${at}/school-checks`, aSchoolCheck()).expect(200);
    await issue(id, await dueTo(id, 'school')).expect(200);
    expect(await clock(id)).toBe('met to 2026-03-23, task done');
  });

  it('is named in the letter with the one body that it goes to, and with no address', async () => {
    const { id } = await askedAboutAChild(test);
    const gp = await dueTo(id, 'gp');
    expect((await issue(id, gp, { namedPost: undefined, delivery: 'safe-contact' }).expect(422)).body.code).toBe(
      'named-post-needed',
    );
    await issue(id, gp).expect(200);
    const { text, body } = await officer().get(`/applications/${id}/notices/${gp}/letter`).expect(200);
    expect(body.letter.to).toBe('The practice manager');
    expect(text).toContain('Jamie Whitfield, born on 2 September 2013');
    expect(text).toContain('They agreed that you are told: GP.');
    expect(text).not.toMatch(/School|Health visiting|Refuge|Sara/i);
  });

  it('is told of to nobody where they agreed to nobody', async () => {
    const { id } = await askedAboutAChild(test, { consentedTo: [] });
    expect(await letters(id)).toEqual([]);
    expect(await clock(id)).toBeUndefined();
  });

  it('is not told of to a school before it is known to be safe, however the letter is written', async () => {
    const { id, childId } = await askedAboutAChild(test, { consentedTo: ['school'] });
    expect(await letters(id)).toEqual([]);
    expect(await clock(id)).toBe('running to 2026-03-23, task open');
    const at = `/applications/${id}/children-placed/${childId}`;

    const unsafe = aSchoolCheck({ schoolIsSafe: false, found: 'He may look into the record' });
    const { body } = await officer().post(`${at}/school-checks`, unsafe).expect(200);
    expect(body).toMatchObject({ schoolIsSafe: false, schoolCheck: 'He may look into the record' });
    expect(await clock(id)).toBe('ended to 2026-03-23, task cancelled');

    await officer().post(`${at}/school-checks`, aSchoolCheck()).expect(200);
    const letter = await dueTo(id, 'school');
    await officer().post(`${at}/school-checks`, unsafe).expect(200);
    expect((await issue(id, letter).expect(409)).body.code).toBe('notice-not-due');
    expect((await letters(id)).map(({ status }) => status)).toEqual(['withdrawn']);
    // As it would be if the letter had been left due by mistake: the law is asked again as it goes.
    await test.rows(`update homelessness.notice set status = 'due' where id = $1`, [letter]);
    for (const way of [{}, { tells: ['child', 'bodiesConsentedTo'] }]) {
      expect((await issue(id, letter, way).expect(422)).body).toMatchObject({ code: 'unlawful-step', rule: 'ST-13' });
    }
  });

  it('is told of to no body that they took back, and the clock ends with the last', async () => {
    const { id, childId } = await askedAboutAChild(test, { consentedTo: ['gp', 'health-visiting'] });
    const at = `/applications/${id}/children-placed/${childId}/withdrawals`;
    const letter = await dueTo(id, 'gp');
    await officer().post(at, { body: 'gp', withdrawnOn: '2026-03-10' }).expect(200);
    expect((await issue(id, letter).expect(409)).body.code).toBe('notice-not-due');
    expect((await officer().post(at, { body: 'gp', withdrawnOn: '2026-03-10' }).expect(409)).body.code).toBe(
      'not-agreed-to',
    );
    await officer().post(at, { body: 'health-visiting', withdrawnOn: '2026-03-10' }).expect(200);
    expect(await clock(id)).toBe('ended to 2026-03-23, task cancelled');
  });

  it('has days that run from what they tell us, where that came last', async () => {
    const { id, childId } = await askedAboutAChild(test, { informationOn: undefined });
    expect(await clock(id)).toBeUndefined();
    const at = `/applications/${id}/children-placed/${childId}/information`;
    await officer().post(at, { informationOn: '2026-03-11' }).expect(422);
    await officer().post(at, { informationOn: '2026-03-10' }).expect(200);
    expect(await clock(id)).toBe('running to 2026-03-23, task open');
    expect((await officer().post(at, { informationOn: '2026-03-10' }).expect(409)).body.code).toBe(
      'information-given-already',
    );
  });

  it('is asked about once under an application, also when two officers ask at once', async () => {
    const { id, boy } = await withChildrenPlaced(test);
    const answers = await Promise.all(
      [test.cast.officer, test.cast.otherOfficer].map((who) =>
        test.as(who).post(`/applications/${id}/children-placed`, anAnswerAboutAChild(boy)),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body).toMatchObject({ rule: 'ST-13', detail: expect.stringContaining('asked once') });
  });

  it.each([
    ['the mother, who is no child', 'lead', 'not under 18'],
    ['somebody of another household', 'stranger', 'Record the child'],
  ])('is not %s', async (_, who, why) => {
    const { id, household } = await withChildrenPlaced(test);
    const other = await applied(officer());
    const personId = who === 'lead' ? memberOf(household) : memberOf(other.household, 'boy');
    expect((await ask(id, anAnswerAboutAChild(personId)).expect(422)).body.detail).toContain(why);
  });

  it('may be a young person of 17 who applies alone', async () => {
    const [lead] = aWomanAlone()['members'] as object[];
    const young = { members: [{ ...lead, dateOfBirth: '2008-06-01' }] };
    const { id, household } = await applied(officer(), {}, young);
    await arrived(test, { householdId: household.id });
    await ask(id, anAnswerAboutAChild(memberOf(household))).expect(201);
  });

  it('lives in accommodation of ours: before they arrive nobody is asked', async () => {
    const { id, household } = await applied(officer());
    const { body } = await ask(id, anAnswerAboutAChild(memberOf(household, 'boy'))).expect(422);
    expect(body.code).toBe('not-placed');
  });

  it('is not asked about in a home that ends the main duty, and the task to ask goes', async () => {
    const { id, household } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-01-05');
    const { body: main } = await officer().get(`/applications/${id}`).expect(200);
    expect(main.helpTrack).toBe('main-duty');
    await arrived(test, { householdId: household.id });
    await until('the task to ask is there for both', async () => (await asking(id)).length === 2);
    const end = { duty: 'main', ground: 'MD-6c', endedOn: '2026-03-10', reasons: 'A council home.' };
    await officer().post(`/applications/${id}/duties/end`, end).expect(200);
    await until('nobody is to ask any more', async () =>
      (await asking(id)).every(({ status }) => status === 'cancelled'),
    );
    const { body } = await ask(id, anAnswerAboutAChild(memberOf(household, 'boy'))).expect(422);
    expect(body).toMatchObject({ rule: 'ST-13', detail: expect.stringContaining('no temporary accommodation') });
  });

  it('is the council’s alone to know, and what was found about the school is sealed', async () => {
    const { id, household, childId } = await askedAboutAChild(test);
    const at = `/applications/${id}/children-placed`;
    await officer().post(`${at}/${childId}/school-checks`, aSchoolCheck()).expect(200);
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await officer().post(`/households/${household.id}/shares`, share).expect(201);
    await test.as(test.cast.coordinator).get(at).expect(403);
    await test.as(test.cast.prestonOfficer).get(at).expect(404);
    await test.as(test.cast.prestonOfficer).post(`${at}/${childId}/school-checks`, aSchoolCheck()).expect(404);
    const rows = await test.rows('select c::text from homelessness.child_placed c');
    const audit = await test.rows('select details::text from audit.entry where subject_id = $1', [id]);
    expect(JSON.stringify([rows, audit])).not.toContain('Only the head');
  });
});

describe('while the section has no first day', () => {
  it('nobody is asked about a child, and no task says so', async () => {
    const test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    try {
      const { id, boy } = await withChildrenPlaced(test);
      const at = `/applications/${id}/children-placed`;
      const officer = test.as(test.cast.officer);
      expect((await officer.get(at).expect(200)).body.toAskAbout).toEqual([]);
      const { body } = await officer.post(at, anAnswerAboutAChild(boy)).expect(422);
      expect(body).toMatchObject({ code: 'unlawful-step', rule: 'ST-13', citation: expect.stringContaining('213AA') });
      expect(body.insteadYouMay.join(' ')).toContain('CWSA_S11');
    } finally {
      await test.close();
    }
  });
});

// K-20: asked, informed and placed on 10 March, so that the last of the fourteen days is 23 March.
describe('the bodies that are told of a child', () => {
  let test: TestApp;
  beforeAll(async () => {
    const environment = CHILDREN_ARE_TOLD_OF;
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z', environment });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const read = async (id: string) =>
    (await officer().get(`/applications/${id}`).expect(200)).body as {
      clocks: { clock: string }[];
      notices: { id: string; notice: string; status: string }[];
    };
  const clockOf = async (id: string) => (await read(id)).clocks.find(({ clock }) => clock === 'K-20');
  const oneMoreIsTold = async (id: string, issuedOn: string) => {
    const due = (await read(id)).notices.find(({ notice, status }) => notice === 'N-213AA' && status === 'due');
    await officer()
      .post(`/applications/${id}/notices/${due?.id}/issue`, { ...TO_A_POST, issuedOn })
      .expect(200);
  };
  const moveTo = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);

  it('are told in time on the last day, and late once one of them is told on the day after', async () => {
    const agreed = { consentedTo: ['gp', 'health-visiting'] };
    const { id: inTime } = await askedAboutAChild(test, agreed);
    const { id: late } = await askedAboutAChild(test, agreed);
    await moveTo('2026-03-23T17:00:00Z');
    await oneMoreIsTold(inTime, '2026-03-23');
    await oneMoreIsTold(inTime, '2026-03-23');
    await oneMoreIsTold(late, '2026-03-23');
    expect(await clockOf(inTime)).toMatchObject({ status: 'met', metOn: '2026-03-23', late: false });

    await moveTo('2026-03-24T09:00:00Z');
    await oneMoreIsTold(late, '2026-03-24');
    expect(await clockOf(late)).toMatchObject({ status: 'met', metOn: '2026-03-24', late: true });
    const gone = (await read(late)).notices.filter(({ notice }) => notice === 'N-213AA');
    expect(gone).toMatchObject([
      { issuedOn: '2026-03-23', late: false },
      { issuedOn: '2026-03-24', late: true },
    ]);
  });
});
