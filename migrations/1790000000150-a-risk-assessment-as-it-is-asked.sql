-- A risk assessment while it is being asked, topic by topic: one worker begins it and a colleague may go on. It is their team's alone, and goes
-- when it is recorded as an assessment or left. New and empty: nothing waits for a lock.
create table support.risk_draft (
  id               uuid        primary key,
  person_id        uuid        not null references people.person,
  household_id     uuid        not null references people.household,
  organisation_id  uuid        not null references access.organisation,
  tool             text        not null check (tool in ('dash-24', 'dash-27')),
  assessed_on      date        not null,
  answers          jsonb       not null check (jsonb_typeof(answers) = 'object'),
  judged_high      boolean,
  judgement_reason text,
  begun_by         uuid        not null references access.app_user,
  begun_at         timestamptz not null,
  changed_by       uuid        not null references access.app_user,
  changed_at       timestamptz not null,
  version          integer     not null,
  constraint one_risk_draft_of_a_person_in_a_team unique (person_id, organisation_id),
  constraint a_judgement_has_its_reason check ((judgement_reason is not null) = coalesce(judged_high, false))
);

create index risk_draft_household on support.risk_draft (household_id);

alter table support.risk_draft enable row level security;
alter table support.risk_draft force row level security;
create policy the_owner on support.risk_draft to current_user using (true) with check (true);
create policy its_team on support.risk_draft
  using (organisation_id = (select access.organisation_id()) and people.sees_household(household_id))
  with check (organisation_id = (select access.organisation_id()) and people.sees_household(household_id));
