-- Times together and contacts that were tried, and each home that they were put forward for, are part of what happened to a household.
create function support.contacts_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'support-contact', c.id, 'support-contact', c.happened_on::timestamp at time zone 'Europe/London', false, p.person_id,
         jsonb_build_object('way', c.way, 'cameOfIt', c.came_of_it)
    from support.package p join support.contact c on c.package_id = p.id
   where p.household_id = household
$$;

create function move_on.nominations_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'nomination', n.id, 'home-' || m.status, m.happened_on::timestamp at time zone 'Europe/London', false, null::uuid,
         jsonb_build_object('kind', n.kind, 'landlord', o.name, 'area', a.name, 'reason', m.reason)
    from move_on.nomination n
    join move_on.nomination_move m on m.nomination_id = n.id
    join access.organisation o on o.id = n.landlord_id
    join directory.local_authority a on a.code = n.local_authority_code
   where n.household_id = household
$$;

create or replace function told_once.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select * from people.happened(household)
  union all select * from placements.happened(household)
  union all select * from homelessness.happened(household)
  union all select * from support.happened(household)
  union all select * from support.safety_happened(household)
  union all select * from support.contacts_happened(household)
  union all select * from move_on.happened(household)
  union all select * from move_on.nominations_happened(household)
  union all select * from told_once.consents_happened(household)
  union all select * from told_once.notes_happened(household)
$$;
