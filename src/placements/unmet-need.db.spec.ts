import { aMotherWithTwo, recorded } from '../../test/factories/households.js';
import { accepted, aRoom, expired, move, offered } from '../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { UnmetNeeds } from '../availability/unmet-need/unmet-needs.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { UnmetNeedJobs } from './unmet-need.jobs.js';

describe('the unmet need of a household', () => {
  let test: TestApp;
  let householdId: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    householdId = (await recorded(test.as(test.cast.officer), aMotherWithTwo())).id;
  });

  it('collects what became of offers, each once, and stays open as it was', async () => {
    const id = await searchedInVain();
    const before = await need();

    const byProvider = await offered(test, { householdId, unitId: await aRoom(test) });
    const reason = { by: 'provider', reason: 'support-need-cannot-be-met' };
    await test.as(test.cast.rowanManager).post(`/placements/${byProvider.id}/decline`, reason).expect(200);
    const byPerson = await offered(test, { householdId, unitId: await aRoom(test) });
    await move(test, byPerson.id, 'decline', { by: 'person', reason: 'too-near-danger' });
    const late = await expired(test, { householdId, unitId: await aRoom(test) });
    for (const placement of [byProvider, byPerson, late]) {
      await ended(placement.id);
      await ended(placement.id);
    }

    const { open } = (await read().expect(200)).body;
    expect(open).toMatchObject({ id, householdId });
    expect(open.attempts).toEqual([
      expect.objectContaining({ kind: 'search', excluded: { 'too-few-bedspaces': 3 }, placementId: null }),
      expect.objectContaining({ kind: 'declined-by-provider', reason: 'support-need-cannot-be-met' }),
      expect.objectContaining({ kind: 'declined-by-person', reason: 'too-near-danger', placementId: byPerson.id }),
      expect.objectContaining({ kind: 'lapsed', placementId: late.id }),
    ]);
    expect(await need()).toEqual(before);
  });

  it('collects an offer that ended while it was open on the day on which it ended, however late that is heard', async () => {
    await searchedInVain();
    const declined = await offered(test, { householdId, unitId: await aRoom(test) });
    await move(test, declined.id, 'decline', { by: 'person', reason: 'too-near-danger' });
    const [told] = await test.rows<{ payload: { placementId: string; endedAt: string } }>(
      `select payload from platform.outbox where name = 'placements.collect-for-unmet-need' and payload ->> 'placementId' = $1`,
      [declined.id],
    );
    await accepted(test, { householdId });
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-17T09:00:00Z' }).expect(200);
    await searchedInVain();

    await asSystem(() => test.app.get(UnmetNeedJobs).collect(told!.payload));
    const collected = await test.rows(
      `select a.attempted_at::date::text as on, n.met_at is not null as met from availability.unmet_need_attempt a
         join availability.unmet_need n on n.id = a.unmet_need_id where a.placement_id = $1`,
      [declined.id],
    );
    expect(collected).toEqual([{ on: '2026-03-10', met: true }]);
  });

  it('collects an offer whose ending was told without its moment, when that is heard', async () => {
    await searchedInVain();
    const { id } = await offered(test, { householdId, unitId: await aRoom(test) });
    await move(test, id, 'decline', { by: 'person', reason: 'too-near-danger' });
    await asSystem(() => test.app.get(UnmetNeedJobs).collect({ placementId: id }));
    expect((await read().expect(200)).body.open.attempts).toMatchObject([{ kind: 'search' }, { placementId: id }]);
  });

  it('collects no offer that was taken back, and none while there is no open need', async () => {
    const taken = await offered(test, { householdId, unitId: await aRoom(test) });
    await move(test, taken.id, 'decline', { by: 'person', reason: 'cost' });
    await ended(taken.id);
    expect((await read().expect(200)).body).toEqual({ open: null });

    await searchedInVain();
    const back = await offered(test, { householdId, unitId: await aRoom(test) });
    await move(test, back.id, 'withdraw', { reason: 'alternative-found' });
    await ended(back.id);
    expect((await read().expect(200)).body.open.attempts).toHaveLength(1);
  });

  it('keeps no words that somebody wrote for a reason', async () => {
    await searchedInVain();
    const { id } = await offered(test, { householdId, unitId: await aRoom(test) });
    await move(test, id, 'decline', { by: 'person', reason: 'her-sister-lives-in-elm-street' });
    await ended(id);
    const { open } = (await read().expect(200)).body;
    expect(open.attempts.at(-1).reason).toBe('stated-in-words');
  });

  it('is in the list of the organisation that looked, the longest waiting first, and in nobody else’s', async () => {
    const id = await searchedInVain();
    const list = async (cursor = ''): Promise<string[]> => {
      const { body } = await test.as(test.cast.officer).get(`/unmet-needs?limit=2${cursor}`).expect(200);
      const ids = body.items.map((item: { id: string }) => item.id);
      return body.nextCursor === null ? ids : [...ids, ...(await list(`&cursor=${body.nextCursor}`))];
    };
    const all = await list();
    expect(all.at(-1)).toBe(id);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(2);
    expect((await test.as(test.cast.prestonOfficer).get('/unmet-needs').expect(200)).body.items).toEqual([]);
    await test.as(test.cast.prestonOfficer).get(`/households/${householdId}/unmet-need`).expect(404);
    await test.as(test.cast.commissioner).get('/unmet-needs').expect(403);
  });

  function read() {
    return test.as(test.cast.officer).get(`/households/${householdId}/unmet-need`);
  }

  function searchedInVain(): Promise<string> {
    const { blackpool } = test.cast.organisations;
    const excluded = [{ rule: 'too-few-bedspaces', count: 3 }];
    return asSystem(() => test.app.get(UnmetNeeds).attempted(householdId, blackpool, excluded));
  }

  function ended(placementId: string): Promise<void> {
    const endedAt = test.app.get(Clock).now().toISOString();
    return asSystem(() => test.app.get(UnmetNeedJobs).collect({ placementId, endedAt }));
  }

  function asSystem<T>(work: () => Promise<T>): Promise<T> {
    return test.app.get(UnitOfWork).asSystem('test', work);
  }

  function need() {
    return test.rows('select * from availability.unmet_need where household_id = $1', [householdId]);
  }
});
