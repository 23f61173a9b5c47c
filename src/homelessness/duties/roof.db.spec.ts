import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { applied, anApproach, inRelief } from '../../../test/factories/applications.js';
import { aHousehold, arrived, move } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Roof } from './roof.js';

const FYLDE = 'E07000119';

describe('a roof', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-10-20T09:00:00Z' });
  });
  afterAll(() => test.close());

  const roomIn = async (localAuthorityCode: string): Promise<string> => {
    const caller = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(caller, aRefuge(test.cast.organisations.rowan, { localAuthorityCode }));
    return (await confirmedUnitIn(caller, id, aFamilyRoom())).id;
  };
  // A minute later, when all that was published has been heard.
  const heard = () =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: new Date(test.app.get(Clock).now().getTime() + 60_000).toISOString() });
  const clocks = (id: string) =>
    test.rows<{ clock: string; status: string; last: string; task: string }>(
      `select c.clock, c.status, c.last_day::text as last, t.status as task
         from homelessness.clock c join tasks.task t on t.origin = 'clock:' || c.id
        where c.application_id = $1 and c.clock in ('K-18', 'K-33') order by c.clock, c.day_one, c.id`,
      [id],
    );

  it('that is found in the council’s own area ends the search for one, and no other council is told', async () => {
    const { id, household } = await inRelief(test.as(test.cast.officer));
    await arrived(test, { householdId: household.id, unitId: await roomIn('E06000009') });
    await heard().expect(200);

    expect(await clocks(id)).toEqual([{ clock: 'K-33', status: 'met', last: '2026-03-10', task: 'done' }]);
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(body).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'interim' });
  });

  it('in another council’s area is told to that council within 14 days, once for each placement', async () => {
    const { id, household } = await inRelief(test.as(test.cast.officer));
    const placement = await arrived(test, { householdId: household.id, unitId: await roomIn(FYLDE) });
    await heard().expect(200);
    const say = () => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Roof).arrived(placement.id));
    await Promise.all([say(), say()]);

    expect(await clocks(id)).toEqual([
      { clock: 'K-18', status: 'running', last: '2026-11-02', task: 'open' },
      { clock: 'K-33', status: 'met', last: '2026-03-10', task: 'done' },
    ]);
    const tasks = await test.as(test.cast.otherOfficer).get(`/tasks?subjectId=${id}&status=open&assignedTo=team`);
    expect(tasks.body.items).toContainEqual(
      expect.objectContaining({
        kind: 'out-of-area-notice',
        title: 'Give notice to the other council',
        dueOn: '2026-11-02',
        statutory: true,
        source: 'clock:K-18',
      }),
    );

    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    const notices = body.notices.filter(({ notice }: { notice: string }) => notice === 'N-208');
    expect(notices).toMatchObject([{ status: 'due', dueOn: '2026-11-02' }]);

    const elsewhere = { issuedOn: '2026-10-20', tells: ['address'] };
    const unposted = await test
      .as(test.cast.officer)
      .post(`/applications/${id}/notices/${notices[0].id}/issue`, elsewhere)
      .expect(422);
    expect(unposted.body).toMatchObject({ code: 'named-post-needed', errors: [{ field: 'namedPost' }] });

    await test
      .as(test.cast.officer)
      .post(`/applications/${id}/notices/${notices[0].id}/issue`, {
        issuedOn: '2026-10-20',
        delivery: 'named-post',
        namedPost: 'Homelessness manager, Fylde',
        parts: { address: '9 Nowhere Row', availableFrom: '20 October 2026' },
      })
      .expect(200);
    expect((await clocks(id))[0]).toMatchObject({ clock: 'K-18', status: 'met', task: 'done' });
  });

  it('in another area after a move is told of the same way', async () => {
    const { id, household } = await applied(test.as(test.cast.officer));
    const { id: first } = await arrived(test, { householdId: household.id, unitId: await roomIn('E06000009') });
    await test
      .as(test.cast.officer)
      .post(`/placements/${first}/transfer`, { unitId: await roomIn(FYLDE), at: '2026-10-20', reason: 'safety' })
      .expect(201);
    await heard().expect(200);

    expect(await clocks(id)).toMatchObject([
      { clock: 'K-18', status: 'running', last: '2026-11-02' },
      { clock: 'K-33', status: 'met' },
    ]);
  });

  it('that is there already leaves nothing to find until they leave it, though it is owed throughout', async () => {
    const householdId = await aHousehold(test);
    const { id: placementId } = await arrived(test, { householdId, unitId: await roomIn('E06000009') });
    const { body } = await test.as(test.cast.officer).post('/applications', anApproach(householdId)).expect(201);

    expect(body).toMatchObject({ accommodationTrack: 'interim', clocks: [] });
    await move(test, placementId, 'depart', {
      departedAt: '2026-10-20',
      reason: 'planned-move-on',
      destination: 'friends-or-family-transient',
    });
    await heard().expect(200);
    expect(await clocks(body.id)).toEqual([{ clock: 'K-33', status: 'running', last: '2026-10-20', task: 'open' }]);
  });
});

describe('a roof with no worker running', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-10-20T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('is there for whoever reads the case, once however often they do', async () => {
    const manager = test.as(test.cast.rowanManager);
    const { id: premises } = await premisesOf(
      manager,
      aRefuge(test.cast.organisations.rowan, { localAuthorityCode: FYLDE }),
    );
    const { id, household } = await applied(test.as(test.cast.officer));
    const { id: unitId } = await confirmedUnitIn(manager, premises, aFamilyRoom());
    await arrived(test, { householdId: household.id, unitId });

    const read = () => test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    await Promise.all([read(), read()]);
    const { body } = await read();
    expect(body.notices).toMatchObject([{ notice: 'N-208', dueOn: '2026-11-02' }]);
    expect(body.clocks).toMatchObject([
      { clock: 'K-33', status: 'met' },
      { clock: 'K-18', status: 'running' },
    ]);
  });
});
