/**
 * What is free in one area, found the plain way: units without an overlapping claim, and without a household that has outstayed.
 * Parameters: the area, the first night, the day they leave (null: open-ended), now.
 */
// @ts-nocheck

export const ANTI_JOIN = `
  select u.id as "unitId", u.provider_id as "providerId", p.category, p.local_authority_code as "localAuthorityCode", u.bedspaces, u.cots,
         u.self_contained as "selfContained", u.wheelchair, u.step_free as "stepFree", u.women_only as "womenOnly",
         u.max_children as "maxChildren", u.oldest_boy_age as "oldestBoyAge", u.accepts_needs as "acceptsNeeds", u.pets,
         u.confirmed_at as "confirmedAt"
    from accommodation.unit u
    join accommodation.premises p on p.id = u.premises_id
   where p.local_authority_code = $1 and u.taking_referrals
     and not exists (select 1 from availability.unit_occupancy o
                      where o.unit_id = u.id and o.during && tstzrange($2::timestamptz, $3::timestamptz)
                        and (o.lapses_at is null or o.lapses_at > $4::timestamptz))
     and not exists (select 1 from availability.unit_occupancy o
                      where o.unit_id = u.id and o.unfinished and upper(o.during) <= $4::timestamptz)`;
