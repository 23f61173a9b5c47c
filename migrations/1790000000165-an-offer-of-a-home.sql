-- An offer on the answer to which a duty may end (Housing Act 1996 ss.193(5), (7), (7AA), 193A): which home, and why the council is satisfied
-- that it suits them. What they answer counts only from the day on which the letter of this very offer has gone (letter_went_on).
create table homelessness.housing_offer (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  -- The duty that was owed when it was made, and that it may end.
  duty_id        uuid        not null references homelessness.duty,
  kind           text        not null check (kind in
    ('final-accommodation', 'final-part-6', 'temporary-accommodation', 'part-6', 'private-rented')),
  -- In words without its address.
  home           text        not null check (length(home) > 0),
  suitability    text        not null check (length(suitability) > 0),
  letter_went_on date,
  answer         text        check (answer in ('accepted', 'not-taken-up', 'taken-back')),
  answered_on    date,
  made_by        uuid        not null references access.app_user,
  created_at     timestamptz not null,
  constraint answered_on_a_day check ((answer is null) = (answered_on is null)),
  constraint told_before_the_answer check (answer is null or answer = 'taken-back' or coalesce(letter_went_on <= answered_on, false))
);

create index housing_offer_application on homelessness.housing_offer (application_id);

alter table homelessness.housing_offer enable row level security;
alter table homelessness.housing_offer force row level security;
create policy the_owner on homelessness.housing_offer to current_user using (true) with check (true);
create policy with_its_application on homelessness.housing_offer
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));
