import {
  aContact,
  aHandedOverPackage,
  aJoinedTeamMember,
  anActivePackage,
  anAgreedGoal,
  anOfferedPackage,
  aStepUp,
  aTeamMember,
  todayOf,
} from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';

describe('what is done together while support runs', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const worker = () => test.as(test.cast.supportWorker);
  const firstContacts = (id: string) =>
    test.rows(
      `select status from tasks.task where subject_id = $1 and kind = 'first-contact' order by created_at, id`,
      [id],
    );

  it('steps up and down with reasons, keeps every step, and passes nothing', async () => {
    const { id } = await anActivePackage(test);
    expect((await worker().get(`/support-packages/${id}`).expect(200)).body.intensity).toBeNull();

    await worker().post(`/support-packages/${id}/steps`, aStepUp()).expect(201);
    const down = { intensity: 'light-touch', reason: 'Settled in her flat' };
    const { body } = await worker().post(`/support-packages/${id}/steps`, down).expect(201);

    expect(body).toMatchObject({
      intensity: 'light-touch',
      steps: [
        { intensity: 'intensive', from: today, reason: 'He was released on Monday' },
        { ...down, from: today },
      ],
      leads: [{ userId: test.cast.supportWorker.id, from: today, to: null }],
      version: 3,
    });
    const directions = await test.rows(
      `select details ->> 'direction' as went from audit.entry where subject_id = $1 and action = 'support-package.stepped' order by id`,
      [id],
    );
    expect(directions).toEqual([{ went: 'first' }, { went: 'down' }]);
  });

  it('keeps a goal in the person’s words until they have reached it or set it aside', async () => {
    const { id } = await anActivePackage(test);
    const goalId = await anAgreedGoal(test, id);
    const { body } = await worker()
      .post(`/support-packages/${id}/goals/${goalId}/end`, { status: 'set-aside' })
      .expect(200);
    expect(body.goals).toEqual([
      { id: goalId, goal: 'My children home by Christmas', agreedOn: today, status: 'set-aside', endedOn: today },
    ]);
  });

  it('keeps what was offered and what the person chose, the latest first, a page at a time', async () => {
    const { id } = await anActivePackage(test);
    const tried = { cameOfIt: 'chose-not-now', way: 'phone', chose: 'Rest today' };
    await worker()
      .post(`/support-packages/${id}/contacts`, aContact(addDays(today, -1), tried))
      .expect(201);
    await worker().post(`/support-packages/${id}/contacts`, aContact(today)).expect(201);

    const first = await worker().get(`/support-packages/${id}/contacts?limit=1`).expect(200);
    expect(first.body.items).toMatchObject([{ happenedOn: today, cameOfIt: 'met', chose: null }]);
    const second = await worker()
      .get(`/support-packages/${id}/contacts?limit=1&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect(second.body).toMatchObject({ items: [{ happenedOn: addDays(today, -1), ...tried }], nextCursor: null });
  });

  it('has made first contact when the person was there, and not when it was only tried', async () => {
    const { id } = await anActivePackage(test);
    await worker()
      .post(`/support-packages/${id}/contacts`, aContact(today, { cameOfIt: 'no-answer' }))
      .expect(201);
    expect(await firstContacts(id)).toEqual([{ status: 'open' }]);

    await worker()
      .post(`/support-packages/${id}/contacts`, aContact(today, { cameOfIt: 'spoke' }))
      .expect(201);
    expect(await firstContacts(id)).toEqual([{ status: 'done' }]);
  });

  it('takes nothing from long before it started, and what was tried while it was promised', async () => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}`;
    const inTheMonth = addDays(today, -30);
    const longBefore = addDays(today, -31);
    const parts = (day: LocalDate) =>
      [
        ['contacts', aContact(day)],
        ['team', { ...aTeamMember(), joinedOn: day }],
      ] as const;
    for (const [part, body] of parts(longBefore)) {
      const { body: refused } = await worker().post(`${path}/${part}`, body).expect(422);
      expect([part, refused.code]).toEqual([part, 'before-it-started']);
    }
    for (const [part, body] of parts(inTheMonth)) await worker().post(`${path}/${part}`, body).expect(201);
  });

  it('has no word for a person who did not do as they were asked', async () => {
    const { id } = await anActivePackage(test);
    const blaming = aContact(today, { cameOfIt: 'failed-to-engage' });
    await worker().post(`/support-packages/${id}/contacts`, blaming).expect(400);
  });

  it('names who else works with the person, from the day they join to the day they leave', async () => {
    const { id } = await anActivePackage(test);
    const memberId = await aJoinedTeamMember(test, id);
    const { body } = await worker().post(`/support-packages/${id}/team/${memberId}/leave`).expect(200);
    expect(body.team).toEqual([{ id: memberId, ...aTeamMember(), joinedOn: today, leftOn: today }]);
  });

  it('goes with the case: whoever is asked to take over reads it, so that nobody has to tell their story again', async () => {
    const { id } = await anOfferedPackage(test, test.cast.rowanWorker);
    await anAgreedGoal(test, id);
    await worker().post(`/support-packages/${id}/contacts`, aContact(today)).expect(201);

    const receiver = test.as(test.cast.rowanWorker);
    expect((await receiver.get(`/support-packages/${id}`).expect(200)).body.goals).toHaveLength(1);
    const contacts = await receiver.get(`/support-packages/${id}/contacts`).expect(200);
    expect(contacts.body.items).toMatchObject([{ offered: 'A walk and the forms for school', recordedByName: null }]);
  });

  it('is recorded by the organisation that leads, and by nobody else who sees it', async () => {
    const { id } = await aHandedOverPackage(test, test.cast.rowanWorker);
    await worker().post(`/support-packages/${id}/contacts`, aContact(today)).expect(403);
    await test.as(test.cast.officer).post(`/support-packages/${id}/steps`, aStepUp()).expect(403);
    await test.as(test.cast.prestonOfficer).post(`/support-packages/${id}/goals`, { goal: 'Hers' }).expect(404);
    await test.as(test.cast.rowanManager).post(`/support-packages/${id}/contacts`, aContact(today)).expect(201);
  });
});
