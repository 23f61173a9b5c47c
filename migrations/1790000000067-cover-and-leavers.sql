-- Who stands in for a lead who is away, from one day to another, both counted. The lead stays lead: this says whom to turn to.
create table support.cover (
  id            uuid        primary key,
  package_id    uuid        not null references support.package,
  user_id       uuid        not null references access.app_user,
  from_day      date        not null,
  to_day        date        not null,
  recorded_at   timestamptz not null,
  recorded_by   uuid        references access.app_user,
  called_off_at timestamptz,
  constraint ends_after_it_begins check (to_day >= from_day),
  constraint one_cover_on_a_day exclude using gist (package_id with =, daterange(from_day, to_day, '[]') with &&)
    where (called_off_at is null)
);

create index cover_user on support.cover (user_id, to_day) where called_off_at is null;

alter table support.cover enable row level security;
alter table support.cover force row level security;
create policy the_owner on support.cover to current_user using (true) with check (true);
create policy with_its_package on support.cover
  using (exists (select 1 from support.package p where p.id = package_id))
  with check (exists (select 1 from support.package p where p.id = package_id));

-- An account is closed only when its packages are somebody else's: nobody's support is led by a person who has left.
create function support.a_leaver_leads_nobody() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from support.lead_professional l where l.user_id = new.id and upper_inf(l.during)) then
    raise exception 'somebody who leads support does not leave before it is handed over'
      using errcode = 'integrity_constraint_violation', constraint = 'a_leaver_leads_nobody';
  end if;
  return null;
end
$$;

create constraint trigger a_leaver_leads_nobody after update of active on access.app_user
  deferrable initially deferred for each row when (old.active and not new.active) execute function support.a_leaver_leads_nobody();

-- And nobody who has left begins to lead: of a leaving and a beginning at once, the later one is refused.
create function support.a_lead_works_here() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from access.app_user u where u.id = new.user_id and u.active for share;
  if not found then
    raise exception 'support is led by somebody who works here' using errcode = 'integrity_constraint_violation', constraint = 'a_lead_works_here';
  end if;
  return null;
end
$$;

create constraint trigger a_lead_works_here after insert on support.lead_professional
  deferrable initially deferred for each row when (upper_inf(new.during)) execute function support.a_lead_works_here();

create index lead_now on support.lead_professional (user_id) where upper_inf(during);
