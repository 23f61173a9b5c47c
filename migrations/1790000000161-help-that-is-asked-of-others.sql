-- Help with a homelessness function that the council asked of somebody else (Housing Act 1996 s.213): of whom, what, by when an answer is
-- looked for, and what was answered. What concerns the household goes only with their agreement. Names and words are sealed.
create table homelessness.help_asked (
  id                 uuid        primary key,
  application_id     uuid        not null references homelessness.application,
  body               text        not null,
  -- The council, where it is one.
  authority_code     text        references directory.local_authority,
  sealed_whom        bytea       not null,
  sealed_request     bytea       not null,
  shares_information boolean     not null,
  agreed_on          date,
  asked_on           date        not null,
  answer_by          date        not null,
  chased             integer     not null default 0 check (chased >= 0),
  last_chased_on     date,
  status             text        not null check (status in ('asked', 'answered')),
  answer             text,
  sealed_answer      bytea,
  answered_on        date,
  asked_by           uuid        not null references access.app_user,
  created_at         timestamptz not null,
  constraint shared_only_with_agreement check (not shares_information or agreed_on <= asked_on),
  constraint agreement_is_known check (shares_information = (agreed_on is not null)),
  constraint chased_on_a_day check ((chased > 0) = (last_chased_on is not null)),
  constraint answered_whole check ((status = 'answered') = (answer is not null) and (answer is null) = (sealed_answer is null) and (answer is null) = (answered_on is null))
);

create index help_asked_application on homelessness.help_asked (application_id);

alter table homelessness.help_asked enable row level security;
alter table homelessness.help_asked force row level security;
create policy the_owner on homelessness.help_asked to current_user using (true) with check (true);
create policy with_its_application on homelessness.help_asked
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));
