import { recorded } from '../../../test/factories/households.js';
import {
  aClosing,
  anActivePackage,
  aPackage,
  aSharedHousehold,
  memberOf,
  todayOf,
} from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Packages } from './packages.service.js';

describe('support packages', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const packagesOf = (personId: string) => test.rows('select id from support.package where person_id = $1', [personId]);
  const tasksOf = (subjectId: string) =>
    test.rows<{ kind: string; due_on: string; status: string; assignee_id: string; organisation_id: string }>(
      `select kind, due_on, status, assignee_id, organisation_id from tasks.task where subject_id = $1 order by due_on, id`,
      [subjectId],
    );

  it('starts support for one person, led by one worker', async () => {
    const household = await aSharedHousehold(test);
    const personId = memberOf(household);
    const response = await test
      .as(test.cast.officer)
      .post(
        '/support-packages',
        aPackage(personId, test.cast.supportWorker, today, { supportTypes: ['ADVICE', 'advice', 'children'] }),
      )
      .expect(201);

    expect(response.body).toMatchObject({
      status: 'active',
      personId,
      leadProfessionalId: test.cast.supportWorker.id,
      startsOn: today,
      supportTypes: ['advice', 'children'],
      needs: ['alcohol'],
      leads: [{ userId: test.cast.supportWorker.id, from: today, to: null }],
      version: 1,
    });
    expect(response.headers['etag']).toBe('"1"');
  });

  it('begins with as much support as is said, and with none where nobody says', async () => {
    const personId = memberOf(await aSharedHousehold(test));
    const officer = test.as(test.cast.officer);
    const open = async (overrides: object) =>
      (
        await officer
          .post('/support-packages', aPackage(personId, test.cast.supportWorker, today, overrides))
          .expect(201)
      ).body as { id: string; intensity: string | null; steps: object[] };

    const said = await open({ intensity: 'intensive' });
    expect(said).toMatchObject({
      intensity: 'intensive',
      steps: [{ intensity: 'intensive', from: today, reason: 'How support began' }],
    });
    expect(await open({})).toMatchObject({ intensity: null, steps: [] });
    await officer
      .post('/support-packages', aPackage(personId, test.cast.supportWorker, today, { intensity: 'none' }))
      .expect(400);
  });

  it('makes first contact due on the first day, first answers two weeks on and a review four weeks on, for the lead', async () => {
    const { id } = await anActivePackage(test);
    const lead = { assignee_id: test.cast.supportWorker.id, organisation_id: test.cast.organisations.partnership };
    expect(await tasksOf(id)).toEqual([
      { kind: 'first-contact', due_on: today, status: 'open', ...lead },
      { kind: 'measure-outcomes', due_on: addDays(today, 14), status: 'open', ...lead },
      { kind: 'review-support', due_on: addDays(today, 28), status: 'open', ...lead },
    ]);
  });

  it('gives a child support of their own', async () => {
    const household = await aSharedHousehold(test);
    const child = memberOf(household, 'boy');
    await test
      .as(test.cast.coordinator)
      .post('/support-packages', aPackage(child, test.cast.coordinator, today, { supportTypes: ['children'] }))
      .expect(201);

    const { body } = await test.as(test.cast.coordinator).get(`/people/${child}/support-packages`).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.nextCursor).toBeNull();
    const mother = await test
      .as(test.cast.coordinator)
      .get(`/people/${memberOf(household)}/support-packages`)
      .expect(200);
    expect(mother.body.items).toEqual([]);
  });

  it('is not found by an organisation that sees neither the person nor the package', async () => {
    const { id, personId } = await anActivePackage(test);
    const stranger = test.as(test.cast.prestonOfficer);

    await stranger.get(`/support-packages/${id}`).expect(404);
    await stranger.get(`/people/${personId}/support-packages`).expect(404);
    await test.as(test.cast.larchManager).post(`/support-packages/${id}/close`, aClosing(today)).expect(404);
    await stranger.post('/support-packages', aPackage(personId, test.cast.prestonOfficer, today)).expect(404);
    expect(await packagesOf(personId)).toHaveLength(1);
  });

  it('stays with the organisation that leads it when its share of the household ends', async () => {
    const { id, personId, household } = await anActivePackage(test);
    const { shareId } = household as unknown as { shareId: string };
    await test.as(test.cast.officer).delete(`/households/${household.id}/shares/${shareId}`).expect(204);

    const coordinator = test.as(test.cast.coordinator);
    await coordinator.get(`/households/${household.id}`).expect(404);
    await coordinator.get(`/support-packages/${id}`).expect(200);
    expect((await coordinator.get(`/people/${personId}/support-packages`).expect(200)).body.items).toHaveLength(1);
    await coordinator.post(`/support-packages/${id}/close`, aClosing(today)).expect(200);
  });

  it('lists what a team leads, and what one worker does', async () => {
    const { id } = await anActivePackage(test);
    const ids = async (who: 'supportWorker' | 'coordinator' | 'rowanWorker', lead: string) =>
      (
        await test.as(test.cast[who]).get(`/support-packages?status=active&lead=${lead}&limit=200`).expect(200)
      ).body.items.map((one: { id: string }) => one.id);

    expect(await ids('supportWorker', 'me')).toContain(id);
    expect(await ids('coordinator', 'team')).toContain(id);
    expect(await ids('coordinator', 'me')).not.toContain(id);
    expect(await ids('rowanWorker', 'team')).not.toContain(id);
  });

  it.each([
    ['a lead whose role holds no packages', () => ({ leadProfessionalId: test.cast.auditor.id }), 'cannot-lead'],
    ['a lead who is nobody', () => ({ leadProfessionalId: '0190a000-0000-7000-8000-000000000000' }), 'cannot-lead'],
    ['a start in 31 days', () => ({ startsOn: addDays(today, 31) }), 'too-far-ahead'],
    ['a need that blames', () => ({ needs: ['chaotic_behaviour'] }), 'blaming-words'],
  ])('refuses %s, and writes nothing but the refusal', async (_, overrides, code) => {
    const household = await recorded(test.as(test.cast.officer));
    const personId = memberOf(household);
    const response = await test
      .as(test.cast.officer)
      .post('/support-packages', aPackage(personId, test.cast.officer, today, overrides()))
      .expect(422);

    expect(response.body.code).toBe(code);
    expect(Object.keys(overrides())).toContain(response.body.errors[0].field);
    expect(await packagesOf(personId)).toEqual([]);
    const [last] = await test.rows('select action, outcome, details from audit.entry order by id desc limit 1');
    expect(last).toMatchObject({ action: 'package.create', outcome: 'refused', details: { code } });
  });

  it.each([
    ['no kind of support', { supportTypes: [] }],
    ['a day that does not exist', { startsOn: '2026-02-30' }],
    ['a field that does not exist', { unitId: '0190a000-0000-7000-8000-000000000000' }],
  ])('does not understand %s', async (_, overrides) => {
    const household = await recorded(test.as(test.cast.officer));
    await test
      .as(test.cast.officer)
      .post('/support-packages', aPackage(memberOf(household), test.cast.officer, today, overrides))
      .expect(400);
  });

  it('audits who read what', async () => {
    const { id } = await anActivePackage(test);
    await test.as(test.cast.officer).get(`/support-packages/${id}`).expect(200);
    await test.as(test.cast.prestonOfficer).get(`/support-packages/${id}`).expect(404);
    expect(await test.rows('select action, outcome from audit.entry where subject_id = $1 order by id', [id])).toEqual([
      { action: 'support-package.opened', outcome: 'done' },
      { action: 'support-package.read', outcome: 'done' },
      { action: 'package.read', outcome: 'refused' },
    ]);
  });

  it('may be opened by the system, which names nobody as its author', async () => {
    const household = await recorded(test.as(test.cast.officer));
    const opened = await test.app.get(UnitOfWork).asSystem('test', () =>
      test.app.get(Packages).open({
        personId: memberOf(household),
        leadProfessionalId: test.cast.rowanWorker.id,
        startsOn: today,
        supportTypes: ['advice'],
      }),
    );
    expect(opened).toMatchObject({ status: 'active', leadProfessionalId: test.cast.rowanWorker.id });
    const rows = await test.rows('select organisation_id, created_by from support.package where household_id = $1', [
      household.id,
    ]);
    expect(rows).toEqual([{ organisation_id: test.cast.organisations.rowan, created_by: null }]);
  });
});
