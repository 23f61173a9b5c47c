-- How many days before a statutory day officers are reminded of it, as each council settles it. A version is never changed; the next one
-- holds for clocks that start from its day on. What a council has settled nothing for goes by the first version, which is nobody's.
create table homelessness.reminder_policy (
  version         integer    generated always as identity primary key,
  organisation_id uuid       references access.organisation,
  days_before     smallint[] not null
    check (cardinality(days_before) between 1 and 10 and 0 = any (days_before) and 0 <= all (days_before) and 60 >= all (days_before)),
  in_force_from   date       not null,
  created_by      uuid       references access.app_user,
  constraint settled_by_somebody_for_their_council check ((organisation_id is null) = (created_by is null))
);

insert into homelessness.reminder_policy (days_before, in_force_from) values ('{14,7,2,0}', '-infinity');

alter table homelessness.reminder_policy enable row level security;
alter table homelessness.reminder_policy force row level security;
create policy the_owner on homelessness.reminder_policy to current_user using (true) with check (true);
create policy staff_see on homelessness.reminder_policy for select
  using ((select access.is_system()) or (organisation_id is null and (select access.is_signed_in()))
         or organisation_id = (select access.organisation_id()));
create policy staff_begin_their_own on homelessness.reminder_policy for insert
  with check (organisation_id = (select access.organisation_id()));

-- The version that holds for clocks of a council that start on a day.
create function homelessness.reminder_policy_on(council uuid, day date) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select version
    from homelessness.reminder_policy
   where in_force_from <= day and (organisation_id is null or organisation_id = council)
   order by organisation_id is null, in_force_from desc, version desc
   limit 1
$$;

-- The first day after another on which a day is reminded of; null when none is left.
create function homelessness.next_reminder(due date, policy integer, after date) returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select min(due - d) from homelessness.reminder_policy p cross join unnest(p.days_before) d where p.version = policy and due - d > after
$$;

-- Who looks after the case: reminders are theirs.
alter table homelessness.application add column owner_id uuid references access.app_user;
update homelessness.application a set owner_id = u.id
  from access.app_user u where u.id = a.created_by and u.organisation_id = a.organisation_id;

-- A clock keeps the version under which it started. It is due on its last day; where the law says "at once", on its first.
alter table homelessness.clock
  add column reminder_policy  integer references homelessness.reminder_policy,
  add column next_reminder_on date,
  add column escalated_on     date;
update homelessness.clock set reminder_policy = (select version from homelessness.reminder_policy where organisation_id is null);
update homelessness.clock set next_reminder_on = homelessness.next_reminder(coalesce(last_day, day_one), reminder_policy, '-infinity')
 where status = 'running';
alter table homelessness.clock alter column reminder_policy set not null;

create index clock_to_be_reminded_of on homelessness.clock (next_reminder_on) where status = 'running';
create index clock_to_be_escalated on homelessness.clock (coalesce(last_day, day_one))
  where status in ('running', 'passed') and escalated_on is null;
create index clock_to_be_passed on homelessness.clock (last_day) where status = 'running';

-- A reminder that was given. One for each day of the policy at most, however often somebody looks.
create table homelessness.clock_reminder (
  clock_id    uuid     not null references homelessness.clock,
  days_before smallint not null,
  reminded_on date     not null,
  primary key (clock_id, days_before)
);

alter table homelessness.clock_reminder enable row level security;
alter table homelessness.clock_reminder force row level security;
create policy the_owner on homelessness.clock_reminder to current_user using (true) with check (true);
create policy with_its_clock on homelessness.clock_reminder for select
  using (exists (select 1 from homelessness.clock c where c.id = clock_id));

-- The three steps of the daily sweep, each over all clocks at once and each doing nothing when it comes again. For the system only.
create function homelessness.pass_clocks(today date) returns table (id uuid, clock text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not access.is_system() then raise exception 'for the system only' using errcode = 'insufficient_privilege'; end if;
  return query
    update homelessness.clock c set status = 'passed' where c.status = 'running' and c.last_day < today returning c.id, c.clock;
end
$$;

-- Of several reminders that were missed the latest alone is given: nobody is told three times on one morning.
create function homelessness.remind_of_clocks(today date) returns table (id uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not access.is_system() then raise exception 'for the system only' using errcode = 'insufficient_privilege'; end if;
  return query
    with reached as (
      update homelessness.clock c
         set next_reminder_on = homelessness.next_reminder(coalesce(c.last_day, c.day_one), c.reminder_policy, today)
        from homelessness.reminder_policy p
       where p.version = c.reminder_policy and c.status = 'running' and c.next_reminder_on <= today
      returning c.id, (select min(d) from unnest(p.days_before) d where coalesce(c.last_day, c.day_one) - d <= today) as days_before
    )
    insert into homelessness.clock_reminder as r (clock_id, days_before, reminded_on)
      select reached.id, reached.days_before, today from reached
        on conflict do nothing
    returning r.clock_id;
end
$$;

create function homelessness.escalate_clocks(today date, of_persons text[])
  returns table (id uuid, clock text, application_id uuid, organisation_id uuid, owner_id uuid, due_on date)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not access.is_system() then raise exception 'for the system only' using errcode = 'insufficient_privilege'; end if;
  return query
    update homelessness.clock c set escalated_on = today
      from homelessness.application a
     where a.id = c.application_id and c.status in ('running', 'passed') and c.escalated_on is null
       and coalesce(c.last_day, c.day_one) <= today and c.clock <> all (of_persons)
    returning c.id, c.clock, c.application_id, a.organisation_id, a.owner_id, coalesce(c.last_day, c.day_one);
end
$$;
