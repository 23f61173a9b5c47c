import { Clock } from '../../src/platform/clock/clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { JobRegistry } from '../../src/platform/jobs/job-registry.js';
import { Outbox } from '../../src/platform/outbox/outbox.js';
import { aRefuge, aRefugeRoom, confirmedUnitIn, premisesOf } from '../factories/accommodation.js';
import { aTenancy } from '../factories/move-on.js';
import { aClosing, aPackage, aSharedHousehold, memberOf } from '../factories/support.js';
import type { CastMember } from '../support/cast.js';
import { Strikes } from '../support/strikes.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { DatabaseDigest, ourTables } from '../support/whole-database.js';

const TODAY = '2026-03-10';
const AT = '2026-03-10T08:30:00Z';

// The fourth promise, with a fault at every row that a move writes, whichever table it is in, and at every row that its jobs write
// afterwards: after each fault nothing of the act has happened, and after the retry it has happened once.
describe('a support package survives every move, whatever strikes at whichever step', () => {
  let test: TestApp;
  let digest: DatabaseDigest;
  let strikes: Strikes;
  let householdId: string;
  let personId: string;
  let near: string;
  let far: string;
  let packageId = '';
  let faults = 0;

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const household = await aSharedHousehold(test);
    householdId = household.id;
    personId = memberOf(household);
    const { rowanManager, larchManager, organisations } = test.cast;
    near = (await aRefugeRoom(test.as(rowanManager), organisations.rowan)).id;
    const fylde = aRefuge(organisations.larch, { localAuthorityCode: 'E07000119' });
    far = (await confirmedUnitIn(test.as(larchManager), (await premisesOf(test.as(larchManager), fylde)).id)).id;
    const tables = await ourTables(test);
    digest = await DatabaseDigest.of(test, ['access.session']);
    strikes = await Strikes.at(test, tables);
  });
  afterAll(() => test.close());

  it('with no place at all, in a room, in another provider’s out of the area, at another service, in no place again and at home', async () => {
    const { officer, supportWorker, rowanManager, rowanWorker, larchManager } = test.cast;
    const opened = await happens(
      'support begins with no place at all',
      officer,
      '/support-packages',
      aPackage(personId, supportWorker, TODAY),
    );
    packageId = opened['id'] as string;
    const nights = { householdId, from: TODAY, expectedTo: '2026-04-10' };
    const { id: offer } = await happens('a room is offered', officer, '/placements', { unitId: near, ...nights });
    await happens('its provider agrees', rowanManager, `/placements/${offer}/accept`, { by: 'provider' });
    await happens('she agrees', officer, `/placements/${offer}/accept`, { by: 'person' });
    await happens('she arrives', rowanManager, `/placements/${offer}/arrive`, { arrivedAt: TODAY });
    const moved = await happens(
      'she is moved to another provider, out of the area',
      officer,
      `/placements/${offer}/transfer`,
      {
        ...{ unitId: far, at: AT, reason: 'location-compromised', outOfAreaReason: 'safety' },
      },
    );
    const stay = (moved['opened'] as { id: string }).id;

    const handovers = `/support-packages/${packageId}/handovers`;
    const asked = { toUserId: rowanWorker.id, note: 'She has moved near you' };
    const { id: handover } = await happens('a service near her is asked to take over', supportWorker, handovers, asked);
    await happens('it takes over', rowanWorker, `${handovers}/${handover}/acknowledge`, {});
    await happens('she leaves, and has no place', larchManager, `/placements/${stay}/depart`, {
      ...{ departedAt: AT, reason: 'planned-move-on', destination: 'rental-social' },
    });
    await happens('she has a home of her own', officer, '/tenancies', aTenancy(test, householdId, TODAY));

    const leads = [{ user_id: rowanWorker.id, during: '[2026-03-10,)' }];
    expect(await leadsOf()).toEqual(leads);
    await happens('support ends', rowanWorker, `/support-packages/${packageId}/close`, aClosing(TODAY));
    expect(await leadsOf()).toEqual([{ user_id: rowanWorker.id, during: '[2026-03-10,2026-03-11)' }]);
    expect(faults).toBeGreaterThan(100);
  });

  /** One act, struck at every row of it and then at every row of the jobs that it makes due. */
  async function happens(what: string, who: CastMember, path: string, body: object): Promise<Record<string, unknown>> {
    const key = { 'Idempotency-Key': `struck: ${what}` };
    const before = await digest.take();
    const leads = await leadsOf();
    let answer: Record<string, unknown> = {};
    faults += await strikes.everywhere(
      async () => {
        const response = await test.as(who).post(path, body, key);
        answer = response.body as Record<string, unknown>;
        if (response.status < 300) return true;
        expect([what, response.status, answer['code']]).toEqual([what, 500, 'unexpected']);
        return false;
      },
      async (row) => {
        expect([what, row, changed(before, await digest.take())]).toEqual([what, row, []]);
        expect([what, row, await leadsOf()]).toEqual([what, row, leads]);
      },
    );

    const done = await digest.take();
    expect((await test.as(who).post(path, body, key)).body).toEqual(answer);
    expect([what, 'again', changed(done, await digest.take())]).toEqual([what, 'again', []]);

    await jobsAreDone(what);
    await holds(what);
    return answer;
  }

  /** Whatever is due by now, each call struck at every row, then done, then called once more. */
  async function jobsAreDone(what: string): Promise<void> {
    for (;;) {
      const [call] = await test.rows<{ id: string; name: string }>(
        `select id, name from platform.outbox where done_at is null and failed_at is null and due_at <= $1 order by due_at, id limit 1`,
        [test.app.get(Clock).now()],
      );
      if (!call) return;
      const before = await digest.take();
      faults += await strikes.everywhere(
        async () => {
          try {
            await performs(call);
            return true;
          } catch {
            return false;
          }
        },
        async (row) =>
          expect([what, call.name, row, changed(before, await digest.take())]).toEqual([what, call.name, row, []]),
      );
      const done = await digest.take();
      await performs(call);
      expect([what, call.name, changed(done, await digest.take())]).toEqual([what, call.name, []]);
    }
  }

  /** As a worker does it: the claim and the effect in one transaction. */
  function performs({ id, name }: { id: string; name: string }): Promise<void> {
    return test.app.get(UnitOfWork).asSystem(name, async () => {
      const claimed = await test.app.get(Outbox).claim(id, test.app.get(Clock).now());
      await test.app.get(JobRegistry).handlerOf(name)?.(claimed.map(({ payload }) => payload));
    });
  }

  /** The package is the same one, with one lead today, and no task of it is there twice. */
  async function holds(what: string): Promise<void> {
    const packages = await test.rows('select id from support.package where household_id = $1', [householdId]);
    expect([what, packages]).toEqual([what, [{ id: packageId || expect.any(String) }]]);
    const today = await test.rows(
      `select 1 from support.lead_professional l join support.package p on p.id = l.package_id
        where p.household_id = $1 and l.during @> $2::date`,
      [householdId, TODAY],
    );
    expect([what, today.length]).toEqual([what, 1]);
    const twice = await test.rows(
      `select kind from tasks.task where status = 'open' group by subject_id, kind, due_on, assignee_id having count(*) > 1`,
    );
    expect([what, twice]).toEqual([what, []]);
  }

  function leadsOf() {
    return test.rows(
      `select l.user_id, l.during from support.lead_professional l join support.package p on p.id = l.package_id
        where p.household_id = $1 order by lower(l.during)`,
      [householdId],
    );
  }

  function changed(before: Record<string, string>, after: Record<string, string>): string[] {
    return Object.keys(after).filter((table) => after[table] !== before[table]);
  }
});
