create table accommodation.premises (
  id                      uuid        primary key,
  provider_id             uuid        not null references directory.provider,
  reference               text        not null,
  category                text        not null check (category in ('refuge', 'specialist-safe', 'dispersed', 'second-stage', 'other-designated', 'council-temporary', 'supported-housing', 'nightly-paid', 'bed-and-breakfast', 'sanctuary')),
  local_authority_code    text        not null references directory.local_authority,
  confidential            boolean     not null,
  turnaround_working_days integer     not null check (turnaround_working_days between 0 and 30),
  version                 integer     not null default 1,
  created_at              timestamptz not null,
  unique (provider_id, reference)
);

-- The one table that knows where a place is. The application can neither read nor write it: see the two functions below.
create table accommodation.premises_address (
  premises_id uuid  primary key references accommodation.premises,
  sealed      bytea not null
);

create table accommodation.unit (
  id               uuid        primary key,
  premises_id      uuid        not null references accommodation.premises,
  provider_id      uuid        not null references directory.provider,
  reference        text        not null,
  bedspaces        integer     not null check (bedspaces between 1 and 20),
  cots             integer     not null default 0 check (cots between 0 and 10),
  self_contained   boolean     not null default false,
  wheelchair       boolean     not null default false,
  step_free        boolean     not null default false,
  women_only       boolean     not null default false,
  max_children     integer     check (max_children between 0 and 20),
  oldest_boy_age   integer     check (oldest_boy_age between 0 and 25),
  accepts_needs    text[]      not null default '{}',
  pets             integer     not null default 0 check (pets between 0 and 20),
  taking_referrals boolean     not null default true,
  confirmed_at     timestamptz,
  confirmed_by     uuid        references access.app_user,
  version          integer     not null default 1,
  created_at       timestamptz not null,
  unique (premises_id, reference)
);

create index unit_provider on accommodation.unit (provider_id);

alter table accommodation.premises enable row level security;
alter table accommodation.premises force row level security;
create policy the_owner on accommodation.premises to current_user using (true) with check (true);
create policy staff_see on accommodation.premises for select using (access.is_signed_in());
create policy provider_or_administrator_adds on accommodation.premises for insert
  with check (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));
create policy provider_or_administrator_changes on accommodation.premises for update
  using (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));

alter table accommodation.unit enable row level security;
alter table accommodation.unit force row level security;
create policy the_owner on accommodation.unit to current_user using (true) with check (true);
create policy staff_see on accommodation.unit for select using (access.is_signed_in());
create policy provider_or_administrator_adds on accommodation.unit for insert
  with check (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));
create policy provider_or_administrator_changes on accommodation.unit for update
  using (access.is_system() or provider_id = (select access.organisation_id()) or access.has_role('administrator'));

alter table accommodation.premises_address enable row level security;
alter table accommodation.premises_address force row level security;
create policy the_owner on accommodation.premises_address to current_user using (true) with check (true);
