// @ts-nocheck
import fc from 'fast-check';
import { aPlacementRow, aRefuge, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
const LIMIT_MS = 60_000 + RUNS * 1000;

const HOUR = 3_600_000;
const START = Date.parse('2026-03-10T00:00:00Z');
const at = (hour: number) => new Date(START + hour * HOUR);

/** What happens to one unit's ledger, in hours from the start. Anything else that happens is one of these. */
const anyClaim = fc.record({
  unit: fc.nat(2),
  from: fc.nat(400),
  length: fc.option(fc.integer({ min: 1, max: 200 })),
  kind: fc.constantFrom('hold', 'stay', 'turnaround'),
  lapses: fc.option(fc.nat(300)),
  unfinished: fc.boolean(),
});

type Claim = typeof anyClaim extends fc.Arbitrary<infer Value> ? Value : never;

describe('free time', () => {
  let test: TestApp;
  let units: string[];
  let placementOf: (unit: string) => Promise<string>;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const manager = test.as(test.cast.rowanManager);
    const premises = await premisesOf(manager, aRefuge(test.cast.organisations.rowan));
    units = await Promise.all(
      ['1', '2', '3'].map(async (reference) => (await unitIn(manager, premises.id, { reference, bedspaces: 2 })).id),
    );
    const household = await recorded(test.as(test.cast.officer), aWomanAlone());
    placementOf = (unit) => aPlacementRow(test.rows, unit, household.id);
  });
  afterAll(() => test.close());

  it(
    'says of any period at any moment what the ledger says',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyClaim, { minLength: 1, maxLength: 12 }),
          fc.array(
            fc.record({
              unit: fc.nat(2),
              from: fc.nat(500),
              length: fc.option(fc.integer({ min: 1, max: 300 })),
              at: fc.nat(500),
            }),
            { minLength: 30, maxLength: 30 },
          ),
          async (claims, questions) => {
            await test.rows('delete from availability.unit_occupancy');
            for (const claim of claims) await claimed(claim);
            const asked = questions.map(({ unit, from, length, at: now }) => [
              units[unit],
              at(from),
              length === null ? null : at(from + length),
              at(now),
            ]);
            const answers = await test.rows<{ ledger: boolean; kept: boolean }>(
              `select availability.is_free(q.unit, tstzrange(q.wanted_from, q.wanted_to), q.now) as ledger,
                    exists (select 1 from availability.free_time f
                             where f.unit_id = q.unit and f.free_from <= q.wanted_from and f.free_until >= coalesce(q.wanted_to, 'infinity')
                               and f.true_from <= q.now and f.true_until > q.now) as kept
               from jsonb_to_recordset($1::jsonb) as q(unit uuid, wanted_from timestamptz, wanted_to timestamptz, now timestamptz)`,
              [
                JSON.stringify(
                  asked.map(([unit, wanted_from, wanted_to, now]) => ({ unit, wanted_from, wanted_to, now })),
                ),
              ],
            );
            for (const { ledger, kept } of answers) expect(kept).toBe(ledger);
          },
        ),
        { numRuns: RUNS },
      );
    },
    LIMIT_MS,
  );

  it('is the same whether it was kept all along or worked out anew', async () => {
    const before = await test.rows('select * from availability.free_time order by unit_id, true_from, free_from');
    await test.rows('delete from availability.free_time');
    await test.rows('select availability.keep_free_time(id) from accommodation.unit');
    expect(await test.rows('select * from availability.free_time order by unit_id, true_from, free_from')).toEqual(
      before,
    );
  });

  it('forgets what was free long ago, and goes on as before', async () => {
    await test.rows('delete from availability.unit_occupancy');
    await claimed({ unit: 0, from: 0, length: 10, kind: 'turnaround', lapses: null, unfinished: false });
    await claimed({ unit: 0, from: 20, length: 10, kind: 'turnaround', lapses: null, unfinished: false });
    const kept = () => test.rows('select 1 from availability.free_time where unit_id = $1', [units[0]]);
    expect(await kept()).toHaveLength(3);
    await test.rows('select availability.forget_free_time($1)', [at(20)]);
    expect(await kept()).toHaveLength(1);
    await claimed({ unit: 0, from: 40, length: 10, kind: 'turnaround', lapses: null, unfinished: false });
    expect(await kept()).toHaveLength(2);
  });

  async function claimed({ unit, from, length, kind, lapses, unfinished }: Claim): Promise<void> {
    const id = units[unit] as string;
    // The constraint refuses some of these, which leaves the ledger as it was.
    await test
      .rows(
        `insert into availability.unit_occupancy (unit_id, kind, during, placement_id, lapses_at, unfinished)
         values ($1, $2, tstzrange($3, $4), $5, $6, $7)`,
        [
          id,
          kind,
          at(from),
          length === null ? null : at(from + length),
          await placementOf(id),
          kind === 'stay' || lapses === null ? null : at(lapses),
          kind === 'stay' && unfinished,
        ],
      )
      .catch(() => undefined);
  }
});
