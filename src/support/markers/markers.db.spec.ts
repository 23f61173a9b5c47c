import { recorded } from '../../../test/factories/households.js';
import { aConfirmedMarker, aMarker, anAskedMarker } from '../../../test/factories/markers.js';
import { aTenancy } from '../../../test/factories/move-on.js';
import { accepted } from '../../../test/factories/placements.js';
import { anActivePackage } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';

const TODAY = '2026-03-10';

describe('markers at a home', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const tasksOf = (householdId: string) =>
    test.rows<{ kind: string; status: string; due_on: string; assignee_id: string | null }>(
      `select kind, status, due_on, assignee_id from tasks.task
        where subject_id = $1 and kind like '%address-marker%' order by due_on, kind`,
      [householdId],
    );
  const brief = async (householdId: string) =>
    (await tasksOf(householdId)).map(({ kind, status, due_on }) => `${kind} by ${due_on}: ${status}`);

  it('are asked for, confirmed and looked at again', async () => {
    const { household } = await anActivePackage(test);
    const { id } = await anAskedMarker(test, household.id);
    expect(await tasksOf(household.id)).toEqual([
      {
        ...{ kind: 'confirm-address-marker', status: 'open', due_on: '2026-03-12' },
        assignee_id: test.cast.supportWorker.id,
      },
    ]);

    const confirmed = await officer()
      .post(`/address-markers/${id}/confirm`, { on: TODAY, reference: 'Log 42' })
      .expect(200);
    expect(confirmed.body).toMatchObject({ status: 'confirmed', reviewOn: '2026-09-08', reference: 'Log 42' });
    expect(await brief(household.id)).toEqual([
      'confirm-address-marker by 2026-03-12: done',
      'review-address-marker by 2026-09-08: open',
    ]);

    const reviewed = await officer().post(`/address-markers/${id}/review`, { on: TODAY }).expect(200);
    expect(reviewed.body).toMatchObject({ status: 'confirmed', reviewedOn: TODAY, version: 3 });
  });

  it('are asked of a service once in a day, however many ask at the same moment', async () => {
    const { id } = await recorded(officer());
    const ask = () => officer().post(`/households/${id}/address-markers`, aMarker(TODAY));
    const answers = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('that are not given, or are taken away, leave no work behind', async () => {
    const asked = await anAskedMarker(test);
    await officer().post(`/address-markers/${asked.id}/not-given`, { on: TODAY }).expect(200);
    expect(await brief(asked.householdId)).toEqual(['confirm-address-marker by 2026-03-12: done']);

    const confirmed = await aConfirmedMarker(test);
    const { body } = await officer().post(`/address-markers/${confirmed.id}/remove`, { on: TODAY }).expect(200);
    expect(body).toMatchObject({ status: 'removed', endedOn: TODAY });
    expect(await brief(confirmed.householdId)).toEqual([
      'confirm-address-marker by 2026-03-12: done',
      'review-address-marker by 2026-09-08: cancelled',
    ]);
  });

  it('follow a move: the old one goes and they are asked whether they want one there, once', async () => {
    const { id: placementId, householdId } = await accepted(test);
    const asked = aMarker('2026-03-01');
    const marker = (await officer().post(`/households/${householdId}/address-markers`, asked).expect(201)).body;
    await officer().post(`/placements/${placementId}/arrive`, { arrivedAt: '2026-03-10T09:00:00Z' }).expect(200);

    await until('the move is heard of', async () => (await tasksOf(householdId)).length === 3);
    expect(await brief(householdId)).toEqual([
      'confirm-address-marker by 2026-03-10: open',
      'ask-address-marker-again by 2026-03-11: open',
      'remove-address-marker by 2026-03-11: open',
    ]);

    await officer().post(`/address-markers/${marker.id}/remove`, { on: TODAY }).expect(200);
    await officer().post(`/households/${householdId}/address-markers`, aMarker(TODAY)).expect(201);
    expect((await brief(householdId)).filter((line) => line.endsWith('open'))).toEqual([
      'confirm-address-marker by 2026-03-12: open',
    ]);
  });

  it('follow them to a home of their own', async () => {
    const { id: householdId } = await recorded(officer());
    await officer().post(`/households/${householdId}/address-markers`, aMarker('2026-03-01')).expect(201);
    await officer()
      .post('/tenancies', aTenancy(test, householdId, '2026-03-20'))
      .expect(201);
    await until('the home is heard of', async () => (await tasksOf(householdId)).length === 3);
    expect(await brief(householdId)).toContain('remove-address-marker by 2026-03-21: open');
  });

  it('hold no address, and there is no field for one', async () => {
    const { householdId } = await anAskedMarker(test);
    const words = aMarker(TODAY, { service: 'fire', address: 'Example Street' });
    await officer().post(`/households/${householdId}/address-markers`, words).expect(400);
    const columns = await test.rows<{ name: string }>(
      `select column_name as name from information_schema.columns
        where table_schema = 'support' and table_name in ('address_marker', 'protective_order') and column_name ~ 'address|street|postcode|unit|premises'`,
    );
    expect(columns).toEqual([]);
  });
});
