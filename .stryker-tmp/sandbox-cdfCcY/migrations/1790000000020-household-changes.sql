-- A household changes while it is with us: a baby is born, a child moves in, somebody leaves and may come back. Nobody's record goes
-- with them; what counts is who belongs to the household on the day that is asked about.
alter table people.person
  -- Null: since the household was recorded.
  add column joined_on   date,
  -- The first day without them; null while they are there.
  add column left_on     date,
  add column left_reason text,
  -- Earlier times away, of those who came back.
  add column away        datemultirange not null default '{}',
  add constraint left_after_joining check (left_on >= joined_on),
  add constraint leaves_for_a_reason check ((left_on is null) = (left_reason is null)),
  -- Whoever leads a household is there as long as it is.
  add constraint the_lead_stays check (key <> 'lead' or (joined_on is null and left_on is null));

create function people.belongs(member people.person, day date) returns boolean
  language sql immutable
as $$
  select (member.joined_on is null or member.joined_on <= day) and (member.left_on is null or member.left_on > day)
     and not member.away @> day
$$;

-- What a provider is told of an offer before both have agreed: as before, of those who belong to the household now, and whether
-- somebody who cares for them sleeps there, too.
create or replace function placements.referral(placement uuid, at timestamptz) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
           'people', (select jsonb_agg(jsonb_build_object('age', a.years, 'sex', m.sex, 'child',
                               a.years < 18 and m.relationship_to_lead not in ('self', 'partner'))
                             order by m.key <> 'lead', a.years desc, m.id)
                        from people.person m
                       cross join lateral (select (at at time zone 'Europe/London')::date) as t(today)
                       cross join lateral (select extract(year from age(t.today, m.date_of_birth))::integer) as a(years)
                       where m.household_id = h.id and people.belongs(m, t.today)),
           'needs', to_jsonb(h.needs),
           'needLevels', h.need_levels,
           'requirements', jsonb_build_object('wheelchair', h.wheelchair, 'stepFree', h.step_free, 'selfContained', h.self_contained,
                                              'womenOnly', h.women_only, 'carerSpace', h.carer_space, 'pets', h.pets))
    from placements.placement p
    join people.household h on h.id = p.household_id
   where p.id = placement
     and p.provider_id = access.organisation_id()
     and p.status = 'offered' and p.hold_expires_at > at
$$;

-- A conflict keeps the reference that somebody was told. Which household that is, if it is any, the database finds by itself and
-- tells nobody: the application may not read that column, and the record of a reference that is nobody's looks the same.
alter table people.conflict
  add column other_reference text,
  alter column other_household_id drop not null;

update people.conflict c set other_reference = (select h.reference from people.household h where h.id = c.other_household_id);

alter table people.conflict alter column other_reference set not null;

-- Nobody learns from a refusal what another organisation has recorded.
drop index people.one_open_conflict;
create unique index one_open_conflict on people.conflict (household_id, organisation_id, other_reference) where ended_at is null;
create index conflict_household on people.conflict (household_id) where ended_at is null;

create function people.find_the_other_household() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  new.other_household_id := (select h.id from people.household h where h.reference = new.other_reference);
  return new;
end
$$;

create trigger find_the_other_household before insert on people.conflict
  for each row execute function people.find_the_other_household();

-- Nobody asks it any more: whether a reference is a household's is not for the application to know.
drop function people.household_of_reference(text);

-- Processes remember the council areas and which lie next to each other; they are told when to read them again.
create function directory.areas_changed() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_notify('areas_changed', '');
  return null;
end
$$;

create trigger areas_changed after insert or update or delete on directory.local_authority
  for each statement execute function directory.areas_changed();
create trigger areas_changed after insert or update or delete on directory.neighbour
  for each statement execute function directory.areas_changed();
