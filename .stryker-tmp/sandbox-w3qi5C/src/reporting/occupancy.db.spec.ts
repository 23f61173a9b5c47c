// @ts-nocheck
import { aFamilyRoom, aRefuge, premisesOf, unitIn } from '../../test/factories/accommodation.js';
import { aWomanAlone, recorded } from '../../test/factories/households.js';
import { pastClaims, recordedSince } from '../../test/factories/stays.js';
import type { CastMember } from '../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

const FEBRUARY = 'from=2026-02-01&to=2026-03-01';
const HELD_BACK = {
  ...{ occupiedUnitNights: null, occupiedBedNights: null, householdNights: null, households: null, suppressed: true },
  gross: { byBed: null, byRoom: null, byHousehold: null },
};

describe('figures of occupancy', () => {
  let test: TestApp;
  let homes: Record<'rowan' | 'larch' | 'blackpool' | 'preston', { id: string; rooms: string[] }>;

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const { rowan, larch, blackpool, preston } = test.cast.organisations;
    homes = {
      rowan: await aHome(test.cast.rowanManager, aRefuge(rowan), 5),
      larch: await aHome(test.cast.larchManager, aRefuge(larch), 2),
      blackpool: await aHome(test.cast.supervisor, aRefuge(blackpool, { category: 'second-stage' }), 6),
      preston: await aHome(test.cast.administrator, aRefuge(preston, { localAuthorityCode: 'E07000123' }), 7),
    };
  });
  afterAll(() => test.close());

  describe('for a commissioner', () => {
    it('are of the council’s area, with a small group held back, and another so that it cannot be worked out', async () => {
      const { exact, total, groups } = await asked(test.cast.commissioner, `${FEBRUARY}&by=provider`);
      expect(exact).toBe(false);
      expect(total).toMatchObject({ units: 13 * 28, households: 13, householdNights: 13 * 28, suppressed: false });
      expect(keyed(groups)).toEqual({
        [test.cast.organisations.larch]: expect.objectContaining({ ...HELD_BACK, units: 2 * 28 }),
        [test.cast.organisations.rowan]: expect.objectContaining({ ...HELD_BACK, units: 5 * 28 }),
        [test.cast.organisations.blackpool]: expect.objectContaining({ households: 6, suppressed: false }),
      });
      expect(groups.map(({ name }: { name: string }) => name).sort()).toEqual([
        'Blackpool Council',
        'Larch Refuge',
        'Rowan Refuge',
      ]);
    });

    it('are whole where no group is small', async () => {
      const { groups } = await asked(test.cast.commissioner, `${FEBRUARY}&by=category`);
      expect(keyed(groups)).toEqual({
        refuge: expect.objectContaining({ households: 7 }),
        'second-stage': expect.objectContaining({ households: 6 }),
      });
    });

    it.each([
      ['by day', 'by=day'],
      ['by premises', 'by=premises'],
      ['of one category', 'by=month&category=refuge'],
      ['of one area within the county', 'by=month&localAuthorityCode=E07000123'],
      ['of part of a month', 'by=month&from=2026-02-02'],
    ])('are refused %s: one answer could be taken from another', async (_, cut) => {
      const period = cut.includes('from=') ? 'to=2026-03-01' : FEBRUARY;
      const { body } = await get(test.cast.commissioner, `/reports/occupancy?${period}&${cut}`).expect(422);
      expect(body.code).toBe('totals-only');
    });

    it('come without rows', async () => {
      await get(test.cast.commissioner, `/reports/occupancy/rows?${FEBRUARY}`).expect(403);
    });
  });

  describe('for those who keep units', () => {
    it('are of their own, exactly, however few live there', async () => {
      const { exact, total, groups } = await asked(test.cast.larchManager, `${FEBRUARY}&by=premises`);
      expect(exact).toBe(true);
      expect(total).toMatchObject({ units: 2 * 28, households: 2, occupiedBedNights: 2 * 28, suppressed: false });
      expect(groups.map(({ key }: { key: string }) => key)).toEqual([homes.larch.id]);
    });

    it('are refused of another provider, in figures and in rows', async () => {
      const other = `${FEBRUARY}&providerId=${test.cast.organisations.rowan}`;
      await get(test.cast.larchManager, `/reports/occupancy?${other}`).expect(403);
      await get(test.cast.larchManager, `/reports/occupancy/rows?${other}`).expect(403);
    });

    it('have no row of another provider’s unit, even under its key', async () => {
      const path = `/reports/occupancy/rows?${FEBRUARY}&by=premises&key=${homes.rowan.id}`;
      expect((await get(test.cast.larchManager, path).expect(200)).body.items).toEqual([]);
    });

    it('go on to the next page where a page ends', async () => {
      const first = await get(test.cast.rowanManager, `/reports/occupancy/rows?${FEBRUARY}&limit=3`).expect(200);
      const next = `${FEBRUARY}&limit=3&cursor=${first.body.nextCursor}`;
      const second = await get(test.cast.rowanManager, `/reports/occupancy/rows?${next}`).expect(200);
      const units = [...first.body.items, ...second.body.items].map(({ unitId }: { unitId: string }) => unitId);
      expect(units).toEqual([...homes.rowan.rooms].sort());
      expect(second.body.nextCursor).toBeNull();
    });

    it('count nothing made ready after a hold from which nobody came', async () => {
      const room = await aRoomIn(test.cast.rowanManager, homes.rowan.id);
      const household = (await recorded(test.as(test.cast.officer), aWomanAlone())).id;
      const hold = { unitId: room, kind: 'hold', householdId: household, from: '2026-02-03T00:00:00Z' } as const;
      await pastClaims(test, [{ ...hold, to: '2026-02-05T00:00:00Z' }]);
      await test.rows(
        `insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
         select unit_id, 'turnaround', '[2026-02-05, 2026-02-09)', placement_id from availability.unit_occupancy where unit_id = $1`,
        [room],
      );
      const { total } = await asked(test.cast.rowanManager, FEBRUARY);
      expect(total).toMatchObject({ units: 6 * 28, occupiedUnitNights: 5 * 28, turnaroundUnitNights: 0 });
    });
  });

  it.each([
    ['to-before-from', 'from=2026-02-01&to=2026-02-01'],
    ['in-the-future', 'from=2026-02-01&to=2026-03-11'],
    ['period-too-long', 'from=2020-01-01&to=2023-01-02'],
  ])('are refused with %s: %s', async (code, period) => {
    const { body } = await get(test.cast.rowanManager, `/reports/occupancy?${period}`).expect(422);
    expect(body.code).toBe(code);
  });

  it.each(['key=2026-05', 'key=2026-99', 'by=day&key=2026-01-31'])('have no rows for %s', async (group) => {
    const { body } = await get(test.cast.rowanManager, `/reports/occupancy/rows?${FEBRUARY}&${group}`).expect(422);
    expect(body.code).toBe('unknown-group');
  });

  it('are nobody’s whose work it is not', async () => {
    for (const who of [test.cast.officer, test.cast.rowanWorker, test.cast.supportWorker, test.cast.auditor]) {
      await get(who, `/reports/occupancy?${FEBRUARY}`).expect(403);
    }
  });

  it('are audited with the period, and with nothing of anybody', async () => {
    await asked(test.cast.larchManager, `${FEBRUARY}&by=month`);
    const [entry] = await test.rows(
      `select details, subject_id from audit.entry where action = 'report.read' order by id desc limit 1`,
    );
    const details = { report: 'occupancy', by: 'month', from: '2026-02-01', to: '2026-03-01' };
    expect(entry).toEqual({ details, subject_id: null });
  });

  function get(who: CastMember, path: string) {
    return test.as(who).get(path);
  }

  async function asked(who: CastMember, question: string) {
    return (await get(who, `/reports/occupancy?${question}`).expect(200)).body;
  }

  /** Rooms that a woman alone each has had since January. */
  async function aHome(who: CastMember, body: Record<string, unknown>, rooms: number) {
    const { id } = await premisesOf(test.as(who), body);
    const home = { id, rooms: [] as string[] };
    for (let room = 0; room < rooms; room++) {
      const unitId = await aRoomIn(who, id);
      const { id: householdId } = await recorded(test.as(test.cast.officer), aWomanAlone());
      await pastClaims(test, [
        { unitId, kind: 'stay', from: '2026-01-07T16:00:00Z', to: null, householdId, unfinished: true },
      ]);
      home.rooms.push(unitId);
    }
    return home;
  }

  async function aRoomIn(who: CastMember, premisesId: string): Promise<string> {
    const { id } = await unitIn(test.as(who), premisesId, aFamilyRoom());
    await recordedSince(test, [id], '2026-01-05T12:00:00Z');
    return id;
  }
});

function keyed(groups: readonly { key: string }[]): Record<string, object> {
  return Object.fromEntries(groups.map(({ key, ...group }) => [key, group]));
}
