import { aNewborn, recorded } from '../../../test/factories/households.js';
import { aTenancy } from '../../../test/factories/move-on.js';
import { aRoom, arrived } from '../../../test/factories/placements.js';
import { anActivePackage, memberOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';

const TODAY = '2026-03-10';
const DUE = '2026-03-13';

describe('what calls for a new assessment', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const assess = (personId: string, assessedOn = TODAY) =>
    officer().post(`/people/${personId}/risk-assessments`, { tool: 'dash-24', yesCount: 3, assessedOn }).expect(201);
  const tell = (personId: string, kind: string, happenedOn = TODAY) =>
    officer().post(`/people/${personId}/risk-events`, { kind, happenedOn });
  const eventsOf = async (personId: string) =>
    (await officer().get(`/people/${personId}/risk-events`).expect(200)).body.items as {
      kind: string;
      happenedOn: string;
      answeredBy: string | null;
    }[];
  const tasksOf = (personId: string) =>
    test.rows<{ due_on: string; status: string; assignee_id: string }>(
      `select due_on, status, assignee_id from tasks.task where subject_id = $1 and kind = 'reassess-risk' order by due_on, id`,
      [personId],
    );
  const anAssessedWoman = async () => {
    const household = await recorded(officer());
    const personId = memberOf(household);
    await assess(personId, '2026-03-01');
    return { household, personId };
  };
  const waitsFor = (personId: string, kind: string) =>
    until(`a ${kind} is known`, async () => (await eventsOf(personId)).some((event) => event.kind === kind));

  it('is told by whoever works with her, and is their work when nobody leads', async () => {
    const personId = memberOf(await recorded(officer()));
    const { body } = await tell(personId, 'incident', '2026-03-10').expect(201);
    expect(body).toMatchObject({ kind: 'incident', reassessBy: DUE, answeredBy: null });
    expect(await tasksOf(personId)).toEqual([{ due_on: DUE, status: 'open', assignee_id: test.cast.officer.id }]);
  });

  it('is the work of whoever leads her support', async () => {
    const { personId } = await anActivePackage(test);
    await tell(personId, 'contact').expect(201);
    expect(await tasksOf(personId)).toEqual([{ due_on: DUE, status: 'open', assignee_id: test.cast.supportWorker.id }]);
  });

  it('is asked for once when much happens, and answered by one assessment', async () => {
    const { personId } = await anAssessedWoman();
    await Promise.all(['incident', 'contact', 'order-breach'].map((kind) => tell(personId, kind).expect(201)));
    expect(await tasksOf(personId)).toMatchObject([{ due_on: DUE, status: 'open' }]);

    const { body } = await assess(personId);
    expect(await tasksOf(personId)).toMatchObject([{ status: 'done' }]);
    expect((await eventsOf(personId)).map(({ answeredBy }) => answeredBy)).toEqual([body.id, body.id, body.id]);
  });

  it('is asked for again when something lies ahead of the assessment', async () => {
    const { personId } = await anAssessedWoman();
    await tell(personId, 'incident').expect(201);
    // The assessment that is due for the incident would be after the hearing, and answer it.
    await tell(personId, 'court-date', '2026-03-12').expect(201);
    expect(await tasksOf(personId)).toMatchObject([{ due_on: '2026-03-12' }, { due_on: DUE }]);

    await assess(personId);
    expect(await tasksOf(personId)).toMatchObject([
      { due_on: '2026-03-12', status: 'open' },
      { due_on: DUE, status: 'done' },
    ]);
  });

  it('asks for nothing that has been assessed since', async () => {
    const { personId } = await anAssessedWoman();
    await tell(personId, 'incident', '2026-02-20').expect(201);
    expect(await tasksOf(personId)).toEqual([]);
    expect(await eventsOf(personId)).toMatchObject([{ answeredBy: expect.any(String) }]);
  });

  it('is a move, once for each move and for those alone who have been assessed', async () => {
    const { household, personId } = await anAssessedWoman();
    const stay = await arrived(test, { householdId: household.id });
    await waitsFor(personId, 'move');
    await officer()
      .post(`/placements/${stay.id}/transfer`, { unitId: await aRoom(test), at: TODAY, reason: 'safety' })
      .expect(201);
    await until('both moves are known', async () => (await eventsOf(personId)).length === 2);

    expect(await eventsOf(personId)).toMatchObject([
      { kind: 'move', happenedOn: TODAY },
      { kind: 'move', happenedOn: TODAY },
    ]);
    expect(await tasksOf(personId)).toMatchObject([{ due_on: DUE, status: 'open' }]);
    expect(await eventsOf(memberOf(household, 'boy'))).toEqual([]);
  });

  it('is a birth and the start of a tenancy, however often they are told', async () => {
    const { household, personId } = await anAssessedWoman();
    await officer().post(`/households/${household.id}/members`, aNewborn(TODAY)).expect(201);
    await waitsFor(personId, 'birth');
    await officer()
      .post('/tenancies', aTenancy(test, household.id, '2026-04-01'))
      .expect(201);
    await waitsFor(personId, 'tenancy-start');
    const { body } = await officer().get(`/households/${household.id}`).expect(200);
    await officer()
      .patch(
        `/households/${household.id}/members/${personId}`,
        { pregnant: false },
        { 'If-Match': `"${body.version}"` },
      )
      .expect(200);

    const left = `select 1 from platform.outbox where done_at is null and name like '%.reassess-%'`;
    await until('all changes are heard', async () => (await test.rows(left)).length === 0);
    expect((await eventsOf(personId)).map(({ kind }) => kind)).toEqual(['tenancy-start', 'birth']);
    expect(await tasksOf(personId)).toMatchObject([{ due_on: DUE }, { due_on: '2026-04-04' }]);
  });

  it('is on record for those who see the person, with each read', async () => {
    const { personId } = await anAssessedWoman();
    await tell(personId, 'incident').expect(201);
    await test.as(test.cast.rowanWorker).get(`/people/${personId}/risk-events`).expect(404);
    await test.as(test.cast.commissioner).get(`/people/${personId}/risk-events`).expect(403);
    await eventsOf(personId);
    expect(
      await test.rows(
        `select action from audit.entry where subject_id = $1 and action like 'risk-event%' order by id`,
        [personId],
      ),
    ).toEqual([{ action: 'risk-event.recorded' }, { action: 'risk-events.read' }]);
  });
});
