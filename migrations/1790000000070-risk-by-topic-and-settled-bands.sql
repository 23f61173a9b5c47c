-- From how many answers of yes on a risk is medium or high, and how soon what follows is due, as each organisation settles it for its area.
-- A version is never changed: an assessment keeps the one it was judged by. Where nothing is settled the first holds, which is nobody's.
create table support.risk_policy (
  version                  integer  generated always as identity primary key,
  organisation_id          uuid     references access.organisation,
  medium_from              smallint not null check (medium_from >= 1),
  high_from                smallint not null check (high_from <= 24),
  advocate_contact_days    smallint not null check (advocate_contact_days between 0 and 7),
  conference_referral_days smallint not null check (conference_referral_days between 0 and 7),
  second_assessment_days   smallint not null check (second_assessment_days between 1 and 7),
  in_force_from            date     not null,
  created_by               uuid     references access.app_user,
  constraint bands_in_order check (medium_from < high_from),
  constraint settled_by_somebody_for_their_organisation check ((organisation_id is null) = (created_by is null))
);

insert into support.risk_policy (medium_from, high_from, advocate_contact_days, conference_referral_days, second_assessment_days, in_force_from)
  values (10, 14, 1, 1, 3, '-infinity');

alter table support.risk_policy enable row level security;
alter table support.risk_policy force row level security;
create policy the_owner on support.risk_policy to current_user using (true) with check (true);
create policy staff_see on support.risk_policy for select
  using ((select access.is_system()) or (organisation_id is null and (select access.is_signed_in()))
         or organisation_id = (select access.organisation_id()));
create policy staff_begin_their_own on support.risk_policy for insert
  with check (organisation_id = (select access.organisation_id()));

-- Answers by topic, never the questions. What was recorded before told only how many were yes.
alter table support.risk_assessment
  add column tool_version   integer not null default 1,
  add column answers        jsonb   check (jsonb_typeof(answers) = 'object'),
  add column policy_version integer references support.risk_policy,
  add constraint answers_add_up check (answers is null or yes_count = jsonb_array_length(jsonb_path_query_array(answers, '$.* ? (@ == "yes")')));
update support.risk_assessment set policy_version = (select version from support.risk_policy where organisation_id is null);
alter table support.risk_assessment alter column policy_version set not null, alter column tool_version drop default;
