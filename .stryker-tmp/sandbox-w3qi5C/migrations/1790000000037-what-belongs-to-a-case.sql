-- Who a home must be for (s.176), and who of them is disregarded or restricted (ss.184, 185). Ids and codes only; a change is a new version.
create table homelessness.case_household (
  application_id         uuid        not null references homelessness.application,
  version                integer     not null check (version > 0),
  members                jsonb       not null,
  immigration_controlled boolean     not null,
  recorded_by            uuid        not null references access.app_user,
  created_at             timestamptz not null,
  primary key (application_id, version)
);

-- The person was asked whether children's services may be told (s.213A). What is told is sealed.
create table homelessness.childrens_referral (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  consent        text        not null check (consent in ('given', 'refused')),
  asked_on       date        not null,
  basis          text        check (basis in ('consent', 'child-protection')),
  decided_by     uuid        references access.app_user,
  sealed_reasons bytea,
  sealed_facts   bytea,
  referred_on    date,
  recorded_by    uuid        not null references access.app_user,
  created_at     timestamptz not null,
  constraint told_on_a_basis check ((basis is null) = (referred_on is null) and (basis is null) = (sealed_facts is null)),
  constraint consent_or_protection check (basis is null or (basis = 'consent') = (consent = 'given')),
  constraint protection_is_decided check (basis is distinct from 'child-protection' or (decided_by is not null and sealed_reasons is not null))
);

create index childrens_referral_application on homelessness.childrens_referral (application_id);

-- Belongings that the council protects, as a duty or by choice (ss.211-212). What they are and where is sealed.
create table homelessness.belongings (
  id                 uuid        primary key,
  application_id     uuid        not null references homelessness.application,
  basis              text        not null check (basis in ('duty', 'power')),
  sealed_what        bytea       not null,
  opened_on          date        not null,
  opened_by          uuid        not null references access.app_user,
  status             text        not null check (status in ('protected', 'move-requested', 'ended')),
  consequence_told_on date,
  move_requested_on  date,
  sealed_move_to     bytea,
  ended_on           date,
  end_ground         text,
  sealed_end_reasons bytea,
  created_at         timestamptz not null,
  constraint told_before_asked check (move_requested_on is null or consequence_told_on <= move_requested_on),
  constraint asked_with_a_place check ((move_requested_on is null) = (sealed_move_to is null) and (move_requested_on is null) = (consequence_told_on is null)),
  constraint ended_with_reasons check ((status = 'ended') = (ended_on is not null) and (ended_on is null) = (end_ground is null) and (ended_on is null) = (sealed_end_reasons is null))
);

create index belongings_application on homelessness.belongings (application_id);

alter table homelessness.case_household enable row level security;
alter table homelessness.case_household force row level security;
create policy the_owner on homelessness.case_household to current_user using (true) with check (true);
create policy with_its_application on homelessness.case_household
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.childrens_referral enable row level security;
alter table homelessness.childrens_referral force row level security;
create policy the_owner on homelessness.childrens_referral to current_user using (true) with check (true);
create policy the_council on homelessness.childrens_referral
  using (exists (select 1 from homelessness.application a where a.id = application_id and a.organisation_id = (select access.organisation_id())))
  with check (exists (select 1 from homelessness.application a where a.id = application_id and a.organisation_id = (select access.organisation_id())));

alter table homelessness.belongings enable row level security;
alter table homelessness.belongings force row level security;
create policy the_owner on homelessness.belongings to current_user using (true) with check (true);
create policy with_its_application on homelessness.belongings
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

-- A public body has told the council that somebody chose of them, with their consent (s.213B). What it says of them is sealed.
create table homelessness.referral_in (
  id               uuid        primary key,
  reference        text        not null unique,
  -- The council that the person chose: the only one that reads it.
  organisation_id  uuid        not null references access.organisation,
  authority_code   text        not null references directory.local_authority,
  body             text        not null,
  sealed_referrer  bytea       not null,
  sealed_person    bytea       not null,
  sent_by          uuid        not null references access.app_user,
  sent_by_organisation uuid    not null references access.organisation,
  received_on      date        not null,
  nowhere_tonight  boolean     not null,
  status           text        not null check (status in ('received', 'application-taken', 'answered')),
  application_id   uuid        references homelessness.application,
  answer           text,
  answered_on      date,
  answered_by      uuid        references access.app_user,
  version          integer     not null default 1,
  created_at       timestamptz not null,
  constraint an_application_or_none check ((status = 'application-taken') = (application_id is not null)),
  constraint an_answer_or_none check ((status = 'answered') = (answer is not null)),
  constraint closed_by_somebody check ((status = 'received') = (answered_on is null) and (status = 'received') = (answered_by is null))
);

create index referral_in_council on homelessness.referral_in (organisation_id, received_on, id);

alter table homelessness.referral_in enable row level security;
alter table homelessness.referral_in force row level security;
create policy the_owner on homelessness.referral_in to current_user using (true) with check (true);
create policy the_chosen_council on homelessness.referral_in
  using (organisation_id = (select access.organisation_id()));
-- Whoever sends one hands it over: it is not theirs to read or change afterwards.
create policy sent_by_anybody on homelessness.referral_in for insert
  with check (sent_by_organisation = (select access.organisation_id()));
