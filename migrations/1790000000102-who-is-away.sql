-- Days on which somebody is away, both counted, and who stands in for them.
create table tasks.absence (
  id              uuid        primary key,
  user_id         uuid        not null references access.app_user,
  organisation_id uuid        not null references access.organisation,
  stand_in_id     uuid        references access.app_user,
  from_day        date        not null,
  to_day          date        not null,
  recorded_at     timestamptz not null,
  constraint ends_after_it_begins check (to_day >= from_day),
  constraint nobody_stands_in_for_themselves check (stand_in_id <> user_id),
  constraint away_once_on_a_day exclude using gist (user_id with =, daterange(from_day, to_day, '[]') with &&)
);
create index absence_stand_in on tasks.absence (stand_in_id, to_day) where stand_in_id is not null;

alter table tasks.absence enable row level security;
alter table tasks.absence force row level security;
create policy the_owner on tasks.absence to current_user using (true) with check (true);
create policy own_organisation on tasks.absence
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (access.is_system() or organisation_id = (select access.organisation_id()));

-- Who gets work that is meant for somebody on a day: they themselves; when they are away, who stands in and is there; or nobody.
create function tasks.present(meant_for uuid, on_day date) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  away tasks.absence;
begin
  select * into away from tasks.absence a where a.user_id = meant_for and on_day between a.from_day and a.to_day;
  if not found then
    return meant_for;
  end if;
  return (select u.id from access.app_user u
           where u.id = away.stand_in_id and u.active and u.organisation_id = away.organisation_id
             and not exists (select 1 from tasks.absence b where b.user_id = u.id and on_day between b.from_day and b.to_day));
end
$$;

-- Work comes to the team of its kind, and to somebody who is there.
create or replace function tasks.raise(wanted jsonb, at timestamptz) returns table (origin text, id uuid, fresh boolean)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  added integer;
begin
  if not access.is_signed_in() then
    raise exception 'nobody may raise a task' using errcode = 'insufficient_privilege';
  end if;
  return query
    insert into tasks.task as t (id, organisation_id, team_id, assignee_id, kind, title, due_on, statutory, status, subject_type, subject_id,
                                 source, origin, created_at)
    select r.id, r."organisationId", k.team_id, tasks.present(r."assigneeId", (at at time zone 'Europe/London')::date), r.kind, r.title,
           r."dueOn", r.statutory, 'open', r."subjectType", r."subjectId", r.source, r.origin, at
      from jsonb_to_recordset(wanted) as r(id uuid, "organisationId" uuid, "assigneeId" uuid, kind text, title text, "dueOn" date,
                                           statutory boolean, "subjectType" text, "subjectId" uuid, source text, origin text)
      left join tasks.team_kind k on k.organisation_id = r."organisationId" and k.kind = r.kind
        on conflict on constraint task_origin_key do nothing
    returning t.origin, t.id, true;
  get diagnostics added = row_count;
  if added < jsonb_array_length(wanted) then
    return query
      select t.origin, t.id, false
        from tasks.task t
       where t.origin = any (array(select w->>'origin' from jsonb_array_elements(wanted) w))
         and not wanted @> jsonb_build_array(jsonb_build_object('id', t.id));
  end if;
end
$$;
