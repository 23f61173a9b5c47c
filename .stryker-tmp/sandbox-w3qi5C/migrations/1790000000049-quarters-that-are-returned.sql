-- One quarter of one council's homelessness cases: gathered as often as wanted, and frozen when it is signed off.
create table reporting.hclic_return (
  id              uuid        primary key,
  organisation_id uuid        not null references access.organisation,
  first_day       date        not null,
  last_day        date        not null,
  status          text        not null check (status in ('gathering', 'gathered', 'signed-off')),
  -- How many cases there are, how many have been looked at, and how many of those have an error or a warning.
  cases           integer     not null,
  done            integer     not null,
  with_errors     integer     not null,
  with_warnings   integer     not null,
  -- The last case that has been looked at, in the order of their ids.
  reached         uuid,
  begun_at        timestamptz not null,
  begun_by        uuid        not null references access.app_user,
  gathered_at     timestamptz,
  signed_off_at   timestamptz,
  signed_off_by   uuid        references access.app_user,
  constraint one_return_of_a_quarter unique (organisation_id, first_day),
  constraint gathered_at_an_instant check ((status = 'gathering') = (gathered_at is null)),
  constraint signed_off_by_somebody check ((status = 'signed-off') = (signed_off_by is not null) and (signed_off_at is null) = (signed_off_by is null)),
  constraint nothing_wrong_is_signed_off check (status <> 'signed-off' or with_errors = 0)
);

-- What each case said when it was gathered: labels, days and numbers, and what was wrong with it.
create table reporting.hclic_case (
  return_id      uuid    not null references reporting.hclic_return,
  reference      text    not null,
  application_id uuid    not null references homelessness.application,
  content        jsonb   not null,
  -- Each once, as `list.label`.
  labels         text[]  not null,
  faults         jsonb   not null default '[]',
  primary key (return_id, reference)
);

create index hclic_case_faulty on reporting.hclic_case (return_id, reference) where faults <> '[]';

-- What was signed off stays as it was returned.
create function reporting.refuse_change_of_what_is_signed_off() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from reporting.hclic_return r
              where r.id = coalesce(old.return_id, new.return_id) and r.status = 'signed-off') then
    raise exception 'a quarter that is signed off does not change' using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end
$$;

create trigger signed_off_stays before insert or update or delete on reporting.hclic_case
  for each row execute function reporting.refuse_change_of_what_is_signed_off();

create function reporting.refuse_opening_what_is_signed_off() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'a quarter that is signed off is not opened again' using errcode = 'insufficient_privilege';
end
$$;

create trigger signed_off_stays before update or delete on reporting.hclic_return
  for each row when (old.status = 'signed-off') execute function reporting.refuse_opening_what_is_signed_off();

alter table reporting.hclic_return enable row level security;
alter table reporting.hclic_return force row level security;
create policy the_owner on reporting.hclic_return to current_user using (true) with check (true);
create policy own_organisation on reporting.hclic_return
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (access.is_system() or organisation_id = (select access.organisation_id()));

alter table reporting.hclic_case enable row level security;
alter table reporting.hclic_case force row level security;
create policy the_owner on reporting.hclic_case to current_user using (true) with check (true);
create policy with_its_return on reporting.hclic_case
  using (return_id in (select r.id from reporting.hclic_return r))
  with check (return_id in (select r.id from reporting.hclic_return r));
