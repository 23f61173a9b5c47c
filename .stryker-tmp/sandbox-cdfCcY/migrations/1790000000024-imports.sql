create schema spreadsheets;

-- A file of premises, units or stays on its way into one provider's records. It holds counts and nothing of the file.
create table spreadsheets.import (
  id              uuid        primary key,
  organisation_id uuid        not null references access.organisation,
  kind            text        not null check (kind in ('premises', 'units', 'stays')),
  status          text        not null check (status in ('checking', 'ready', 'loading', 'finished', 'cancelled', 'failed')),
  encoding        text        not null check (encoding in ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')),
  separator       text        check (separator in (',', ';', E'\t')),
  rows            integer     not null,
  checked         integer     not null,
  good            integer     not null,
  bad             integer     not null,
  approved        integer     not null,
  handled         integer     not null,
  done            integer     not null,
  failure_code    text,
  failure_message text,
  created_at      timestamptz not null,
  created_by      uuid        not null references access.app_user,
  constraint counts_add_up check (checked = good + bad and checked <= rows and handled <= approved and done <= handled),
  constraint failed_for_a_reason check ((status = 'failed') = (failure_code is not null))
);

create index import_organisation on spreadsheets.import (organisation_id, id);

-- The file as it was sent, in sealed pieces, until its rows have been read.
create table spreadsheets.import_part (
  import_id uuid    not null references spreadsheets.import,
  number    integer not null,
  sealed    bytea   not null,
  primary key (import_id, number)
);

-- Its rows, sealed; a row that has been recorded keeps nothing of itself but its number.
create table spreadsheets.import_row (
  import_id uuid    not null references spreadsheets.import,
  number    integer not null,
  state     text    not null check (state in ('waiting', 'good', 'bad', 'approved', 'loaded')),
  key       bytea,
  sealed    bytea,
  errors    jsonb   not null default '[]',
  primary key (import_id, number),
  constraint recorded_rows_are_forgotten check ((state = 'loaded') = (sealed is null))
);

create index import_row_state on spreadsheets.import_row (import_id, state, number);
create index import_row_key on spreadsheets.import_row (import_id, key, number) where key is not null;

alter table spreadsheets.import enable row level security;
alter table spreadsheets.import force row level security;
create policy the_owner on spreadsheets.import to current_user using (true) with check (true);
create policy own_organisation on spreadsheets.import
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (access.is_system() or organisation_id = (select access.organisation_id()));

alter table spreadsheets.import_part enable row level security;
alter table spreadsheets.import_part force row level security;
create policy the_owner on spreadsheets.import_part to current_user using (true) with check (true);
create policy own_organisation on spreadsheets.import_part
  using (access.is_system() or import_id in (select i.id from spreadsheets.import i where i.organisation_id = (select access.organisation_id())))
  with check (access.is_system() or import_id in (select i.id from spreadsheets.import i where i.organisation_id = (select access.organisation_id())));

alter table spreadsheets.import_row enable row level security;
alter table spreadsheets.import_row force row level security;
create policy the_owner on spreadsheets.import_row to current_user using (true) with check (true);
create policy own_organisation on spreadsheets.import_row
  using (access.is_system() or import_id in (select i.id from spreadsheets.import i where i.organisation_id = (select access.organisation_id())))
  with check (access.is_system() or import_id in (select i.id from spreadsheets.import i where i.organisation_id = (select access.organisation_id())));
