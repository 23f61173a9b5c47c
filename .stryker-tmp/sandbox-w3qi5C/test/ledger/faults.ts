// @ts-nocheck
import type pg from 'pg';
import { faultsOfLives } from './lives.js';

// Each statement finds what must never be, for some units, and says it as `fault`.
const STATEMENTS = [
  `select format('the claims %s and %s overlap', a.id, b.id) as fault
     from availability.unit_occupancy a
     join availability.unit_occupancy b on b.unit_id = a.unit_id and b.id > a.id and b.during && a.during
    where a.unit_id = any ($1)`,

  `select format('unit %s is lived in %s times', unit_id, count(*)) as fault
     from availability.unit_occupancy where unit_id = any ($1) and unfinished group by unit_id having count(*) > 1`,

  `select format('placement %s is %s, and its claims are: %s', p.id, p.status, c.claims) as fault
     from placements.placement p
    cross join lateral (
      select coalesce(string_agg(o.kind || case when o.unfinished then '!' else '' end, ' ' order by o.kind), '') as claims
        from availability.unit_occupancy o where o.placement_id = p.id and o.unit_id = p.unit_id) c
    where p.unit_id = any ($1)
      and c.claims !~ case when p.status in ('offered', 'accepted') then '^hold( turnaround)?$'
                           when p.status = 'arrived' then '^stay!( turnaround)?$'
                           when p.status in ('departed', 'transferred') then '^(stay)?( ?turnaround)?$'
                           else '^$' end`,

  `select format('placement %s is held for other nights, or for another time, than it says', p.id) as fault
     from placements.placement p
     join availability.unit_occupancy o on o.placement_id = p.id and o.kind = 'hold'
    where p.unit_id = any ($1)
      and (lower(o.during) <> p.from_day::timestamp at time zone 'Europe/London'
           or upper(o.during) is distinct from p.expected_to::timestamp at time zone 'Europe/London'
           or o.lapses_at is distinct from case when p.status = 'offered' then p.hold_expires_at end)`,

  `select format('claim %s of unit %s belongs to a placement of another unit', o.id, o.unit_id) as fault
     from availability.unit_occupancy o join placements.placement p on p.id = o.placement_id
    where o.unit_id = any ($1) and p.unit_id <> o.unit_id`,

  `select format('closure %s has ended, and goes on in the ledger', c.id) as fault
     from availability.closure c join availability.unit_occupancy o on o.closure_id = c.id
    where c.unit_id = any ($1) and c.ended_at is not null and coalesce(upper(o.during), 'infinity') > c.ended_at`,

  `select format('closure %s has not ended, and is not in the ledger', c.id) as fault
     from availability.closure c
    where c.unit_id = any ($1) and c.ended_at is null
      and not exists (select 1 from availability.unit_occupancy o where o.closure_id = c.id and o.unit_id = c.unit_id
                         and lower(o.during) = c.from_day::timestamp at time zone 'Europe/London'
                         and upper(o.during) is not distinct from c.to_day::timestamp at time zone 'Europe/London')`,

  // From the day on from which it is kept: what a claim before it left behind may begin with that claim's end, or earlier.
  `select format('the free time of unit %s is not what its claims leave', u.id) as fault
     from unnest($1::uuid[]) as u(id)
    cross join availability.free_time_kept k
    cross join lateral (
      select array_agg(format('%s %s %s %s', greatest(f.free_from, k.since), f.free_until, f.true_from, f.true_until) order by f) as periods
        from availability.free_time f where f.unit_id = u.id and f.free_until > k.since) kept
    cross join lateral (
      select array_agg(format('%s %s %s %s', greatest(f.free_from, k.since), f.free_until, f.true_from, f.true_until)) as periods
        from availability.free_periods(u.id) f where f.free_until > k.since) left_over
    where not (coalesce(kept.periods, '{}') <@ coalesce(left_over.periods, '{}')
               and coalesce(left_over.periods, '{}') <@ coalesce(kept.periods, '{}'))`,

  `select format('household %s lives in %s places', household_id, count(*)) as fault
     from placements.placement
    where household_id in (select household_id from placements.placement where unit_id = any ($1)) and status = 'arrived'
    group by household_id having count(*) > 1`,

  `select format('household %s has a place twice for the same nights', a.household_id) as fault
     from placements.placement a
     join placements.placement b on b.household_id = a.household_id and b.id > a.id and b.status in ('accepted', 'arrived')
      and daterange(a.from_day, a.expected_to) && daterange(b.from_day, b.expected_to)
    where a.unit_id = any ($1) and a.status in ('accepted', 'arrived')`,

  `select format('nobody will be woken at the end of the hold of %s', p.id) as fault
     from placements.placement p
    where p.unit_id = any ($1) and p.status = 'offered'
      and not exists (select 1 from platform.outbox o
                       where o.name = 'placements.expire-hold' and o.payload->>'placementId' = p.id::text
                         and o.due_at = p.hold_expires_at and o.done_at is null and o.failed_at is null)`,

  `select format('%s was given up: %s', o.name, o.failure) as fault
     from platform.outbox o where o.failed_at is not null and $1::uuid[] is not null`,
];

/** Everything that must never be, at one instant that everybody agrees on, while others may go on working. */
export async function faultsOf(client: pg.Client, unitIds: readonly string[]): Promise<string[]> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const found: string[] = [];
    for (const statement of STATEMENTS) {
      const { rows } = await client.query<{ fault: string }>(statement, [unitIds]);
      found.push(...rows.map(({ fault }) => fault));
    }
    return [...found, ...(await faultsOfLives(client, unitIds))];
  } finally {
    await client.query('commit');
  }
}
