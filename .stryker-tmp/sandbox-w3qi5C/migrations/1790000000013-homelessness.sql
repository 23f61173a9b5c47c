create table homelessness.application (
  id                     uuid        primary key,
  reference              text        not null unique,
  household_id           uuid        not null references people.household,
  organisation_id        uuid        not null references access.organisation,
  authority_code         text        not null references directory.local_authority,
  approached_on          date        not null,
  channel                text        not null,
  loss_of_home_reason    text        not null,
  abuse_disclosed        boolean     not null,
  abuse_connection       text,
  abuse_types            text[]      not null default '{}',
  help_track             text        not null check (help_track in ('application-open', 'prevention', 'relief', 'main-duty', 'not-eligible', 'no-duty', 'intentional', 'not-priority-need', 'closed')),
  accommodation_track    text        not null check (accommodation_track in ('none', 'interim', 'main', 'held-pending-referral')),
  version                integer     not null default 1,
  created_at             timestamptz not null,
  created_by             uuid        references access.app_user
);

create index application_household on homelessness.application (household_id);

-- A household has one application going with a council at a time; what was found not to be owed may be asked for afresh.
create unique index one_open_application on homelessness.application (household_id, authority_code)
  where help_track in ('application-open', 'prevention', 'relief', 'main-duty');

-- One statutory question answered by an officer. A later decision supersedes an earlier one; none is ever changed.
create table homelessness.decision (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  question       text        not null check (question in ('eligibility', 'homelessness', 'priority-need', 'intentionality', 'referral')),
  outcome        text        not null,
  categories     text[]      not null default '{}',
  main_category  text,
  facts          jsonb       not null default '{}',
  reasons        text        not null check (length(reasons) > 0),
  decided_on     date        not null,
  decided_by     uuid        references access.app_user,
  second_officer uuid        references access.app_user,
  rule_version   text        not null,
  citations      text[]      not null,
  late           boolean     not null default false,
  created_at     timestamptz not null,
  -- Promise 5 where no code can forget it: nobody records "not in priority need" with the domestic abuse category beside it.
  constraint abuse_is_priority_need check (not (question = 'priority-need' and outcome = 'not-in-priority-need' and 'PN-e' = any (categories)))
);

create index decision_application on homelessness.decision (application_id, question, decided_on, created_at);

create function homelessness.refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception 'a decision is superseded, never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger decisions_stand before update or delete on homelessness.decision for each row execute function homelessness.refuse_change();

create table homelessness.duty (
  id              uuid    primary key,
  application_id  uuid    not null references homelessness.application,
  duty            text    not null check (duty in ('prevention', 'relief', 'main')),
  started_on      date    not null,
  last_day        date,
  first_day_after date,
  ended_on        date    check (ended_on >= started_on),
  end_ground      text,
  end_reasons     text,
  late            boolean not null default false,
  constraint an_end_has_a_ground check ((ended_on is null) = (end_ground is null)),
  constraint last_day_and_day_after check ((last_day is null) = (first_day_after is null) and first_day_after = last_day + 1)
);

create unique index one_open_duty_of_a_kind on homelessness.duty (application_id, duty) where ended_on is null;
create index duty_relief_running on homelessness.duty (first_day_after) where duty = 'relief' and ended_on is null;

create table homelessness.clock (
  id              uuid primary key,
  application_id  uuid not null references homelessness.application,
  clock           text not null,
  subject_id      uuid not null,
  day_one         date not null,
  last_day        date,
  first_day_after date,
  basis           text not null check (basis in ('calendar', 'working')),
  source          text not null,
  status          text not null check (status in ('running', 'met', 'ended', 'passed')),
  unique (application_id, clock, subject_id, day_one)
);

create table homelessness.notice (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  notice         text        not null,
  decision_id    uuid        references homelessness.decision,
  -- The clock that stops when this notice is given, where there is one.
  clock_id       uuid        references homelessness.clock,
  status         text        not null check (status in ('due', 'issued', 'withdrawn')),
  due_on         date,
  issued_on      date,
  created_at     timestamptz not null
);

create index notice_application on homelessness.notice (application_id);

create table homelessness.review (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  decision_id    uuid        not null references homelessness.decision,
  requested_on   date        not null,
  grounds        text,
  status         text        not null check (status in ('pending', 'confirmed', 'varied', 'quashed', 'withdrawn')),
  last_day       date        not null,
  created_at     timestamptz not null
);

create unique index one_pending_review_a_decision on homelessness.review (decision_id) where status = 'pending';
create index review_application on homelessness.review (application_id);

alter table homelessness.application enable row level security;
alter table homelessness.application force row level security;
create policy the_owner on homelessness.application to current_user using (true) with check (true);
create policy seen on homelessness.application
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id))
  with check (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));

alter table homelessness.decision enable row level security;
alter table homelessness.decision force row level security;
create policy the_owner on homelessness.decision to current_user using (true) with check (true);
create policy with_its_application on homelessness.decision
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.duty enable row level security;
alter table homelessness.duty force row level security;
create policy the_owner on homelessness.duty to current_user using (true) with check (true);
create policy with_its_application on homelessness.duty
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.clock enable row level security;
alter table homelessness.clock force row level security;
create policy the_owner on homelessness.clock to current_user using (true) with check (true);
create policy with_its_application on homelessness.clock
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.notice enable row level security;
alter table homelessness.notice force row level security;
create policy the_owner on homelessness.notice to current_user using (true) with check (true);
create policy with_its_application on homelessness.notice
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.review enable row level security;
alter table homelessness.review force row level security;
create policy the_owner on homelessness.review to current_user using (true) with check (true);
create policy with_its_application on homelessness.review
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));
