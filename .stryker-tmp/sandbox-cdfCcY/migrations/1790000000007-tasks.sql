-- A piece of due work that a person must do. Raised in the transaction that makes it necessary; once for each origin.
create table tasks.task (
  id               uuid        primary key,
  organisation_id  uuid        not null references access.organisation,
  assignee_id      uuid        references access.app_user,
  kind             text        not null,
  title            text        not null check (length(title) <= 200),
  due_on           date        not null,
  statutory        boolean     not null,
  status           text        not null check (status in ('open', 'done', 'cancelled')),
  subject_type     text        not null,
  subject_id       uuid        not null,
  source           text        not null,
  origin           text        not null unique,
  escalation_level integer     not null default 0 check (escalation_level between 0 and 9),
  surfaced_at      timestamptz,
  completed_at     timestamptz,
  completed_by     uuid        references access.app_user,
  note             text,
  result           text,
  version          integer     not null default 1,
  created_at       timestamptz not null
);

create index task_worklist on tasks.task (organisation_id, status, due_on, id);
create index task_assignee on tasks.task (assignee_id, status, due_on, id) where assignee_id is not null;
create index task_subject on tasks.task (subject_id);

alter table tasks.task enable row level security;
alter table tasks.task force row level security;
create policy the_owner on tasks.task to current_user using (true) with check (true);
create policy own_team on tasks.task for select
  using (access.is_system() or organisation_id = (select access.organisation_id()));
create policy own_team_changes on tasks.task for update
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (access.is_system() or organisation_id = (select access.organisation_id()));

-- One team may raise work for another (an officer's offer is the refuge's task) without seeing that team's list.
-- Gives the one task of each origin, and whether it is new.
create function tasks.raise(wanted jsonb, at timestamptz) returns table (origin text, id uuid, fresh boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  added integer;
begin
  if not access.is_signed_in() then
    raise exception 'nobody may raise a task' using errcode = 'insufficient_privilege';
  end if;
  return query
    insert into tasks.task as t (id, organisation_id, assignee_id, kind, title, due_on, statutory, status, subject_type, subject_id, source, origin, created_at)
    select r.id, r."organisationId", r."assigneeId", r.kind, r.title, r."dueOn", r.statutory, 'open', r."subjectType", r."subjectId", r.source, r.origin, at
      from jsonb_to_recordset(wanted) as r(id uuid, "organisationId" uuid, "assigneeId" uuid, kind text, title text, "dueOn" date,
                                           statutory boolean, "subjectType" text, "subjectId" uuid, source text, origin text)
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

-- What made tasks necessary is over: they are done or no longer needed. Quiet about those that were closed already.
create function tasks.close_by_origin(origins text[], new_status text, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one text;
begin
  if not access.is_signed_in() then
    raise exception 'nobody may close a task' using errcode = 'insufficient_privilege';
  end if;
  foreach one in array origins loop
    update tasks.task set status = new_status, completed_at = at, completed_by = access.user_id(), version = version + 1
     where origin = one and status = 'open';
  end loop;
end
$$;
