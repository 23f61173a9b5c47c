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
-- One team may raise work for another (an officer's offer is the refuge's task), so anybody signed in may add.
create policy anyone_signed_in_may_add on tasks.task for insert with check (access.is_signed_in());
