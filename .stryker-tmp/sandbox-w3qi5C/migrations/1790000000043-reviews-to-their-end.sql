-- A review from the request to its outcome (Housing Act 1996 ss.202-204, SI 2018/223). What was allowed, received, found and decided is
-- kept; nothing of it is changed afterwards.

-- How senior somebody is among those of their role, as their organisation says: a review goes to somebody more senior (reg 8(2)).
alter table access.app_user add column grade smallint not null default 0 check (grade between 0 and 9);

-- A later time to ask, allowed or not, in writing (s.202(3)). A refusal is on record as well.
create table homelessness.review_time (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  decision_id    uuid        not null references homelessness.decision,
  allowed        boolean     not null,
  until_day      date,
  reasons        text        not null check (length(reasons) > 0),
  decided_on     date        not null,
  decided_by     uuid        not null references access.app_user,
  created_at     timestamptz not null,
  constraint a_day_when_allowed check (allowed = (until_day is not null))
);

create index review_time_decision on homelessness.review_time (decision_id);

alter table homelessness.review
  add column reviewer_id     uuid references access.app_user,
  add column deficiency      text,
  add column minded_to       text,
  add column minded_to_on    date,
  add column outcome_reasons text,
  add column adverse         boolean,
  add column decided_on      date,
  add column notified_on     date,
  add column appealed_on     date,
  add column appeal_ended_on date,
  add column appeal_outcome  text check (appeal_outcome in ('dismissed', 'varied', 'quashed', 'withdrawn', 'settled')),
  add constraint an_outcome_has_a_reviewer_and_a_day check
    (status not in ('confirmed', 'varied', 'quashed') or (reviewer_id is not null and decided_on is not null and outcome_reasons is not null)),
  add constraint minded_to_says_why check ((minded_to_on is null) = (minded_to is null) and (minded_to is null) = (deficiency is null)),
  add constraint notified_once_decided check (notified_on is null or decided_on <= notified_on),
  add constraint an_appeal_ends_after_it_began check (appeal_ended_on is null or appealed_on <= appeal_ended_on);

-- What the person, or somebody for them, says to the reviewer.
create table homelessness.representation (
  id          uuid        primary key,
  review_id   uuid        not null references homelessness.review,
  received_on date        not null,
  manner      text        not null check (manner in ('written', 'oral')),
  words       text        not null check (length(words) > 0),
  created_at  timestamptz not null,
  created_by  uuid        references access.app_user
);

create index representation_review on homelessness.representation (review_id);

alter table homelessness.review_time enable row level security;
alter table homelessness.review_time force row level security;
create policy the_owner on homelessness.review_time to current_user using (true) with check (true);
create policy with_its_application on homelessness.review_time
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.representation enable row level security;
alter table homelessness.representation force row level security;
create policy the_owner on homelessness.representation to current_user using (true) with check (true);
create policy with_its_review on homelessness.representation
  using (exists (select 1 from homelessness.review r where r.id = review_id))
  with check (exists (select 1 from homelessness.review r where r.id = review_id));
