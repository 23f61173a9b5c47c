import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { anApproach, inRelief } from '../../../test/factories/applications.js';
import { accepted, aHousehold, dayFromToday, move, offered } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { Clock } from '../../platform/clock/clock.js';
import { addDays } from '../../shared/local-date.js';

const FYLDE = 'E07000119';

// K-18, s.208(4): fourteen days beginning with the day on which it was made available to the applicant.
describe('a place in another council’s area', () => {
  let test: TestApp;
  let premises: string;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-10-20T09:00:00Z' });
    const refuge = aRefuge(test.cast.organisations.rowan, { localAuthorityCode: FYLDE });
    premises = (await premisesOf(test.as(test.cast.rowanManager), refuge)).id;
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const today = () => test.app.get(Clock).today();
  const room = async () => (await confirmedUnitIn(test.as(test.cast.rowanManager), premises, aFamilyRoom())).id;
  const passes = (days: number) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: `${addDays(today(), days)}T09:00:00Z` })
      .expect(200);
  const clocks = (id: string) =>
    test.rows<{ status: string; first: string; last: string; task: string; notice: string }>(
      `select c.status, c.day_one::text as first, c.last_day::text as last, t.status as task, n.status as notice
         from homelessness.clock c
         join tasks.task t on t.origin = 'clock:' || c.id
         join homelessness.notice n on n.clock_id = c.id
        where c.application_id = $1 and c.clock = 'K-18' order by c.id`,
      [id],
    );
  const begun = (id: string) => until('the days begin', async () => (await clocks(id)).length > 0);

  it('is told of within fourteen days from when it was theirs, though they came on the sixth', async () => {
    const { id, household } = await inRelief(officer());
    const place = await accepted(test, { householdId: household.id, unitId: await room() });
    await begun(id);
    const available = today();
    await passes(5);
    await move(test, place.id, 'arrive', { arrivedAt: today() });
    const { body } = await officer().get(`/applications/${id}`).expect(200);
    expect(body.clocks).toContainEqual(
      expect.objectContaining({ clock: 'K-18', dayOne: available, lastDay: addDays(available, 13), status: 'running' }),
    );
    expect(await clocks(id)).toHaveLength(1);
    expect(await clocks(id)).toMatchObject([{ task: 'open', notice: 'due' }]);
  });

  it('begins its days with the first night that was agreed, not with the agreement', async () => {
    const { id, household } = await inRelief(officer());
    const from = dayFromToday(test, 7);
    await accepted(test, { householdId: household.id, unitId: await room(), from });
    await begun(id);
    expect(await clocks(id)).toMatchObject([{ status: 'running', first: from, last: addDays(from, 13) }]);
  });

  it('to which they came before the first night begins its days when they came', async () => {
    const { id, household } = await inRelief(officer());
    const from = dayFromToday(test, 3);
    const { id: placementId } = await accepted(test, { householdId: household.id, unitId: await room(), from });
    await begun(id);
    await move(test, placementId, 'arrive', { arrivedAt: today() });
    await until('the days have moved', async () => (await clocks(id)).length === 2);
    expect(await clocks(id)).toMatchObject([
      { status: 'ended', first: from, task: 'cancelled', notice: 'withdrawn' },
      { status: 'running', first: today(), last: addDays(today(), 13), task: 'open', notice: 'due' },
    ]);
  });

  it('to which they never came is told to nobody', async () => {
    const { id, household } = await inRelief(officer());
    const { id: placementId } = await accepted(test, { householdId: household.id, unitId: await room() });
    await begun(id);
    await move(test, placementId, 'not-arrived', {});
    await until('nobody is to be told', async () => (await clocks(id))[0]?.status === 'ended');
    expect(await clocks(id)).toMatchObject([{ task: 'cancelled', notice: 'withdrawn' }]);
  });

  it('that was only offered begins no days', async () => {
    const { id, household } = await inRelief(officer());
    const { id: placementId } = await offered(test, { householdId: household.id, unitId: await room() });
    await move(test, placementId, 'withdraw', { reason: 'alternative-found' });
    expect((await officer().get(`/applications/${id}`).expect(200)).body.notices).not.toContainEqual(
      expect.objectContaining({ notice: 'N-208' }),
    );
    expect(await clocks(id)).toEqual([]);
  });

  it('where they lived before they asked the council for help begins its days when they asked', async () => {
    const householdId = await aHousehold(test);
    const { id: placementId } = await accepted(test, { householdId, unitId: await room() });
    await move(test, placementId, 'arrive', { arrivedAt: today() });
    await passes(20);
    const approach = anApproach(householdId, { approachedOn: today() });
    const { id } = (await officer().post('/applications', approach).expect(201)).body;
    await officer().get(`/applications/${id}`).expect(200);
    expect(await clocks(id)).toMatchObject([{ status: 'running', first: today(), last: addDays(today(), 13) }]);
  });

  it('is told of by the team where whoever looks after the case has left', async () => {
    const { otherOfficer, supervisor } = test.cast;
    const { id, household } = await inRelief(test.as(otherOfficer));
    await test.as(supervisor).post(`/users/${otherOfficer.id}/leave`).expect(200);
    await accepted(test, { householdId: household.id, unitId: await room() });
    await begun(id);
    const { body } = await officer().get('/tasks?assignedTo=nobody&status=open&limit=200').expect(200);
    const waiting = body.items.filter(({ subject }: { subject: { id: string } }) => subject.id === id);
    expect(waiting.map(({ kind }: { kind: string }) => kind)).toContain('out-of-area-notice');
  });
});
