import { Clock } from '../../src/platform/clock/clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { JobRegistry } from '../../src/platform/jobs/job-registry.js';
import { Outbox } from '../../src/platform/outbox/outbox.js';
import { aRefuge, aRefugeRoom, confirmedUnitIn, premisesOf } from '../factories/accommodation.js';
import type { RecordedHousehold } from '../factories/households.js';
import { aTenancy } from '../factories/move-on.js';
import { aHousehold, aRoom, lapse, overstaying } from '../factories/placements.js';
import { aClosing, aColleague, aPackage, aSharedHousehold, aStepUp, memberOf } from '../factories/support.js';
import type { CastMember } from '../support/cast.js';
import { Strikes } from '../support/strikes.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { DatabaseDigest, ourTables } from '../support/whole-database.js';

const TODAY = '2026-03-10';
const EARLIER = '2026-03-03';
const AT = '2026-03-10T08:30:00Z';

/** `npm run test:moves` asks for every kind of move; the one journey that always runs has most of them. */
const everyMove = process.env['EVERY_MOVE'] ? it : it.skip;

// The fourth promise, with a fault at every row that a move writes, whichever table it is in, and at every row that its jobs write
// afterwards: after each fault nothing of the act has happened, and after the retry it has happened once.
describe('a support package survives every move, whatever strikes at whichever step', () => {
  let test: TestApp;
  let digest: DatabaseDigest;
  let strikes: Strikes;
  let household: RecordedHousehold;
  let householdId: string;
  let personId: string;
  let near: string;
  let besides: string;
  let atNight: string;
  let far: string;
  let packageId: string;
  let faults: number;

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const { rowanManager, larchManager, organisations } = test.cast;
    near = (await aRefugeRoom(test.as(rowanManager), organisations.rowan)).id;
    besides = (await aRefugeRoom(test.as(rowanManager), organisations.rowan)).id;
    atNight = (await aRefugeRoom(test.as(rowanManager), organisations.rowan)).id;
    await test.rows('update accommodation.unit set out_of_hours = true where id = $1', [atNight]);
    const fylde = aRefuge(organisations.larch, { localAuthorityCode: 'E07000119' });
    far = (await confirmedUnitIn(test.as(larchManager), (await premisesOf(test.as(larchManager), fylde)).id)).id;
    const tables = await ourTables(test);
    digest = await DatabaseDigest.of(test, ['access.session']);
    strikes = await Strikes.at(test, tables);
  });
  beforeEach(async () => {
    household = await aSharedHousehold(test);
    [householdId, personId, packageId, faults] = [household.id, memberOf(household), '', 0];
  });
  afterEach(() => {
    if (process.env['EVERY_MOVE']) process.stdout.write(`${faults} faults\n`);
    expect(faults).toBeGreaterThan(50);
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
  });

  everyMove('in an emergency at night, in the room besides, with nowhere to go, in a tenancy that ends', async () => {
    const { officer, supportWorker, rowanManager } = test.cast;
    const began = aPackage(personId, supportWorker, EARLIER);
    packageId = (await happens('support began a week ago', officer, '/support-packages', began))['id'] as string;
    const place = { householdId, arrived: true };
    const { id: night } = await happens('she is placed at night', officer, '/placements/emergency', place);
    const transfer = { unitId: besides, at: TODAY, reason: 'repairs' };
    const moved = await happens('she moves within the refuge', rowanManager, `/placements/${night}/transfer`, transfer);
    const stay = (moved['opened'] as { id: string }).id;
    await happens('her stay is extended', rowanManager, `/placements/${stay}/extend`, {
      ...{ expectedTo: '2026-06-01', reason: 'support-continues' },
    });
    await happens('she leaves, and nobody knows where to', rowanManager, `/placements/${stay}/depart`, {
      ...{ departedAt: TODAY, reason: 'left-without-notice', destination: 'pending' },
    });
    const destination = { destination: 'rough-sleeping' };
    await happens('it becomes known where she is', officer, `/placements/${stay}/destination`, destination);
    const tenancy = await happens('she has a home', officer, '/tenancies', aTenancy(test, householdId, TODAY));
    await happens('it is not safe, and ends', officer, `/tenancies/${String(tenancy['id'])}/end`, {
      ...{ reason: 'not-safe-any-more', followedBy: 'safe-accommodation' },
    });
    expect(await leadsOf()).toEqual([{ user_id: supportWorker.id, during: `[${EARLIER},)` }]);
  });

  everyMove('while every offer comes to nothing', async () => {
    const { officer, supportWorker, rowanManager } = test.cast;
    const began = aPackage(personId, supportWorker, EARLIER);
    packageId = (await happens('support began a week ago', officer, '/support-packages', began))['id'] as string;
    const nights = { unitId: await aRoom(test), householdId, from: TODAY, expectedTo: '2026-04-10' };
    const offered = async (what: string) => {
      const { id } = await happens(`${what}: offered`, officer, '/placements', nights);
      return { id: id as string, path: `/placements/${String(id)}` };
    };
    const agreed = async (what: string) => {
      const { path } = await offered(what);
      await happens(`${what}: its provider agrees`, rowanManager, `${path}/accept`, { by: 'provider' });
      await happens(`${what}: she agrees`, officer, `${path}/accept`, { by: 'person' });
      return path;
    };

    const nearby = (await offered('too near')).path;
    await happens('she says no', officer, `${nearby}/decline`, { by: 'person', reason: 'too-near-danger' });
    const other = (await offered('something better')).path;
    await happens('it is withdrawn', officer, `${other}/withdraw`, { reason: 'alternative-found' });
    const room = await agreed('she changes her mind');
    await happens('she does not come', rowanManager, `${room}/not-arrived`, {});
    const { id } = await offered('nobody answers');
    await lapse(test, id);
    await fallsDue('placements.expire-hold', { placementId: id });
    await jobsAreDone('its hold runs out');
    await holds('its hold runs out');
    expect(await test.rows('select status from placements.placement where id = $1', [id])).toEqual([
      { status: 'expired' },
    ]);
    expect(await leadsOf()).toEqual([{ user_id: supportWorker.id, during: `[${EARLIER},)` }]);
  });

  everyMove('in line for a room: her turn comes and passes, and its provider says no', async () => {
    const { officer, supportWorker, rowanManager } = test.cast;
    const began = aPackage(personId, supportWorker, EARLIER);
    packageId = (await happens('support began a week ago', officer, '/support-packages', began))['id'] as string;
    const unitId = await aRoom(test);
    const rooms = { name: `Rooms ${householdId}`, unitIds: [unitId] };
    const group = (await test.as(rowanManager).post('/unit-groups', rooms).expect(201)).body.id as string;
    const line = `/unit-groups/${group}/waiting`;
    const { id: entry } = await happens('she waits, and her turn has come', officer, line, { householdId });
    expect(await turnAt(unitId)).toBe(householdId);

    const next = await aHousehold(test);
    await test.as(officer).post(line, { householdId: next }).expect(201);
    await jobsAreDone('somebody else waits');
    await test.rows(
      `update placements.waiting_turn set raised_at = raised_at - interval '3 days', passes_at = raised_at - interval '1 day'
        where unit_id = $1 and ended_at is null`,
      [unitId],
    );
    await fallsDue('placements.offer-to-next-in-line', { unitId });
    await jobsAreDone('her turn passes');
    await holds('her turn passes');
    expect(await turnAt(unitId)).toBe(next);

    const nights = { unitId, householdId, from: TODAY, expectedTo: '2026-04-10' };
    const { id: offer } = await happens('she is offered it all the same', officer, '/placements', nights);
    await happens('its provider says no', rowanManager, `/placements/${String(offer)}/decline`, {
      ...{ by: 'provider', reason: 'room-not-ready' },
    });
    await happens('she waits no longer', officer, `${line}/${String(entry)}/leave`, { reason: 'no-longer-needed' });
    expect(await leadsOf()).toEqual([{ user_id: supportWorker.id, during: `[${EARLIER},)` }]);
  });

  everyMove('of a child whose family stays beyond its day, who goes to live elsewhere and comes back', async () => {
    const { officer, supportWorker, rowanManager } = test.cast;
    personId = memberOf(household, 'boy');
    const began = aPackage(personId, supportWorker, EARLIER);
    packageId = (await happens('his support began a week ago', officer, '/support-packages', began))['id'] as string;
    const { id: stay } = await overstaying(test, { householdId });
    await jobsAreDone('they are still there');
    await holds('they are still there');
    await happens('they may stay for now', rowanManager, `/placements/${stay}/overstays`, {
      ...{ authorised: true, reason: 'awaiting-decision', until: '2026-03-20' },
    });
    const member = `/households/${householdId}/members/${personId}`;
    await happens('he goes to live elsewhere', officer, `${member}/leave`, { leftOn: TODAY, reason: 'in-care' });
    await happens('he comes back', officer, `${member}/return`, { returnedOn: TODAY });
    expect(await leadsOf()).toEqual([{ user_id: supportWorker.id, during: `[${EARLIER},)` }]);
  });

  everyMove(
    'while a hold is renewed, a room that both agreed to is withdrawn, and whoever leads them leaves',
    async () => {
      const { officer, supportWorker, coordinator, rowanWorker, rowanManager } = test.cast;
      const leaver = await aColleague(test);
      const began = aPackage(personId, leaver, EARLIER);
      packageId = (await happens('support began a week ago', officer, '/support-packages', began))['id'] as string;
      const nights = { unitId: await aRoom(test), householdId, from: TODAY, expectedTo: '2026-04-10' };
      const { id } = await happens('a room is offered', officer, '/placements', nights);
      const room = `/placements/${String(id)}`;
      await happens('its hold is renewed', officer, `${room}/renew-hold`, { holdMinutes: 240 });
      await happens('its provider agrees', rowanManager, `${room}/accept`, { by: 'provider' });
      await happens('she agrees', officer, `${room}/accept`, { by: 'person' });
      await happens('it is withdrawn all the same', officer, `${room}/withdraw`, { reason: 'alternative-found' });

      const itself = `/support-packages/${packageId}`;
      const asked = { toUserId: rowanWorker.id, note: 'Could you?' };
      const { id: handover } = await happens('a refuge is asked', coordinator, `${itself}/handovers`, asked);
      const cover = { userId: supportWorker.id, from: TODAY, to: '2026-03-20' };
      const covered = await happens('a colleague stands in meanwhile', coordinator, `${itself}/covers`, cover);
      await happens('the refuge turns it down', rowanWorker, `${itself}/handovers/${String(handover)}/withdraw`, {});
      const [standsIn] = covered['covers'] as { id: string }[];
      await happens('the lead is back', coordinator, `${itself}/covers/${standsIn?.id}/end`, {});
      await happens('support steps up', supportWorker, `${itself}/steps`, aStepUp());
      await happens('it steps down', supportWorker, `${itself}/steps`, aStepUp({ intensity: 'light-touch' }));
      expect(await leadsOf()).toEqual([{ user_id: leaver.id, during: `[${EARLIER},)` }]);

      await happens('her worker leaves', coordinator, `/users/${leaver.id}/leave`, { toUserId: supportWorker.id });
      expect(await leadsOf()).toEqual([
        { user_id: leaver.id, during: `[${EARLIER},${TODAY})` },
        { user_id: supportWorker.id, during: `[${TODAY},)` },
      ]);
    },
  );

  /** One act, struck at every row of it and then at every row of the jobs that it makes due. */
  async function happens(what: string, who: CastMember, path: string, body: object): Promise<Record<string, unknown>> {
    const key = { 'Idempotency-Key': `struck: ${what} ${householdId}` };
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

  /** What was to be done later is due now. */
  async function fallsDue(name: string, payload: object): Promise<void> {
    await test.rows(
      'update platform.outbox set due_at = $1 where name = $2 and payload @> $3::jsonb and done_at is null',
      [test.app.get(Clock).now(), name, JSON.stringify(payload)],
    );
  }

  /** The household whose turn it is for a room. */
  async function turnAt(unitId: string): Promise<string | undefined> {
    const [turn] = await test.rows<{ household: string }>(
      `select e.household_id as household from placements.waiting_turn t
         join placements.waiting_entry e on e.id = t.entry_id where t.unit_id = $1 and t.ended_at is null`,
      [unitId],
    );
    return turn?.household;
  }

  /** As a worker does it: the claim and the effect in one transaction. */
  function performs({ id, name }: { id: string; name: string }): Promise<void> {
    return test.app.get(UnitOfWork).asSystem(name, async () => {
      const claimed = await test.app.get(Outbox).claim(id, test.app.get(Clock).now());
      await test.app.get(JobRegistry).handlerOf(name)?.(claimed.map(({ payload }) => payload));
    });
  }

  /** The package is the same one, with one lead on each of its days, and no task of it is there twice. */
  async function holds(what: string): Promise<void> {
    const packages = await test.rows('select id from support.package where household_id = $1', [householdId]);
    expect([what, packages]).toEqual([what, [{ id: packageId || expect.any(String) }]]);
    const otherwiseLed = await test.rows(
      `select day::date::text from support.package p, generate_series(p.starts_on, $2::date, interval '1 day') day
        where p.household_id = $1
          and 1 <> (select count(*) from support.lead_professional l where l.package_id = p.id and l.during @> day::date)`,
      [householdId, TODAY],
    );
    expect([what, otherwiseLed]).toEqual([what, []]);
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
