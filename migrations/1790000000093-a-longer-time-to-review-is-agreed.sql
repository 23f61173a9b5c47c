-- The person and the reviewer may agree in writing that the review takes longer (SI 2018/223 reg 9(1)). What was agreed is kept; it only grows.
create table homelessness.review_agreement (
  id          uuid        primary key,
  review_id   uuid        not null references homelessness.review,
  until_day   date        not null,
  agreed_on   date        not null,
  recorded_by uuid        not null references access.app_user,
  created_at  timestamptz not null,
  constraint longer_than_the_day_itself check (until_day > agreed_on)
);

create index review_agreement_review on homelessness.review_agreement (review_id);

alter table homelessness.review_agreement enable row level security;
alter table homelessness.review_agreement force row level security;
create policy the_owner on homelessness.review_agreement to current_user using (true) with check (true);
create policy with_its_review on homelessness.review_agreement
  using (exists (select 1 from homelessness.review r where r.id = review_id))
  with check (exists (select 1 from homelessness.review r where r.id = review_id));

-- A clock to a day that was agreed begins with the same day as the one that it follows.
alter table homelessness.clock drop constraint clock_application_id_clock_subject_id_day_one_key;
alter table homelessness.clock add constraint started_once unique nulls not distinct (application_id, clock, subject_id, day_one, last_day);
