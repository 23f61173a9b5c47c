-- Safety checks of premises and of single units. A check is never edited; a newer one of the same kind takes its place.
create table accommodation.standards_check (
  id          uuid        primary key,
  premises_id uuid        not null references accommodation.premises,
  -- The premises' provider, repeated here for the policies.
  provider_id uuid        not null references directory.provider,
  -- Null: of the whole premises.
  unit_id     uuid        references accommodation.unit,
  kind        text        not null check (kind in ('gas-safety', 'electrical-safety', 'damp-and-mould', 'locks-and-security', 'fire-safety')),
  checked_on  date        not null,
  -- The last day on which it holds; a failed check may have none.
  valid_until date        check (valid_until >= checked_on),
  result      text        not null check (result in ('pass', 'fail')),
  recorded_by uuid        references access.app_user,
  recorded_at timestamptz not null,
  constraint a_pass_holds_until_a_day check (result = 'fail' or valid_until is not null)
);

-- The newest of each kind is the first of its scope and kind.
create index standards_check_newest on accommodation.standards_check (premises_id, unit_id, kind, checked_on desc, recorded_at desc, id desc);

-- Kinds that a provider requires of its premises, each from a day on.
create table accommodation.required_standard (
  provider_id uuid not null references directory.provider,
  kind        text not null check (kind in ('gas-safety', 'electrical-safety', 'damp-and-mould', 'locks-and-security', 'fire-safety')),
  since       date not null,
  primary key (provider_id, kind)
);

alter table accommodation.standards_check enable row level security;
alter table accommodation.standards_check force row level security;
create policy the_owner on accommodation.standards_check to current_user using (true) with check (true);
create policy staff_see on accommodation.standards_check for select using ((select access.is_signed_in()));
create policy provider_or_administrator_adds on accommodation.standards_check for insert
  with check (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));

alter table accommodation.required_standard enable row level security;
alter table accommodation.required_standard force row level security;
create policy the_owner on accommodation.required_standard to current_user using (true) with check (true);
create policy staff_see on accommodation.required_standard for select using ((select access.is_signed_in()));
create policy provider_or_administrator_adds on accommodation.required_standard for insert
  with check (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));
create policy provider_or_administrator_ends on accommodation.required_standard for delete
  using (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));

-- The first day on which a unit is out of date: the earliest of what follows from the newest check of each kind, of its premises
-- and its own, and from each required kind that neither of them has. Null while nothing is on record or required.
create function accommodation.standards_until(unit uuid, premises uuid, provider uuid) returns date
  language sql stable
as $$
  select min(out_of_date.since)
    from (select case newest.result when 'pass' then newest.valid_until + 1 else newest.checked_on end as since
            from (select distinct on (c.unit_id, c.kind) c.result, c.valid_until, c.checked_on
                    from accommodation.standards_check c
                   where c.premises_id = premises and (c.unit_id is null or c.unit_id = unit)
                   order by c.unit_id, c.kind, c.checked_on desc, c.recorded_at desc, c.id desc) newest
           union all
          select r.since
            from accommodation.required_standard r
           where r.provider_id = provider
             and not exists (select 1 from accommodation.standards_check c
                              where c.premises_id = premises and (c.unit_id is null or c.unit_id = unit) and c.kind = r.kind)) out_of_date
$$;

-- Premises are locked before anything is computed from their checks, and units in order of id: of two changes at once the second
-- sees the first. (A statement sees what was committed when it began, so the locks are statements of their own.)
create function accommodation.keep_standards_of(place uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from accommodation.premises p where p.id = place for update;
  perform 1 from accommodation.unit u where u.premises_id = place order by u.id for no key update;
  update accommodation.unit u
     set standards_until = accommodation.standards_until(u.id, u.premises_id, u.provider_id)
   where u.premises_id = place
     and u.standards_until is distinct from accommodation.standards_until(u.id, u.premises_id, u.provider_id);
end
$$;

create function accommodation.check_recorded() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform accommodation.keep_standards_of(new.premises_id);
  return null;
end
$$;

create trigger check_recorded after insert on accommodation.standards_check
  for each row execute function accommodation.check_recorded();

create function accommodation.requirement_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  place uuid;
begin
  for place in select p.id from accommodation.premises p where p.provider_id = coalesce(new.provider_id, old.provider_id) order by p.id loop
    perform accommodation.keep_standards_of(place);
  end loop;
  return null;
end
$$;

create trigger requirement_changed after insert or update or delete on accommodation.required_standard
  for each row execute function accommodation.requirement_changed();

-- A new unit comes under the checks of its premises and what its provider requires.
create function accommodation.begin_standards() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from accommodation.premises p where p.id = new.premises_id for key share;
  new.standards_until := accommodation.standards_until(new.id, new.premises_id, new.provider_id);
  return new;
end
$$;

create trigger begin_standards before insert on accommodation.unit
  for each row execute function accommodation.begin_standards();

-- Who was shown where premises are, or asked and was not: for the staff of their provider, newest first. Nothing for everybody else.
-- Being shown it left its row with the address; a refusal left the row of every refusal, which says who asked and not what for.
-- A placement is named only where it is one in these premises.
create function accommodation.disclosures_of(premises uuid, before bigint, most integer)
  returns table (id bigint, at timestamptz, outcome text, purpose text, placement_id uuid,
                 organisation_id uuid, organisation_name text, user_id uuid, user_name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.id, e.at, e.outcome, e.details ->> 'purpose',
         (select pl.id from placements.placement pl join accommodation.unit u on u.id = pl.unit_id
           where pl.id = (e.details ->> 'placementId')::uuid and u.premises_id = premises),
         o.id, o.name, a.id, a.name
    from audit.entry e
    left join access.organisation o on o.id = e.organisation_id
    left join access.app_user a on a.id = e.actor_id
   where e.subject_id = premises
     and ((e.action = 'address.disclosed' and e.outcome = 'done')
          or (e.action = 'address.disclose' and e.outcome = 'refused' and e.details ->> 'code' = 'not-found'))
     and (before is null or e.id < before)
     and exists (select 1 from accommodation.premises p where p.id = premises and p.provider_id = access.organisation_id())
   order by e.id desc
   limit most
$$;
