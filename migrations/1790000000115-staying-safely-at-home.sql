-- How soon a home is looked at once they want to stay, and how soon the measures are looked at again: local numbers.
alter table support.risk_policy
  add column sanctuary_survey_days smallint not null default 3 check (sanctuary_survey_days between 0 and 28),
  add column sanctuary_review_days smallint not null default 28 check (sanctuary_review_days between 7 and 182);
alter table support.risk_policy
  alter column sanctuary_survey_days drop default, alter column sanctuary_review_days drop default;

-- Staying safely at home, as one of the ways that a person was offered: their answer, and what was done in the home. No place is held by it, and
-- no decision, search or offer reads it. The home is theirs; no address stands here.
create table support.sanctuary (
  id               uuid        primary key,
  person_id        uuid        not null references people.person,
  household_id     uuid        not null references people.household,
  organisation_id  uuid        not null references access.organisation,
  status           text        not null
    check (status in ('offered', 'wanted', 'not-wanted', 'surveyed', 'made-safe', 'ended')),
  offered_on       date        not null,
  -- What else they were offered with it: never this alone.
  offered_beside   text[]      not null check (cardinality(offered_beside) > 0),
  answered_on      date        check (answered_on >= offered_on),
  surveyed_on      date        check (surveyed_on >= offered_on),
  tenure           text,
  right_of_other   text,
  landlord_consent text        check (landlord_consent in ('not-needed', 'asked', 'given', 'refused')),
  paid_by          text,
  reviewed_on      date,
  review_on        date,
  ended_on         date        check (ended_on >= offered_on),
  end_reason       text,
  version          integer     not null default 1,
  recorded_by      uuid        references access.app_user,
  recorded_at      timestamptz not null,
  constraint ended_for_a_reason_of_theirs check ((status = 'ended') = (ended_on is not null and end_reason is not null)),
  constraint surveyed_with_its_answers check (surveyed_on is null
    or (tenure is not null and right_of_other is not null and landlord_consent is not null and paid_by is not null))
);

create index sanctuary_person on support.sanctuary (person_id);
create index sanctuary_household on support.sanctuary (household_id);

-- One measure in the home: ordered, done, and looked at by somebody who says whether it is sound.
create table support.sanctuary_work (
  id           uuid  primary key,
  sanctuary_id uuid  not null references support.sanctuary,
  kind         text  not null check (length(kind) > 0),
  status       text  not null check (status in ('wanted', 'ordered', 'done', 'sound', 'left-out')),
  ordered_on   date,
  done_on      date,
  checked_on   date
);

create index sanctuary_work_sanctuary on support.sanctuary_work (sanctuary_id);

alter table support.sanctuary enable row level security;
alter table support.sanctuary force row level security;
create policy the_owner on support.sanctuary to current_user using (true) with check (true);
create policy seen on support.sanctuary using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table support.sanctuary_work enable row level security;
alter table support.sanctuary_work force row level security;
create policy the_owner on support.sanctuary_work to current_user using (true) with check (true);
create policy with_its_sanctuary on support.sanctuary_work
  using (exists (select 1 from support.sanctuary s where s.id = sanctuary_id))
  with check (exists (select 1 from support.sanctuary s where s.id = sanctuary_id));
