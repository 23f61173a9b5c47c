import { inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { arrived, dayFromToday, move } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays } from '../../shared/local-date.js';
import { Roof } from './roof.js';

// ACC-3, s.188(1ZA), (1ZB).
describe('a stay that ends while a roof is owed', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const today = () => test.app.get(Clock).today();
  const tasks = (id: string, kind = 'left-while-owed') =>
    test.rows<{ title: string; status: string; due: string }>(
      'select title, status, due_on::text as due from tasks.task where subject_id = $1 and kind = $2 order by id',
      [id, kind],
    );
  const leaves = (placementId: string) =>
    move(test, placementId, 'depart', {
      departedAt: today(),
      reason: 'left-without-notice',
      destination: 'friends-or-family-transient',
    });
  const withdrew = async (id: string) => {
    const end = { duty: 'relief', ground: 'RL-f', endedOn: today(), reasons: 'She asked us to stop.' };
    await officer().post(`/applications/${id}/duties/end`, end).expect(200);
  };
  const theLetterGoes = async (id: string) => {
    const { body } = await officer().get(`/applications/${id}`).expect(200);
    const path = `/applications/${id}/notices/${body.roofUntilTold.noticeId}/issue`;
    await officer().post(path, { issuedOn: today() }).expect(200);
  };
  const heardAgain = (placementId: string) =>
    test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Roof).left(placementId));

  it('is written down as she went, and somebody is told that the letter had not gone; the letter closes that', async () => {
    const { id, household } = await inRelief(officer());
    const { id: placementId } = await arrived(test, { householdId: household.id });
    await withdrew(id);
    expect((await leaves(placementId)).status).toBe('departed');
    await until('somebody is told', async () => (await tasks(id)).length === 1);
    const [task] = await tasks(id);
    expect(task).toMatchObject({ status: 'open', due: today() });
    expect(task?.title).toContain('ACC-3, Housing Act 1996 ss.188(1), (1ZA), (1ZB)');
    expect(task?.title).toContain('ask whether they need another place');

    await heardAgain(placementId);
    expect(await tasks(id)).toHaveLength(1);
    await theLetterGoes(id);
    expect(await tasks(id)).toMatchObject([{ status: 'done' }]);
  });

  it('is nobody’s work where the letter had gone before', async () => {
    const { id, household } = await inRelief(officer());
    const { id: placementId } = await arrived(test, { householdId: household.id });
    await withdrew(id);
    await theLetterGoes(id);
    await leaves(placementId);
    expect(await heardAgain(placementId)).toBe(0);
    expect(await tasks(id)).toEqual([]);
  });

  it('under the main duty is told with its section, until they live somewhere again', async () => {
    const { id, household } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-01-05');
    expect((await officer().get(`/applications/${id}`).expect(200)).body.accommodationTrack).toBe('main');
    const { id: placementId } = await arrived(test, { householdId: household.id });
    await leaves(placementId);
    await until('somebody is told', async () => (await tasks(id)).length === 1);
    expect((await tasks(id))[0]?.title).toContain('193(2), (3)');
    await arrived(test, { householdId: household.id });
    await until('nobody is to be asked any more', async () => (await tasks(id))[0]?.status === 'done');
  });

  it('under the main duty is nobody’s work any more once that duty has ended', async () => {
    const { id, household } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-01-05');
    const { id: placementId } = await arrived(test, { householdId: household.id });
    await leaves(placementId);
    await until('somebody is told', async () => (await tasks(id)).length === 1);
    const end = { duty: 'main', ground: 'MD-6a', endedOn: today(), reasons: 'Her leave has run out.' };
    await officer().post(`/applications/${id}/duties/end`, end).expect(200);
    expect(await tasks(id)).toMatchObject([{ status: 'cancelled' }]);
    expect(await heardAgain(placementId)).toBe(0);
    expect(await tasks(id)).toHaveLength(1);
  });

  it('under interim accommodation means that a roof is to be found again, which is enough', async () => {
    const { id, household } = await inRelief(officer());
    const { id: placementId } = await arrived(test, { householdId: household.id });
    await leaves(placementId);
    const sought = () =>
      test.rows(
        `select 1 from homelessness.clock where application_id = $1 and clock = 'K-33' and status = 'running'`,
        [id],
      );
    await until('a roof is to be found', async () => (await sought()).length === 1);
    expect(await tasks(id)).toEqual([]);
  });

  it('because it was not authorised to go on is told before she has to leave; that it may go on after all closes it', async () => {
    const { id, household } = await inRelief(officer());
    const { id: placementId } = await arrived(test, { householdId: household.id, expectedTo: dayFromToday(test, 1) });
    const now = `${addDays(today(), 1)}T09:00:00Z`;
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);
    const decide = (body: object) =>
      test.as(test.cast.rowanManager).post(`/placements/${placementId}/overstays`, body).expect(201);
    const toldOf = () => tasks(id, 'stay-ends-while-owed');

    await decide({ authorised: false, reason: 'funding-has-ended' });
    await until('somebody is told', async () => (await toldOf()).length === 1);
    expect((await toldOf())[0]?.title).toContain('keep it or offer another place');
    await decide({ authorised: true, reason: 'awaiting-decision', until: dayFromToday(test, 7) });
    await until('it goes on', async () => (await toldOf())[0]?.status === 'done');
  });
});
