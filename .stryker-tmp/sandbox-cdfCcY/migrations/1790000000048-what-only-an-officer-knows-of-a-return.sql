-- What the quarterly return of homelessness cases needs and no other record says.

-- The codes and names of elements that a council was told and that are not published, in every version that it loaded.
create table reporting.hclic_mapping (
  id              uuid        primary key,
  organisation_id uuid        not null references access.organisation,
  version         text        not null,
  in_force_from   date        not null,
  content         jsonb       not null check (jsonb_typeof(content) = 'object'),
  loaded_at       timestamptz not null,
  loaded_by       uuid        not null references access.app_user,
  constraint one_mapping_of_a_version unique (organisation_id, version)
);

-- Labels that an officer chose, by question. Codes, and no words that somebody typed.
create table reporting.hclic_answers (
  application_id  uuid        primary key references homelessness.application,
  organisation_id uuid        not null references access.organisation,
  answers         jsonb       not null check (jsonb_typeof(answers) = 'object'),
  version         integer     not null check (version > 0),
  answered_at     timestamptz not null,
  answered_by     uuid        not null references access.app_user
);

-- Answers are the council's that returns the case; whoever sees the household through a share does not see them.
alter table reporting.hclic_mapping enable row level security;
alter table reporting.hclic_mapping force row level security;
create policy the_owner on reporting.hclic_mapping to current_user using (true) with check (true);
create policy own_organisation on reporting.hclic_mapping
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (organisation_id = (select access.organisation_id()));

alter table reporting.hclic_answers enable row level security;
alter table reporting.hclic_answers force row level security;
create policy the_owner on reporting.hclic_answers to current_user using (true) with check (true);
create policy own_organisation on reporting.hclic_answers
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (organisation_id = (select access.organisation_id()));
