-- How often a provider means to confirm its units: fresh until so many hours after, stale from so many on. None: the usual target.
create table availability.freshness_target (
  provider_id uuid        primary key references directory.provider,
  fresh_hours integer     not null check (fresh_hours between 1 and 168),
  stale_hours integer     not null check (stale_hours <= 720),
  version     integer     not null default 1,
  changed_at  timestamptz not null,
  changed_by  uuid        references access.app_user,
  constraint stale_after_fresh check (stale_hours > fresh_hours)
);

alter table availability.freshness_target enable row level security;
alter table availability.freshness_target force row level security;
create policy the_owner on availability.freshness_target to current_user using (true) with check (true);
create policy staff_see on availability.freshness_target for select using ((select access.is_signed_in()));
create policy provider_or_administrator_adds on availability.freshness_target for insert
  with check (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));
create policy provider_or_administrator_changes on availability.freshness_target for update
  using (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));

-- Which tasks were raised because nobody had confirmed premises; met when somebody has, or when a newer one took its place.
create table availability.freshness_reminder (
  origin      text        primary key,
  premises_id uuid        not null references accommodation.premises,
  kind        text        not null check (kind in ('confirm-availability', 'ask-provider')),
  raised_at   timestamptz not null,
  met_at      timestamptz
);

create index freshness_reminder_open on availability.freshness_reminder (premises_id) where met_at is null;

alter table availability.freshness_reminder enable row level security;
alter table availability.freshness_reminder force row level security;
create policy the_owner on availability.freshness_reminder to current_user using (true) with check (true);
create policy system_only on availability.freshness_reminder using ((select access.is_system())) with check ((select access.is_system()));

-- Premises with a unit that is no longer fresh, whose staff answer for them, and which council is to ask; null where nobody there
-- signs in. A unit that was never confirmed is not fresh, and is stale when it was added long enough ago.
create function availability.premises_to_confirm(at timestamptz, usual_fresh integer, usual_stale integer)
  returns table (premises_id uuid, provider_id uuid, authority_id uuid, stale boolean)
  language sql stable
as $$
  with aged as materialized (
    select u.premises_id, u.provider_id,
           bool_or(coalesce(u.confirmed_at, u.created_at) <= at - make_interval(hours => coalesce(t.stale_hours, usual_stale))) as stale
      from accommodation.unit u
      left join availability.freshness_target t on t.provider_id = u.provider_id
     where coalesce(u.confirmed_at, '-infinity') <= at - make_interval(hours => coalesce(t.fresh_hours, usual_fresh))
     group by u.premises_id, u.provider_id),
  answering as materialized (
    select d.provider_id from (select distinct a.provider_id from aged a) d where access.has_staff(d.provider_id)),
  authority as materialized (
    select distinct on (o.local_authority_code) o.local_authority_code, o.id
      from access.organisation o
     where o.type = 'local-housing-authority' and o.local_authority_code is not null
     order by o.local_authority_code, o.created_at)
  select a.premises_id, s.provider_id, case when h.id <> a.provider_id and access.has_staff(h.id) then h.id end, a.stale
    from aged a
    join accommodation.premises p on p.id = a.premises_id
    left join answering s on s.provider_id = a.provider_id
    left join authority h on h.local_authority_code = p.local_authority_code
$$;

-- The reminders that a confirmation has met, by origin. Asks nothing more where none is open.
create function availability.meet_reminders(premises uuid, at timestamptz, usual_fresh integer, usual_stale integer) returns setof text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  aged  boolean;
  stale boolean;
begin
  if not exists (select 1 from availability.freshness_reminder r where r.premises_id = premises and r.met_at is null) then
    return;
  end if;
  select coalesce(bool_or(coalesce(u.confirmed_at, '-infinity') <= at - make_interval(hours => coalesce(t.fresh_hours, usual_fresh))), false),
         coalesce(bool_or(coalesce(u.confirmed_at, u.created_at) <= at - make_interval(hours => coalesce(t.stale_hours, usual_stale))), false)
    into aged, stale
    from accommodation.unit u
    left join availability.freshness_target t on t.provider_id = u.provider_id
   where u.premises_id = premises;
  return query
    update availability.freshness_reminder r set met_at = at
     where r.premises_id = premises and r.met_at is null
       and case r.kind when 'confirm-availability' then not aged else not stale end
    returning r.origin;
end
$$;

-- All units of premises closed as one act, and opened again as one.
create table availability.premises_closure (
  id          uuid        primary key,
  premises_id uuid        not null references accommodation.premises,
  reason      text        not null,
  cost_bearer text        not null check (cost_bearer in ('commissioner', 'provider', 'landlord')),
  from_day    date        not null,
  to_day      date        check (to_day > from_day),
  ended_at    timestamptz,
  created_at  timestamptz not null,
  created_by  uuid        references access.app_user
);

create index premises_closure_premises on availability.premises_closure (premises_id);

alter table availability.premises_closure enable row level security;
alter table availability.premises_closure force row level security;
create policy the_owner on availability.premises_closure to current_user using (true) with check (true);
create policy provider_only on availability.premises_closure
  using (access.is_system() or exists (select 1 from accommodation.premises p where p.id = premises_id and p.provider_id = (select access.organisation_id())));

alter table availability.closure add column premises_closure_id uuid references availability.premises_closure;
create index closure_premises_closure on availability.closure (premises_closure_id) where premises_closure_id is not null;

-- Moves the instant at which a closed unit is back; for an unknown one: null. False when somebody has the time that this would add.
create function availability.move_closure_end(closure uuid, new_end timestamptz, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  claim availability.unit_occupancy;
begin
  select * into claim from availability.unit_occupancy o where o.closure_id = closure;
  if not found then
    return false;
  end if;
  perform 1 from accommodation.unit u where u.id = claim.unit_id for no key update;
  perform availability.release_lapsed_holds(claim.unit_id, at);
  if exists (select 1 from availability.unit_occupancy o
              where o.unit_id = claim.unit_id and o.id <> claim.id and o.during && tstzrange(lower(claim.during), new_end)) then
    return false;
  end if;
  update availability.unit_occupancy set during = tstzrange(lower(during), new_end) where id = claim.id;
  return true;
end
$$;

-- The transaction that made a unit's latest change: whoever comes back to the board is told all that changed since they left, also
-- by transactions that had begun before and were committed after.
alter table availability.unit_change add column changed_xid xid8 not null default pg_current_xact_id();
create index unit_change_order on availability.unit_change (changed_xid, unit_id);

create or replace function availability.tell_of_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.unit_id else new.unit_id end;
begin
  insert into availability.unit_change as c (unit_id, version, changed_xid) values (changed, 1, pg_current_xact_id())
    on conflict (unit_id) do update set version = c.version + 1, changed_xid = excluded.changed_xid;
  perform pg_notify('unit_changed', changed::text);
  return null;
end
$$;

create or replace function availability.tell_of_referrals() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into availability.unit_change as c (unit_id, version, changed_xid) values (new.id, 1, pg_current_xact_id())
    on conflict (unit_id) do update set version = c.version + 1, changed_xid = excluded.changed_xid;
  perform pg_notify('unit_changed', new.id::text);
  return null;
end
$$;

-- Says whose sessions or rights have changed, so that what is open for them can be looked at again at once.
create function access.tell_of_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_notify('session_ended', old.user_id::text);
  return null;
end
$$;

create trigger tell_of_session_change after update of ended_at, expires_at on access.session
  for each row when (old.ended_at is distinct from new.ended_at or old.expires_at is distinct from new.expires_at)
  execute function access.tell_of_session();
create trigger tell_of_session_gone after delete on access.session
  for each row execute function access.tell_of_session();

create function access.tell_of_rights() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_notify('session_ended', new.id::text);
  return null;
end
$$;

create trigger tell_of_rights after update of active, roles on access.app_user
  for each row when (old.active is distinct from new.active or old.roles is distinct from new.roles)
  execute function access.tell_of_rights();
