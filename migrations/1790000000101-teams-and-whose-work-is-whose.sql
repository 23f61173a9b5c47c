-- Teams within an organisation, who belongs to them, and which kinds of work come to them. A piece of work keeps the team that it came to.
create table tasks.team (
  id              uuid    primary key,
  organisation_id uuid    not null references access.organisation,
  name            text    not null check (length(name) between 1 and 100),
  version         integer not null default 1,
  constraint one_team_of_a_name unique (organisation_id, name),
  constraint team_of_its_organisation unique (id, organisation_id)
);

create table tasks.team_member (
  team_id uuid not null references tasks.team on delete cascade,
  user_id uuid not null references access.app_user,
  primary key (team_id, user_id)
);
create index team_member_user on tasks.team_member (user_id);

create table tasks.team_kind (
  organisation_id uuid not null,
  kind            text not null check (length(kind) between 1 and 100),
  team_id         uuid not null,
  constraint one_team_for_a_kind primary key (organisation_id, kind),
  foreign key (team_id, organisation_id) references tasks.team (id, organisation_id) on delete cascade
);
create index team_kind_team on tasks.team_kind (team_id);

alter table tasks.task add column team_id uuid;
alter table tasks.task add constraint task_team foreign key (team_id, organisation_id)
  references tasks.team (id, organisation_id) on delete set null (team_id);
create index task_team on tasks.task (team_id, status, due_on, id) where team_id is not null;

alter table tasks.team enable row level security;
alter table tasks.team force row level security;
create policy the_owner on tasks.team to current_user using (true) with check (true);
create policy own_organisation on tasks.team
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (access.is_system() or organisation_id = (select access.organisation_id()));

alter table tasks.team_member enable row level security;
alter table tasks.team_member force row level security;
create policy the_owner on tasks.team_member to current_user using (true) with check (true);
create policy with_its_team on tasks.team_member
  using (exists (select 1 from tasks.team t where t.id = team_id))
  with check (exists (select 1 from tasks.team t where t.id = team_id));

alter table tasks.team_kind enable row level security;
alter table tasks.team_kind force row level security;
create policy the_owner on tasks.team_kind to current_user using (true) with check (true);
create policy own_organisation on tasks.team_kind
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (access.is_system() or organisation_id = (select access.organisation_id()));

-- Which kinds of work an organisation has is found one by one, however much of each there is.
create index task_kind on tasks.task (organisation_id, kind);
