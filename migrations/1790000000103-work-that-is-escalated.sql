-- After how many working days each organisation wants its supervisors to see work that is not done, and how many working days before a
-- statutory day it aims to be done. A version is never changed, and a task keeps the days that it was given. Where nothing is settled the
-- first holds, which is nobody's.
create table tasks.policy (
  version             integer  generated always as identity primary key,
  organisation_id     uuid     references access.organisation,
  escalate_after_days smallint not null check (escalate_after_days between 0 and 60),
  aim_before_days     smallint not null check (aim_before_days between 0 and 20),
  -- What is otherwise for some kinds of task: [{ kind, escalateAfterDays, aimBeforeDays }].
  kinds               jsonb    not null default '[]' check (jsonb_typeof(kinds) = 'array'),
  in_force_from       date     not null,
  created_by          uuid     references access.app_user,
  constraint settled_by_somebody_for_their_organisation check ((organisation_id is null) = (created_by is null))
);

insert into tasks.policy (escalate_after_days, aim_before_days, in_force_from) values (3, 2, '-infinity');

alter table tasks.policy enable row level security;
alter table tasks.policy force row level security;
create policy the_owner on tasks.policy to current_user using (true) with check (true);
create policy staff_see on tasks.policy for select
  using ((select access.is_system()) or (organisation_id is null and (select access.is_signed_in()))
         or organisation_id = (select access.organisation_id()));
create policy staff_begin_their_own on tasks.policy for insert
  with check (organisation_id = (select access.organisation_id()));

-- What holds for each of these organisations on a day. One team's work may be raised by another, and goes by what the first has settled.
create function tasks.policies_on(of_organisations uuid[], on_day date)
  returns table (organisation_id uuid, version integer, escalate_after_days smallint, aim_before_days smallint, kinds jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.id, p.version, p.escalate_after_days, p.aim_before_days, p.kinds
    from unnest(of_organisations) o (id)
   cross join lateral (
     select q.* from tasks.policy q
      where q.in_force_from <= on_day and (q.organisation_id is null or q.organisation_id = o.id)
      order by q.organisation_id is null, q.in_force_from desc, q.version desc limit 1) p
$$;

-- Work raised before keeps what it was raised with: no aim, and nobody above who is shown it.
alter table tasks.task
  add column aim_on         date,
  add column escalates_on   date,
  add column escalated_at   timestamptz,
  add column policy_version integer references tasks.policy,
  add constraint aims_at_no_later_day check (aim_on <= due_on),
  add constraint escalates_by_a_policy check ((escalates_on is null) = (policy_version is null));

create index task_to_escalate on tasks.task (escalates_on) where status = 'open' and escalated_at is null;
create index task_escalated on tasks.task (organisation_id, due_on, id) where status = 'open' and escalated_at is not null;

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
                                 source, origin, aim_on, escalates_on, policy_version, created_at)
    select r.id, r."organisationId", k.team_id, tasks.present(r."assigneeId", (at at time zone 'Europe/London')::date), r.kind, r.title,
           r."dueOn", r.statutory, 'open', r."subjectType", r."subjectId", r.source, r.origin,
           r."aimOn", r."escalatesOn", r."policyVersion", at
      from jsonb_to_recordset(wanted) as r(id uuid, "organisationId" uuid, "assigneeId" uuid, kind text, title text, "dueOn" date,
                                           statutory boolean, "subjectType" text, "subjectId" uuid, source text, origin text,
                                           "aimOn" date, "escalatesOn" date, "policyVersion" integer)
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
