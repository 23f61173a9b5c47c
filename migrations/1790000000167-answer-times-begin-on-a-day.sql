-- How soon offers are answered may be agreed for a later day, as all else that an organisation settles. So the version that holds is the one
-- whose time came last, and no longer the one that was begun last. Only the function changes: it may run while the old version is live.
create or replace function placements.policy_for(unit uuid, at timestamptz) returns setof placements.referral_policy
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select r.*
    from accommodation.unit u
    join accommodation.premises p on p.id = u.premises_id
    join directory.local_authority a on a.code = p.local_authority_code
   cross join placements.referral_policy r
    left join access.organisation o on o.id = r.organisation_id
   where u.id = unit and r.in_force_from <= at
     and (o.id is null or o.id = u.provider_id
          or (o.type = 'local-housing-authority' and o.local_authority_code in (a.code, a.county_code)))
   order by r.organisation_id is null, r.in_force_from desc, r.version desc
   limit 1
$$;
