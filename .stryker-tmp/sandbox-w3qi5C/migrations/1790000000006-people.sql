create table people.household (
  id              uuid        primary key,
  reference       text        not null unique,
  organisation_id uuid        not null references access.organisation,
  wheelchair      boolean     not null default false,
  step_free       boolean     not null default false,
  self_contained  boolean     not null default false,
  women_only      boolean     not null default false,
  pets            integer     not null default 0 check (pets between 0 and 20),
  needs           text[]      not null default '{}',
  version         integer     not null default 1,
  created_at      timestamptz not null,
  created_by      uuid        references access.app_user
);

create index household_organisation on people.household (organisation_id);

-- Every child is a person with a record of their own.
create table people.person (
  id                   uuid        primary key,
  household_id         uuid        not null references people.household,
  key                  text        not null,
  given_name           text        not null,
  family_name          text        not null,
  date_of_birth        date        not null,
  sex                  text        not null check (sex in ('female', 'male', 'other', 'not-stated')),
  relationship_to_lead text        not null check (relationship_to_lead in ('self', 'partner', 'child', 'other-relative', 'other')),
  ethnicity            text,
  first_language       text,
  interpreter_needed   boolean     not null default false,
  pregnant             boolean     not null default false,
  created_at           timestamptz not null,
  unique (household_id, key)
);

-- The only way to reach this household that is safe now. Value and code word are sealed with the field key.
create table people.safe_contact (
  household_id    uuid        primary key references people.household,
  channel         text        not null check (channel in ('phone', 'text', 'email', 'post', 'via-worker', 'none')),
  sealed_value    bytea,
  sealed_code_word bytea,
  safe_times      text,
  voicemail_safe  boolean,
  verified_on     date        not null
);

create table people.unsafe_area (
  household_id         uuid not null references people.household,
  local_authority_code text not null references directory.local_authority,
  reason               text,
  primary key (household_id, local_authority_code)
);

create table people.household_share (
  id              uuid        primary key,
  household_id    uuid        not null references people.household,
  organisation_id uuid        not null references access.organisation,
  purpose         text        not null,
  consent         text        not null check (consent in ('given', 'not-required')),
  legal_basis     text,
  shared_at       timestamptz not null,
  shared_by       uuid        references access.app_user,
  ended_at        timestamptz,
  constraint sharing_without_consent_names_its_basis check (consent = 'given' or legal_basis is not null)
);

create index household_share_household on people.household_share (household_id);
create unique index one_open_share_an_organisation on people.household_share (household_id, organisation_id) where ended_at is null;
