-- A period out of use. Its time is claimed in the ledger below like any other.
create table availability.closure (
  id          uuid        primary key,
  unit_id     uuid        not null references accommodation.unit,
  reason      text        not null,
  cost_bearer text        not null check (cost_bearer in ('commissioner', 'provider', 'landlord')),
  from_day    date        not null,
  to_day      date        check (to_day > from_day),
  ended_at    timestamptz,
  created_at  timestamptz not null,
  created_by  uuid        references access.app_user
);

create index closure_unit on availability.closure (unit_id);

alter table availability.closure enable row level security;
alter table availability.closure force row level security;
create policy the_owner on availability.closure to current_user using (true) with check (true);
create policy provider_only on availability.closure
  using (access.is_system() or exists (select 1 from accommodation.unit u where u.id = unit_id and u.provider_id = (select access.organisation_id())));

-- One row a claim on a unit's time. The exclusion constraint is what makes double booking impossible;
-- everything else about availability is a question asked of this table.
create table availability.unit_occupancy (
  id           uuid      primary key default gen_random_uuid(),
  unit_id      uuid      not null references accommodation.unit,
  kind         text      not null check (kind in ('hold', 'stay', 'turnaround', 'closure')),
  during       tstzrange not null,
  placement_id uuid,
  closure_id   uuid      references availability.closure,
  -- An offered hold lapses at this instant unless both agree, and so does the turnaround behind it; agreed ones do not lapse.
  lapses_at    timestamptz,
  -- A household lives here and has not left, whatever end was expected.
  unfinished   boolean   not null default false,
  constraint one_claim_at_a_time exclude using gist (unit_id with =, during with &&),
  constraint half_open check (not isempty(during) and lower_inc(during) and not upper_inc(during) and not lower_inf(during)),
  constraint only_holds_lapse check (lapses_at is null or kind in ('hold', 'turnaround')),
  constraint only_stays_are_unfinished check (not unfinished or kind = 'stay'),
  constraint a_claim_has_an_origin check ((kind = 'closure') = (closure_id is not null) and (kind <> 'closure') = (placement_id is not null))
);

create unique index one_row_a_placement_and_kind on availability.unit_occupancy (placement_id, kind) where placement_id is not null;
create unique index one_household_lives_in_a_unit on availability.unit_occupancy (unit_id) where unfinished;

alter table availability.unit_occupancy enable row level security;
alter table availability.unit_occupancy force row level security;
create policy the_owner on availability.unit_occupancy to current_user using (true) with check (true);
create policy staff_see on availability.unit_occupancy for select using (access.is_signed_in());

-- What stands in the way of a claim. A lapsed hold does not; a household still living there past the expected end does.
create function availability.claims_in_the_way(wanted tstzrange, at timestamptz) returns table (unit_id uuid)
  language sql stable
as $$
  select o.unit_id
    from availability.unit_occupancy o
   where o.during && wanted and (o.lapses_at is null or o.lapses_at > at)
  union all
  select o.unit_id
    from availability.unit_occupancy o
   where o.unfinished and upper(o.during) <= at
$$;

-- The one answer to "is it free?": search lists by it, and every claim asks it again under lock.
create function availability.is_free(unit uuid, wanted tstzrange, at timestamptz) returns boolean
  language sql stable
as $$
  select not exists (
           select 1 from availability.unit_occupancy o
            where o.unit_id = unit and o.during && wanted and (o.lapses_at is null or o.lapses_at > at))
     and not exists (
           select 1 from availability.unit_occupancy o
            where o.unit_id = unit and o.unfinished and upper(o.during) <= at)
$$;

create function availability.status_at(unit uuid, at timestamptz) returns text
  language sql stable
as $$
  select coalesce(
    (select case o.kind when 'hold' then 'held' when 'stay' then 'occupied' when 'turnaround' then 'turnaround' else 'closed' end
       from availability.unit_occupancy o
      where o.unit_id = unit
        and (o.during @> at or (o.unfinished and upper(o.during) <= at))
        and (o.lapses_at is null or o.lapses_at > at)
      order by o.unfinished desc
      limit 1),
    (select case when u.taking_referrals then 'available' else 'not-taking-referrals' end from accommodation.unit u where u.id = unit))
$$;

-- Every change of a unit's claims gets the next number of that unit and is told to whoever watches the board.
create table availability.unit_change (
  unit_id uuid   primary key references accommodation.unit,
  version bigint not null
);

create function availability.tell_of_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.unit_id else new.unit_id end;
begin
  insert into availability.unit_change as c (unit_id, version) values (changed, 1)
    on conflict (unit_id) do update set version = c.version + 1;
  perform pg_notify('unit_changed', changed::text);
  return null;
end
$$;

create trigger tell_of_change after insert or update or delete on availability.unit_occupancy
  for each row execute function availability.tell_of_change();

-- Whether a unit takes referrals is part of how it stands, too.
create function availability.tell_of_referrals() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into availability.unit_change as c (unit_id, version) values (new.id, 1)
    on conflict (unit_id) do update set version = c.version + 1;
  perform pg_notify('unit_changed', new.id::text);
  return null;
end
$$;

create trigger tell_of_referrals after update of taking_referrals on accommodation.unit
  for each row when (old.taking_referrals <> new.taking_referrals) execute function availability.tell_of_referrals();

create table availability.unmet_need (
  id           uuid        primary key,
  household_id uuid        not null references people.household,
  organisation_id uuid     not null references access.organisation,
  opened_at    timestamptz not null,
  met_at       timestamptz
);

create unique index one_open_need_a_household on availability.unmet_need (household_id) where met_at is null;

create table availability.unmet_need_attempt (
  id             uuid        primary key,
  unmet_need_id  uuid        not null references availability.unmet_need,
  attempted_at   timestamptz not null,
  excluded       jsonb       not null
);

create index unmet_need_attempt_need on availability.unmet_need_attempt (unmet_need_id);
