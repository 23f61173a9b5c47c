-- How soon offers are answered is agreed by each commissioning organisation, and holds for the places in its own area. What none of
-- them has agreed anything for goes by the first version, which is nobody's.
alter table placements.referral_policy
  add column organisation_id uuid references access.organisation;

update placements.referral_policy r
   set organisation_id = (select u.organisation_id from access.app_user u where u.id = r.created_by)
 where r.created_by is not null;

alter table placements.referral_policy
  add constraint begun_by_somebody_for_their_organisation check ((organisation_id is null) = (created_by is null));

drop policy staff_begin on placements.referral_policy;
create policy staff_begin_their_own on placements.referral_policy for insert
  with check (organisation_id = (select access.organisation_id()));

-- The version that holds for a unit: the latest of those that commission in its council's area, or in the county around it, or that let
-- it themselves.
create function placements.policy_for(unit uuid, at timestamptz) returns setof placements.referral_policy
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
   order by r.organisation_id is null, r.version desc
   limit 1
$$;
