// @ts-nocheck
import pg from 'pg';
import { aPlacementRow, aRefugeRoom } from '../../../test/factories/accommodation.js';
import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { identifySystem, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { localDate } from '../../shared/local-date.js';
import { Ledger } from './ledger.js';

const RIVALS = 60;

describe('one unit and sixty rivals', () => {
  let test: TestApp;
  let unitId: string;
  let placementIds: string[];
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    const householdId = (await recorded(test.as(test.cast.officer), aWomanAlone())).id;
    unitId = (await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan)).id;
    placementIds = await Promise.all(
      Array.from({ length: RIVALS }, () => aPlacementRow(test.rows, unitId, householdId)),
    );
  });

  const claims = () => test.rows('select placement_id from availability.unit_occupancy where unit_id = $1', [unitId]);

  it('leave one claim in SQL alone, past every function of the application', async () => {
    const rivals = await Promise.all(
      placementIds.map(async () => {
        const client = new pg.Client({ connectionString: test.database.ownerUrl });
        await client.connect();
        return client;
      }),
    );

    const outcomes = await Promise.allSettled(
      rivals.map((client, n) =>
        // Each wants other days, and all of them want the tenth.
        client.query(
          `insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
           values ($1, 'hold', tstzrange(timestamptz '2026-03-10' - make_interval(hours => $3), '2026-03-11'), $2)`,
          [unitId, placementIds[n], n],
        ),
      ),
    );
    await Promise.all(rivals.map((client) => client.end()));

    const won = outcomes.filter(({ status }) => status === 'fulfilled');
    const codes = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(won).toHaveLength(1);
    // exclusion_violation, or a rival chosen as the victim of a deadlock
    expect(codes.every((code) => code === '23P01' || code === '40P01')).toBe(true);
    expect(await claims()).toHaveLength(1);
  });

  it('leave one hold through the ledger, and the others are told no', async () => {
    const ledger = test.app.get(Ledger);
    const nights = { from: localDate('2026-03-10'), to: localDate('2026-03-17') };

    const answers = await Promise.all(
      placementIds.map((placementId) =>
        test.app
          .get(UnitOfWork)
          .run(identifySystem('test'), () =>
            ledger.hold({ unitId, placementId, nights, readyOn: localDate('2026-03-19'), lapsesAt: null }),
          ),
      ),
    );

    expect(answers.filter(Boolean)).toHaveLength(1);
    const winner = placementIds[answers.indexOf(true)];
    expect(await claims()).toEqual([{ placement_id: winner }, { placement_id: winner }]);
  });

  it('cannot be joined by the application writing the ledger itself', async () => {
    await expect(
      test.app.get(UnitOfWork).run(identifySystem('test'), () =>
        test.app.get(UnitOfWork).query(
          `insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
               values ($1, 'hold', tstzrange(now(), null), $2)`,
          [unitId, placementIds[0]],
        ),
      ),
    ).rejects.toThrow('permission denied');
    expect(await claims()).toEqual([]);
  });
});
