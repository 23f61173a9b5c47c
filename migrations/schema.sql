-- What the migrations make, written by `npm run schema:write`. Read it; change the migrations.

-- Tables

create table access.app_user (
  id uuid not null,
  organisation_id uuid not null,
  email citext not null,
  name text not null,
  roles text[] not null,
  password_hash text,
  active boolean not null default true,
  created_at timestamp with time zone not null,
  grade smallint not null default 0
);
create table access.code_removal (
  id uuid not null,
  user_id uuid not null,
  removed_by uuid not null,
  reason text not null,
  removed_at timestamp with time zone not null,
  told_at timestamp with time zone
);
create table access.organisation (
  id uuid not null,
  slug citext not null,
  name text not null,
  type text not null,
  local_authority_code text,
  created_at timestamp with time zone not null
);
create table access.second_factor (
  user_id uuid not null,
  sealed_key bytea not null,
  begun_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0
);
create table access.session (
  id uuid not null,
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create table access.sign_in_failure (
  address_hash bytea not null,
  failures integer not null,
  last_failed_at timestamp with time zone not null
);
create table access.unsent_form (
  user_id uuid not null,
  page_hash bytea not null,
  sealed bytea not null,
  kept_at timestamp with time zone not null
);
create table accommodation.premises (
  id uuid not null,
  provider_id uuid not null,
  reference text not null,
  category text not null,
  local_authority_code text not null,
  confidential boolean not null,
  turnaround_working_days integer not null,
  version integer not null default 1,
  created_at timestamp with time zone not null
);
create table accommodation.premises_address (
  premises_id uuid not null,
  sealed bytea not null
);
create table accommodation.required_standard (
  provider_id uuid not null,
  kind text not null,
  since date not null
);
create table accommodation.standards_check (
  id uuid not null,
  premises_id uuid not null,
  provider_id uuid not null,
  unit_id uuid,
  kind text not null,
  checked_on date not null,
  valid_until date,
  result text not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null
);
create table accommodation.unit (
  id uuid not null,
  premises_id uuid not null,
  provider_id uuid not null,
  reference text not null,
  bedspaces integer not null,
  cots integer not null default 0,
  self_contained boolean not null default false,
  wheelchair boolean not null default false,
  step_free boolean not null default false,
  women_only boolean not null default false,
  max_children integer,
  oldest_boy_age integer,
  accepts_needs text[] not null default '{}'::text[],
  pets integer not null default 0,
  taking_referrals boolean not null default true,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  bedrooms integer,
  shares text[] not null default '{}'::text[],
  carer_space boolean not null default false,
  men_only boolean not null default false,
  lead_age_from integer,
  lead_age_to integer,
  no_recourse text not null default 'no'::text,
  support_levels jsonb not null default '{}'::jsonb,
  languages text[] not null default '{}'::text[],
  by_and_for text,
  staffed text,
  security text[] not null default '{}'::text[],
  takes_from_own_area boolean,
  out_of_hours boolean not null default false,
  standards_until date,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  profile_id integer not null
);
create table accommodation.unit_history (
  unit_id uuid not null,
  version integer not null,
  features jsonb not null,
  said_at timestamp with time zone not null,
  said_by uuid,
  until timestamp with time zone not null
);
create table accommodation.unit_profile (
  id integer not null generated always as identity,
  digest bytea not null,
  features jsonb not null
);
create table audit.entry (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,
  request_id text,
  actor_kind text not null,
  actor_id uuid,
  actor_name text,
  organisation_id uuid,
  action text not null,
  outcome text not null,
  subject_type text,
  subject_id uuid,
  details jsonb not null default '{}'::jsonb
);
create table availability.closure (
  id uuid not null,
  unit_id uuid not null,
  reason text not null,
  cost_bearer text not null,
  from_day date not null,
  to_day date,
  ended_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by uuid,
  premises_closure_id uuid
);
create table availability.free_time (
  unit_id uuid not null,
  free_from timestamp with time zone not null,
  free_until timestamp with time zone not null,
  true_from timestamp with time zone not null,
  true_until timestamp with time zone not null,
  premises_id uuid not null,
  provider_id uuid not null,
  local_authority_code text not null,
  profile_id integer not null,
  confirmed_at timestamp with time zone,
  standards_until date,
  fresh_hours integer,
  stale_hours integer
);
create table availability.free_time_kept (
  since timestamp with time zone not null
);
create table availability.freshness_reminder (
  origin text not null,
  premises_id uuid not null,
  kind text not null,
  raised_at timestamp with time zone not null,
  met_at timestamp with time zone
);
create table availability.freshness_target (
  provider_id uuid not null,
  fresh_hours integer not null,
  stale_hours integer not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  changed_by uuid
);
create table availability.likely_free (
  unit_id uuid not null,
  placement_id uuid not null,
  on_day date not null,
  basis text not null,
  said_at timestamp with time zone not null,
  premises_id uuid not null,
  provider_id uuid not null,
  local_authority_code text not null,
  profile_id integer not null
);
create table availability.premises_closure (
  id uuid not null,
  premises_id uuid not null,
  reason text not null,
  cost_bearer text not null,
  from_day date not null,
  to_day date,
  ended_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by uuid
);
create table availability.stock (
  local_authority_code text not null,
  category text not null,
  units integer not null
);
create table availability.unit_change (
  unit_id uuid not null,
  version bigint not null,
  changed_xid xid8 not null default pg_current_xact_id()
);
create table availability.unit_occupancy (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  kind text not null,
  during tstzrange not null,
  placement_id uuid,
  closure_id uuid,
  lapses_at timestamp with time zone,
  unfinished boolean not null default false
);
create table availability.unmet_need (
  id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  opened_at timestamp with time zone not null,
  met_at timestamp with time zone,
  facts jsonb
);
create table availability.unmet_need_attempt (
  id uuid not null,
  unmet_need_id uuid not null,
  attempted_at timestamp with time zone not null,
  excluded jsonb not null,
  kind text not null,
  reason text,
  placement_id uuid
);
create table directory.local_authority (
  code text not null,
  name text not null,
  kind text not null,
  housing_authority boolean not null,
  tier_one_domestic_abuse boolean not null,
  county_code text,
  valid_from date,
  valid_to date
);
create table directory.neighbour (
  code text not null,
  next_code text not null
);
create table directory.provider (
  organisation_id uuid not null,
  domestic_abuse_objects boolean not null,
  created_at timestamp with time zone not null
);
create table homelessness.account (
  id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.account_part (
  account_id uuid not null,
  part text not null,
  version integer not null,
  sealed_text bytea not null,
  asking text not null,
  sharing text not null,
  shared_with uuid[] not null default '{}'::uuid[],
  third_party boolean not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null
);
create table homelessness.account_part_version (
  account_id uuid not null,
  part text not null,
  version integer not null,
  sealed_text bytea not null,
  asking text not null,
  sharing text not null,
  shared_with uuid[] not null,
  third_party boolean not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null
);
create table homelessness.application (
  id uuid not null,
  reference text not null,
  household_id uuid not null,
  organisation_id uuid not null,
  authority_code text not null,
  approached_on date not null,
  channel text not null,
  loss_of_home_reason text not null,
  abuse_disclosed boolean not null,
  abuse_connection text,
  abuse_types text[] not null default '{}'::text[],
  help_track text not null,
  accommodation_track text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  owner_id uuid,
  roof_ends_with uuid,
  private_offer_accepted_on date
);
create table homelessness.assessment (
  id uuid not null,
  application_id uuid not null,
  version integer not null,
  sealed_circumstances bytea not null,
  sealed_housing_needs bytea not null,
  sealed_support_needs bytea not null,
  needs text[] not null,
  account_versions jsonb not null,
  assessed_on date not null,
  assessed_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.belongings (
  id uuid not null,
  application_id uuid not null,
  basis text not null,
  sealed_what bytea not null,
  opened_on date not null,
  opened_by uuid not null,
  status text not null,
  consequence_told_on date,
  move_requested_on date,
  sealed_move_to bytea,
  ended_on date,
  end_ground text,
  sealed_end_reasons bytea,
  created_at timestamp with time zone not null
);
create table homelessness.belongings_dealing (
  id uuid not null,
  belongings_id uuid not null,
  kind text not null,
  happened_on date not null,
  sealed_what bytea not null,
  charges boolean,
  disposal boolean,
  home text,
  with_police boolean,
  sealed_why_without_police bytea,
  amount_pence integer,
  recorded_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.case_household (
  application_id uuid not null,
  version integer not null,
  members jsonb not null,
  immigration_controlled boolean not null,
  recorded_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.change_not_told (
  id uuid not null,
  application_id uuid not null,
  changed_on date not null,
  explained_on date not null,
  sealed_what bytea not null,
  sealed_reasons bytea not null,
  recorded_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.child_consent (
  id uuid not null,
  child_placed_id uuid not null,
  body text not null,
  withdrawn_on date
);
create table homelessness.child_placed (
  id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  placed_on date not null,
  asked_on date not null,
  information_on date,
  school_is_safe boolean,
  school_checked_on date,
  sealed_school_check bytea,
  asked_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.childrens_referral (
  id uuid not null,
  application_id uuid not null,
  consent text not null,
  asked_on date not null,
  basis text,
  decided_by uuid,
  sealed_reasons bytea,
  sealed_facts bytea,
  referred_on date,
  recorded_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.clock (
  id uuid not null,
  application_id uuid not null,
  clock text not null,
  subject_id uuid not null,
  day_one date not null,
  last_day date,
  first_day_after date,
  basis text not null,
  source text not null,
  status text not null,
  reminder_policy integer not null,
  next_reminder_on date,
  escalated_on date,
  met_on date
);
create table homelessness.clock_reminder (
  clock_id uuid not null,
  days_before smallint not null,
  reminded_on date not null
);
create table homelessness.decision (
  id uuid not null,
  application_id uuid not null,
  question text not null,
  outcome text not null,
  categories text[] not null default '{}'::text[],
  main_category text,
  facts jsonb not null default '{}'::jsonb,
  reasons text not null,
  decided_on date not null,
  decided_by uuid,
  second_officer uuid,
  rule_version text not null,
  citations text[] not null,
  late boolean not null default false,
  created_at timestamp with time zone not null
);
create table homelessness.duty (
  id uuid not null,
  application_id uuid not null,
  duty text not null,
  started_on date not null,
  last_day date,
  first_day_after date,
  ended_on date,
  end_ground text,
  end_reasons text,
  late boolean not null default false,
  ended_by uuid,
  authorised_by uuid
);
create table homelessness.help_asked (
  id uuid not null,
  application_id uuid not null,
  body text not null,
  authority_code text,
  sealed_whom bytea not null,
  sealed_request bytea not null,
  shares_information boolean not null,
  agreed_on date,
  asked_on date not null,
  answer_by date not null,
  chased integer not null default 0,
  last_chased_on date,
  status text not null,
  answer text,
  sealed_answer bytea,
  answered_on date,
  asked_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.housing_offer (
  id uuid not null,
  application_id uuid not null,
  duty_id uuid not null,
  kind text not null,
  home text not null,
  suitability text not null,
  letter_went_on date,
  answer text,
  answered_on date,
  made_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.housing_plan (
  id uuid not null,
  application_id uuid not null,
  version integer not null,
  made_on date not null,
  review_on date not null,
  reviewed_on date,
  made_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.letter (
  notice_id uuid not null,
  application_id uuid not null,
  sealed_letter bytea not null,
  digest bytea not null,
  delivery text not null,
  collect_from date,
  overridden_by uuid,
  issued_by uuid not null,
  issued_at timestamp with time zone not null
);
create table homelessness.letter_delivery (
  notice_id uuid not null,
  state text not null,
  reason text,
  notify_id text,
  tries integer not null default 0,
  changed_at timestamp with time zone not null
);
create table homelessness.notice (
  id uuid not null,
  application_id uuid not null,
  notice text not null,
  decision_id uuid,
  clock_id uuid,
  status text not null,
  due_on date,
  issued_on date,
  created_at timestamp with time zone not null,
  subject_id uuid,
  recorded_on date,
  sealed_named_post bytea
);
create table homelessness.override (
  id uuid not null,
  application_id uuid not null,
  organisation_id uuid not null,
  step text not null,
  subject_id uuid not null,
  rule text not null,
  decided_by uuid,
  agreed_by uuid not null,
  reasons text not null,
  on_day date not null,
  created_at timestamp with time zone not null
);
create table homelessness.plan_step (
  id uuid not null,
  plan_id uuid not null,
  number integer not null,
  taken_by text not null,
  kind text not null,
  sealed_step bytea not null,
  agreed boolean not null,
  sealed_why_not bytea,
  due_on date not null,
  status text not null,
  closed_on date
);
create table homelessness.referral_in (
  id uuid not null,
  reference text not null,
  organisation_id uuid not null,
  authority_code text not null,
  body text not null,
  sealed_referrer bytea not null,
  sealed_person bytea not null,
  sent_by uuid not null,
  sent_by_organisation uuid not null,
  received_on date not null,
  nowhere_tonight boolean not null,
  status text not null,
  application_id uuid,
  answer text,
  answered_on date,
  answered_by uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null
);
create table homelessness.reminder_policy (
  version integer not null generated always as identity,
  organisation_id uuid,
  days_before smallint[] not null,
  in_force_from date not null,
  created_by uuid
);
create table homelessness.representation (
  id uuid not null,
  review_id uuid not null,
  received_on date not null,
  manner text not null,
  words text not null,
  created_at timestamp with time zone not null,
  created_by uuid
);
create table homelessness.review (
  id uuid not null,
  application_id uuid not null,
  decision_id uuid,
  requested_on date not null,
  grounds text,
  status text not null,
  last_day date not null,
  created_at timestamp with time zone not null,
  reviewer_id uuid,
  deficiency text,
  minded_to text,
  minded_to_on date,
  outcome_reasons text,
  adverse boolean,
  decided_on date,
  notified_on date,
  appealed_on date,
  appeal_ended_on date,
  appeal_outcome text,
  matter text not null,
  subject_id uuid not null,
  told_on date not null,
  decided_by uuid,
  withdrawn_on date
);
create table homelessness.review_agreement (
  id uuid not null,
  review_id uuid not null,
  until_day date not null,
  agreed_on date not null,
  recorded_by uuid not null,
  created_at timestamp with time zone not null,
  extends text not null
);
create table homelessness.review_time (
  id uuid not null,
  application_id uuid not null,
  decision_id uuid,
  allowed boolean not null,
  until_day date,
  reasons text not null,
  decided_on date not null,
  decided_by uuid not null,
  created_at timestamp with time zone not null,
  matter text not null,
  subject_id uuid not null
);
create table homelessness.roof_answer (
  id uuid not null,
  application_id uuid not null,
  basis text not null,
  review_id uuid,
  accommodate boolean not null,
  until_day date,
  weighed text[] not null,
  reasons text not null,
  decided_on date not null,
  decided_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.set_aside_end (
  id uuid not null,
  application_id uuid not null,
  duty_id uuid not null,
  review_id uuid not null,
  ended_on date not null,
  end_ground text not null,
  end_reasons text,
  ended_by uuid,
  authorised_by uuid,
  taken_up_on date not null,
  taken_up_by uuid not null,
  reasons text not null,
  created_at timestamp with time zone not null
);
create table homelessness.step_warning (
  id uuid not null,
  application_id uuid not null,
  duty_id uuid not null,
  step_id uuid not null,
  until_day date not null,
  reasons text not null,
  given_on date,
  written_by uuid not null,
  created_at timestamp with time zone not null
);
create table homelessness.truth_explained (
  id uuid not null,
  application_id uuid not null,
  explained_on date not null,
  way text not null,
  explained_by uuid not null,
  created_at timestamp with time zone not null
);
create table move_on.joint_tenancy (
  id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  form text not null,
  fixed_term_until date,
  status text not null,
  housing_advice_on date,
  legal_advice_on date,
  agreed_on date,
  reply_to text,
  served_on date,
  ends_not_before date,
  court_asked_on date,
  closed_on date,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid
);
create table move_on.nomination (
  id uuid not null,
  plan_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  landlord_id uuid not null,
  local_authority_code text not null,
  tenure text not null,
  bedrooms smallint,
  status text not null,
  answer_by date,
  reason text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid
);
create table move_on.nomination_move (
  id uuid not null,
  nomination_id uuid not null,
  status text not null,
  happened_on date not null,
  reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null
);
create table move_on.plan (
  id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  status text not null,
  target_date date not null,
  preferred_tenures text[] not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  preferred_areas text[] not null,
  barriers text[] not null,
  policy_version integer not null
);
create table move_on.plan_step (
  id uuid not null,
  plan_id uuid not null,
  "position" smallint not null,
  kind text not null,
  title text not null,
  stage text not null,
  typical_days smallint not null,
  waits_for text[] not null,
  status text not null,
  opened_on date,
  due_on date,
  task_id uuid,
  closed_on date,
  closed_by uuid,
  why_not text,
  round smallint not null
);
create table move_on.policy (
  version integer not null generated always as identity,
  organisation_id uuid,
  steps jsonb not null,
  sustainment_weeks smallint[] not null,
  in_force_from date not null,
  created_by uuid
);
create table move_on.sustainment_check (
  task_id uuid not null,
  tenancy_id uuid not null,
  week smallint not null,
  due_on date not null
);
create table move_on.tenancy (
  id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  landlord_id uuid not null,
  tenure text not null,
  starts_on date not null,
  connected_with_abuse boolean not null,
  previous_tenure text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  policy_version integer not null,
  ended_on date,
  end_reason text,
  followed_by text,
  ended_by uuid
);
create table move_on.tenancy_check (
  task_id uuid not null,
  tenancy_id uuid not null,
  held_on date not null,
  held_by uuid not null,
  result text not null
);
create table people.conflict (
  id uuid not null,
  household_id uuid not null,
  other_household_id uuid,
  organisation_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  ended_at timestamp with time zone,
  other_reference text not null
);
create table people.household (
  id uuid not null,
  reference text not null,
  organisation_id uuid not null,
  wheelchair boolean not null default false,
  step_free boolean not null default false,
  self_contained boolean not null default false,
  women_only boolean not null default false,
  pets integer not null default 0,
  needs text[] not null default '{}'::text[],
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  need_levels jsonb not null default '{}'::jsonb,
  carer_space boolean not null default false
);
create table people.household_share (
  id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  purpose text not null,
  consent text not null,
  legal_basis text,
  shared_at timestamp with time zone not null,
  shared_by uuid,
  ended_at timestamp with time zone
);
create table people.person (
  id uuid not null,
  household_id uuid not null,
  key text not null,
  given_name text not null,
  family_name text not null,
  date_of_birth date not null,
  sex text not null,
  relationship_to_lead text not null,
  ethnicity text,
  first_language text,
  interpreter_needed boolean not null default false,
  pregnant boolean not null default false,
  created_at timestamp with time zone not null,
  joined_on date,
  left_on date,
  left_reason text,
  away datemultirange not null default '{}'::datemultirange
);
create table people.safe_contact (
  household_id uuid not null,
  channel text not null,
  sealed_value bytea,
  sealed_code_word bytea,
  safe_times text,
  voicemail_safe boolean,
  verified_on date not null,
  shared boolean not null default false,
  former_home boolean not null default false,
  retired_at timestamp with time zone
);
create table people.tie (
  household_id uuid not null,
  kind text not null,
  local_authority_code text not null
);
create table people.unsafe_area (
  household_id uuid not null,
  local_authority_code text not null,
  reason text
);
create table placements.overstay (
  id uuid not null,
  placement_id uuid not null,
  expected_to date not null,
  authorised boolean not null,
  until_day date,
  reason text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid
);
create table placements.placement (
  id uuid not null,
  household_id uuid not null,
  unit_id uuid not null,
  provider_id uuid not null,
  organisation_id uuid not null,
  status text not null,
  from_day date not null,
  expected_to date,
  hold_expires_at timestamp with time zone,
  provider_agreed_at timestamp with time zone,
  provider_agreed_by uuid,
  person_agreed_at timestamp with time zone,
  person_agreed_by uuid,
  arrived_at timestamp with time zone,
  departed_at timestamp with time zone,
  ended_by text,
  reason text,
  destination text,
  transferred_from uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  policy_version integer,
  answer_by timestamp with time zone,
  out_of_area_reason text
);
create table placements.referral_policy (
  version integer not null generated always as identity,
  answer_within_minutes integer not null,
  remind_after_minutes integer not null,
  escalate_to_authority boolean not null,
  in_force_from timestamp with time zone not null,
  created_by uuid,
  organisation_id uuid
);
create table placements.unit_group (
  id uuid not null,
  provider_id uuid not null,
  name text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  turn_working_days integer not null default 1
);
create table placements.unit_group_member (
  unit_group_id uuid not null,
  unit_id uuid not null
);
create table placements.waiting_entry (
  id uuid not null,
  unit_group_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  joined_at timestamp with time zone not null,
  from_day date,
  left_at timestamp with time zone,
  left_reason text,
  placement_id uuid,
  created_by uuid
);
create table placements.waiting_turn (
  id uuid not null,
  entry_id uuid not null,
  unit_id uuid not null,
  free_since date not null,
  task_id uuid not null,
  raised_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  passes_at timestamp with time zone not null,
  taken_back boolean not null default false
);
create table platform.evaluation_data (
  one_row boolean not null default true,
  seed text not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone
);
create table platform.idempotent_answer (
  scope text not null,
  key_hash bytea not null,
  request_hash bytea not null,
  status integer not null,
  sealed bytea not null,
  created_at timestamp with time zone not null
);
create table platform.outbox (
  id uuid not null,
  name text not null,
  payload jsonb not null,
  due_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  handed_over_at timestamp with time zone,
  done_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  task_id uuid,
  handed_over_as uuid
);
create table platform.training_clock (
  one_row boolean not null default true,
  app_at timestamp with time zone not null,
  real_at timestamp with time zone not null
);
create table reporting.hclic_answers (
  application_id uuid not null,
  organisation_id uuid not null,
  answers jsonb not null,
  version integer not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null
);
create table reporting.hclic_case (
  return_id uuid not null,
  reference text not null,
  application_id uuid not null,
  content jsonb not null,
  labels text[] not null,
  faults jsonb not null default '[]'::jsonb
);
create table reporting.hclic_mapping (
  id uuid not null,
  organisation_id uuid not null,
  version text not null,
  in_force_from date not null,
  content jsonb not null,
  loaded_at timestamp with time zone not null,
  loaded_by uuid not null
);
create table reporting.hclic_return (
  id uuid not null,
  organisation_id uuid not null,
  first_day date not null,
  last_day date not null,
  status text not null,
  cases integer not null,
  done integer not null,
  with_errors integer not null,
  with_warnings integer not null,
  reached uuid,
  begun_at timestamp with time zone not null,
  begun_by uuid not null,
  gathered_at timestamp with time zone,
  signed_off_at timestamp with time zone,
  signed_off_by uuid
);
create table spreadsheets.import (
  id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  status text not null,
  encoding text not null,
  separator text,
  rows integer not null,
  checked integer not null,
  good integer not null,
  bad integer not null,
  approved integer not null,
  handled integer not null,
  done integer not null,
  failure_code text,
  failure_message text,
  created_at timestamp with time zone not null,
  created_by uuid not null
);
create table spreadsheets.import_part (
  import_id uuid not null,
  number integer not null,
  sealed bytea not null
);
create table spreadsheets.import_row (
  import_id uuid not null,
  number integer not null,
  state text not null,
  key bytea,
  sealed bytea,
  errors jsonb not null default '[]'::jsonb
);
create table support.address_marker (
  id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  service text not null,
  status text not null,
  asked_on date not null,
  confirmed_on date,
  reviewed_on date,
  review_on date,
  ended_on date,
  reference text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_at timestamp with time zone not null
);
create table support.conference_action (
  id uuid not null,
  referral_id uuid not null,
  action text not null,
  owner_id uuid,
  due_on date not null,
  status text not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  partner_name text,
  partner_agency text,
  ask_on date,
  times_chased integer not null default 0,
  closed_on date
);
create table support.conference_meeting (
  id uuid not null,
  referral_id uuid not null,
  meets_on date not null,
  heard_on date,
  minutes text,
  recorded_by uuid
);
create table support.conference_perpetrator (
  referral_id uuid not null,
  perpetrator_id uuid not null,
  person_id uuid not null
);
create table support.conference_referral (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  forum text not null,
  local_authority_code text not null,
  grounds text[] not null,
  reasons text not null,
  consent text not null,
  legal_basis text,
  referred_on date not null,
  repeat_of uuid,
  status text not null,
  close_reason text,
  version integer not null default 1,
  created_by uuid,
  created_at timestamp with time zone not null
);
create table support.conference_transfer (
  id uuid not null,
  referral_id uuid not null,
  forum text not null,
  local_authority_code text not null,
  sent_on date not null,
  confirm_by date not null,
  times_chased integer not null default 0,
  confirmed_on date,
  confirmed_by text,
  sent_by uuid
);
create table support.contact (
  id uuid not null,
  package_id uuid not null,
  happened_on date not null,
  way text not null,
  came_of_it text not null,
  offered text not null,
  chose text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid
);
create table support.cover (
  id uuid not null,
  package_id uuid not null,
  user_id uuid not null,
  from_day date not null,
  to_day date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  called_off_at timestamp with time zone
);
create table support.goal (
  id uuid not null,
  package_id uuid not null,
  goal text not null,
  agreed_on date not null,
  status text not null,
  ended_on date,
  created_at timestamp with time zone not null,
  created_by uuid
);
create table support.handover (
  id uuid not null,
  package_id uuid not null,
  from_user_id uuid not null,
  to_user_id uuid not null,
  note text not null,
  status text not null,
  offered_at timestamp with time zone not null,
  acknowledged_at timestamp with time zone
);
create table support.intensity_step (
  id uuid not null,
  package_id uuid not null,
  intensity text not null,
  from_day date not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid
);
create table support.lead_professional (
  id uuid not null,
  package_id uuid not null,
  user_id uuid not null,
  during daterange not null
);
create table support.measure (
  id uuid not null,
  measuring_id uuid not null,
  code text not null,
  answer text not null,
  said_by text not null,
  level smallint default array_position(ARRAY['very-hard'::text, 'hard'::text, 'up-and-down'::text, 'mostly-well'::text, 'well'::text], answer)
);
create table support.measuring (
  id uuid not null,
  package_id uuid not null,
  stage text not null,
  measured_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid
);
create table support.order_breach (
  event_id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  told_to_police boolean not null
);
create table support.order_renewal (
  id uuid not null,
  order_id uuid not null,
  renewed_on date not null,
  expired_on date,
  expires_on date,
  recorded_by uuid,
  recorded_at timestamp with time zone not null
);
create table support.outcome (
  id uuid not null,
  package_id uuid not null,
  code text not null,
  result text not null
);
create table support.package (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  status text not null,
  starts_on date not null,
  closed_on date,
  close_reason text,
  support_types text[] not null,
  needs text[] not null default '{}'::text[],
  next_review_on date,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid
);
create table support.perpetrator (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  relationship text not null,
  sealed_name bytea,
  recorded_by uuid,
  recorded_at timestamp with time zone not null
);
create table support.perpetrator_correction (
  id uuid not null,
  perpetrator_id uuid not null,
  person_id uuid not null,
  relationship text not null,
  sealed_name bytea,
  corrected_by uuid,
  corrected_at timestamp with time zone not null
);
create table support.perpetrator_withdrawal (
  perpetrator_id uuid not null,
  person_id uuid not null,
  sealed_reason bytea not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone not null
);
create table support.policy (
  version integer not null generated always as identity,
  organisation_id uuid,
  first_measures_days smallint not null,
  last_measures_days smallint not null,
  in_force_from date not null,
  created_by uuid
);
create table support.protective_order (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  made_by text not null,
  reference text,
  forbids text[] not null,
  made_on date not null,
  expires_on date,
  perpetrator_id uuid,
  ended_on date,
  end_reason text,
  alerted_for date,
  version integer not null default 1,
  recorded_by uuid,
  recorded_at timestamp with time zone not null
);
create table support.risk_assessment (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  tool text not null,
  yes_count integer not null,
  level text not null,
  basis text not null,
  judgement_reason text,
  assessed_on date not null,
  assessed_by uuid,
  created_at timestamp with time zone not null,
  tool_version integer not null,
  answers jsonb,
  policy_version integer not null,
  organisation_id uuid not null
);
create table support.risk_draft (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  tool text not null,
  assessed_on date not null,
  answers jsonb not null,
  judged_high boolean,
  judgement_reason text,
  begun_by uuid not null,
  begun_at timestamp with time zone not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  version integer not null
);
create table support.risk_event (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  kind text not null,
  happened_on date not null,
  note text,
  source text not null,
  reassess_by date not null,
  answered_by uuid,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  organisation_id uuid not null,
  perpetrator_id uuid
);
create table support.risk_policy (
  version integer not null generated always as identity,
  organisation_id uuid,
  medium_from smallint not null,
  high_from smallint not null,
  advocate_contact_days smallint not null,
  conference_referral_days smallint not null,
  second_assessment_days smallint not null,
  in_force_from date not null,
  created_by uuid,
  reassess_within_days smallint not null,
  repeat_within_months smallint not null,
  escalation_incidents smallint not null,
  escalation_within_months smallint not null,
  confirm_transfer_days smallint not null,
  order_alert_days smallint not null,
  marker_confirm_days smallint not null,
  marker_review_days smallint not null,
  marker_move_days smallint not null,
  safety_plan_days smallint not null,
  sanctuary_survey_days smallint not null,
  sanctuary_review_days smallint not null
);
create table support.safety_plan (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  number integer not null,
  made_on date not null,
  made_with text[] not null,
  agreed boolean not null,
  sealed_words bytea not null,
  review_on date not null,
  made_by uuid,
  made_at timestamp with time zone not null
);
create table support.safety_plan_copy (
  id uuid not null,
  plan_id uuid not null,
  safe_to_keep boolean not null,
  asked_on date not null,
  asked_by uuid,
  asked_at timestamp with time zone not null
);
create table support.sanctuary (
  id uuid not null,
  person_id uuid not null,
  household_id uuid not null,
  organisation_id uuid not null,
  status text not null,
  offered_on date not null,
  offered_beside text[] not null,
  answered_on date,
  surveyed_on date,
  tenure text,
  right_of_other text,
  landlord_consent text,
  paid_by text,
  reviewed_on date,
  review_on date,
  ended_on date,
  end_reason text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_at timestamp with time zone not null
);
create table support.sanctuary_work (
  id uuid not null,
  sanctuary_id uuid not null,
  kind text not null,
  status text not null,
  ordered_on date,
  done_on date,
  checked_on date
);
create table support.team_member (
  id uuid not null,
  package_id uuid not null,
  discipline text not null,
  name text not null,
  works_for text not null,
  part text not null,
  joined_on date not null,
  left_on date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid
);
create table tasks.absence (
  id uuid not null,
  user_id uuid not null,
  organisation_id uuid not null,
  stand_in_id uuid,
  from_day date not null,
  to_day date not null,
  recorded_at timestamp with time zone not null
);
create table tasks.policy (
  version integer not null generated always as identity,
  organisation_id uuid,
  escalate_after_days smallint not null,
  aim_before_days smallint not null,
  kinds jsonb not null default '[]'::jsonb,
  in_force_from date not null,
  created_by uuid
);
create table tasks.task (
  id uuid not null,
  organisation_id uuid not null,
  assignee_id uuid,
  kind text not null,
  title text not null,
  due_on date not null,
  statutory boolean not null,
  status text not null,
  subject_type text not null,
  subject_id uuid not null,
  source text not null,
  origin text not null,
  escalation_level integer not null default 0,
  surfaced_at timestamp with time zone,
  completed_at timestamp with time zone,
  completed_by uuid,
  note text,
  result text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  reminded_on date,
  team_id uuid,
  aim_on date,
  escalates_on date,
  escalated_at timestamp with time zone,
  policy_version integer
);
create table tasks.team (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  version integer not null default 1
);
create table tasks.team_kind (
  organisation_id uuid not null,
  kind text not null,
  team_id uuid not null
);
create table tasks.team_member (
  team_id uuid not null,
  user_id uuid not null
);
create table today.reminder (
  id uuid not null,
  user_id uuid not null,
  day date not null,
  state text not null,
  notify_id text,
  tries integer not null default 0,
  changed_at timestamp with time zone not null
);
create table today.reminder_choice (
  user_id uuid not null,
  organisation_id uuid not null,
  way text not null,
  address text not null,
  chosen_at timestamp with time zone not null,
  stopped_at timestamp with time zone
);
create table told_once.consent (
  id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  partner text not null,
  categories text[] not null,
  given_by text not null,
  given_on date not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  withdrawn_on date,
  withdrawn_to uuid
);
create table told_once.information_share (
  id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  partner text not null,
  categories text[] not null,
  basis text not null,
  consent_id uuid,
  shared_on date not null,
  sealed_recipient bytea not null,
  sealed_what bytea not null,
  sealed_reasons bytea,
  shared_by uuid not null,
  created_at timestamp with time zone not null
);
create table told_once.note (
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  organisation_id uuid not null,
  kind text not null,
  noted_on date not null,
  parts smallint not null,
  written_by uuid not null,
  written_at timestamp with time zone not null
);
create table told_once.note_part (
  note_id uuid not null,
  number smallint not null,
  protection text not null,
  sealed_text bytea not null
);

-- Constraints

alter table access.app_user add constraint app_user_grade_check CHECK (((grade >= 0) AND (grade <= 9)));
alter table access.app_user add constraint app_user_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table access.app_user add constraint app_user_roles_check CHECK ((cardinality(roles) > 0));
alter table access.app_user add constraint app_user_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table access.app_user add constraint app_user_pkey PRIMARY KEY (id);
alter table access.app_user add constraint app_user_email_key UNIQUE (email);
alter table access.code_removal add constraint code_removal_reason_check CHECK ((reason = ANY (ARRAY['phone-lost'::text, 'phone-stolen'::text, 'phone-taken'::text, 'phone-broken'::text, 'phone-replaced'::text])));
alter table access.code_removal add constraint never_ones_own CHECK ((user_id <> removed_by));
alter table access.code_removal add constraint code_removal_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES access.app_user(id);
alter table access.code_removal add constraint code_removal_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table access.code_removal add constraint code_removal_pkey PRIMARY KEY (id);
alter table access.organisation add constraint organisation_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)));
alter table access.organisation add constraint organisation_type_check CHECK ((type = ANY (ARRAY['local-housing-authority'::text, 'private-registered-provider'::text, 'registered-charity'::text, 'voluntary'::text, 'private-landlord'::text, 'other'::text])));
alter table access.organisation add constraint organisation_pkey PRIMARY KEY (id);
alter table access.organisation add constraint organisation_slug_key UNIQUE (slug);
alter table access.second_factor add constraint second_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table access.second_factor add constraint second_factor_pkey PRIMARY KEY (user_id);
alter table access.session add constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table access.session add constraint session_pkey PRIMARY KEY (id);
alter table access.session add constraint session_token_hash_key UNIQUE (token_hash);
alter table access.sign_in_failure add constraint sign_in_failure_pkey PRIMARY KEY (address_hash);
alter table access.unsent_form add constraint unsent_form_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table access.unsent_form add constraint unsent_form_pkey PRIMARY KEY (user_id);
alter table accommodation.premises add constraint premises_category_check CHECK ((category = ANY (ARRAY['refuge'::text, 'specialist-safe'::text, 'dispersed'::text, 'second-stage'::text, 'other-designated'::text, 'council-temporary'::text, 'supported-housing'::text, 'nightly-paid'::text, 'bed-and-breakfast'::text, 'sanctuary'::text])));
alter table accommodation.premises add constraint premises_turnaround_working_days_check CHECK (((turnaround_working_days >= 0) AND (turnaround_working_days <= 30)));
alter table accommodation.premises add constraint premises_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table accommodation.premises add constraint premises_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table accommodation.premises add constraint premises_pkey PRIMARY KEY (id);
alter table accommodation.premises add constraint premises_provider_id_reference_key UNIQUE (provider_id, reference);
alter table accommodation.premises_address add constraint premises_address_premises_id_fkey FOREIGN KEY (premises_id) REFERENCES accommodation.premises(id);
alter table accommodation.premises_address add constraint premises_address_pkey PRIMARY KEY (premises_id);
alter table accommodation.required_standard add constraint required_standard_kind_check CHECK ((kind = ANY (ARRAY['gas-safety'::text, 'electrical-safety'::text, 'damp-and-mould'::text, 'locks-and-security'::text, 'fire-safety'::text])));
alter table accommodation.required_standard add constraint required_standard_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table accommodation.required_standard add constraint required_standard_pkey PRIMARY KEY (provider_id, kind);
alter table accommodation.standards_check add constraint a_pass_holds_until_a_day CHECK (((result = 'fail'::text) OR (valid_until IS NOT NULL)));
alter table accommodation.standards_check add constraint standards_check_check CHECK ((valid_until >= checked_on));
alter table accommodation.standards_check add constraint standards_check_kind_check CHECK ((kind = ANY (ARRAY['gas-safety'::text, 'electrical-safety'::text, 'damp-and-mould'::text, 'locks-and-security'::text, 'fire-safety'::text])));
alter table accommodation.standards_check add constraint standards_check_result_check CHECK ((result = ANY (ARRAY['pass'::text, 'fail'::text])));
alter table accommodation.standards_check add constraint standards_check_premises_id_fkey FOREIGN KEY (premises_id) REFERENCES accommodation.premises(id);
alter table accommodation.standards_check add constraint standards_check_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table accommodation.standards_check add constraint standards_check_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table accommodation.standards_check add constraint standards_check_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table accommodation.standards_check add constraint standards_check_pkey PRIMARY KEY (id);
alter table accommodation.unit add constraint lead_ages_in_order CHECK ((lead_age_to >= lead_age_from));
alter table accommodation.unit add constraint unit_bedrooms_check CHECK (((bedrooms >= 1) AND (bedrooms <= 20)));
alter table accommodation.unit add constraint unit_bedspaces_check CHECK (((bedspaces >= 1) AND (bedspaces <= 20)));
alter table accommodation.unit add constraint unit_cots_check CHECK (((cots >= 0) AND (cots <= 10)));
alter table accommodation.unit add constraint unit_lead_age_from_check CHECK (((lead_age_from >= 16) AND (lead_age_from <= 100)));
alter table accommodation.unit add constraint unit_lead_age_to_check CHECK (((lead_age_to >= 16) AND (lead_age_to <= 120)));
alter table accommodation.unit add constraint unit_max_children_check CHECK (((max_children >= 0) AND (max_children <= 20)));
alter table accommodation.unit add constraint unit_no_recourse_check CHECK ((no_recourse = ANY (ARRAY['yes'::text, 'with-funding'::text, 'no'::text])));
alter table accommodation.unit add constraint unit_oldest_boy_age_check CHECK (((oldest_boy_age >= 0) AND (oldest_boy_age <= 25)));
alter table accommodation.unit add constraint unit_pets_check CHECK (((pets >= 0) AND (pets <= 20)));
alter table accommodation.unit add constraint unit_shares_check CHECK ((shares <@ ARRAY['kitchen'::text, 'bathroom'::text, 'living-room'::text, 'entrance'::text]));
alter table accommodation.unit add constraint unit_staffed_check CHECK ((staffed = ANY (ARRAY['not-staffed'::text, 'office-hours'::text, 'day-and-evening'::text, '24-hours'::text])));
alter table accommodation.unit add constraint unit_support_levels_check CHECK ((jsonb_typeof(support_levels) = 'object'::text));
alter table accommodation.unit add constraint women_or_men_only CHECK ((NOT (women_only AND men_only)));
alter table accommodation.unit add constraint unit_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.app_user(id);
alter table accommodation.unit add constraint unit_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES access.app_user(id);
alter table accommodation.unit add constraint unit_premises_id_fkey FOREIGN KEY (premises_id) REFERENCES accommodation.premises(id);
alter table accommodation.unit add constraint unit_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES accommodation.unit_profile(id);
alter table accommodation.unit add constraint unit_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table accommodation.unit add constraint unit_pkey PRIMARY KEY (id);
alter table accommodation.unit add constraint unit_premises_id_reference_key UNIQUE (premises_id, reference);
alter table accommodation.unit_history add constraint unit_history_said_by_fkey FOREIGN KEY (said_by) REFERENCES access.app_user(id);
alter table accommodation.unit_history add constraint unit_history_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table accommodation.unit_history add constraint unit_history_pkey PRIMARY KEY (unit_id, version);
alter table accommodation.unit_profile add constraint unit_profile_pkey PRIMARY KEY (id);
alter table accommodation.unit_profile add constraint unit_profile_digest_key UNIQUE (digest);
alter table audit.entry add constraint entry_action_check CHECK (((length(action) >= 3) AND (length(action) <= 120)));
alter table audit.entry add constraint entry_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['user'::text, 'system'::text, 'anonymous'::text])));
alter table audit.entry add constraint entry_check CHECK (((actor_kind <> 'user'::text) OR (actor_name IS NULL)));
alter table audit.entry add constraint entry_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])));
alter table audit.entry add constraint entry_pkey PRIMARY KEY (id);
alter table availability.closure add constraint closure_check CHECK ((to_day > from_day));
alter table availability.closure add constraint closure_cost_bearer_check CHECK ((cost_bearer = ANY (ARRAY['commissioner'::text, 'provider'::text, 'landlord'::text])));
alter table availability.closure add constraint closure_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table availability.closure add constraint closure_premises_closure_id_fkey FOREIGN KEY (premises_closure_id) REFERENCES availability.premises_closure(id);
alter table availability.closure add constraint closure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table availability.closure add constraint closure_pkey PRIMARY KEY (id);
alter table availability.free_time add constraint some_time CHECK (((free_from < free_until) AND (true_from < true_until)));
alter table availability.free_time add constraint free_time_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table availability.free_time add constraint free_time_premises_id_fkey FOREIGN KEY (premises_id) REFERENCES accommodation.premises(id);
alter table availability.free_time add constraint free_time_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES accommodation.unit_profile(id);
alter table availability.free_time add constraint free_time_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table availability.free_time add constraint free_time_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table availability.free_time add constraint free_time_pkey PRIMARY KEY (unit_id, true_from, free_from);
alter table availability.freshness_reminder add constraint freshness_reminder_kind_check CHECK ((kind = ANY (ARRAY['confirm-availability'::text, 'ask-provider'::text])));
alter table availability.freshness_reminder add constraint freshness_reminder_premises_id_fkey FOREIGN KEY (premises_id) REFERENCES accommodation.premises(id);
alter table availability.freshness_reminder add constraint freshness_reminder_pkey PRIMARY KEY (origin);
alter table availability.freshness_target add constraint freshness_target_fresh_hours_check CHECK (((fresh_hours >= 1) AND (fresh_hours <= 168)));
alter table availability.freshness_target add constraint freshness_target_stale_hours_check CHECK ((stale_hours <= 720));
alter table availability.freshness_target add constraint stale_after_fresh CHECK ((stale_hours > fresh_hours));
alter table availability.freshness_target add constraint freshness_target_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.app_user(id);
alter table availability.freshness_target add constraint freshness_target_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table availability.freshness_target add constraint freshness_target_pkey PRIMARY KEY (provider_id);
alter table availability.likely_free add constraint likely_free_basis_check CHECK ((basis = 'move-on-tasks'::text));
alter table availability.likely_free add constraint likely_free_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table availability.likely_free add constraint likely_free_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placements.placement(id);
alter table availability.likely_free add constraint likely_free_premises_id_fkey FOREIGN KEY (premises_id) REFERENCES accommodation.premises(id);
alter table availability.likely_free add constraint likely_free_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES accommodation.unit_profile(id);
alter table availability.likely_free add constraint likely_free_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table availability.likely_free add constraint likely_free_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table availability.likely_free add constraint likely_free_pkey PRIMARY KEY (unit_id);
alter table availability.premises_closure add constraint premises_closure_check CHECK ((to_day > from_day));
alter table availability.premises_closure add constraint premises_closure_cost_bearer_check CHECK ((cost_bearer = ANY (ARRAY['commissioner'::text, 'provider'::text, 'landlord'::text])));
alter table availability.premises_closure add constraint premises_closure_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table availability.premises_closure add constraint premises_closure_premises_id_fkey FOREIGN KEY (premises_id) REFERENCES accommodation.premises(id);
alter table availability.premises_closure add constraint premises_closure_pkey PRIMARY KEY (id);
alter table availability.stock add constraint stock_units_check CHECK ((units >= 0));
alter table availability.stock add constraint stock_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table availability.stock add constraint stock_pkey PRIMARY KEY (local_authority_code, category);
alter table availability.unit_change add constraint unit_change_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table availability.unit_change add constraint unit_change_pkey PRIMARY KEY (unit_id);
alter table availability.unit_occupancy add constraint a_claim_has_an_origin CHECK ((((kind = 'closure'::text) = (closure_id IS NOT NULL)) AND ((kind <> 'closure'::text) = (placement_id IS NOT NULL))));
alter table availability.unit_occupancy add constraint half_open CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during))));
alter table availability.unit_occupancy add constraint only_holds_lapse CHECK (((lapses_at IS NULL) OR (kind = ANY (ARRAY['hold'::text, 'turnaround'::text]))));
alter table availability.unit_occupancy add constraint only_stays_are_unfinished CHECK (((NOT unfinished) OR (kind = 'stay'::text)));
alter table availability.unit_occupancy add constraint unit_occupancy_kind_check CHECK ((kind = ANY (ARRAY['hold'::text, 'stay'::text, 'turnaround'::text, 'closure'::text])));
alter table availability.unit_occupancy add constraint occupancy_placement FOREIGN KEY (placement_id) REFERENCES placements.placement(id);
alter table availability.unit_occupancy add constraint unit_occupancy_closure_id_fkey FOREIGN KEY (closure_id) REFERENCES availability.closure(id);
alter table availability.unit_occupancy add constraint unit_occupancy_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table availability.unit_occupancy add constraint unit_occupancy_pkey PRIMARY KEY (id);
alter table availability.unit_occupancy add constraint one_claim_at_a_time EXCLUDE USING gist (unit_id WITH =, during WITH &&);
alter table availability.unmet_need add constraint unmet_need_facts_check CHECK ((jsonb_typeof(facts) = 'object'::text));
alter table availability.unmet_need add constraint unmet_need_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table availability.unmet_need add constraint unmet_need_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table availability.unmet_need add constraint unmet_need_pkey PRIMARY KEY (id);
alter table availability.unmet_need_attempt add constraint an_offer_or_a_search CHECK (((kind = ANY (ARRAY['search'::text, 'no-emergency-place'::text])) = (placement_id IS NULL)));
alter table availability.unmet_need_attempt add constraint unmet_need_attempt_kind_check CHECK ((kind = ANY (ARRAY['search'::text, 'no-emergency-place'::text, 'declined-by-provider'::text, 'declined-by-person'::text, 'lapsed'::text])));
alter table availability.unmet_need_attempt add constraint unmet_need_attempt_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placements.placement(id);
alter table availability.unmet_need_attempt add constraint unmet_need_attempt_unmet_need_id_fkey FOREIGN KEY (unmet_need_id) REFERENCES availability.unmet_need(id);
alter table availability.unmet_need_attempt add constraint unmet_need_attempt_pkey PRIMARY KEY (id);
alter table directory.local_authority add constraint local_authority_code_check CHECK ((code ~ '^E\d{8}$'::text));
alter table directory.local_authority add constraint local_authority_kind_check CHECK ((kind = ANY (ARRAY['unitary'::text, 'county'::text, 'district'::text])));
alter table directory.local_authority add constraint local_authority_county_code_fkey FOREIGN KEY (county_code) REFERENCES directory.local_authority(code);
alter table directory.local_authority add constraint local_authority_pkey PRIMARY KEY (code);
alter table directory.neighbour add constraint not_its_own_neighbour CHECK ((code <> next_code));
alter table directory.neighbour add constraint neighbour_code_fkey FOREIGN KEY (code) REFERENCES directory.local_authority(code);
alter table directory.neighbour add constraint neighbour_next_code_fkey FOREIGN KEY (next_code) REFERENCES directory.local_authority(code);
alter table directory.neighbour add constraint neighbour_pkey PRIMARY KEY (code, next_code);
alter table directory.provider add constraint provider_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table directory.provider add constraint provider_pkey PRIMARY KEY (organisation_id);
alter table homelessness.account add constraint account_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table homelessness.account add constraint account_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table homelessness.account add constraint account_pkey PRIMARY KEY (id);
alter table homelessness.account add constraint one_account_of_a_household_in_a_council UNIQUE (household_id, organisation_id);
alter table homelessness.account_part add constraint account_part_asking_check CHECK ((asking = ANY (ARRAY['safe'::text, 'only-alone'::text, 'do-not-ask-again'::text])));
alter table homelessness.account_part add constraint account_part_sharing_check CHECK ((sharing = ANY (ARRAY['council-only'::text, 'named'::text, 'those-who-help'::text])));
alter table homelessness.account_part add constraint account_part_version_check CHECK ((version > 0));
alter table homelessness.account_part add constraint named_or_nobody CHECK (((sharing = 'named'::text) = (cardinality(shared_with) > 0)));
alter table homelessness.account_part add constraint what_concerns_somebody_else_stays CHECK (((NOT third_party) OR (sharing = 'council-only'::text)));
alter table homelessness.account_part add constraint account_part_account_id_fkey FOREIGN KEY (account_id) REFERENCES homelessness.account(id);
alter table homelessness.account_part add constraint account_part_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES access.app_user(id);
alter table homelessness.account_part add constraint account_part_pkey PRIMARY KEY (account_id, part);
alter table homelessness.account_part_version add constraint account_part_version_account_id_fkey FOREIGN KEY (account_id) REFERENCES homelessness.account(id);
alter table homelessness.account_part_version add constraint account_part_version_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES access.app_user(id);
alter table homelessness.account_part_version add constraint account_part_version_pkey PRIMARY KEY (account_id, part, version);
alter table homelessness.application add constraint a_private_offer_was_accepted_before CHECK ((private_offer_accepted_on <= approached_on));
alter table homelessness.application add constraint application_accommodation_track_check CHECK ((accommodation_track = ANY (ARRAY['none'::text, 'interim'::text, 'main'::text, 'held-pending-referral'::text])));
alter table homelessness.application add constraint application_help_track_check CHECK ((help_track = ANY (ARRAY['application-open'::text, 'prevention'::text, 'relief'::text, 'main-duty'::text, 'not-eligible'::text, 'no-duty'::text, 'intentional'::text, 'not-priority-need'::text, 'closed'::text])));
alter table homelessness.application add constraint application_authority_code_fkey FOREIGN KEY (authority_code) REFERENCES directory.local_authority(code);
alter table homelessness.application add constraint application_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table homelessness.application add constraint application_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table homelessness.application add constraint application_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table homelessness.application add constraint application_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES access.app_user(id);
alter table homelessness.application add constraint application_pkey PRIMARY KEY (id);
alter table homelessness.application add constraint application_reference_key UNIQUE (reference);
alter table homelessness.assessment add constraint assessment_version_check CHECK ((version > 0));
alter table homelessness.assessment add constraint assessment_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.assessment add constraint assessment_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES access.app_user(id);
alter table homelessness.assessment add constraint assessment_pkey PRIMARY KEY (id);
alter table homelessness.assessment add constraint one_assessment_of_a_version UNIQUE (application_id, version);
alter table homelessness.belongings add constraint asked_with_a_place CHECK ((((move_requested_on IS NULL) = (sealed_move_to IS NULL)) AND ((move_requested_on IS NULL) = (consequence_told_on IS NULL))));
alter table homelessness.belongings add constraint belongings_basis_check CHECK ((basis = ANY (ARRAY['duty'::text, 'power'::text])));
alter table homelessness.belongings add constraint belongings_status_check CHECK ((status = ANY (ARRAY['protected'::text, 'move-requested'::text, 'ended'::text])));
alter table homelessness.belongings add constraint ended_with_reasons CHECK ((((status = 'ended'::text) = (ended_on IS NOT NULL)) AND ((ended_on IS NULL) = (end_ground IS NULL)) AND ((ended_on IS NULL) = (sealed_end_reasons IS NULL))));
alter table homelessness.belongings add constraint told_before_asked CHECK (((move_requested_on IS NULL) OR (consequence_told_on <= move_requested_on)));
alter table homelessness.belongings add constraint belongings_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.belongings add constraint belongings_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES access.app_user(id);
alter table homelessness.belongings add constraint belongings_pkey PRIMARY KEY (id);
alter table homelessness.belongings_dealing add constraint a_charge_has_an_amount CHECK (((kind = 'charged'::text) = (amount_pence IS NOT NULL)));
alter table homelessness.belongings_dealing add constraint alone_with_a_reason CHECK (((sealed_why_without_police IS NULL) OR (with_police = false)));
alter table homelessness.belongings_dealing add constraint an_entry_says_where_and_with_whom CHECK ((((kind = 'home-entered'::text) = (home IS NOT NULL)) AND ((home IS NULL) = (with_police IS NULL))));
alter table homelessness.belongings_dealing add constraint belongings_dealing_amount_pence_check CHECK ((amount_pence > 0));
alter table homelessness.belongings_dealing add constraint belongings_dealing_home_check CHECK ((home = ANY (ARRAY['usual'::text, 'last-usual'::text])));
alter table homelessness.belongings_dealing add constraint belongings_dealing_kind_check CHECK ((kind = ANY (ARRAY['conditions-told'::text, 'home-entered'::text, 'charged'::text, 'disposed-of'::text])));
alter table homelessness.belongings_dealing add constraint conditions_say_both CHECK ((((kind = 'conditions-told'::text) = (charges IS NOT NULL)) AND ((charges IS NULL) = (disposal IS NULL))));
alter table homelessness.belongings_dealing add constraint belongings_dealing_belongings_id_fkey FOREIGN KEY (belongings_id) REFERENCES homelessness.belongings(id);
alter table homelessness.belongings_dealing add constraint belongings_dealing_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table homelessness.belongings_dealing add constraint belongings_dealing_pkey PRIMARY KEY (id);
alter table homelessness.case_household add constraint case_household_version_check CHECK ((version > 0));
alter table homelessness.case_household add constraint case_household_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.case_household add constraint case_household_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table homelessness.case_household add constraint case_household_pkey PRIMARY KEY (application_id, version);
alter table homelessness.change_not_told add constraint explained_by_then CHECK ((explained_on <= changed_on));
alter table homelessness.change_not_told add constraint change_not_told_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.change_not_told add constraint change_not_told_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table homelessness.change_not_told add constraint change_not_told_pkey PRIMARY KEY (id);
alter table homelessness.child_consent add constraint child_consent_body_check CHECK ((body = ANY (ARRAY['gp'::text, 'health-visiting'::text, 'school'::text])));
alter table homelessness.child_consent add constraint child_consent_child_placed_id_fkey FOREIGN KEY (child_placed_id) REFERENCES homelessness.child_placed(id);
alter table homelessness.child_consent add constraint child_consent_pkey PRIMARY KEY (id);
alter table homelessness.child_consent add constraint agreed_once_to_a_body UNIQUE (child_placed_id, body);
alter table homelessness.child_placed add constraint a_school_is_checked_whole CHECK ((((school_is_safe IS NULL) = (school_checked_on IS NULL)) AND ((school_is_safe IS NULL) = (sealed_school_check IS NULL))));
alter table homelessness.child_placed add constraint child_placed_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.child_placed add constraint child_placed_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.app_user(id);
alter table homelessness.child_placed add constraint child_placed_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table homelessness.child_placed add constraint child_placed_pkey PRIMARY KEY (id);
alter table homelessness.child_placed add constraint asked_once_of_a_child UNIQUE (application_id, person_id);
alter table homelessness.childrens_referral add constraint childrens_referral_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'child-protection'::text])));
alter table homelessness.childrens_referral add constraint childrens_referral_consent_check CHECK ((consent = ANY (ARRAY['given'::text, 'refused'::text])));
alter table homelessness.childrens_referral add constraint consent_or_protection CHECK (((basis IS NULL) OR ((basis = 'consent'::text) = (consent = 'given'::text))));
alter table homelessness.childrens_referral add constraint protection_is_decided CHECK (((basis IS DISTINCT FROM 'child-protection'::text) OR ((decided_by IS NOT NULL) AND (sealed_reasons IS NOT NULL))));
alter table homelessness.childrens_referral add constraint told_on_a_basis CHECK ((((basis IS NULL) = (referred_on IS NULL)) AND ((basis IS NULL) = (sealed_facts IS NULL))));
alter table homelessness.childrens_referral add constraint childrens_referral_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.childrens_referral add constraint childrens_referral_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.app_user(id);
alter table homelessness.childrens_referral add constraint childrens_referral_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table homelessness.childrens_referral add constraint childrens_referral_pkey PRIMARY KEY (id);
alter table homelessness.clock add constraint a_day_where_it_was_met CHECK (((met_on IS NULL) OR (status = 'met'::text)));
alter table homelessness.clock add constraint clock_basis_check CHECK ((basis = ANY (ARRAY['calendar'::text, 'working'::text])));
alter table homelessness.clock add constraint clock_status_check CHECK ((status = ANY (ARRAY['running'::text, 'met'::text, 'ended'::text, 'passed'::text])));
alter table homelessness.clock add constraint clock_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.clock add constraint clock_reminder_policy_fkey FOREIGN KEY (reminder_policy) REFERENCES homelessness.reminder_policy(version);
alter table homelessness.clock add constraint clock_pkey PRIMARY KEY (id);
alter table homelessness.clock add constraint started_once UNIQUE NULLS NOT DISTINCT (application_id, clock, subject_id, day_one, last_day);
alter table homelessness.clock_reminder add constraint clock_reminder_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES homelessness.clock(id);
alter table homelessness.clock_reminder add constraint clock_reminder_pkey PRIMARY KEY (clock_id, days_before);
alter table homelessness.decision add constraint abuse_is_priority_need CHECK ((NOT ((question = 'priority-need'::text) AND (outcome = 'not-in-priority-need'::text) AND ('PN-e'::text = ANY (categories)))));
alter table homelessness.decision add constraint decision_question_check CHECK ((question = ANY (ARRAY['eligibility'::text, 'homelessness'::text, 'priority-need'::text, 'intentionality'::text, 'referral'::text])));
alter table homelessness.decision add constraint decision_reasons_check CHECK ((length(reasons) > 0));
alter table homelessness.decision add constraint decision_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.decision add constraint decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.app_user(id);
alter table homelessness.decision add constraint decision_second_officer_fkey FOREIGN KEY (second_officer) REFERENCES access.app_user(id);
alter table homelessness.decision add constraint decision_pkey PRIMARY KEY (id);
alter table homelessness.duty add constraint an_end_has_a_ground CHECK (((ended_on IS NULL) = (end_ground IS NULL)));
alter table homelessness.duty add constraint authorised_what_has_ended CHECK (((authorised_by IS NULL) OR (ended_on IS NOT NULL)));
alter table homelessness.duty add constraint duty_check CHECK ((ended_on >= started_on));
alter table homelessness.duty add constraint duty_duty_check CHECK ((duty = ANY (ARRAY['prevention'::text, 'relief'::text, 'main'::text])));
alter table homelessness.duty add constraint last_day_and_day_after CHECK ((((last_day IS NULL) = (first_day_after IS NULL)) AND (first_day_after = (last_day + 1))));
alter table homelessness.duty add constraint duty_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.duty add constraint duty_authorised_by_fkey FOREIGN KEY (authorised_by) REFERENCES access.app_user(id);
alter table homelessness.duty add constraint duty_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES access.app_user(id);
alter table homelessness.duty add constraint duty_pkey PRIMARY KEY (id);
alter table homelessness.help_asked add constraint agreement_is_known CHECK ((shares_information = (agreed_on IS NOT NULL)));
alter table homelessness.help_asked add constraint answered_whole CHECK ((((status = 'answered'::text) = (answer IS NOT NULL)) AND ((answer IS NULL) = (sealed_answer IS NULL)) AND ((answer IS NULL) = (answered_on IS NULL))));
alter table homelessness.help_asked add constraint chased_on_a_day CHECK (((chased > 0) = (last_chased_on IS NOT NULL)));
alter table homelessness.help_asked add constraint help_asked_chased_check CHECK ((chased >= 0));
alter table homelessness.help_asked add constraint help_asked_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'answered'::text])));
alter table homelessness.help_asked add constraint shared_only_with_agreement CHECK (((NOT shares_information) OR (agreed_on <= asked_on)));
alter table homelessness.help_asked add constraint help_asked_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.help_asked add constraint help_asked_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.app_user(id);
alter table homelessness.help_asked add constraint help_asked_authority_code_fkey FOREIGN KEY (authority_code) REFERENCES directory.local_authority(code);
alter table homelessness.help_asked add constraint help_asked_pkey PRIMARY KEY (id);
alter table homelessness.housing_offer add constraint answered_on_a_day CHECK (((answer IS NULL) = (answered_on IS NULL)));
alter table homelessness.housing_offer add constraint housing_offer_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'not-taken-up'::text, 'taken-back'::text])));
alter table homelessness.housing_offer add constraint housing_offer_home_check CHECK ((length(home) > 0));
alter table homelessness.housing_offer add constraint housing_offer_kind_check CHECK ((kind = ANY (ARRAY['final-accommodation'::text, 'final-part-6'::text, 'temporary-accommodation'::text, 'part-6'::text, 'private-rented'::text])));
alter table homelessness.housing_offer add constraint housing_offer_suitability_check CHECK ((length(suitability) > 0));
alter table homelessness.housing_offer add constraint told_before_the_answer CHECK (((answer IS NULL) OR (answer = 'taken-back'::text) OR COALESCE((letter_went_on <= answered_on), false)));
alter table homelessness.housing_offer add constraint housing_offer_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.housing_offer add constraint housing_offer_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES homelessness.duty(id);
alter table homelessness.housing_offer add constraint housing_offer_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.app_user(id);
alter table homelessness.housing_offer add constraint housing_offer_pkey PRIMARY KEY (id);
alter table homelessness.housing_plan add constraint housing_plan_version_check CHECK ((version > 0));
alter table homelessness.housing_plan add constraint housing_plan_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.housing_plan add constraint housing_plan_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.app_user(id);
alter table homelessness.housing_plan add constraint housing_plan_pkey PRIMARY KEY (id);
alter table homelessness.housing_plan add constraint one_plan_of_a_version UNIQUE (application_id, version);
alter table homelessness.letter add constraint a_day_to_collect CHECK (
CASE delivery
    WHEN 'collect-at-office'::text THEN (collect_from IS NOT NULL)
    WHEN 'safe-contact'::text THEN true
    ELSE (collect_from IS NULL)
END);
alter table homelessness.letter add constraint letter_delivery_check CHECK ((delivery = ANY (ARRAY['collect-at-office'::text, 'in-person'::text, 'safe-contact'::text, 'named-post'::text])));
alter table homelessness.letter add constraint letter_digest_check CHECK ((length(digest) = 32));
alter table homelessness.letter add constraint somebody_else_answers_for_it CHECK ((overridden_by <> issued_by));
alter table homelessness.letter add constraint letter_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.letter add constraint letter_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES access.app_user(id);
alter table homelessness.letter add constraint letter_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES homelessness.notice(id);
alter table homelessness.letter add constraint letter_overridden_by_fkey FOREIGN KEY (overridden_by) REFERENCES access.app_user(id);
alter table homelessness.letter add constraint letter_pkey PRIMARY KEY (notice_id);
alter table homelessness.letter_delivery add constraint failed_for_a_reason CHECK (((state = 'failed'::text) = (reason IS NOT NULL)));
alter table homelessness.letter_delivery add constraint letter_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'delivered'::text, 'failed'::text])));
alter table homelessness.letter_delivery add constraint sent_has_an_id CHECK (((state <> ALL (ARRAY['sending'::text, 'delivered'::text])) OR (notify_id IS NOT NULL)));
alter table homelessness.letter_delivery add constraint letter_delivery_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES homelessness.letter(notice_id);
alter table homelessness.letter_delivery add constraint letter_delivery_pkey PRIMARY KEY (notice_id);
alter table homelessness.notice add constraint notice_status_check CHECK ((status = ANY (ARRAY['due'::text, 'issued'::text, 'withdrawn'::text])));
alter table homelessness.notice add constraint to_a_post_once_it_went CHECK (((sealed_named_post IS NULL) OR (status = 'issued'::text)));
alter table homelessness.notice add constraint written_down_once_it_went CHECK (((recorded_on IS NULL) OR ((status = 'issued'::text) AND (issued_on <= recorded_on))));
alter table homelessness.notice add constraint notice_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.notice add constraint notice_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES homelessness.clock(id);
alter table homelessness.notice add constraint notice_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES homelessness.decision(id);
alter table homelessness.notice add constraint notice_pkey PRIMARY KEY (id);
alter table homelessness.override add constraint agreed_by_another CHECK ((agreed_by IS DISTINCT FROM decided_by));
alter table homelessness.override add constraint override_reasons_check CHECK ((length(reasons) > 0));
alter table homelessness.override add constraint override_step_check CHECK ((step = ANY (ARRAY['decision'::text, 'ending'::text, 'letter'::text])));
alter table homelessness.override add constraint override_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES access.app_user(id);
alter table homelessness.override add constraint override_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.override add constraint override_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.app_user(id);
alter table homelessness.override add constraint override_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table homelessness.override add constraint override_pkey PRIMARY KEY (id);
alter table homelessness.plan_step add constraint agreed_or_why_not CHECK ((agreed = (sealed_why_not IS NULL)));
alter table homelessness.plan_step add constraint closed_on_a_day CHECK (((status = 'open'::text) = (closed_on IS NULL)));
alter table homelessness.plan_step add constraint plan_step_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'no-longer-needed'::text])));
alter table homelessness.plan_step add constraint plan_step_taken_by_check CHECK ((taken_by = ANY (ARRAY['council'::text, 'person'::text])));
alter table homelessness.plan_step add constraint plan_step_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES homelessness.housing_plan(id);
alter table homelessness.plan_step add constraint plan_step_pkey PRIMARY KEY (id);
alter table homelessness.plan_step add constraint plan_step_plan_id_number_key UNIQUE (plan_id, number);
alter table homelessness.referral_in add constraint an_answer_or_none CHECK (((status = 'answered'::text) = (answer IS NOT NULL)));
alter table homelessness.referral_in add constraint an_application_or_none CHECK (((status = 'application-taken'::text) = (application_id IS NOT NULL)));
alter table homelessness.referral_in add constraint closed_by_somebody CHECK ((((status = 'received'::text) = (answered_on IS NULL)) AND ((status = 'received'::text) = (answered_by IS NULL))));
alter table homelessness.referral_in add constraint referral_in_status_check CHECK ((status = ANY (ARRAY['received'::text, 'application-taken'::text, 'answered'::text])));
alter table homelessness.referral_in add constraint referral_in_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES access.app_user(id);
alter table homelessness.referral_in add constraint referral_in_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.referral_in add constraint referral_in_authority_code_fkey FOREIGN KEY (authority_code) REFERENCES directory.local_authority(code);
alter table homelessness.referral_in add constraint referral_in_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table homelessness.referral_in add constraint referral_in_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES access.app_user(id);
alter table homelessness.referral_in add constraint referral_in_sent_by_organisation_fkey FOREIGN KEY (sent_by_organisation) REFERENCES access.organisation(id);
alter table homelessness.referral_in add constraint referral_in_pkey PRIMARY KEY (id);
alter table homelessness.referral_in add constraint referral_in_reference_key UNIQUE (reference);
alter table homelessness.reminder_policy add constraint reminder_policy_days_before_check CHECK ((((cardinality(days_before) >= 1) AND (cardinality(days_before) <= 11)) AND (0 = ANY (days_before)) AND (0 <= ALL (days_before)) AND (60 >= ALL (days_before))));
alter table homelessness.reminder_policy add constraint settled_by_somebody_for_their_council CHECK (((organisation_id IS NULL) = (created_by IS NULL)));
alter table homelessness.reminder_policy add constraint reminder_policy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table homelessness.reminder_policy add constraint reminder_policy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table homelessness.reminder_policy add constraint reminder_policy_pkey PRIMARY KEY (version);
alter table homelessness.representation add constraint representation_manner_check CHECK ((manner = ANY (ARRAY['written'::text, 'oral'::text])));
alter table homelessness.representation add constraint representation_words_check CHECK ((length(words) > 0));
alter table homelessness.representation add constraint representation_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table homelessness.representation add constraint representation_review_id_fkey FOREIGN KEY (review_id) REFERENCES homelessness.review(id);
alter table homelessness.representation add constraint representation_pkey PRIMARY KEY (id);
alter table homelessness.review add constraint a_decision_is_the_subject CHECK ((decision_id = subject_id));
alter table homelessness.review add constraint an_appeal_ends_after_it_began CHECK (((appeal_ended_on IS NULL) OR (appealed_on <= appeal_ended_on)));
alter table homelessness.review add constraint an_outcome_has_a_reviewer_and_a_day CHECK (((status <> ALL (ARRAY['confirmed'::text, 'varied'::text, 'quashed'::text])) OR ((reviewer_id IS NOT NULL) AND (decided_on IS NOT NULL) AND (outcome_reasons IS NOT NULL))));
alter table homelessness.review add constraint minded_to_says_why CHECK ((((minded_to_on IS NULL) = (minded_to IS NULL)) AND ((minded_to IS NULL) = (deficiency IS NULL))));
alter table homelessness.review add constraint notified_once_decided CHECK (((notified_on IS NULL) OR (decided_on <= notified_on)));
alter table homelessness.review add constraint review_appeal_outcome_check CHECK ((appeal_outcome = ANY (ARRAY['dismissed'::text, 'varied'::text, 'quashed'::text, 'withdrawn'::text, 'settled'::text])));
alter table homelessness.review add constraint review_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'confirmed'::text, 'varied'::text, 'quashed'::text, 'withdrawn'::text])));
alter table homelessness.review add constraint withdrawn_on_a_day CHECK (((status = 'withdrawn'::text) = (withdrawn_on IS NOT NULL)));
alter table homelessness.review add constraint withdrawn_once_asked_for CHECK (((withdrawn_on IS NULL) OR (withdrawn_on >= requested_on)));
alter table homelessness.review add constraint review_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.review add constraint review_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.app_user(id);
alter table homelessness.review add constraint review_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES homelessness.decision(id);
alter table homelessness.review add constraint review_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES access.app_user(id);
alter table homelessness.review add constraint review_pkey PRIMARY KEY (id);
alter table homelessness.review_agreement add constraint longer_than_the_day_itself CHECK ((until_day > agreed_on));
alter table homelessness.review_agreement add constraint review_agreement_extends_check CHECK ((extends = ANY (ARRAY['outcome'::text, 'representations'::text])));
alter table homelessness.review_agreement add constraint review_agreement_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table homelessness.review_agreement add constraint review_agreement_review_id_fkey FOREIGN KEY (review_id) REFERENCES homelessness.review(id);
alter table homelessness.review_agreement add constraint review_agreement_pkey PRIMARY KEY (id);
alter table homelessness.review_time add constraint a_day_when_allowed CHECK ((allowed = (until_day IS NOT NULL)));
alter table homelessness.review_time add constraint a_decision_is_the_subject CHECK ((decision_id = subject_id));
alter table homelessness.review_time add constraint review_time_reasons_check CHECK ((length(reasons) > 0));
alter table homelessness.review_time add constraint review_time_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.review_time add constraint review_time_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.app_user(id);
alter table homelessness.review_time add constraint review_time_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES homelessness.decision(id);
alter table homelessness.review_time add constraint review_time_pkey PRIMARY KEY (id);
alter table homelessness.roof_answer add constraint a_last_day_of_an_opportunity CHECK (((until_day IS NOT NULL) = ((basis = 'reasonable-opportunity'::text) AND accommodate)));
alter table homelessness.roof_answer add constraint roof_answer_basis_check CHECK ((basis = ANY (ARRAY['reasonable-opportunity'::text, 'review'::text, 'appeal'::text])));
alter table homelessness.roof_answer add constraint roof_answer_reasons_check CHECK ((length(reasons) > 0));
alter table homelessness.roof_answer add constraint until_what_is_decided CHECK (((basis = 'reasonable-opportunity'::text) = (review_id IS NULL)));
alter table homelessness.roof_answer add constraint weighed_before_a_no CHECK ((accommodate OR (basis = 'reasonable-opportunity'::text) OR (weighed @> '{merits,newInformation,personalCircumstances}'::text[])));
alter table homelessness.roof_answer add constraint roof_answer_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.roof_answer add constraint roof_answer_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.app_user(id);
alter table homelessness.roof_answer add constraint roof_answer_review_id_fkey FOREIGN KEY (review_id) REFERENCES homelessness.review(id);
alter table homelessness.roof_answer add constraint roof_answer_pkey PRIMARY KEY (id);
alter table homelessness.set_aside_end add constraint set_aside_end_reasons_check CHECK ((length(reasons) > 0));
alter table homelessness.set_aside_end add constraint set_aside_end_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.set_aside_end add constraint set_aside_end_authorised_by_fkey FOREIGN KEY (authorised_by) REFERENCES access.app_user(id);
alter table homelessness.set_aside_end add constraint set_aside_end_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES homelessness.duty(id);
alter table homelessness.set_aside_end add constraint set_aside_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES access.app_user(id);
alter table homelessness.set_aside_end add constraint set_aside_end_review_id_fkey FOREIGN KEY (review_id) REFERENCES homelessness.review(id);
alter table homelessness.set_aside_end add constraint set_aside_end_taken_up_by_fkey FOREIGN KEY (taken_up_by) REFERENCES access.app_user(id);
alter table homelessness.set_aside_end add constraint set_aside_end_pkey PRIMARY KEY (id);
alter table homelessness.set_aside_end add constraint set_aside_end_review_id_key UNIQUE (review_id);
alter table homelessness.step_warning add constraint step_warning_reasons_check CHECK ((length(reasons) > 0));
alter table homelessness.step_warning add constraint time_to_take_the_step CHECK ((given_on < until_day));
alter table homelessness.step_warning add constraint step_warning_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.step_warning add constraint step_warning_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES homelessness.duty(id);
alter table homelessness.step_warning add constraint step_warning_step_id_fkey FOREIGN KEY (step_id) REFERENCES homelessness.plan_step(id);
alter table homelessness.step_warning add constraint step_warning_written_by_fkey FOREIGN KEY (written_by) REFERENCES access.app_user(id);
alter table homelessness.step_warning add constraint step_warning_pkey PRIMARY KEY (id);
alter table homelessness.truth_explained add constraint truth_explained_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table homelessness.truth_explained add constraint truth_explained_explained_by_fkey FOREIGN KEY (explained_by) REFERENCES access.app_user(id);
alter table homelessness.truth_explained add constraint truth_explained_pkey PRIMARY KEY (id);
alter table move_on.joint_tenancy add constraint closed_on_a_day CHECK (((status = ANY (ARRAY['ended'::text, 'transferred'::text, 'left-as-it-is'::text])) = (closed_on IS NOT NULL)));
alter table move_on.joint_tenancy add constraint joint_tenancy_form_check CHECK ((form = ANY (ARRAY['secure'::text, 'secure-flexible'::text, 'introductory'::text, 'assured-social'::text, 'shorthold-social'::text, 'private'::text, 'other'::text])));
alter table move_on.joint_tenancy add constraint joint_tenancy_reply_to_check CHECK ((reply_to = ANY (ARRAY['this-service'::text, 'the-council'::text, 'a-solicitor'::text])));
alter table move_on.joint_tenancy add constraint joint_tenancy_status_check CHECK ((status = ANY (ARRAY['recorded'::text, 'notice-served'::text, 'before-the-court'::text, 'ended'::text, 'transferred'::text, 'left-as-it-is'::text])));
alter table move_on.joint_tenancy add constraint served_after_advice_and_agreement CHECK (((status <> 'notice-served'::text) OR ((housing_advice_on <= served_on) AND (legal_advice_on <= served_on) AND (agreed_on <= served_on) AND (reply_to IS NOT NULL) AND (ends_not_before IS NOT NULL) AND (housing_advice_on IS NOT NULL) AND (legal_advice_on IS NOT NULL) AND (agreed_on IS NOT NULL))));
alter table move_on.joint_tenancy add constraint joint_tenancy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table move_on.joint_tenancy add constraint joint_tenancy_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table move_on.joint_tenancy add constraint joint_tenancy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table move_on.joint_tenancy add constraint joint_tenancy_pkey PRIMARY KEY (id);
alter table move_on.nomination add constraint ended_for_a_reason CHECK (((status = ANY (ARRAY['not-taken-up'::text, 'withdrawn'::text])) = (reason IS NOT NULL)));
alter table move_on.nomination add constraint nomination_bedrooms_check CHECK (((bedrooms >= 0) AND (bedrooms <= 12)));
alter table move_on.nomination add constraint nomination_kind_check CHECK ((kind = ANY (ARRAY['nomination'::text, 'direct-offer'::text, 'bid'::text, 'private-home'::text])));
alter table move_on.nomination add constraint nomination_status_check CHECK ((status = ANY (ARRAY['registered'::text, 'sent'::text, 'offered'::text, 'viewed'::text, 'accepted'::text, 'not-taken-up'::text, 'withdrawn'::text])));
alter table move_on.nomination add constraint nomination_tenure_check CHECK ((tenure = ANY (ARRAY['secure-lifetime'::text, 'secure-flexible'::text, 'introductory'::text, 'assured'::text, 'assured-shorthold'::text, 'licence'::text])));
alter table move_on.nomination add constraint nomination_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table move_on.nomination add constraint nomination_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table move_on.nomination add constraint nomination_landlord_id_fkey FOREIGN KEY (landlord_id) REFERENCES directory.provider(organisation_id);
alter table move_on.nomination add constraint nomination_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table move_on.nomination add constraint nomination_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table move_on.nomination add constraint nomination_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES move_on.plan(id);
alter table move_on.nomination add constraint nomination_pkey PRIMARY KEY (id);
alter table move_on.nomination_move add constraint nomination_move_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES move_on.nomination(id);
alter table move_on.nomination_move add constraint nomination_move_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table move_on.nomination_move add constraint nomination_move_pkey PRIMARY KEY (id);
alter table move_on.plan add constraint plan_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'withdrawn'::text])));
alter table move_on.plan add constraint plan_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table move_on.plan add constraint plan_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table move_on.plan add constraint plan_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table move_on.plan add constraint plan_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES move_on.policy(version);
alter table move_on.plan add constraint plan_pkey PRIMARY KEY (id);
alter table move_on.plan_step add constraint closed_on_a_day CHECK (((status = ANY (ARRAY['done'::text, 'not-needed'::text])) = (closed_on IS NOT NULL)));
alter table move_on.plan_step add constraint due_by_a_day CHECK (((status <> 'due'::text) OR ((opened_on IS NOT NULL) AND (due_on IS NOT NULL) AND (task_id IS NOT NULL))));
alter table move_on.plan_step add constraint not_needed_for_a_reason CHECK (((status = 'not-needed'::text) = (why_not IS NOT NULL)));
alter table move_on.plan_step add constraint plan_step_round_check CHECK ((round >= 1));
alter table move_on.plan_step add constraint plan_step_stage_check CHECK ((stage = ANY (ARRAY['finding'::text, 'moving'::text, 'settling'::text])));
alter table move_on.plan_step add constraint plan_step_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'due'::text, 'done'::text, 'not-needed'::text])));
alter table move_on.plan_step add constraint plan_step_typical_days_check CHECK (((typical_days >= 0) AND (typical_days <= 365)));
alter table move_on.plan_step add constraint waits_without_a_task CHECK (((status <> 'waiting'::text) OR (task_id IS NULL)));
alter table move_on.plan_step add constraint plan_step_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES access.app_user(id);
alter table move_on.plan_step add constraint plan_step_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES move_on.plan(id);
alter table move_on.plan_step add constraint plan_step_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks.task(id);
alter table move_on.plan_step add constraint plan_step_pkey PRIMARY KEY (id);
alter table move_on.plan_step add constraint plan_step_plan_id_kind_key UNIQUE (plan_id, kind);
alter table move_on.policy add constraint policy_steps_check CHECK (((jsonb_typeof(steps) = 'array'::text) AND (jsonb_array_length(steps) > 0)));
alter table move_on.policy add constraint policy_sustainment_weeks_check CHECK ((cardinality(sustainment_weeks) > 0));
alter table move_on.policy add constraint settled_by_somebody_for_their_organisation CHECK (((organisation_id IS NULL) = (created_by IS NULL)));
alter table move_on.policy add constraint policy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table move_on.policy add constraint policy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table move_on.policy add constraint policy_pkey PRIMARY KEY (version);
alter table move_on.sustainment_check add constraint sustainment_check_week_check CHECK ((week > 0));
alter table move_on.sustainment_check add constraint sustainment_check_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks.task(id);
alter table move_on.sustainment_check add constraint sustainment_check_tenancy_id_fkey FOREIGN KEY (tenancy_id) REFERENCES move_on.tenancy(id);
alter table move_on.sustainment_check add constraint sustainment_check_pkey PRIMARY KEY (task_id);
alter table move_on.sustainment_check add constraint sustainment_check_tenancy_id_week_key UNIQUE (tenancy_id, week);
alter table move_on.tenancy add constraint ended_after_it_began CHECK ((ended_on >= starts_on));
alter table move_on.tenancy add constraint ended_with_its_reason CHECK ((((ended_on IS NULL) = (end_reason IS NULL)) AND ((ended_on IS NULL) = (followed_by IS NULL))));
alter table move_on.tenancy add constraint tenancy_tenure_check CHECK ((tenure = ANY (ARRAY['secure-lifetime'::text, 'secure-flexible'::text, 'introductory'::text, 'assured'::text, 'assured-shorthold'::text, 'licence'::text])));
alter table move_on.tenancy add constraint tenancy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table move_on.tenancy add constraint tenancy_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES access.app_user(id);
alter table move_on.tenancy add constraint tenancy_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table move_on.tenancy add constraint tenancy_landlord_id_fkey FOREIGN KEY (landlord_id) REFERENCES directory.provider(organisation_id);
alter table move_on.tenancy add constraint tenancy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table move_on.tenancy add constraint tenancy_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES move_on.policy(version);
alter table move_on.tenancy add constraint tenancy_pkey PRIMARY KEY (id);
alter table move_on.tenancy_check add constraint tenancy_check_result_check CHECK ((result = ANY (ARRAY['settled'::text, 'some-worries'::text, 'at-risk'::text])));
alter table move_on.tenancy_check add constraint tenancy_check_held_by_fkey FOREIGN KEY (held_by) REFERENCES access.app_user(id);
alter table move_on.tenancy_check add constraint tenancy_check_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks.task(id);
alter table move_on.tenancy_check add constraint tenancy_check_tenancy_id_fkey FOREIGN KEY (tenancy_id) REFERENCES move_on.tenancy(id);
alter table move_on.tenancy_check add constraint tenancy_check_pkey PRIMARY KEY (task_id);
alter table people.conflict add constraint with_somebody_else CHECK ((household_id <> other_household_id));
alter table people.conflict add constraint conflict_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table people.conflict add constraint conflict_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table people.conflict add constraint conflict_other_household_id_fkey FOREIGN KEY (other_household_id) REFERENCES people.household(id);
alter table people.conflict add constraint conflict_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table people.conflict add constraint conflict_pkey PRIMARY KEY (id);
alter table people.household add constraint household_need_levels_check CHECK ((jsonb_typeof(need_levels) = 'object'::text));
alter table people.household add constraint household_pets_check CHECK (((pets >= 0) AND (pets <= 20)));
alter table people.household add constraint household_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table people.household add constraint household_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table people.household add constraint household_pkey PRIMARY KEY (id);
alter table people.household add constraint household_reference_key UNIQUE (reference);
alter table people.household_share add constraint household_share_consent_check CHECK ((consent = ANY (ARRAY['given'::text, 'not-required'::text])));
alter table people.household_share add constraint sharing_without_consent_names_its_basis CHECK (((consent = 'given'::text) OR (legal_basis IS NOT NULL)));
alter table people.household_share add constraint household_share_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table people.household_share add constraint household_share_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table people.household_share add constraint household_share_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES access.app_user(id);
alter table people.household_share add constraint household_share_pkey PRIMARY KEY (id);
alter table people.person add constraint leaves_for_a_reason CHECK (((left_on IS NULL) = (left_reason IS NULL)));
alter table people.person add constraint left_after_joining CHECK ((left_on >= joined_on));
alter table people.person add constraint person_relationship_to_lead_check CHECK ((relationship_to_lead = ANY (ARRAY['self'::text, 'partner'::text, 'child'::text, 'other-relative'::text, 'other'::text])));
alter table people.person add constraint person_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'other'::text, 'not-stated'::text])));
alter table people.person add constraint the_lead_stays CHECK (((key <> 'lead'::text) OR ((joined_on IS NULL) AND (left_on IS NULL))));
alter table people.person add constraint person_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table people.person add constraint person_pkey PRIMARY KEY (id);
alter table people.person add constraint person_household_id_key_key UNIQUE (household_id, key);
alter table people.safe_contact add constraint safe_contact_channel_check CHECK ((channel = ANY (ARRAY['phone'::text, 'text'::text, 'email'::text, 'post'::text, 'via-worker'::text, 'none'::text])));
alter table people.safe_contact add constraint safe_contact_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table people.safe_contact add constraint safe_contact_pkey PRIMARY KEY (household_id);
alter table people.tie add constraint tie_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'support'::text, 'work'::text, 'caring'::text, 'family-and-friends'::text, 'health-care'::text])));
alter table people.tie add constraint tie_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table people.tie add constraint tie_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table people.tie add constraint tie_pkey PRIMARY KEY (household_id, kind, local_authority_code);
alter table people.unsafe_area add constraint unsafe_area_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table people.unsafe_area add constraint unsafe_area_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table people.unsafe_area add constraint unsafe_area_pkey PRIMARY KEY (household_id, local_authority_code);
alter table placements.overstay add constraint authorised_until_a_day CHECK ((authorised = (until_day IS NOT NULL)));
alter table placements.overstay add constraint overstay_check CHECK ((until_day > expected_to));
alter table placements.overstay add constraint overstay_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.app_user(id);
alter table placements.overstay add constraint overstay_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placements.placement(id);
alter table placements.overstay add constraint overstay_pkey PRIMARY KEY (id);
alter table placements.placement add constraint a_target_has_a_policy CHECK (((policy_version IS NULL) = (answer_by IS NULL)));
alter table placements.placement add constraint agreed_by_both CHECK (((status <> ALL (ARRAY['accepted'::text, 'arrived'::text])) OR ((provider_agreed_at IS NOT NULL) AND (person_agreed_at IS NOT NULL))));
alter table placements.placement add constraint ends_for_a_reason CHECK (((status <> ALL (ARRAY['declined'::text, 'withdrawn'::text, 'expired'::text, 'not-arrived'::text])) OR ((ended_by IS NOT NULL) AND (reason IS NOT NULL))));
alter table placements.placement add constraint left_after_arriving CHECK (((departed_at IS NULL) OR (departed_at >= arrived_at)));
alter table placements.placement add constraint placement_check CHECK ((expected_to > from_day));
alter table placements.placement add constraint placement_ended_by_check CHECK ((ended_by = ANY (ARRAY['provider'::text, 'person'::text, 'organisation'::text, 'system'::text])));
alter table placements.placement add constraint placement_status_check CHECK ((status = ANY (ARRAY['offered'::text, 'accepted'::text, 'arrived'::text, 'departed'::text, 'declined'::text, 'withdrawn'::text, 'expired'::text, 'not-arrived'::text, 'transferred'::text])));
alter table placements.placement add constraint placement_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table placements.placement add constraint placement_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table placements.placement add constraint placement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table placements.placement add constraint placement_person_agreed_by_fkey FOREIGN KEY (person_agreed_by) REFERENCES access.app_user(id);
alter table placements.placement add constraint placement_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES placements.referral_policy(version);
alter table placements.placement add constraint placement_provider_agreed_by_fkey FOREIGN KEY (provider_agreed_by) REFERENCES access.app_user(id);
alter table placements.placement add constraint placement_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table placements.placement add constraint placement_transferred_from_fkey FOREIGN KEY (transferred_from) REFERENCES placements.placement(id);
alter table placements.placement add constraint placement_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table placements.placement add constraint placement_pkey PRIMARY KEY (id);
alter table placements.placement add constraint lives_in_one_place EXCLUDE USING gist (household_id WITH =) WHERE ((status = 'arrived'::text)) DEFERRABLE;
alter table placements.placement add constraint one_place_at_a_time EXCLUDE USING gist (household_id WITH =, daterange(from_day, expected_to) WITH &&) WHERE ((status = ANY (ARRAY['accepted'::text, 'arrived'::text]))) DEFERRABLE;
alter table placements.referral_policy add constraint begun_by_somebody_for_their_organisation CHECK (((organisation_id IS NULL) = (created_by IS NULL)));
alter table placements.referral_policy add constraint referral_policy_answer_within_minutes_check CHECK (((answer_within_minutes >= 2) AND (answer_within_minutes <= 10080)));
alter table placements.referral_policy add constraint referral_policy_check CHECK (((remind_after_minutes >= 1) AND (remind_after_minutes <= (answer_within_minutes - 1))));
alter table placements.referral_policy add constraint referral_policy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table placements.referral_policy add constraint referral_policy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table placements.referral_policy add constraint referral_policy_pkey PRIMARY KEY (version);
alter table placements.unit_group add constraint unit_group_turn_working_days_check CHECK (((turn_working_days >= 1) AND (turn_working_days <= 10)));
alter table placements.unit_group add constraint unit_group_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table placements.unit_group add constraint unit_group_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES directory.provider(organisation_id);
alter table placements.unit_group add constraint unit_group_pkey PRIMARY KEY (id);
alter table placements.unit_group add constraint one_group_of_a_name UNIQUE (provider_id, name);
alter table placements.unit_group_member add constraint unit_group_member_unit_group_id_fkey FOREIGN KEY (unit_group_id) REFERENCES placements.unit_group(id);
alter table placements.unit_group_member add constraint unit_group_member_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table placements.unit_group_member add constraint unit_group_member_pkey PRIMARY KEY (unit_group_id, unit_id);
alter table placements.waiting_entry add constraint a_place_takes_them_off CHECK (((placement_id IS NULL) OR (left_reason = 'placed'::text)));
alter table placements.waiting_entry add constraint leaves_for_a_reason CHECK (((left_at IS NULL) = (left_reason IS NULL)));
alter table placements.waiting_entry add constraint waiting_entry_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table placements.waiting_entry add constraint waiting_entry_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table placements.waiting_entry add constraint waiting_entry_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table placements.waiting_entry add constraint waiting_entry_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placements.placement(id);
alter table placements.waiting_entry add constraint waiting_entry_unit_group_id_fkey FOREIGN KEY (unit_group_id) REFERENCES placements.unit_group(id);
alter table placements.waiting_entry add constraint waiting_entry_pkey PRIMARY KEY (id);
alter table placements.waiting_turn add constraint passes_after_it_came CHECK ((passes_at > raised_at));
alter table placements.waiting_turn add constraint what_is_taken_back_has_ended CHECK (((ended_at IS NOT NULL) OR (NOT taken_back)));
alter table placements.waiting_turn add constraint waiting_turn_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES placements.waiting_entry(id);
alter table placements.waiting_turn add constraint waiting_turn_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks.task(id);
alter table placements.waiting_turn add constraint waiting_turn_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES accommodation.unit(id);
alter table placements.waiting_turn add constraint waiting_turn_pkey PRIMARY KEY (id);
alter table platform.evaluation_data add constraint evaluation_data_one_row_check CHECK (one_row);
alter table platform.evaluation_data add constraint evaluation_data_pkey PRIMARY KEY (one_row);
alter table platform.idempotent_answer add constraint idempotent_answer_pkey PRIMARY KEY (scope, key_hash);
alter table platform.outbox add constraint outbox_failure_check CHECK ((length(failure) <= 200));
alter table platform.outbox add constraint outbox_name_check CHECK (((length(name) >= 3) AND (length(name) <= 120)));
alter table platform.outbox add constraint outbox_taken_over_check CHECK (((task_id IS NULL) OR ((done_at IS NOT NULL) AND (failed_at IS NOT NULL))));
alter table platform.outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table platform.training_clock add constraint training_clock_one_row_check CHECK (one_row);
alter table platform.training_clock add constraint training_clock_pkey PRIMARY KEY (one_row);
alter table reporting.hclic_answers add constraint hclic_answers_answers_check CHECK ((jsonb_typeof(answers) = 'object'::text));
alter table reporting.hclic_answers add constraint hclic_answers_version_check CHECK ((version > 0));
alter table reporting.hclic_answers add constraint hclic_answers_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES access.app_user(id);
alter table reporting.hclic_answers add constraint hclic_answers_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table reporting.hclic_answers add constraint hclic_answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table reporting.hclic_answers add constraint hclic_answers_pkey PRIMARY KEY (application_id);
alter table reporting.hclic_case add constraint hclic_case_application_id_fkey FOREIGN KEY (application_id) REFERENCES homelessness.application(id);
alter table reporting.hclic_case add constraint hclic_case_return_id_fkey FOREIGN KEY (return_id) REFERENCES reporting.hclic_return(id);
alter table reporting.hclic_case add constraint hclic_case_pkey PRIMARY KEY (return_id, reference);
alter table reporting.hclic_mapping add constraint hclic_mapping_content_check CHECK ((jsonb_typeof(content) = 'object'::text));
alter table reporting.hclic_mapping add constraint hclic_mapping_loaded_by_fkey FOREIGN KEY (loaded_by) REFERENCES access.app_user(id);
alter table reporting.hclic_mapping add constraint hclic_mapping_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table reporting.hclic_mapping add constraint hclic_mapping_pkey PRIMARY KEY (id);
alter table reporting.hclic_mapping add constraint one_mapping_of_a_version UNIQUE (organisation_id, version);
alter table reporting.hclic_return add constraint gathered_at_an_instant CHECK (((status = 'gathering'::text) = (gathered_at IS NULL)));
alter table reporting.hclic_return add constraint hclic_return_status_check CHECK ((status = ANY (ARRAY['gathering'::text, 'gathered'::text, 'signed-off'::text])));
alter table reporting.hclic_return add constraint nothing_wrong_is_signed_off CHECK (((status <> 'signed-off'::text) OR (with_errors = 0)));
alter table reporting.hclic_return add constraint signed_off_by_somebody CHECK ((((status = 'signed-off'::text) = (signed_off_by IS NOT NULL)) AND ((signed_off_at IS NULL) = (signed_off_by IS NULL))));
alter table reporting.hclic_return add constraint hclic_return_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES access.app_user(id);
alter table reporting.hclic_return add constraint hclic_return_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table reporting.hclic_return add constraint hclic_return_signed_off_by_fkey FOREIGN KEY (signed_off_by) REFERENCES access.app_user(id);
alter table reporting.hclic_return add constraint hclic_return_pkey PRIMARY KEY (id);
alter table reporting.hclic_return add constraint one_return_of_a_quarter UNIQUE (organisation_id, first_day);
alter table spreadsheets.import add constraint counts_add_up CHECK (((checked = (good + bad)) AND (checked <= rows) AND (handled <= approved) AND (done <= handled)));
alter table spreadsheets.import add constraint failed_for_a_reason CHECK (((status = 'failed'::text) = (failure_code IS NOT NULL)));
alter table spreadsheets.import add constraint import_encoding_check CHECK ((encoding = ANY (ARRAY['utf-8'::text, 'utf-16le'::text, 'utf-16be'::text, 'windows-1252'::text])));
alter table spreadsheets.import add constraint import_kind_check CHECK ((kind = ANY (ARRAY['premises'::text, 'units'::text, 'stays'::text])));
alter table spreadsheets.import add constraint import_separator_check CHECK ((separator = ANY (ARRAY[','::text, ';'::text, '	'::text])));
alter table spreadsheets.import add constraint import_status_check CHECK ((status = ANY (ARRAY['checking'::text, 'ready'::text, 'loading'::text, 'finished'::text, 'cancelled'::text, 'failed'::text])));
alter table spreadsheets.import add constraint import_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table spreadsheets.import add constraint import_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table spreadsheets.import add constraint import_pkey PRIMARY KEY (id);
alter table spreadsheets.import_part add constraint import_part_import_id_fkey FOREIGN KEY (import_id) REFERENCES spreadsheets.import(id);
alter table spreadsheets.import_part add constraint import_part_pkey PRIMARY KEY (import_id, number);
alter table spreadsheets.import_row add constraint import_row_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'good'::text, 'bad'::text, 'approved'::text, 'loaded'::text])));
alter table spreadsheets.import_row add constraint recorded_rows_are_forgotten CHECK (((state = 'loaded'::text) = (sealed IS NULL)));
alter table spreadsheets.import_row add constraint import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES spreadsheets.import(id);
alter table spreadsheets.import_row add constraint import_row_pkey PRIMARY KEY (import_id, number);
alter table support.address_marker add constraint address_marker_check CHECK ((confirmed_on >= asked_on));
alter table support.address_marker add constraint address_marker_check1 CHECK ((reviewed_on >= confirmed_on));
alter table support.address_marker add constraint address_marker_check2 CHECK ((ended_on >= asked_on));
alter table support.address_marker add constraint address_marker_reference_check CHECK ((length(reference) > 0));
alter table support.address_marker add constraint address_marker_service_check CHECK ((service = ANY (ARRAY['police'::text, 'fire'::text, 'ambulance'::text])));
alter table support.address_marker add constraint address_marker_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'confirmed'::text, 'not-given'::text, 'removed'::text])));
alter table support.address_marker add constraint confirmed_with_a_review CHECK (((status <> 'confirmed'::text) OR ((confirmed_on IS NOT NULL) AND (review_on IS NOT NULL))));
alter table support.address_marker add constraint stands_or_has_ended CHECK (((status = ANY (ARRAY['removed'::text, 'not-given'::text])) = (ended_on IS NOT NULL)));
alter table support.address_marker add constraint address_marker_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.address_marker add constraint address_marker_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.address_marker add constraint address_marker_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.address_marker add constraint address_marker_pkey PRIMARY KEY (id);
alter table support.conference_action add constraint a_partner_is_asked CHECK (
CASE
    WHEN (partner_name IS NULL) THEN ((ask_on IS NULL) AND (times_chased = 0) AND (closed_on IS NULL))
    ELSE ((ask_on IS NOT NULL) AND ((closed_on IS NULL) = (status = 'open'::text)))
END);
alter table support.conference_action add constraint conference_action_action_check CHECK ((length(action) > 0));
alter table support.conference_action add constraint conference_action_partner_agency_check CHECK ((length(partner_agency) > 0));
alter table support.conference_action add constraint conference_action_partner_name_check CHECK ((length(partner_name) > 0));
alter table support.conference_action add constraint conference_action_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'cancelled'::text])));
alter table support.conference_action add constraint done_by_a_worker_or_a_partner CHECK ((((owner_id IS NULL) = (partner_name IS NOT NULL)) AND ((partner_name IS NULL) = (partner_agency IS NULL))));
alter table support.conference_action add constraint conference_action_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table support.conference_action add constraint conference_action_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES access.app_user(id);
alter table support.conference_action add constraint conference_action_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES support.conference_referral(id);
alter table support.conference_action add constraint conference_action_pkey PRIMARY KEY (id);
alter table support.conference_meeting add constraint conference_meeting_check CHECK ((heard_on >= meets_on));
alter table support.conference_meeting add constraint heard_with_minutes CHECK (((heard_on IS NULL) = (minutes IS NULL)));
alter table support.conference_meeting add constraint conference_meeting_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.conference_meeting add constraint conference_meeting_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES support.conference_referral(id);
alter table support.conference_meeting add constraint conference_meeting_pkey PRIMARY KEY (id);
alter table support.conference_perpetrator add constraint conference_perpetrator_perpetrator_id_person_id_fkey FOREIGN KEY (perpetrator_id, person_id) REFERENCES support.perpetrator(id, person_id);
alter table support.conference_perpetrator add constraint conference_perpetrator_referral_id_person_id_fkey FOREIGN KEY (referral_id, person_id) REFERENCES support.conference_referral(id, person_id);
alter table support.conference_perpetrator add constraint conference_perpetrator_pkey PRIMARY KEY (referral_id, perpetrator_id);
alter table support.conference_referral add constraint a_repeat_says_of_what CHECK ((('repeat'::text = ANY (grounds)) = (repeat_of IS NOT NULL)));
alter table support.conference_referral add constraint closed_with_a_reason CHECK (((status = 'closed'::text) = (close_reason IS NOT NULL)));
alter table support.conference_referral add constraint conference_referral_consent_check CHECK ((consent = ANY (ARRAY['given'::text, 'not-given'::text, 'not-safe-to-ask'::text])));
alter table support.conference_referral add constraint conference_referral_forum_check CHECK ((forum = ANY (ARRAY['marac'::text, 'marrac'::text])));
alter table support.conference_referral add constraint conference_referral_grounds_check CHECK (((cardinality(grounds) > 0) AND (grounds <@ ARRAY['visible-high-risk'::text, 'escalation'::text, 'professional-judgement'::text, 'repeat'::text])));
alter table support.conference_referral add constraint conference_referral_reasons_check CHECK ((length(reasons) > 0));
alter table support.conference_referral add constraint conference_referral_status_check CHECK ((status = ANY (ARRAY['referred'::text, 'listed'::text, 'heard'::text, 'closed'::text])));
alter table support.conference_referral add constraint without_consent_on_a_legal_basis CHECK (((consent = 'given'::text) OR (legal_basis IS NOT NULL)));
alter table support.conference_referral add constraint conference_referral_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table support.conference_referral add constraint conference_referral_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.conference_referral add constraint conference_referral_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table support.conference_referral add constraint conference_referral_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.conference_referral add constraint conference_referral_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.conference_referral add constraint conference_referral_repeat_of_fkey FOREIGN KEY (repeat_of) REFERENCES support.conference_referral(id);
alter table support.conference_referral add constraint conference_referral_pkey PRIMARY KEY (id);
alter table support.conference_referral add constraint conference_referral_id_person_id_key UNIQUE (id, person_id);
alter table support.conference_transfer add constraint conference_transfer_check CHECK ((confirmed_on >= sent_on));
alter table support.conference_transfer add constraint conference_transfer_forum_check CHECK ((forum = ANY (ARRAY['marac'::text, 'marrac'::text])));
alter table support.conference_transfer add constraint confirmed_by_somebody CHECK (((confirmed_on IS NULL) = (confirmed_by IS NULL)));
alter table support.conference_transfer add constraint conference_transfer_local_authority_code_fkey FOREIGN KEY (local_authority_code) REFERENCES directory.local_authority(code);
alter table support.conference_transfer add constraint conference_transfer_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES support.conference_referral(id);
alter table support.conference_transfer add constraint conference_transfer_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES access.app_user(id);
alter table support.conference_transfer add constraint conference_transfer_pkey PRIMARY KEY (id);
alter table support.contact add constraint contact_came_of_it_check CHECK ((came_of_it = ANY (ARRAY['met'::text, 'spoke'::text, 'wrote'::text, 'chose-another-time'::text, 'chose-not-now'::text, 'no-answer'::text, 'not-safe-to-answer'::text])));
alter table support.contact add constraint contact_chose_check CHECK ((length(chose) > 0));
alter table support.contact add constraint contact_offered_check CHECK ((length(offered) > 0));
alter table support.contact add constraint contact_way_check CHECK ((way = ANY (ARRAY['visit'::text, 'at-our-place'::text, 'out-together'::text, 'group'::text, 'phone'::text, 'video'::text, 'message'::text, 'letter'::text])));
alter table support.contact add constraint contact_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.contact add constraint contact_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.contact add constraint contact_pkey PRIMARY KEY (id);
alter table support.cover add constraint ends_after_it_begins CHECK ((to_day >= from_day));
alter table support.cover add constraint cover_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.cover add constraint cover_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.cover add constraint cover_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table support.cover add constraint cover_pkey PRIMARY KEY (id);
alter table support.cover add constraint one_cover_on_a_day EXCLUDE USING gist (package_id WITH =, daterange(from_day, to_day, '[]'::text) WITH &&) WHERE ((called_off_at IS NULL));
alter table support.goal add constraint ended_with_a_day CHECK (((status = 'working-towards'::text) = (ended_on IS NULL)));
alter table support.goal add constraint goal_check CHECK ((ended_on >= agreed_on));
alter table support.goal add constraint goal_goal_check CHECK ((length(goal) > 0));
alter table support.goal add constraint goal_status_check CHECK ((status = ANY (ARRAY['working-towards'::text, 'reached'::text, 'set-aside'::text])));
alter table support.goal add constraint goal_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table support.goal add constraint goal_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.goal add constraint goal_pkey PRIMARY KEY (id);
alter table support.handover add constraint handover_note_check CHECK ((length(note) > 0));
alter table support.handover add constraint handover_status_check CHECK ((status = ANY (ARRAY['awaiting-acknowledgement'::text, 'acknowledged'::text, 'withdrawn'::text])));
alter table support.handover add constraint handover_from_user_id_fkey FOREIGN KEY (from_user_id) REFERENCES access.app_user(id);
alter table support.handover add constraint handover_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.handover add constraint handover_to_user_id_fkey FOREIGN KEY (to_user_id) REFERENCES access.app_user(id);
alter table support.handover add constraint handover_pkey PRIMARY KEY (id);
alter table support.intensity_step add constraint intensity_step_intensity_check CHECK ((intensity = ANY (ARRAY['light-touch'::text, 'regular'::text, 'intensive'::text])));
alter table support.intensity_step add constraint intensity_step_reason_check CHECK ((length(reason) > 0));
alter table support.intensity_step add constraint intensity_step_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.intensity_step add constraint intensity_step_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.intensity_step add constraint intensity_step_pkey PRIMARY KEY (id);
alter table support.lead_professional add constraint lead_professional_during_check CHECK (((NOT isempty(during)) AND (NOT lower_inf(during))));
alter table support.lead_professional add constraint lead_professional_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.lead_professional add constraint lead_professional_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table support.lead_professional add constraint lead_professional_pkey PRIMARY KEY (id);
alter table support.lead_professional add constraint one_lead_on_a_day EXCLUDE USING gist (package_id WITH =, during WITH &&);
alter table support.measure add constraint measure_answer_check CHECK ((answer = ANY (ARRAY['very-hard'::text, 'hard'::text, 'up-and-down'::text, 'mostly-well'::text, 'well'::text, 'not-asked'::text, 'rather-not-say'::text, 'does-not-apply'::text])));
alter table support.measure add constraint measure_said_by_check CHECK ((said_by = ANY (ARRAY['person'::text, 'worker'::text])));
alter table support.measure add constraint said_by_whom_it_can_be CHECK ((((answer <> 'not-asked'::text) OR (said_by = 'worker'::text)) AND ((answer <> 'rather-not-say'::text) OR (said_by = 'person'::text))));
alter table support.measure add constraint measure_measuring_id_fkey FOREIGN KEY (measuring_id) REFERENCES support.measuring(id);
alter table support.measure add constraint measure_pkey PRIMARY KEY (id);
alter table support.measure add constraint measure_measuring_id_code_key UNIQUE (measuring_id, code);
alter table support.measuring add constraint measuring_stage_check CHECK ((stage = ANY (ARRAY['start'::text, 'review'::text, 'close'::text])));
alter table support.measuring add constraint measuring_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.measuring add constraint measuring_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.measuring add constraint measuring_pkey PRIMARY KEY (id);
alter table support.order_breach add constraint order_breach_event_id_person_id_fkey FOREIGN KEY (event_id, person_id) REFERENCES support.risk_event(id, person_id);
alter table support.order_breach add constraint order_breach_order_id_person_id_fkey FOREIGN KEY (order_id, person_id) REFERENCES support.protective_order(id, person_id);
alter table support.order_breach add constraint order_breach_pkey PRIMARY KEY (event_id);
alter table support.order_renewal add constraint order_renewal_order_id_fkey FOREIGN KEY (order_id) REFERENCES support.protective_order(id);
alter table support.order_renewal add constraint order_renewal_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.order_renewal add constraint order_renewal_pkey PRIMARY KEY (id);
alter table support.outcome add constraint outcome_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.outcome add constraint outcome_pkey PRIMARY KEY (id);
alter table support.outcome add constraint outcome_package_id_code_key UNIQUE (package_id, code);
alter table support.package add constraint closed_with_a_day_and_a_reason CHECK (((status = 'closed'::text) = ((closed_on IS NOT NULL) AND (close_reason IS NOT NULL))));
alter table support.package add constraint package_check CHECK ((closed_on >= starts_on));
alter table support.package add constraint package_status_check CHECK ((status = ANY (ARRAY['active'::text, 'closed'::text])));
alter table support.package add constraint package_support_types_check CHECK ((cardinality(support_types) > 0));
alter table support.package add constraint reviewed_while_active CHECK (((status = 'active'::text) = (next_review_on IS NOT NULL)));
alter table support.package add constraint package_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table support.package add constraint package_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.package add constraint package_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.package add constraint package_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.package add constraint package_pkey PRIMARY KEY (id);
alter table support.perpetrator add constraint perpetrator_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.perpetrator add constraint perpetrator_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.perpetrator add constraint perpetrator_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.perpetrator add constraint perpetrator_pkey PRIMARY KEY (id);
alter table support.perpetrator add constraint perpetrator_id_person_id_key UNIQUE (id, person_id);
alter table support.perpetrator_correction add constraint perpetrator_correction_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES access.app_user(id);
alter table support.perpetrator_correction add constraint perpetrator_correction_perpetrator_id_person_id_fkey FOREIGN KEY (perpetrator_id, person_id) REFERENCES support.perpetrator(id, person_id);
alter table support.perpetrator_correction add constraint perpetrator_correction_pkey PRIMARY KEY (id);
alter table support.perpetrator_withdrawal add constraint perpetrator_withdrawal_perpetrator_id_person_id_fkey FOREIGN KEY (perpetrator_id, person_id) REFERENCES support.perpetrator(id, person_id);
alter table support.perpetrator_withdrawal add constraint perpetrator_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES access.app_user(id);
alter table support.perpetrator_withdrawal add constraint perpetrator_withdrawal_pkey PRIMARY KEY (perpetrator_id);
alter table support.policy add constraint policy_first_measures_days_check CHECK (((first_measures_days >= 0) AND (first_measures_days <= 90)));
alter table support.policy add constraint policy_last_measures_days_check CHECK (((last_measures_days >= 0) AND (last_measures_days <= 90)));
alter table support.policy add constraint settled_by_somebody_for_their_organisation CHECK (((organisation_id IS NULL) = (created_by IS NULL)));
alter table support.policy add constraint policy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table support.policy add constraint policy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.policy add constraint policy_pkey PRIMARY KEY (version);
alter table support.protective_order add constraint ended_for_a_reason CHECK (((ended_on IS NULL) = (end_reason IS NULL)));
alter table support.protective_order add constraint protective_order_check CHECK ((expires_on >= made_on));
alter table support.protective_order add constraint protective_order_check1 CHECK ((ended_on >= made_on));
alter table support.protective_order add constraint protective_order_forbids_check CHECK ((cardinality(forbids) > 0));
alter table support.protective_order add constraint protective_order_kind_check CHECK ((length(kind) > 0));
alter table support.protective_order add constraint protective_order_made_by_check CHECK ((length(made_by) > 0));
alter table support.protective_order add constraint protective_order_reference_check CHECK ((length(reference) > 0));
alter table support.protective_order add constraint protective_order_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.protective_order add constraint protective_order_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.protective_order add constraint protective_order_perpetrator_id_person_id_fkey FOREIGN KEY (perpetrator_id, person_id) REFERENCES support.perpetrator(id, person_id);
alter table support.protective_order add constraint protective_order_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.protective_order add constraint protective_order_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.protective_order add constraint protective_order_pkey PRIMARY KEY (id);
alter table support.protective_order add constraint protective_order_id_person_id_key UNIQUE (id, person_id);
alter table support.risk_assessment add constraint answers_add_up CHECK (((answers IS NULL) OR (yes_count = jsonb_array_length(jsonb_path_query_array(answers, '$.*?(@ == "yes")'::jsonpath)))));
alter table support.risk_assessment add constraint judgement_has_a_reason CHECK (((basis = 'score'::text) OR (judgement_reason IS NOT NULL)));
alter table support.risk_assessment add constraint risk_assessment_answers_check CHECK ((jsonb_typeof(answers) = 'object'::text));
alter table support.risk_assessment add constraint risk_assessment_basis_check CHECK ((basis = ANY (ARRAY['score'::text, 'professional-judgement'::text])));
alter table support.risk_assessment add constraint risk_assessment_level_check CHECK ((level = ANY (ARRAY['standard'::text, 'medium'::text, 'high'::text])));
alter table support.risk_assessment add constraint risk_assessment_tool_check CHECK ((tool = ANY (ARRAY['dash-24'::text, 'dash-27'::text])));
alter table support.risk_assessment add constraint risk_assessment_yes_count_check CHECK ((yes_count >= 0));
alter table support.risk_assessment add constraint risk_assessment_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES access.app_user(id);
alter table support.risk_assessment add constraint risk_assessment_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.risk_assessment add constraint risk_assessment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.risk_assessment add constraint risk_assessment_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.risk_assessment add constraint risk_assessment_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES support.risk_policy(version);
alter table support.risk_assessment add constraint risk_assessment_pkey PRIMARY KEY (id);
alter table support.risk_draft add constraint a_judgement_has_its_reason CHECK (((judgement_reason IS NOT NULL) = COALESCE(judged_high, false)));
alter table support.risk_draft add constraint risk_draft_answers_check CHECK ((jsonb_typeof(answers) = 'object'::text));
alter table support.risk_draft add constraint risk_draft_tool_check CHECK ((tool = ANY (ARRAY['dash-24'::text, 'dash-27'::text])));
alter table support.risk_draft add constraint risk_draft_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES access.app_user(id);
alter table support.risk_draft add constraint risk_draft_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.app_user(id);
alter table support.risk_draft add constraint risk_draft_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.risk_draft add constraint risk_draft_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.risk_draft add constraint risk_draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.risk_draft add constraint risk_draft_pkey PRIMARY KEY (id);
alter table support.risk_draft add constraint one_risk_draft_of_a_person_in_a_team UNIQUE (person_id, organisation_id);
alter table support.risk_event add constraint risk_event_kind_check CHECK ((kind = ANY (ARRAY['move'::text, 'incident'::text, 'contact'::text, 'order-breach'::text, 'court-date'::text, 'birth'::text, 'tenancy-start'::text])));
alter table support.risk_event add constraint risk_event_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES support.risk_assessment(id);
alter table support.risk_event add constraint risk_event_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.risk_event add constraint risk_event_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.risk_event add constraint risk_event_perpetrator_id_person_id_fkey FOREIGN KEY (perpetrator_id, person_id) REFERENCES support.perpetrator(id, person_id);
alter table support.risk_event add constraint risk_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.risk_event add constraint risk_event_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.risk_event add constraint risk_event_pkey PRIMARY KEY (id);
alter table support.risk_event add constraint one_event_of_a_source UNIQUE (source);
alter table support.risk_event add constraint risk_event_id_person_id_key UNIQUE (id, person_id);
alter table support.risk_policy add constraint bands_in_order CHECK ((medium_from < high_from));
alter table support.risk_policy add constraint risk_policy_advocate_contact_days_check CHECK (((advocate_contact_days >= 0) AND (advocate_contact_days <= 7)));
alter table support.risk_policy add constraint risk_policy_conference_referral_days_check CHECK (((conference_referral_days >= 0) AND (conference_referral_days <= 7)));
alter table support.risk_policy add constraint risk_policy_confirm_transfer_days_check CHECK (((confirm_transfer_days >= 0) AND (confirm_transfer_days <= 14)));
alter table support.risk_policy add constraint risk_policy_escalation_incidents_check CHECK (((escalation_incidents >= 2) AND (escalation_incidents <= 20)));
alter table support.risk_policy add constraint risk_policy_escalation_within_months_check CHECK (((escalation_within_months >= 1) AND (escalation_within_months <= 36)));
alter table support.risk_policy add constraint risk_policy_high_from_check CHECK ((high_from <= 24));
alter table support.risk_policy add constraint risk_policy_marker_confirm_days_check CHECK (((marker_confirm_days >= 0) AND (marker_confirm_days <= 14)));
alter table support.risk_policy add constraint risk_policy_marker_move_days_check CHECK (((marker_move_days >= 0) AND (marker_move_days <= 7)));
alter table support.risk_policy add constraint risk_policy_marker_review_days_check CHECK (((marker_review_days >= 28) AND (marker_review_days <= 366)));
alter table support.risk_policy add constraint risk_policy_medium_from_check CHECK ((medium_from >= 1));
alter table support.risk_policy add constraint risk_policy_order_alert_days_check CHECK (((order_alert_days >= 1) AND (order_alert_days <= 90)));
alter table support.risk_policy add constraint risk_policy_reassess_within_days_check CHECK (((reassess_within_days >= 0) AND (reassess_within_days <= 14)));
alter table support.risk_policy add constraint risk_policy_repeat_within_months_check CHECK (((repeat_within_months >= 1) AND (repeat_within_months <= 36)));
alter table support.risk_policy add constraint risk_policy_safety_plan_days_check CHECK (((safety_plan_days >= 1) AND (safety_plan_days <= 182)));
alter table support.risk_policy add constraint risk_policy_sanctuary_review_days_check CHECK (((sanctuary_review_days >= 7) AND (sanctuary_review_days <= 182)));
alter table support.risk_policy add constraint risk_policy_sanctuary_survey_days_check CHECK (((sanctuary_survey_days >= 0) AND (sanctuary_survey_days <= 28)));
alter table support.risk_policy add constraint risk_policy_second_assessment_days_check CHECK (((second_assessment_days >= 1) AND (second_assessment_days <= 7)));
alter table support.risk_policy add constraint settled_by_somebody_for_their_organisation CHECK (((organisation_id IS NULL) = (created_by IS NULL)));
alter table support.risk_policy add constraint risk_policy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table support.risk_policy add constraint risk_policy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.risk_policy add constraint risk_policy_pkey PRIMARY KEY (version);
alter table support.safety_plan add constraint safety_plan_check CHECK ((review_on > made_on));
alter table support.safety_plan add constraint safety_plan_made_with_check CHECK ((cardinality(made_with) > 0));
alter table support.safety_plan add constraint safety_plan_number_check CHECK ((number > 0));
alter table support.safety_plan add constraint safety_plan_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.safety_plan add constraint safety_plan_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.app_user(id);
alter table support.safety_plan add constraint safety_plan_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.safety_plan add constraint safety_plan_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.safety_plan add constraint safety_plan_pkey PRIMARY KEY (id);
alter table support.safety_plan add constraint safety_plan_person_id_number_key UNIQUE (person_id, number);
alter table support.safety_plan_copy add constraint safety_plan_copy_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.app_user(id);
alter table support.safety_plan_copy add constraint safety_plan_copy_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES support.safety_plan(id);
alter table support.safety_plan_copy add constraint safety_plan_copy_pkey PRIMARY KEY (id);
alter table support.sanctuary add constraint ended_for_a_reason_of_theirs CHECK (((status = 'ended'::text) = ((ended_on IS NOT NULL) AND (end_reason IS NOT NULL))));
alter table support.sanctuary add constraint sanctuary_check CHECK ((answered_on >= offered_on));
alter table support.sanctuary add constraint sanctuary_check1 CHECK ((surveyed_on >= offered_on));
alter table support.sanctuary add constraint sanctuary_check2 CHECK ((ended_on >= offered_on));
alter table support.sanctuary add constraint sanctuary_landlord_consent_check CHECK ((landlord_consent = ANY (ARRAY['not-needed'::text, 'asked'::text, 'given'::text, 'refused'::text])));
alter table support.sanctuary add constraint sanctuary_offered_beside_check CHECK ((cardinality(offered_beside) > 0));
alter table support.sanctuary add constraint sanctuary_status_check CHECK ((status = ANY (ARRAY['offered'::text, 'wanted'::text, 'not-wanted'::text, 'surveyed'::text, 'made-safe'::text, 'ended'::text])));
alter table support.sanctuary add constraint surveyed_with_its_answers CHECK (((surveyed_on IS NULL) OR ((tenure IS NOT NULL) AND (right_of_other IS NOT NULL) AND (landlord_consent IS NOT NULL) AND (paid_by IS NOT NULL))));
alter table support.sanctuary add constraint sanctuary_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table support.sanctuary add constraint sanctuary_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table support.sanctuary add constraint sanctuary_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table support.sanctuary add constraint sanctuary_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.sanctuary add constraint sanctuary_pkey PRIMARY KEY (id);
alter table support.sanctuary_work add constraint sanctuary_work_kind_check CHECK ((length(kind) > 0));
alter table support.sanctuary_work add constraint sanctuary_work_status_check CHECK ((status = ANY (ARRAY['wanted'::text, 'ordered'::text, 'done'::text, 'sound'::text, 'left-out'::text])));
alter table support.sanctuary_work add constraint sanctuary_work_sanctuary_id_fkey FOREIGN KEY (sanctuary_id) REFERENCES support.sanctuary(id);
alter table support.sanctuary_work add constraint sanctuary_work_pkey PRIMARY KEY (id);
alter table support.team_member add constraint team_member_check CHECK ((left_on >= joined_on));
alter table support.team_member add constraint team_member_name_check CHECK ((length(name) > 0));
alter table support.team_member add constraint team_member_part_check CHECK ((length(part) > 0));
alter table support.team_member add constraint team_member_works_for_check CHECK ((length(works_for) > 0));
alter table support.team_member add constraint team_member_package_id_fkey FOREIGN KEY (package_id) REFERENCES support.package(id);
alter table support.team_member add constraint team_member_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table support.team_member add constraint team_member_pkey PRIMARY KEY (id);
alter table tasks.absence add constraint ends_after_it_begins CHECK ((to_day >= from_day));
alter table tasks.absence add constraint nobody_stands_in_for_themselves CHECK ((stand_in_id <> user_id));
alter table tasks.absence add constraint absence_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table tasks.absence add constraint absence_stand_in_id_fkey FOREIGN KEY (stand_in_id) REFERENCES access.app_user(id);
alter table tasks.absence add constraint absence_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table tasks.absence add constraint absence_pkey PRIMARY KEY (id);
alter table tasks.absence add constraint away_once_on_a_day EXCLUDE USING gist (user_id WITH =, daterange(from_day, to_day, '[]'::text) WITH &&);
alter table tasks.policy add constraint policy_aim_before_days_check CHECK (((aim_before_days >= 0) AND (aim_before_days <= 20)));
alter table tasks.policy add constraint policy_escalate_after_days_check CHECK (((escalate_after_days >= 0) AND (escalate_after_days <= 60)));
alter table tasks.policy add constraint policy_kinds_check CHECK ((jsonb_typeof(kinds) = 'array'::text));
alter table tasks.policy add constraint settled_by_somebody_for_their_organisation CHECK (((organisation_id IS NULL) = (created_by IS NULL)));
alter table tasks.policy add constraint policy_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.app_user(id);
alter table tasks.policy add constraint policy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table tasks.policy add constraint policy_pkey PRIMARY KEY (version);
alter table tasks.task add constraint aims_at_no_later_day CHECK ((aim_on <= due_on));
alter table tasks.task add constraint escalates_by_a_policy CHECK (((escalates_on IS NULL) = (policy_version IS NULL)));
alter table tasks.task add constraint task_escalation_level_check CHECK (((escalation_level >= 0) AND (escalation_level <= 9)));
alter table tasks.task add constraint task_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'cancelled'::text])));
alter table tasks.task add constraint task_title_check CHECK ((length(title) <= 200));
alter table tasks.task add constraint task_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES access.app_user(id);
alter table tasks.task add constraint task_completed_by_fkey FOREIGN KEY (completed_by) REFERENCES access.app_user(id);
alter table tasks.task add constraint task_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table tasks.task add constraint task_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES tasks.policy(version);
alter table tasks.task add constraint task_team FOREIGN KEY (team_id, organisation_id) REFERENCES tasks.team(id, organisation_id) ON DELETE SET NULL (team_id);
alter table tasks.task add constraint task_pkey PRIMARY KEY (id);
alter table tasks.task add constraint task_origin_key UNIQUE (origin);
alter table tasks.team add constraint team_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)));
alter table tasks.team add constraint team_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table tasks.team add constraint team_pkey PRIMARY KEY (id);
alter table tasks.team add constraint one_team_of_a_name UNIQUE (organisation_id, name);
alter table tasks.team add constraint team_of_its_organisation UNIQUE (id, organisation_id);
alter table tasks.team_kind add constraint team_kind_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 100)));
alter table tasks.team_kind add constraint team_kind_team_id_organisation_id_fkey FOREIGN KEY (team_id, organisation_id) REFERENCES tasks.team(id, organisation_id) ON DELETE CASCADE;
alter table tasks.team_kind add constraint one_team_for_a_kind PRIMARY KEY (organisation_id, kind);
alter table tasks.team_member add constraint team_member_team_id_fkey FOREIGN KEY (team_id) REFERENCES tasks.team(id) ON DELETE CASCADE;
alter table tasks.team_member add constraint team_member_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table tasks.team_member add constraint team_member_pkey PRIMARY KEY (team_id, user_id);
alter table today.reminder add constraint reminder_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'nothing-due'::text, 'sending'::text, 'delivered'::text, 'failed'::text])));
alter table today.reminder add constraint sent_reminder_has_an_id CHECK (((state <> ALL (ARRAY['sending'::text, 'delivered'::text])) OR (notify_id IS NOT NULL)));
alter table today.reminder add constraint reminder_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table today.reminder add constraint reminder_pkey PRIMARY KEY (id);
alter table today.reminder add constraint reminder_once_a_day UNIQUE (user_id, day);
alter table today.reminder_choice add constraint reminder_choice_address_check CHECK (((length(address) >= 5) AND (length(address) <= 200)));
alter table today.reminder_choice add constraint reminder_choice_way_check CHECK ((way = ANY (ARRAY['email'::text, 'text'::text])));
alter table today.reminder_choice add constraint reminder_choice_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table today.reminder_choice add constraint reminder_choice_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.app_user(id);
alter table today.reminder_choice add constraint reminder_choice_pkey PRIMARY KEY (user_id);
alter table told_once.consent add constraint consent_categories_check CHECK ((cardinality(categories) > 0));
alter table told_once.consent add constraint consent_given_by_check CHECK ((given_by = ANY (ARRAY['themselves'::text, 'parent'::text])));
alter table told_once.consent add constraint withdrawn_after_it_was_given CHECK ((withdrawn_on >= given_on));
alter table told_once.consent add constraint withdrawn_to_somebody CHECK (((withdrawn_on IS NULL) = (withdrawn_to IS NULL)));
alter table told_once.consent add constraint consent_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table told_once.consent add constraint consent_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table told_once.consent add constraint consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table told_once.consent add constraint consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.app_user(id);
alter table told_once.consent add constraint consent_withdrawn_to_fkey FOREIGN KEY (withdrawn_to) REFERENCES access.app_user(id);
alter table told_once.consent add constraint consent_pkey PRIMARY KEY (id);
alter table told_once.information_share add constraint by_a_consent_or_for_a_reason CHECK (
CASE
    WHEN (basis = 'consent'::text) THEN (consent_id IS NOT NULL)
    ELSE ((consent_id IS NULL) AND (sealed_reasons IS NOT NULL))
END);
alter table told_once.information_share add constraint information_share_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'safeguarding'::text, 'marac'::text])));
alter table told_once.information_share add constraint information_share_categories_check CHECK ((cardinality(categories) > 0));
alter table told_once.information_share add constraint information_share_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES told_once.consent(id);
alter table told_once.information_share add constraint information_share_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table told_once.information_share add constraint information_share_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table told_once.information_share add constraint information_share_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table told_once.information_share add constraint information_share_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES access.app_user(id);
alter table told_once.information_share add constraint information_share_pkey PRIMARY KEY (id);
alter table told_once.note add constraint note_parts_check CHECK ((parts > 0));
alter table told_once.note add constraint note_household_id_fkey FOREIGN KEY (household_id) REFERENCES people.household(id);
alter table told_once.note add constraint note_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(id);
alter table told_once.note add constraint note_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);
alter table told_once.note add constraint note_written_by_fkey FOREIGN KEY (written_by) REFERENCES access.app_user(id);
alter table told_once.note add constraint note_pkey PRIMARY KEY (id);
alter table told_once.note_part add constraint note_part_number_check CHECK ((number > 0));
alter table told_once.note_part add constraint note_part_protection_check CHECK ((protection = ANY (ARRAY['ordinary'::text, 'third-party'::text, 'source-protected'::text])));
alter table told_once.note_part add constraint note_part_note_id_fkey FOREIGN KEY (note_id) REFERENCES told_once.note(id);
alter table told_once.note_part add constraint note_part_pkey PRIMARY KEY (note_id, number);

-- Indexes

CREATE INDEX app_user_organisation ON access.app_user USING btree (organisation_id);
CREATE INDEX code_removal_removed_by ON access.code_removal USING btree (removed_by);
CREATE INDEX code_removal_user ON access.code_removal USING btree (user_id);
CREATE INDEX session_of_user ON access.session USING btree (user_id);
CREATE INDEX unsent_form_age ON access.unsent_form USING btree (kept_at);
CREATE INDEX standards_check_newest ON accommodation.standards_check USING btree (premises_id, unit_id, kind, checked_on DESC, recorded_at DESC, id DESC);
CREATE INDEX unit_provider ON accommodation.unit USING btree (provider_id);
CREATE INDEX entry_organisation ON audit.entry USING btree (organisation_id, id);
CREATE INDEX entry_subject ON audit.entry USING btree (subject_id, id);
CREATE INDEX entry_visit ON audit.entry USING btree (actor_id, subject_id, at) WHERE (action = ANY (ARRAY['household.read'::text, 'household.summary-read'::text, 'chronology.read'::text, 'support-package.read'::text]));
CREATE INDEX closure_premises_closure ON availability.closure USING btree (premises_closure_id) WHERE (premises_closure_id IS NOT NULL);
CREATE INDEX closure_unit ON availability.closure USING btree (unit_id);
CREATE INDEX free_for_a_while ON availability.free_time USING btree (local_authority_code, free_until, free_from) WHERE (free_until < 'infinity'::timestamp with time zone);
CREATE INDEX free_for_a_while_anywhere ON availability.free_time USING btree (free_until, free_from) WHERE (free_until < 'infinity'::timestamp with time zone);
CREATE INDEX free_for_good ON availability.free_time USING btree (local_authority_code, free_from) WHERE (free_until = 'infinity'::timestamp with time zone);
CREATE INDEX free_for_good_anywhere ON availability.free_time USING btree (free_from) WHERE (free_until = 'infinity'::timestamp with time zone);
CREATE UNIQUE INDEX one_row_of_free_time_kept ON availability.free_time_kept USING btree ((true));
CREATE INDEX freshness_reminder_open ON availability.freshness_reminder USING btree (premises_id) WHERE (met_at IS NULL);
CREATE INDEX likely_free_area ON availability.likely_free USING btree (local_authority_code, on_day);
CREATE INDEX likely_free_placement ON availability.likely_free USING btree (placement_id);
CREATE INDEX premises_closure_premises ON availability.premises_closure USING btree (premises_id);
CREATE INDEX unit_change_order ON availability.unit_change USING btree (changed_xid, unit_id);
CREATE UNIQUE INDEX one_household_lives_in_a_unit ON availability.unit_occupancy USING btree (unit_id) WHERE unfinished;
CREATE UNIQUE INDEX one_row_a_placement_and_kind ON availability.unit_occupancy USING btree (placement_id, kind) WHERE (placement_id IS NOT NULL);
CREATE INDEX stay_ended ON availability.unit_occupancy USING btree (upper(during)) WHERE ((kind = 'stay'::text) AND (NOT unfinished));
CREATE INDEX unit_occupancy_unit ON availability.unit_occupancy USING btree (unit_id);
CREATE UNIQUE INDEX one_open_need_a_household ON availability.unmet_need USING btree (household_id) WHERE (met_at IS NULL);
CREATE INDEX unmet_need_open ON availability.unmet_need USING btree (organisation_id, opened_at, id) WHERE (met_at IS NULL);
CREATE INDEX unmet_need_opened ON availability.unmet_need USING btree (opened_at);
CREATE INDEX unmet_need_attempt_need ON availability.unmet_need_attempt USING btree (unmet_need_id);
CREATE UNIQUE INDEX what_became_of_an_offer ON availability.unmet_need_attempt USING btree (unmet_need_id, placement_id) WHERE (placement_id IS NOT NULL);
CREATE INDEX application_household ON homelessness.application USING btree (household_id);
CREATE INDEX application_newest ON homelessness.application USING btree (organisation_id, id);
CREATE UNIQUE INDEX one_open_application ON homelessness.application USING btree (household_id, authority_code) WHERE (help_track = ANY (ARRAY['application-open'::text, 'prevention'::text, 'relief'::text, 'main-duty'::text]));
CREATE INDEX belongings_application ON homelessness.belongings USING btree (application_id);
CREATE INDEX belongings_dealing_of ON homelessness.belongings_dealing USING btree (belongings_id, created_at, id);
CREATE INDEX change_not_told_application ON homelessness.change_not_told USING btree (application_id);
CREATE INDEX childrens_referral_application ON homelessness.childrens_referral USING btree (application_id);
CREATE INDEX clock_to_be_escalated ON homelessness.clock USING btree (COALESCE(last_day, day_one)) WHERE ((status = ANY (ARRAY['running'::text, 'passed'::text])) AND (escalated_on IS NULL));
CREATE INDEX clock_to_be_passed ON homelessness.clock USING btree (last_day) WHERE (status = 'running'::text);
CREATE INDEX clock_to_be_reminded_of ON homelessness.clock USING btree (next_reminder_on) WHERE (status = 'running'::text);
CREATE INDEX decision_application ON homelessness.decision USING btree (application_id, question, decided_on, created_at);
CREATE INDEX duty_application ON homelessness.duty USING btree (application_id);
CREATE INDEX duty_relief_running ON homelessness.duty USING btree (first_day_after) WHERE ((duty = 'relief'::text) AND (ended_on IS NULL));
CREATE UNIQUE INDEX one_open_duty_of_a_kind ON homelessness.duty USING btree (application_id, duty) WHERE (ended_on IS NULL);
CREATE INDEX help_asked_application ON homelessness.help_asked USING btree (application_id);
CREATE INDEX housing_offer_application ON homelessness.housing_offer USING btree (application_id);
CREATE INDEX letter_application ON homelessness.letter USING btree (application_id);
CREATE INDEX notice_application ON homelessness.notice USING btree (application_id);
CREATE INDEX notice_subject ON homelessness.notice USING btree (subject_id);
CREATE INDEX override_by_day ON homelessness.override USING btree (organisation_id, on_day, id);
CREATE INDEX referral_in_council ON homelessness.referral_in USING btree (organisation_id, received_on, id);
CREATE INDEX representation_review ON homelessness.representation USING btree (review_id);
CREATE UNIQUE INDEX one_pending_review_a_matter ON homelessness.review USING btree (subject_id, matter) WHERE (status = 'pending'::text);
CREATE INDEX review_application ON homelessness.review USING btree (application_id);
CREATE INDEX review_agreement_review ON homelessness.review_agreement USING btree (review_id);
CREATE INDEX review_time_subject ON homelessness.review_time USING btree (subject_id);
CREATE INDEX roof_answer_application ON homelessness.roof_answer USING btree (application_id);
CREATE INDEX set_aside_end_application ON homelessness.set_aside_end USING btree (application_id);
CREATE INDEX step_warning_application ON homelessness.step_warning USING btree (application_id);
CREATE UNIQUE INDEX warning_once ON homelessness.step_warning USING btree (duty_id, step_id, until_day) WHERE (given_on IS NULL);
CREATE INDEX truth_explained_application ON homelessness.truth_explained USING btree (application_id);
CREATE INDEX joint_tenancy_household ON move_on.joint_tenancy USING btree (household_id);
CREATE INDEX nomination_household ON move_on.nomination USING btree (household_id);
CREATE INDEX nomination_plan ON move_on.nomination USING btree (plan_id);
CREATE UNIQUE INDEX one_home_is_accepted ON move_on.nomination USING btree (plan_id) WHERE (status = 'accepted'::text);
CREATE INDEX nomination_move_nomination ON move_on.nomination_move USING btree (nomination_id, happened_on);
CREATE UNIQUE INDEX one_open_plan_a_household ON move_on.plan USING btree (household_id) WHERE (status = 'open'::text);
CREATE INDEX tenancy_began ON move_on.tenancy USING btree (starts_on);
CREATE INDEX tenancy_household ON move_on.tenancy USING btree (household_id);
CREATE UNIQUE INDEX tenancy_once ON move_on.tenancy USING btree (household_id, landlord_id, tenure, starts_on) WHERE (ended_on IS NULL);
CREATE INDEX tenancy_check_tenancy ON move_on.tenancy_check USING btree (tenancy_id);
CREATE INDEX conflict_household ON people.conflict USING btree (household_id) WHERE (ended_at IS NULL);
CREATE INDEX conflict_other ON people.conflict USING btree (other_household_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_open_conflict ON people.conflict USING btree (household_id, organisation_id, other_reference) WHERE (ended_at IS NULL);
CREATE INDEX household_newest ON people.household USING btree (organisation_id, id);
CREATE INDEX household_share_household ON people.household_share USING btree (household_id);
CREATE UNIQUE INDEX one_open_share_an_organisation ON people.household_share USING btree (household_id, organisation_id) WHERE (ended_at IS NULL);
CREATE INDEX open_share_newest ON people.household_share USING btree (organisation_id, household_id) WHERE (ended_at IS NULL);
CREATE INDEX overstay_placement ON placements.overstay USING btree (placement_id, expected_to, decided_at);
CREATE INDEX placement_household ON placements.placement USING btree (household_id, from_day);
CREATE INDEX placement_provider ON placements.placement USING btree (provider_id, status);
CREATE INDEX placement_unit ON placements.placement USING btree (unit_id);
CREATE INDEX unit_group_member_unit ON placements.unit_group_member USING btree (unit_id);
CREATE INDEX waiting_household ON placements.waiting_entry USING btree (household_id);
CREATE INDEX waiting_in_order ON placements.waiting_entry USING btree (unit_group_id, joined_at, id) WHERE (left_at IS NULL);
CREATE INDEX waiting_placement ON placements.waiting_entry USING btree (placement_id) WHERE (placement_id IS NOT NULL);
CREATE UNIQUE INDEX waits_once_in_a_group ON placements.waiting_entry USING btree (unit_group_id, household_id) WHERE (left_at IS NULL);
CREATE UNIQUE INDEX one_household_at_a_time ON placements.waiting_turn USING btree (unit_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_turn_while_it_stands_empty ON placements.waiting_turn USING btree (entry_id, unit_id, free_since) WHERE (NOT taken_back);
CREATE UNIQUE INDEX one_unit_at_a_time ON placements.waiting_turn USING btree (entry_id) WHERE (ended_at IS NULL);
CREATE INDEX waiting_turn_task ON placements.waiting_turn USING btree (task_id) WHERE (ended_at IS NULL);
CREATE INDEX idempotent_answer_age ON platform.idempotent_answer USING btree (created_at);
CREATE INDEX outbox_dead ON platform.outbox USING btree (failed_at) WHERE ((failed_at IS NOT NULL) AND (done_at IS NULL));
CREATE INDEX outbox_in_company ON platform.outbox USING btree (handed_over_as) WHERE ((handed_over_as IS NOT NULL) AND (done_at IS NULL));
CREATE INDEX outbox_in_hand ON platform.outbox USING btree (handed_over_at, id) WHERE ((done_at IS NULL) AND (failed_at IS NULL) AND (handed_over_at IS NOT NULL));
CREATE INDEX outbox_to_hand_over ON platform.outbox USING btree (due_at, id) WHERE ((done_at IS NULL) AND (failed_at IS NULL) AND (handed_over_at IS NULL));
CREATE INDEX hclic_case_faulty ON reporting.hclic_case USING btree (return_id, reference) WHERE (faults <> '[]'::jsonb);
CREATE INDEX import_organisation ON spreadsheets.import USING btree (organisation_id, id);
CREATE INDEX import_row_key ON spreadsheets.import_row USING btree (import_id, key, number) WHERE (key IS NOT NULL);
CREATE INDEX import_row_state ON spreadsheets.import_row USING btree (import_id, state, number);
CREATE INDEX address_marker_household ON support.address_marker USING btree (household_id, asked_on);
CREATE INDEX conference_action_referral ON support.conference_action USING btree (referral_id);
CREATE INDEX conference_meeting_referral ON support.conference_meeting USING btree (referral_id);
CREATE UNIQUE INDEX one_meeting_to_come ON support.conference_meeting USING btree (referral_id) WHERE (heard_on IS NULL);
CREATE INDEX conference_referral_organisation ON support.conference_referral USING btree (organisation_id, referred_on);
CREATE INDEX conference_referral_person ON support.conference_referral USING btree (person_id, referred_on);
CREATE INDEX conference_transfer_referral ON support.conference_transfer USING btree (referral_id);
CREATE UNIQUE INDEX one_transfer_to_an_area ON support.conference_transfer USING btree (referral_id, local_authority_code);
CREATE INDEX contact_package ON support.contact USING btree (package_id, happened_on);
CREATE INDEX cover_user ON support.cover USING btree (user_id, to_day) WHERE (called_off_at IS NULL);
CREATE INDEX goal_package ON support.goal USING btree (package_id);
CREATE INDEX handover_package ON support.handover USING btree (package_id);
CREATE INDEX handover_that_waits ON support.handover USING btree (to_user_id) WHERE (status = 'awaiting-acknowledgement'::text);
CREATE UNIQUE INDEX one_open_handover_a_package ON support.handover USING btree (package_id) WHERE (status = 'awaiting-acknowledgement'::text);
CREATE INDEX intensity_step_package ON support.intensity_step USING btree (package_id, from_day);
CREATE INDEX lead_now ON support.lead_professional USING btree (user_id) WHERE upper_inf(during);
CREATE UNIQUE INDEX measured_once_at_each_end ON support.measuring USING btree (package_id, stage) WHERE (stage <> 'review'::text);
CREATE INDEX measuring_package ON support.measuring USING btree (package_id, measured_on);
CREATE INDEX order_breach_order ON support.order_breach USING btree (order_id);
CREATE INDEX order_renewal_order ON support.order_renewal USING btree (order_id, renewed_on);
CREATE INDEX package_by_review ON support.package USING btree (organisation_id, next_review_on, id) WHERE (status = 'active'::text);
CREATE INDEX package_household ON support.package USING btree (household_id);
CREATE INDEX package_organisation ON support.package USING btree (organisation_id, status);
CREATE INDEX package_person ON support.package USING btree (person_id);
CREATE INDEX perpetrator_person ON support.perpetrator USING btree (person_id);
CREATE INDEX perpetrator_correction_person ON support.perpetrator_correction USING btree (person_id);
CREATE INDEX perpetrator_withdrawal_person ON support.perpetrator_withdrawal USING btree (person_id);
CREATE INDEX protective_order_household ON support.protective_order USING btree (household_id);
CREATE INDEX protective_order_person ON support.protective_order USING btree (person_id);
CREATE INDEX protective_order_that_ends ON support.protective_order USING btree (expires_on) WHERE (ended_on IS NULL);
CREATE INDEX risk_assessment_household ON support.risk_assessment USING btree (household_id);
CREATE INDEX risk_assessment_person ON support.risk_assessment USING btree (person_id, assessed_on);
CREATE INDEX risk_draft_household ON support.risk_draft USING btree (household_id);
CREATE INDEX risk_event_person ON support.risk_event USING btree (person_id, happened_on);
CREATE INDEX risk_event_unanswered ON support.risk_event USING btree (person_id) WHERE (answered_by IS NULL);
CREATE INDEX safety_plan_household ON support.safety_plan USING btree (household_id);
CREATE INDEX safety_plan_copy_plan ON support.safety_plan_copy USING btree (plan_id);
CREATE INDEX sanctuary_household ON support.sanctuary USING btree (household_id);
CREATE INDEX sanctuary_person ON support.sanctuary USING btree (person_id);
CREATE INDEX sanctuary_work_sanctuary ON support.sanctuary_work USING btree (sanctuary_id);
CREATE INDEX team_member_package ON support.team_member USING btree (package_id);
CREATE INDEX absence_stand_in ON tasks.absence USING btree (stand_in_id, to_day) WHERE (stand_in_id IS NOT NULL);
CREATE INDEX task_assignee ON tasks.task USING btree (assignee_id, status, due_on, id) WHERE (assignee_id IS NOT NULL);
CREATE INDEX task_escalated ON tasks.task USING btree (organisation_id, due_on, id) WHERE ((status = 'open'::text) AND (escalated_at IS NOT NULL));
CREATE INDEX task_kind ON tasks.task USING btree (organisation_id, kind);
CREATE INDEX task_subject ON tasks.task USING btree (subject_id);
CREATE INDEX task_team ON tasks.task USING btree (team_id, status, due_on, id) WHERE (team_id IS NOT NULL);
CREATE INDEX task_to_escalate ON tasks.task USING btree (escalates_on) WHERE ((status = 'open'::text) AND (escalated_at IS NULL));
CREATE INDEX task_unclaimed ON tasks.task USING btree (organisation_id, due_on, id) WHERE ((assignee_id IS NULL) AND (status = 'open'::text));
CREATE INDEX task_worklist ON tasks.task USING btree (organisation_id, status, due_on, id);
CREATE INDEX team_kind_team ON tasks.team_kind USING btree (team_id);
CREATE INDEX team_member_user ON tasks.team_member USING btree (user_id);
CREATE INDEX consent_household ON told_once.consent USING btree (household_id);
CREATE UNIQUE INDEX one_consent_at_a_time ON told_once.consent USING btree (person_id, organisation_id, partner) WHERE (withdrawn_on IS NULL);
CREATE INDEX information_share_household ON told_once.information_share USING btree (household_id);
CREATE INDEX note_household ON told_once.note USING btree (household_id);

-- Row-level security

access.app_user: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
access.code_removal: row-level security enabled, forced
  ones_own for ALL to public
    using (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
    with check (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
access.organisation: row-level security off
access.second_factor: row-level security enabled, forced
  ones_own for ALL to public
    using (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
    with check (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
access.session: row-level security enabled, forced
  own_sessions for ALL to public
    using (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
    with check (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
access.sign_in_failure: row-level security off
access.unsent_form: row-level security enabled, forced
  ones_own for ALL to public
    using (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
    with check (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
accommodation.premises: row-level security enabled, forced
  provider_or_administrator_adds for INSERT to public
    with check (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  provider_or_administrator_changes for UPDATE to public
    using (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  staff_see for SELECT to public
    using access.is_signed_in()
  the_owner for ALL to safe_owner
    using true
    with check true
accommodation.premises_address: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
accommodation.required_standard: row-level security enabled, forced
  provider_or_administrator_adds for INSERT to public
    with check (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  provider_or_administrator_ends for DELETE to public
    using (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
accommodation.standards_check: row-level security enabled, forced
  provider_or_administrator_adds for INSERT to public
    with check (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
accommodation.unit: row-level security enabled, forced
  provider_or_administrator_adds for INSERT to public
    with check (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  provider_or_administrator_changes for UPDATE to public
    using (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  staff_see for SELECT to public
    using access.is_signed_in()
  the_owner for ALL to safe_owner
    using true
    with check true
accommodation.unit_history: row-level security enabled, forced
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
accommodation.unit_profile: row-level security enabled, forced
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
audit.entry: row-level security enabled, forced
  anyone_may_add for INSERT to public
    with check true
  own_organisation for SELECT to public
    using (access.is_system() OR ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) AND access.has_role('auditor'::text)))
  the_owner for ALL to safe_owner
    using true
    with check true
availability.closure: row-level security enabled, forced
  provider_only for ALL to public
    using (access.is_system() OR (EXISTS ( SELECT 1 FROM accommodation.unit u WHERE ((u.id = closure.unit_id) AND (u.provider_id = ( SELECT access.organisation_id() AS organisation_id))))))
  the_owner for ALL to safe_owner
    using true
    with check true
availability.free_time: row-level security enabled, forced
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
availability.free_time_kept: row-level security enabled, forced
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
availability.freshness_reminder: row-level security enabled, forced
  system_only for ALL to public
    using ( SELECT access.is_system() AS is_system)
    with check ( SELECT access.is_system() AS is_system)
  the_owner for ALL to safe_owner
    using true
    with check true
availability.freshness_target: row-level security enabled, forced
  provider_or_administrator_adds for INSERT to public
    with check (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  provider_or_administrator_changes for UPDATE to public
    using (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR access.has_role('administrator'::text))
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
availability.likely_free: row-level security enabled, forced
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
availability.premises_closure: row-level security enabled, forced
  provider_only for ALL to public
    using (access.is_system() OR (EXISTS ( SELECT 1 FROM accommodation.premises p WHERE ((p.id = premises_closure.premises_id) AND (p.provider_id = ( SELECT access.organisation_id() AS organisation_id))))))
  the_owner for ALL to safe_owner
    using true
    with check true
availability.stock: row-level security enabled, forced
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
availability.unit_change: row-level security off
availability.unit_occupancy: row-level security enabled, forced
  staff_see for SELECT to public
    using access.is_signed_in()
  the_owner for ALL to safe_owner
    using true
    with check true
availability.unmet_need: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
availability.unmet_need_attempt: row-level security enabled, forced
  seen for ALL to public
    using (EXISTS ( SELECT 1 FROM availability.unmet_need n WHERE (n.id = unmet_need_attempt.unmet_need_id)))
    with check (EXISTS ( SELECT 1 FROM availability.unmet_need n WHERE (n.id = unmet_need_attempt.unmet_need_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
directory.local_authority: row-level security off
directory.neighbour: row-level security off
directory.provider: row-level security off
homelessness.account: row-level security enabled, forced
  seen for ALL to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.account_part: row-level security enabled, forced
  the_council_and_whom_she_chose for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.account a WHERE ((a.id = account_part.account_id) AND ((a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR (account_part.sharing = 'those-who-help'::text) OR ((account_part.sharing = 'named'::text) AND (( SELECT access.organisation_id() AS organisation_id) = ANY (account_part.shared_with)))))))
    with check (EXISTS ( SELECT 1 FROM homelessness.account a WHERE ((a.id = account_part.account_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.account_part_version: row-level security enabled, forced
  the_council for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.account a WHERE ((a.id = account_part_version.account_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
    with check (EXISTS ( SELECT 1 FROM homelessness.account a WHERE ((a.id = account_part_version.account_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.application: row-level security enabled, forced
  seen for ALL to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
    with check ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.assessment: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = assessment.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = assessment.application_id)))
homelessness.belongings: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = belongings.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = belongings.application_id)))
homelessness.belongings_dealing: row-level security enabled, forced
  the_council for ALL to public
    using (EXISTS ( SELECT 1 FROM (homelessness.belongings b JOIN homelessness.application a ON ((a.id = b.application_id))) WHERE ((b.id = belongings_dealing.belongings_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
    with check (EXISTS ( SELECT 1 FROM (homelessness.belongings b JOIN homelessness.application a ON ((a.id = b.application_id))) WHERE ((b.id = belongings_dealing.belongings_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.case_household: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = case_household.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = case_household.application_id)))
homelessness.change_not_told: row-level security enabled, forced
  the_council for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = change_not_told.application_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = change_not_told.application_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.child_consent: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_child for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.child_placed c WHERE (c.id = child_consent.child_placed_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.child_placed c WHERE (c.id = child_consent.child_placed_id)))
homelessness.child_placed: row-level security enabled, forced
  the_council for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = child_placed.application_id) AND (( SELECT access.is_system() AS is_system) OR (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id))))))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = child_placed.application_id) AND (( SELECT access.is_system() AS is_system) OR (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id))))))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.childrens_referral: row-level security enabled, forced
  the_council for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = childrens_referral.application_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = childrens_referral.application_id) AND (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.clock: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = clock.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = clock.application_id)))
homelessness.clock_reminder: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_clock for SELECT to public
    using (EXISTS ( SELECT 1 FROM homelessness.clock c WHERE (c.id = clock_reminder.clock_id)))
homelessness.decision: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = decision.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = decision.application_id)))
homelessness.duty: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = duty.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = duty.application_id)))
homelessness.help_asked: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = help_asked.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = help_asked.application_id)))
homelessness.housing_offer: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = housing_offer.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = housing_offer.application_id)))
homelessness.housing_plan: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = housing_plan.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = housing_plan.application_id)))
homelessness.letter: row-level security enabled, forced
  of_the_council for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = letter.application_id) AND (access.is_system() OR (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id))))))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE ((a.id = letter.application_id) AND (access.is_system() OR (a.organisation_id = ( SELECT access.organisation_id() AS organisation_id))))))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.letter_delivery: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_letter for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.letter l WHERE (l.notice_id = letter_delivery.notice_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.letter l WHERE (l.notice_id = letter_delivery.notice_id)))
homelessness.notice: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = notice.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = notice.application_id)))
homelessness.override: row-level security enabled, forced
  own_council for ALL to public
    using (( SELECT access.is_system() AS is_system) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (( SELECT access.is_system() AS is_system) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.plan_step: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_plan for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.housing_plan p WHERE (p.id = plan_step.plan_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.housing_plan p WHERE (p.id = plan_step.plan_id)))
homelessness.referral_in: row-level security enabled, forced
  sent_by_anybody for INSERT to public
    with check (sent_by_organisation = ( SELECT access.organisation_id() AS organisation_id))
  the_chosen_council for ALL to public
    using (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.reminder_policy: row-level security enabled, forced
  staff_begin_their_own for INSERT to public
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  staff_see for SELECT to public
    using (( SELECT access.is_system() AS is_system) OR ((organisation_id IS NULL) AND ( SELECT access.is_signed_in() AS is_signed_in)) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
homelessness.representation: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_review for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.review r WHERE (r.id = representation.review_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.review r WHERE (r.id = representation.review_id)))
homelessness.review: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = review.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = review.application_id)))
homelessness.review_agreement: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_review for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.review r WHERE (r.id = review_agreement.review_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.review r WHERE (r.id = review_agreement.review_id)))
homelessness.review_time: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = review_time.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = review_time.application_id)))
homelessness.roof_answer: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = roof_answer.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = roof_answer.application_id)))
homelessness.set_aside_end: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = set_aside_end.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = set_aside_end.application_id)))
homelessness.step_warning: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = step_warning.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = step_warning.application_id)))
homelessness.truth_explained: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_application for ALL to public
    using (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = truth_explained.application_id)))
    with check (EXISTS ( SELECT 1 FROM homelessness.application a WHERE (a.id = truth_explained.application_id)))
move_on.joint_tenancy: row-level security enabled, forced
  seen for SELECT to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  the_owner for ALL to safe_owner
    using true
    with check true
  who_sees_changes for UPDATE to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  who_sees_the_household_records for INSERT to public
    with check people.sees_household(household_id)
move_on.nomination: row-level security enabled, forced
  seen for SELECT to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  the_owner for ALL to safe_owner
    using true
    with check true
  who_sees_changes for UPDATE to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  who_sees_the_household_registers for INSERT to public
    with check people.sees_household(household_id)
move_on.nomination_move: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_nomination for ALL to public
    using (EXISTS ( SELECT 1 FROM move_on.nomination n WHERE (n.id = nomination_move.nomination_id)))
    with check (EXISTS ( SELECT 1 FROM move_on.nomination n WHERE (n.id = nomination_move.nomination_id)))
move_on.plan: row-level security enabled, forced
  seen for SELECT to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  the_owner for ALL to safe_owner
    using true
    with check true
  who_sees_changes for UPDATE to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  who_sees_the_household_plans for INSERT to public
    with check people.sees_household(household_id)
move_on.plan_step: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_plan for ALL to public
    using (EXISTS ( SELECT 1 FROM move_on.plan p WHERE (p.id = plan_step.plan_id)))
    with check (EXISTS ( SELECT 1 FROM move_on.plan p WHERE (p.id = plan_step.plan_id)))
move_on.policy: row-level security enabled, forced
  staff_begin_their_own for INSERT to public
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  staff_see for SELECT to public
    using (( SELECT access.is_system() AS is_system) OR ((organisation_id IS NULL) AND ( SELECT access.is_signed_in() AS is_signed_in)) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
move_on.sustainment_check: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_tenancy for ALL to public
    using (EXISTS ( SELECT 1 FROM move_on.tenancy t WHERE (t.id = sustainment_check.tenancy_id)))
    with check (EXISTS ( SELECT 1 FROM move_on.tenancy t WHERE (t.id = sustainment_check.tenancy_id)))
move_on.tenancy: row-level security enabled, forced
  seen for SELECT to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  the_owner for ALL to safe_owner
    using true
    with check true
  who_sees_changes for UPDATE to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id))
  who_sees_the_household_records for INSERT to public
    with check people.sees_household(household_id)
move_on.tenancy_check: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_tenancy for ALL to public
    using (EXISTS ( SELECT 1 FROM move_on.tenancy t WHERE (t.id = tenancy_check.tenancy_id)))
    with check (EXISTS ( SELECT 1 FROM move_on.tenancy t WHERE (t.id = tenancy_check.tenancy_id)))
people.conflict: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  whose_workers_recorded_it for ALL to public
    using (access.is_system() OR ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) AND people.sees_household(household_id)))
    with check (access.is_system() OR ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) AND people.sees_household(household_id)))
people.household: row-level security enabled, forced
  seen for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(id))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(id))
  the_owner for ALL to safe_owner
    using true
    with check true
people.household_share: row-level security enabled, forced
  ended_by_who_sees_it for UPDATE to public
    using (people.keeps_household(household_id) OR (EXISTS ( SELECT 1 FROM access.app_user u WHERE (u.id = household_share.shared_by))))
  seen for SELECT to public
    using (people.keeps_household(household_id) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR (EXISTS ( SELECT 1 FROM access.app_user u WHERE (u.id = household_share.shared_by))))
  shared_by_who_sees_them for INSERT to public
    with check (people.sees_household(household_id) AND ((organisation_id <> ( SELECT access.organisation_id() AS organisation_id)) OR people.keeps_household(household_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
people.person: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
people.safe_contact: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
people.tie: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
people.unsafe_area: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
placements.overstay: row-level security enabled, forced
  seen for ALL to public
    using (EXISTS ( SELECT 1 FROM placements.placement p WHERE (p.id = overstay.placement_id)))
    with check (EXISTS ( SELECT 1 FROM placements.placement p WHERE (p.id = overstay.placement_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
placements.placement: row-level security enabled, forced
  seen for SELECT to public
    using ((provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR placements.is_seen(household_id, provider_id, organisation_id, status))
  the_owner for ALL to safe_owner
    using true
    with check true
  who_sees_changes for UPDATE to public
    using ((provider_id = ( SELECT access.organisation_id() AS organisation_id)) OR placements.is_seen(household_id, provider_id, organisation_id, status))
  who_sees_the_household_places for INSERT to public
    with check people.sees_household(household_id)
placements.referral_policy: row-level security enabled, forced
  staff_begin_their_own for INSERT to public
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
placements.unit_group: row-level security enabled, forced
  its_provider_changes for UPDATE to public
    using (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (provider_id = ( SELECT access.organisation_id() AS organisation_id)))
  its_provider_makes for INSERT to public
    with check (provider_id = ( SELECT access.organisation_id() AS organisation_id))
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
placements.unit_group_member: row-level security enabled, forced
  its_provider_adds for INSERT to public
    with check (EXISTS ( SELECT 1 FROM placements.unit_group g WHERE ((g.id = unit_group_member.unit_group_id) AND (g.provider_id = ( SELECT access.organisation_id() AS organisation_id)))))
  its_provider_removes for DELETE to public
    using (EXISTS ( SELECT 1 FROM placements.unit_group g WHERE ((g.id = unit_group_member.unit_group_id) AND (g.provider_id = ( SELECT access.organisation_id() AS organisation_id)))))
  staff_see for SELECT to public
    using ( SELECT access.is_signed_in() AS is_signed_in)
  the_owner for ALL to safe_owner
    using true
    with check true
placements.waiting_entry: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
placements.waiting_turn: row-level security enabled, forced
  seen for ALL to public
    using (EXISTS ( SELECT 1 FROM placements.waiting_entry e WHERE (e.id = waiting_turn.entry_id)))
    with check (EXISTS ( SELECT 1 FROM placements.waiting_entry e WHERE (e.id = waiting_turn.entry_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
platform.evaluation_data: row-level security off
platform.idempotent_answer: row-level security off
platform.outbox: row-level security off
platform.training_clock: row-level security off
reporting.hclic_answers: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  the_owner for ALL to safe_owner
    using true
    with check true
reporting.hclic_case: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_return for ALL to public
    using (return_id IN ( SELECT r.id FROM reporting.hclic_return r))
    with check (return_id IN ( SELECT r.id FROM reporting.hclic_return r))
reporting.hclic_mapping: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  the_owner for ALL to safe_owner
    using true
    with check true
reporting.hclic_return: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
spreadsheets.import: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
spreadsheets.import_part: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (import_id IN ( SELECT i.id FROM spreadsheets.import i WHERE (i.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
    with check (access.is_system() OR (import_id IN ( SELECT i.id FROM spreadsheets.import i WHERE (i.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
  the_owner for ALL to safe_owner
    using true
    with check true
spreadsheets.import_row: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (import_id IN ( SELECT i.id FROM spreadsheets.import i WHERE (i.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
    with check (access.is_system() OR (import_id IN ( SELECT i.id FROM spreadsheets.import i WHERE (i.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))
  the_owner for ALL to safe_owner
    using true
    with check true
support.address_marker: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
support.conference_action: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_referral_or_ones_own for ALL to public
    using ((owner_id = ( SELECT access.user_id() AS user_id)) OR (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_action.referral_id))))
    with check (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_action.referral_id)))
support.conference_meeting: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_referral for ALL to public
    using (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_meeting.referral_id)))
    with check (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_meeting.referral_id)))
support.conference_perpetrator: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_referral for ALL to public
    using (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_perpetrator.referral_id)))
    with check (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_perpetrator.referral_id)))
support.conference_referral: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
support.conference_transfer: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_referral for ALL to public
    using (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_transfer.referral_id)))
    with check (EXISTS ( SELECT 1 FROM support.conference_referral r WHERE (r.id = conference_transfer.referral_id)))
support.contact: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = contact.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = contact.package_id)))
support.cover: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = cover.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = cover.package_id)))
support.goal: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = goal.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = goal.package_id)))
support.handover: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = handover.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = handover.package_id)))
support.intensity_step: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = intensity_step.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = intensity_step.package_id)))
support.lead_professional: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = lead_professional.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = lead_professional.package_id)))
support.measure: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_measuring for ALL to public
    using (EXISTS ( SELECT 1 FROM support.measuring m WHERE (m.id = measure.measuring_id)))
    with check (EXISTS ( SELECT 1 FROM support.measuring m WHERE (m.id = measure.measuring_id)))
support.measuring: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = measuring.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = measuring.package_id)))
support.order_breach: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_order for ALL to public
    using (EXISTS ( SELECT 1 FROM support.protective_order o WHERE (o.id = order_breach.order_id)))
    with check (EXISTS ( SELECT 1 FROM support.protective_order o WHERE (o.id = order_breach.order_id)))
support.order_renewal: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_order for ALL to public
    using (EXISTS ( SELECT 1 FROM support.protective_order o WHERE (o.id = order_renewal.order_id)))
    with check (EXISTS ( SELECT 1 FROM support.protective_order o WHERE (o.id = order_renewal.order_id)))
support.outcome: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = outcome.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = outcome.package_id)))
support.package: row-level security enabled, forced
  seen for SELECT to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id) OR support.is_offered_to_me(id))
  the_owner for ALL to safe_owner
    using true
    with check true
  who_sees_changes for UPDATE to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR people.sees_household(household_id) OR support.is_offered_to_me(id))
  who_sees_the_household_opens for INSERT to public
    with check people.sees_household(household_id)
support.perpetrator: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
support.perpetrator_correction: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_whom_it_corrects for ALL to public
    using (EXISTS ( SELECT 1 FROM support.perpetrator p WHERE (p.id = perpetrator_correction.perpetrator_id)))
    with check (EXISTS ( SELECT 1 FROM support.perpetrator p WHERE (p.id = perpetrator_correction.perpetrator_id)))
support.perpetrator_withdrawal: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_whom_it_withdraws for ALL to public
    using (EXISTS ( SELECT 1 FROM support.perpetrator p WHERE (p.id = perpetrator_withdrawal.perpetrator_id)))
    with check (EXISTS ( SELECT 1 FROM support.perpetrator p WHERE (p.id = perpetrator_withdrawal.perpetrator_id)))
support.policy: row-level security enabled, forced
  staff_begin_their_own for INSERT to public
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  staff_see for SELECT to public
    using (( SELECT access.is_system() AS is_system) OR ((organisation_id IS NULL) AND ( SELECT access.is_signed_in() AS is_signed_in)) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
support.protective_order: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
support.risk_assessment: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
support.risk_draft: row-level security enabled, forced
  its_team for ALL to public
    using ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) AND people.sees_household(household_id))
    with check ((organisation_id = ( SELECT access.organisation_id() AS organisation_id)) AND people.sees_household(household_id))
  the_owner for ALL to safe_owner
    using true
    with check true
support.risk_event: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
support.risk_policy: row-level security enabled, forced
  staff_begin_their_own for INSERT to public
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  staff_see for SELECT to public
    using (( SELECT access.is_system() AS is_system) OR ((organisation_id IS NULL) AND ( SELECT access.is_signed_in() AS is_signed_in)) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
support.safety_plan: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  the_team_sees for SELECT to public
    using (people.sees_household(household_id) AND (( SELECT access.is_system() AS is_system) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)) OR (EXISTS ( SELECT 1 FROM support.package p WHERE ((p.person_id = safety_plan.person_id) AND (p.status = 'active'::text) AND (p.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))))
  who_sees_the_household_writes for INSERT to public
    with check (people.sees_household(household_id) AND (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
support.safety_plan_copy: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_plan for ALL to public
    using (EXISTS ( SELECT 1 FROM support.safety_plan s WHERE (s.id = safety_plan_copy.plan_id)))
    with check (EXISTS ( SELECT 1 FROM support.safety_plan s WHERE (s.id = safety_plan_copy.plan_id)))
support.sanctuary: row-level security enabled, forced
  seen for ALL to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
support.sanctuary_work: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_sanctuary for ALL to public
    using (EXISTS ( SELECT 1 FROM support.sanctuary s WHERE (s.id = sanctuary_work.sanctuary_id)))
    with check (EXISTS ( SELECT 1 FROM support.sanctuary s WHERE (s.id = sanctuary_work.sanctuary_id)))
support.team_member: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_package for ALL to public
    using (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = team_member.package_id)))
    with check (EXISTS ( SELECT 1 FROM support.package p WHERE (p.id = team_member.package_id)))
tasks.absence: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
tasks.policy: row-level security enabled, forced
  staff_begin_their_own for INSERT to public
    with check (organisation_id = ( SELECT access.organisation_id() AS organisation_id))
  staff_see for SELECT to public
    using (( SELECT access.is_system() AS is_system) OR ((organisation_id IS NULL) AND ( SELECT access.is_signed_in() AS is_signed_in)) OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
tasks.task: row-level security enabled, forced
  own_team for SELECT to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  own_team_changes for UPDATE to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
tasks.team: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
tasks.team_kind: row-level security enabled, forced
  own_organisation for ALL to public
    using (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
    with check (access.is_system() OR (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
tasks.team_member: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  with_its_team for ALL to public
    using (EXISTS ( SELECT 1 FROM tasks.team t WHERE (t.id = team_member.team_id)))
    with check (EXISTS ( SELECT 1 FROM tasks.team t WHERE (t.id = team_member.team_id)))
today.reminder: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  the_system for ALL to public
    using access.is_system()
    with check access.is_system()
today.reminder_choice: row-level security enabled, forced
  ones_own for ALL to public
    using (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
    with check (access.is_system() OR (user_id = ( SELECT access.user_id() AS user_id)))
  stopped_ones for SELECT to public
    using ((stopped_at IS NOT NULL) AND access.has_role('administrator'::text) AND (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  the_owner for ALL to safe_owner
    using true
    with check true
told_once.consent: row-level security enabled, forced
  recorded_by_who_asked for INSERT to public
    with check (people.sees_household(household_id) AND (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  seen for SELECT to public
    using people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
  withdrawn_to_anybody for UPDATE to public
    using people.sees_household(household_id)
    with check people.sees_household(household_id)
told_once.information_share: row-level security enabled, forced
  recorded_by_who_shared for INSERT to public
    with check (people.sees_household(household_id) AND (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
  seen for SELECT to public
    using people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
told_once.note: row-level security enabled, forced
  seen for SELECT to public
    using people.sees_household(household_id)
  the_owner for ALL to safe_owner
    using true
    with check true
  written_by_who_helps for INSERT to public
    with check (people.sees_household(household_id) AND (organisation_id = ( SELECT access.organisation_id() AS organisation_id)))
told_once.note_part: row-level security enabled, forced
  the_owner for ALL to safe_owner
    using true
    with check true
  what_is_protected_stays for SELECT to public
    using (EXISTS ( SELECT 1 FROM told_once.note n WHERE ((n.id = note_part.note_id) AND ((note_part.protection = 'ordinary'::text) OR (n.organisation_id = ( SELECT access.organisation_id() AS organisation_id))))))
  with_its_note for INSERT to public
    with check (EXISTS ( SELECT 1 FROM told_once.note n WHERE ((n.id = note_part.note_id) AND (n.organisation_id = ( SELECT access.organisation_id() AS organisation_id)))))

-- Functions

CREATE OR REPLACE FUNCTION access.active_user(wanted uuid)
 RETURNS TABLE(id uuid, organisation_id uuid, roles text[])
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select u.id, u.organisation_id, u.roles from access.app_user u where u.id = wanted and u.active for share
$function$
;
CREATE OR REPLACE FUNCTION access.begin_request(token bytea, at timestamp with time zone)
 RETURNS TABLE(session_id uuid, user_id uuid, user_name text, roles text[], organisation_id uuid, organisation_name text, organisation_type text, organisation_area text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query
    select s.id, u.id, u.name, u.roles, o.id, o.name, o.type, o.local_authority_code
      from (select s.id, s.user_id
              from access.session s
             where s.token_hash = token and s.ended_at is null and s.expires_at > at) s
      join access.app_user u on u.id = s.user_id and u.active
      join access.organisation o on o.id = u.organisation_id
     cross join lateral (select set_config('app.user_id', u.id::text, true),
                                set_config('app.organisation_id', u.organisation_id::text, true),
                                set_config('app.roles', array_to_string(u.roles, ','), true)) told;
end
$function$
;
CREATE OR REPLACE FUNCTION access.has_role(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((wanted = ANY (string_to_array(current_setting('app.roles'::text, true), ','::text))), false)
;
CREATE OR REPLACE FUNCTION access.has_staff(organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select 1 from access.app_user u where u.organisation_id = organisation and u.active)
$function$
;
CREATE OR REPLACE FUNCTION access.is_signed_in()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((access.organisation_id() IS NOT NULL) OR access.is_system())
;
CREATE OR REPLACE FUNCTION access.is_system()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((current_setting('app.system'::text, true) = 'on'::text), false)
;
CREATE OR REPLACE FUNCTION access.organisation_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.organisation_id'::text, true), ''::text))::uuid
;
CREATE OR REPLACE FUNCTION access.take_off_code(removal uuid, whose uuid, why text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not access.has_role('administrator') or whose = access.user_id()
     or not exists (select 1 from access.app_user u where u.id = whose and u.active and u.organisation_id = access.organisation_id()) then
    return false;
  end if;
  delete from access.second_factor s where s.user_id = whose and s.confirmed_at is not null;
  if not found then
    return false;
  end if;
  update access.session s set ended_at = at where s.user_id = whose and s.ended_at is null;
  insert into access.code_removal (id, user_id, removed_by, reason, removed_at) values (removal, whose, access.user_id(), why, at);
  return true;
end
$function$
;
CREATE OR REPLACE FUNCTION access.tell_of_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('session_ended', new.id::text);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION access.tell_of_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('session_ended', old.user_id::text);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION access.user_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid
;
CREATE OR REPLACE FUNCTION accommodation.begin_standards()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform 1 from accommodation.premises p where p.id = new.premises_id for key share;
  new.standards_until := accommodation.standards_until(new.id, new.premises_id, new.provider_id);
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.check_recorded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform accommodation.keep_standards_of(new.premises_id);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.disclose_address(premises uuid, for_placement uuid, purpose_code text, at timestamp with time zone, request text)
 RETURNS bytea
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  address bytea;
begin
  select a.sealed into address
    from accommodation.premises_address a
    join accommodation.premises p on p.id = a.premises_id
   where a.premises_id = premises
     and (p.provider_id = access.organisation_id()
          or exists (select 1
                       from placements.placement pl
                       join accommodation.unit u on u.id = pl.unit_id
                      where u.premises_id = premises
                        and (for_placement is null or pl.id = for_placement)
                        and pl.status in ('accepted', 'arrived')
                        and placements.is_seen(pl.household_id, pl.provider_id, pl.organisation_id, pl.status)));
  insert into audit.entry (at, request_id, actor_kind, actor_id, organisation_id, action, outcome, subject_type, subject_id, details)
    values (at, request, 'user', access.user_id(), access.organisation_id(), 'address.disclosed',
            case when address is null then 'refused' else 'done' end, 'premises', premises,
            jsonb_strip_nulls(jsonb_build_object('purpose', purpose_code, 'placementId', for_placement)));
  return address;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.disclosures_of(premises uuid, before bigint, most integer)
 RETURNS TABLE(id bigint, at timestamp with time zone, outcome text, purpose text, placement_id uuid, organisation_id uuid, organisation_name text, user_id uuid, user_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select e.id, e.at, e.outcome, e.details ->> 'purpose',
         (select pl.id from placements.placement pl join accommodation.unit u on u.id = pl.unit_id
           where pl.id = (e.details ->> 'placementId')::uuid and u.premises_id = premises),
         o.id, o.name, a.id, a.name
    from audit.entry e
    left join access.organisation o on o.id = e.organisation_id
    left join access.app_user a on a.id = e.actor_id
   where e.subject_id = premises
     and ((e.action = 'address.disclosed' and e.outcome = 'done')
          or (e.action = 'address.disclose' and e.outcome = 'refused' and e.details ->> 'code' = 'not-found'))
     and (before is null or e.id < before)
     and exists (select 1 from accommodation.premises p where p.id = premises and p.provider_id = access.organisation_id())
   order by e.id desc
   limit most
$function$
;
CREATE OR REPLACE FUNCTION accommodation.keep_address(premises uuid, sealed_address bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not (access.is_system() or access.has_role('administrator')
          or exists (select 1 from accommodation.premises p where p.id = premises and p.provider_id = access.organisation_id())) then
    raise exception 'not yours to keep' using errcode = 'insufficient_privilege';
  end if;
  insert into accommodation.premises_address (premises_id, sealed) values (premises, sealed_address)
    on conflict (premises_id) do update set sealed = excluded.sealed;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.keep_profile()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.profile_id := accommodation.profile_of(new);
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.keep_standards_of(place uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform 1 from accommodation.premises p where p.id = place for update;
  perform 1 from accommodation.unit u where u.premises_id = place order by u.id for no key update;
  update accommodation.unit u
     set standards_until = accommodation.standards_until(u.id, u.premises_id, u.provider_id)
   where u.premises_id = place
     and u.standards_until is distinct from accommodation.standards_until(u.id, u.premises_id, u.provider_id);
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.profile_of(u accommodation.unit)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  offered jsonb;
  known integer;
begin
  select jsonb_build_object(
           'category', p.category, 'turnaroundWorkingDays', p.turnaround_working_days,
           'providerType', o.type, 'domesticAbuseObjects', d.domestic_abuse_objects,
           'bedspaces', u.bedspaces, 'cots', u.cots, 'bedrooms', u.bedrooms, 'selfContained', u.self_contained, 'shares', u.shares,
           'wheelchair', u.wheelchair, 'stepFree', u.step_free, 'carerSpace', u.carer_space,
           'womenOnly', u.women_only, 'menOnly', u.men_only, 'leadAgeFrom', u.lead_age_from, 'leadAgeTo', u.lead_age_to,
           'maxChildren', u.max_children, 'oldestBoyAge', u.oldest_boy_age,
           'acceptsNeeds', u.accepts_needs, 'supportLevels', u.support_levels, 'noRecourse', u.no_recourse,
           'pets', u.pets, 'languages', u.languages, 'byAndFor', u.by_and_for, 'staffed', u.staffed, 'security', u.security,
           'takesFromOwnArea', u.takes_from_own_area, 'outOfHours', u.out_of_hours, 'takingReferrals', u.taking_referrals)
    into offered
    from accommodation.premises p
    join access.organisation o on o.id = p.provider_id
    join directory.provider d on d.organisation_id = p.provider_id
   where p.id = u.premises_id;
  select f.id into known from accommodation.unit_profile f where f.digest = sha256(convert_to(offered::text, 'UTF8'));
  if known is null then
    insert into accommodation.unit_profile (digest, features)
      values (sha256(convert_to(offered::text, 'UTF8')), offered)
      on conflict (digest) do update set features = excluded.features
      returning id into known;
  end if;
  return known;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.remember_unit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into accommodation.unit_history (unit_id, version, features, said_at, said_by, until)
    values (old.id, old.version,
            to_jsonb(old) - array['id', 'premises_id', 'provider_id', 'profile_id', 'confirmed_at', 'confirmed_by', 'standards_until',
                                  'version', 'created_at', 'changed_at', 'changed_by'],
            old.changed_at, old.changed_by, new.changed_at);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.renew_profiles()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update accommodation.unit set profile_id = profile_id where premises_id = new.id;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.requirement_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  place uuid;
begin
  for place in select p.id from accommodation.premises p where p.provider_id = coalesce(new.provider_id, old.provider_id) order by p.id loop
    perform accommodation.keep_standards_of(place);
  end loop;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION accommodation.standards_until(unit uuid, premises uuid, provider uuid)
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$
  select min(out_of_date.since)
    from (select case newest.result when 'pass' then newest.valid_until + 1 else newest.checked_on end as since
            from (select distinct on (c.unit_id, c.kind) c.result, c.valid_until, c.checked_on
                    from accommodation.standards_check c
                   where c.premises_id = premises and (c.unit_id is null or c.unit_id = unit)
                   order by c.unit_id, c.kind, c.checked_on desc, c.recorded_at desc, c.id desc) newest
           union all
          select r.since
            from accommodation.required_standard r
           where r.provider_id = provider
             and not exists (select 1 from accommodation.standards_check c
                              where c.premises_id = premises and (c.unit_id is null or c.unit_id = unit) and c.kind = r.kind)) out_of_date
$function$
;
CREATE OR REPLACE FUNCTION audit.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the audit record only grows' using errcode = 'insufficient_privilege';
end
$function$
;
CREATE OR REPLACE FUNCTION availability.begin_stay(placement uuid, arrived timestamp with time zone, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  held availability.unit_occupancy;
begin
  select * into held from availability.unit_occupancy o where o.placement_id = placement and o.kind = 'hold';
  if not found then
    return false;
  end if;
  perform 1 from accommodation.unit u where u.id = held.unit_id for no key update;
  perform availability.release_lapsed_holds(held.unit_id, at);
  if exists (select 1 from availability.unit_occupancy o where o.unit_id = held.unit_id and o.unfinished) then
    return false;
  end if;
  if arrived < lower(held.during)
     and not availability.is_free(held.unit_id, tstzrange(arrived, lower(held.during)), at) then
    return false;
  end if;
  update availability.unit_occupancy
     set kind = 'stay', unfinished = true, lapses_at = null,
         during = tstzrange(least(arrived, lower(held.during)), upper(held.during))
   where id = held.id;
  return true;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.claims_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  changed uuid;
begin
  if tg_op = 'INSERT' then
    for changed in select distinct n.unit_id from new_claims n loop
      perform availability.keep_free_time(changed);
    end loop;
  elsif tg_op = 'DELETE' then
    for changed in select distinct o.unit_id from old_claims o loop
      perform availability.keep_free_time(changed);
    end loop;
  else
    for changed in select n.unit_id from new_claims n union select o.unit_id from old_claims o loop
      perform availability.keep_free_time(changed);
    end loop;
  end if;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.claims_in_the_way(wanted tstzrange, at timestamp with time zone)
 RETURNS TABLE(unit_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
  select o.unit_id
    from availability.unit_occupancy o
   where o.during && wanted and (o.lapses_at is null or o.lapses_at > at)
  union all
  select o.unit_id
    from availability.unit_occupancy o
   where o.unfinished and upper(o.during) <= at
$function$
;
CREATE OR REPLACE FUNCTION availability.close_unit(unit uuid, closure uuid, wanted tstzrange, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform 1 from accommodation.unit u where u.id = unit for no key update;
  perform availability.release_lapsed_holds(unit, at);
  if not availability.is_free(unit, wanted, at) then
    return false;
  end if;
  insert into availability.unit_occupancy (unit_id, kind, during, closure_id) values (unit, 'closure', wanted, closure);
  return true;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.expect_free(unit uuid, placement uuid, on_day date, basis text, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not access.is_system() then
    raise exception 'forecasts are made by the system' using errcode = 'insufficient_privilege';
  end if;
  insert into availability.likely_free as l (unit_id, placement_id, on_day, basis, said_at,
                                        premises_id, provider_id, local_authority_code, profile_id)
    select u.id, placement, on_day, basis, at, u.premises_id, u.provider_id, p.local_authority_code, u.profile_id
      from accommodation.unit u join accommodation.premises p on p.id = u.premises_id
     where u.id = unit
    on conflict (unit_id) do update
      set placement_id = excluded.placement_id, on_day = excluded.on_day, basis = excluded.basis, said_at = excluded.said_at,
          premises_id = excluded.premises_id, provider_id = excluded.provider_id,
          local_authority_code = excluded.local_authority_code, profile_id = excluded.profile_id;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.finish_stay(placement uuid, left_at timestamp with time zone, ready_again_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  stay availability.unit_occupancy;
  next_claim timestamptz;
begin
  select * into stay from availability.unit_occupancy o where o.placement_id = placement and o.kind = 'stay';
  if not found then
    return;
  end if;
  perform 1 from accommodation.unit u where u.id = stay.unit_id for no key update;
  delete from availability.unit_occupancy where placement_id = placement and kind = 'turnaround';
  select min(lower(o.during)) into next_claim
    from availability.unit_occupancy o
   where o.unit_id = stay.unit_id and o.id <> stay.id and lower(o.during) >= lower(stay.during);
  left_at := least(left_at, next_claim);
  if left_at > lower(stay.during) then
    update availability.unit_occupancy
       set during = tstzrange(lower(stay.during), left_at), unfinished = false
     where id = stay.id;
  else
    delete from availability.unit_occupancy where id = stay.id;
  end if;
  ready_again_at := least(ready_again_at, next_claim);
  if ready_again_at > left_at then
    insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
      values (stay.unit_id, 'turnaround', tstzrange(left_at, ready_again_at), placement);
  end if;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.forget_expected(placement uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not access.is_system() then
    raise exception 'forecasts are made by the system' using errcode = 'insufficient_privilege';
  end if;
  delete from availability.likely_free l where l.placement_id = placement;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.forget_free_time(before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  forgotten integer;
begin
  update availability.free_time_kept set since = before where since < before;
  delete from availability.free_time where free_until <= before;
  get diagnostics forgotten = row_count;
  return forgotten;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.free_periods(wanted uuid)
 RETURNS TABLE(free_from timestamp with time zone, free_until timestamp with time zone, true_from timestamp with time zone, true_until timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
  with claim as materialized (
    select o.during, o.lapses_at, case when o.unfinished then upper(o.during) end as overstays_at
      from availability.unit_occupancy o
     where o.unit_id = wanted
       and (o.unfinished or coalesce(upper(o.during), 'infinity') > (select k.since from availability.free_time_kept k))),
  moment as (
    select '-infinity'::timestamptz as since
     union
    select c.lapses_at from claim c where c.lapses_at is not null
     union
    select c.overstays_at from claim c where c.overstays_at is not null),
  span as (
    select m.since, lead(m.since, 1, 'infinity'::timestamptz) over (order by m.since) as until from moment m),
  taken as (
    select s.since, s.until,
           coalesce(range_agg(c.during) filter (where c.lapses_at is null or c.lapses_at > s.since), '{}') as during
      from span s left join claim c on true
     group by s.since, s.until
    having not coalesce(bool_or(c.overstays_at <= s.since), false))
  select coalesce(lower(free.period), '-infinity'), coalesce(upper(free.period), 'infinity'), t.since, t.until
    from taken t
   cross join lateral unnest('{(,)}'::tstzmultirange - t.during) as free(period)
   where coalesce(upper(free.period), 'infinity') > (select k.since from availability.free_time_kept k)
$function$
;
CREATE OR REPLACE FUNCTION availability.free_to_move_in(claims jsonb, at timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  claim record;
begin
  for claim in
    select c.unit, tstzrange(c."from", coalesce(c.ready, c."to")) as wanted
      from jsonb_to_recordset(claims) as c(unit uuid, "from" timestamptz, "to" timestamptz, ready timestamptz)
     order by c.unit
  loop
    perform availability.release_lapsed_holds(claim.unit, at);
    if availability.is_free(claim.unit, claim.wanted, at) then
      return next claim.unit;
    end if;
  end loop;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.hold(unit uuid, placement uuid, wanted tstzrange, ready_again_at timestamp with time zone, lapses_at timestamp with time zone, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform 1 from accommodation.unit u where u.id = unit for no key update;
  perform availability.release_lapsed_holds(unit, at);
  if not availability.is_free(unit, tstzrange(lower(wanted), coalesce(ready_again_at, upper(wanted))), at)
     or availability.must_keep_away(placement, unit) then
    return false;
  end if;
  insert into availability.unit_occupancy (unit_id, kind, during, placement_id, lapses_at)
    select unit, 'hold', wanted, placement, hold.lapses_at
     union all
    select unit, 'turnaround', tstzrange(upper(wanted), ready_again_at), placement, hold.lapses_at
     where ready_again_at > upper(wanted);
  return true;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.is_free(unit uuid, wanted tstzrange, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select not exists (
           select 1 from availability.unit_occupancy o
            where o.unit_id = unit and o.during && wanted and (o.lapses_at is null or o.lapses_at > at))
     and not exists (
           select 1 from availability.unit_occupancy o
            where o.unit_id = unit and o.unfinished and upper(o.during) <= at)
$function$
;
CREATE OR REPLACE FUNCTION availability.keep_free_time(unit uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  place record;
begin
  select u.id, u.premises_id, u.provider_id, b.local_authority_code, u.profile_id, u.confirmed_at, u.standards_until,
         t.fresh_hours, t.stale_hours
    into place
    from accommodation.unit u join accommodation.premises b on b.id = u.premises_id
    left join availability.freshness_target t on t.provider_id = u.provider_id
   where u.id = unit;
  with free as materialized (select p.* from availability.free_periods(unit) p),
  gone as (
    delete from availability.free_time f
     where f.unit_id = unit
       and not exists (select 1 from free n where n.true_from = f.true_from and n.free_from = f.free_from))
  insert into availability.free_time as f (unit_id, free_from, free_until, true_from, true_until, premises_id, provider_id,
                                           local_authority_code, profile_id, confirmed_at, standards_until, fresh_hours, stale_hours)
    select place.id, n.free_from, n.free_until, n.true_from, n.true_until, place.premises_id, place.provider_id,
           place.local_authority_code, place.profile_id, place.confirmed_at, place.standards_until, place.fresh_hours, place.stale_hours
      from free n
     where not exists (select 1 from availability.free_time f
                        where f.unit_id = unit and f.true_from = n.true_from and f.free_from = n.free_from
                          and f.true_until = n.true_until and f.free_until = n.free_until)
    on conflict (unit_id, true_from, free_from) do update
       set free_until = excluded.free_until, true_until = excluded.true_until;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.keep_hold(placement uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update availability.unit_occupancy set lapses_at = null where placement_id = placement and lapses_at is not null
$function$
;
CREATE OR REPLACE FUNCTION availability.meet_reminders(premises uuid, at timestamp with time zone, usual_fresh integer, usual_stale integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  aged  boolean;
  stale boolean;
begin
  if not exists (select 1 from availability.freshness_reminder r where r.premises_id = premises and r.met_at is null) then
    return;
  end if;
  select coalesce(bool_or(coalesce(u.confirmed_at, '-infinity') <= at - make_interval(hours => coalesce(t.fresh_hours, usual_fresh))), false),
         coalesce(bool_or(coalesce(u.confirmed_at, u.created_at) <= at - make_interval(hours => coalesce(t.stale_hours, usual_stale))), false)
    into aged, stale
    from accommodation.unit u
    left join availability.freshness_target t on t.provider_id = u.provider_id
   where u.premises_id = premises;
  return query
    update availability.freshness_reminder r set met_at = at
     where r.premises_id = premises and r.met_at is null
       and case r.kind when 'confirm-availability' then not aged else not stale end
    returning r.origin;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.move_closure_end(closure uuid, new_end timestamp with time zone, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  claim availability.unit_occupancy;
begin
  select * into claim from availability.unit_occupancy o where o.closure_id = closure;
  if not found then
    return false;
  end if;
  perform 1 from accommodation.unit u where u.id = claim.unit_id for no key update;
  perform availability.release_lapsed_holds(claim.unit_id, at);
  if exists (select 1 from availability.unit_occupancy o
              where o.unit_id = claim.unit_id and o.id <> claim.id and o.during && tstzrange(lower(claim.during), new_end)) then
    return false;
  end if;
  update availability.unit_occupancy set during = tstzrange(lower(during), new_end) where id = claim.id;
  return true;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.move_expected_end(placement uuid, new_end timestamp with time zone, ready_again_at timestamp with time zone, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  claim availability.unit_occupancy;
begin
  select * into claim from availability.unit_occupancy o where o.placement_id = placement and o.kind in ('hold', 'stay');
  if not found then
    return false;
  end if;
  perform 1 from accommodation.unit u where u.id = claim.unit_id for no key update;
  perform availability.release_lapsed_holds(claim.unit_id, at);
  if exists (select 1 from availability.unit_occupancy o
              where o.unit_id = claim.unit_id and o.placement_id is distinct from placement
                and o.during && tstzrange(lower(claim.during), greatest(coalesce(ready_again_at, new_end), new_end))) then
    return false;
  end if;
  delete from availability.unit_occupancy where placement_id = placement and kind = 'turnaround';
  update availability.unit_occupancy set during = tstzrange(lower(claim.during), new_end) where id = claim.id;
  if ready_again_at > new_end then
    insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
      values (claim.unit_id, 'turnaround', tstzrange(new_end, ready_again_at), placement);
  end if;
  return true;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.move_in(claims jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with claim as (
    select * from jsonb_to_recordset(claims) as c(unit uuid, placement uuid, "from" timestamptz, "to" timestamptz, ready timestamptz))
  insert into availability.unit_occupancy (unit_id, kind, during, placement_id, unfinished)
    select unit, 'stay', tstzrange("from", "to"), placement, true from claim
     union all
    select unit, 'turnaround', tstzrange("to", ready), placement, false from claim where ready > "to"
$function$
;
CREATE OR REPLACE FUNCTION availability.must_keep_away(placement uuid, unit uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  household uuid;
  wanted uuid;
begin
  select p.household_id into household from placements.placement p where p.id = placement;
  if not exists (select 1 from people.conflict c
                  where (c.household_id = household or c.other_household_id = household) and c.ended_at is null) then
    return false;
  end if;
  select u.premises_id into wanted from accommodation.unit u where u.id = unit;
  perform pg_advisory_xact_lock(hashtextextended('kept-apart:' || wanted::text, 0));
  return wanted = any (availability.premises_to_avoid(household));
end
$function$
;
CREATE OR REPLACE FUNCTION availability.nights_of(household uuid)
 RETURNS TABLE(unit_id uuid, profile_id integer, during tstzrange, lapses_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.unit_id, u.profile_id, case when o.unfinished then tstzrange(lower(o.during), null) else o.during end,
         case when p.status = 'offered' then p.hold_expires_at end
    from placements.placement p
   cross join lateral (
         select c.unit_id, c.during, c.unfinished from availability.unit_occupancy c
          where c.placement_id = p.id and c.kind in ('stay', 'hold') offset 0) o
    join accommodation.unit u on u.id = o.unit_id
   where p.household_id = household and people.sees_household(household)
$function$
;
CREATE OR REPLACE FUNCTION availability.premises_to_avoid(household uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  others uuid[];
begin
  others := array(
    select c.other_household_id from people.conflict c where c.household_id = household and c.ended_at is null
     union
    select c.household_id from people.conflict c where c.other_household_id = household and c.ended_at is null);
  if cardinality(others) = 0 then
    return others;
  end if;
  return array(
    select distinct u.premises_id
      from placements.placement p
      join accommodation.unit u on u.id = p.unit_id
     where p.household_id = any (others) and p.status in ('offered', 'accepted', 'arrived'));
end
$function$
;
CREATE OR REPLACE FUNCTION availability.premises_to_confirm(at timestamp with time zone, usual_fresh integer, usual_stale integer)
 RETURNS TABLE(premises_id uuid, provider_id uuid, authority_id uuid, stale boolean)
 LANGUAGE sql
 STABLE
AS $function$
  with aged as materialized (
    select u.premises_id, u.provider_id,
           bool_or(coalesce(u.confirmed_at, u.created_at) <= at - make_interval(hours => coalesce(t.stale_hours, usual_stale))) as stale
      from accommodation.unit u
      left join availability.freshness_target t on t.provider_id = u.provider_id
     where coalesce(u.confirmed_at, '-infinity') <= at - make_interval(hours => coalesce(t.fresh_hours, usual_fresh))
     group by u.premises_id, u.provider_id),
  answering as materialized (
    select d.provider_id from (select distinct a.provider_id from aged a) d where access.has_staff(d.provider_id)),
  authority as materialized (
    select distinct on (o.local_authority_code) o.local_authority_code, o.id
      from access.organisation o
     where o.type = 'local-housing-authority' and o.local_authority_code is not null
     order by o.local_authority_code, o.created_at)
  select a.premises_id, s.provider_id, case when h.id <> a.provider_id and access.has_staff(h.id) then h.id end, a.stale
    from aged a
    join accommodation.premises p on p.id = a.premises_id
    left join answering s on s.provider_id = a.provider_id
    left join authority h on h.local_authority_code = p.local_authority_code
$function$
;
CREATE OR REPLACE FUNCTION availability.release(placement uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from availability.unit_occupancy where placement_id = placement and kind in ('hold', 'turnaround')
$function$
;
CREATE OR REPLACE FUNCTION availability.release_lapsed_holds(unit uuid, at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  lapsed uuid[];
begin
  perform 1 from accommodation.unit u where u.id = unit for no key update;
  with gone as (
    delete from availability.unit_occupancy o where o.unit_id = unit and o.lapses_at <= at returning o.placement_id)
  select array_agg(distinct g.placement_id) into lapsed from gone g;
  if lapsed is null then
    return 0;
  end if;
  with expired as (
    update placements.placement p
       set status = 'expired', ended_by = 'system', reason = 'hold-lapsed', version = version + 1
     where p.id = any (lapsed) and p.status = 'offered'
    returning p.id, p.organisation_id)
  insert into audit.entry (at, actor_kind, actor_name, organisation_id, action, outcome, subject_type, subject_id)
    select at, 'system', 'lapsed-holds', e.organisation_id, 'placement.expired', 'done', 'placement', e.id from expired e;
  return cardinality(lapsed);
end
$function$
;
CREATE OR REPLACE FUNCTION availability.renew_hold(placement uuid, renewed_until timestamp with time zone, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  held_unit uuid;
begin
  select o.unit_id into held_unit from availability.unit_occupancy o where o.placement_id = placement and o.kind = 'hold';
  if not found then
    return false;
  end if;
  perform availability.release_lapsed_holds(held_unit, at);
  update availability.unit_occupancy set lapses_at = renewed_until where placement_id = placement and lapses_at is not null;
  return found;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.reopen_unit(closure uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  delete from availability.unit_occupancy where closure_id = closure and lower(during) >= at;
  update availability.unit_occupancy set during = tstzrange(lower(during), at)
   where closure_id = closure and during @> at;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.status_at(unit uuid, at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(
    (select case o.kind when 'hold' then 'held' when 'stay' then 'occupied' when 'turnaround' then 'turnaround' else 'closed' end
       from availability.unit_occupancy o
      where o.unit_id = unit
        and (o.during @> at or (o.unfinished and upper(o.during) <= at))
        and (o.lapses_at is null or o.lapses_at > at)
      order by o.unfinished desc
      limit 1),
    (select case when u.taking_referrals then 'available' else 'not-taking-referrals' end from accommodation.unit u where u.id = unit))
$function$
;
CREATE OR REPLACE FUNCTION availability.target_said()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- Whoever adds a unit of this provider at the same moment waits, or has been waited for.
  perform 1 from directory.provider p where p.organisation_id = new.provider_id for update;
  update availability.free_time f set fresh_hours = new.fresh_hours, stale_hours = new.stale_hours
    from accommodation.unit u where u.provider_id = new.provider_id and f.unit_id = u.id;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.tell_of_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  changed uuid := case when tg_op = 'DELETE' then old.unit_id else new.unit_id end;
begin
  insert into availability.unit_change as c (unit_id, version, changed_xid) values (changed, 1, pg_current_xact_id())
    on conflict (unit_id) do update set version = c.version + 1, changed_xid = excluded.changed_xid;
  perform pg_notify('unit_changed', changed::text);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.tell_of_referrals()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into availability.unit_change as c (unit_id, version, changed_xid) values (new.id, 1, pg_current_xact_id())
    on conflict (unit_id) do update set version = c.version + 1, changed_xid = excluded.changed_xid;
  perform pg_notify('unit_changed', new.id::text);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.unit_offers_something_else()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update availability.likely_free set profile_id = new.profile_id where unit_id = new.id;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.unit_said()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update availability.free_time
     set profile_id = new.profile_id, confirmed_at = new.confirmed_at, standards_until = new.standards_until
   where unit_id = new.id;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION availability.units_added()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- Nobody has claimed any time of a new unit.
  insert into availability.free_time (unit_id, free_from, free_until, true_from, true_until, premises_id, provider_id,
                                      local_authority_code, profile_id, confirmed_at, standards_until, fresh_hours, stale_hours)
    select n.id, '-infinity', 'infinity', '-infinity', 'infinity', n.premises_id, n.provider_id,
           p.local_authority_code, n.profile_id, n.confirmed_at, n.standards_until, t.fresh_hours, t.stale_hours
      from new_units n
      join accommodation.premises p on p.id = n.premises_id
      left join availability.freshness_target t on t.provider_id = n.provider_id;
  insert into availability.stock as s (local_authority_code, category, units)
    select p.local_authority_code, p.category, count(*)
      from new_units n join accommodation.premises p on p.id = n.premises_id
     group by p.local_authority_code, p.category
     order by p.local_authority_code, p.category
    on conflict (local_authority_code, category) do update set units = s.units + excluded.units;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION directory.areas_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('areas_changed', '');
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION directory.providers()
 RETURNS TABLE(id uuid, name text, type text, domestic_abuse_objects boolean, local_authority_code text)
 LANGUAGE sql
 STABLE
AS $function$
  select o.id, o.name, o.type, p.domestic_abuse_objects, o.local_authority_code
    from directory.provider p join access.organisation o on o.id = p.organisation_id
$function$
;
CREATE OR REPLACE FUNCTION homelessness.a_step_ends_after_its_plan_began()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.closed_on < (select min(p.made_on) from homelessness.housing_plan p
                       where p.application_id = (select v.application_id from homelessness.housing_plan v where v.id = new.plan_id)) then
    raise exception 'a step ends after its plan began' using errcode = 'check_violation', constraint = 'a_step_ends_after_its_plan_began';
  end if;
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION homelessness.dealt_with_as_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.kind in ('charged', 'disposed-of') and not coalesce((
    select case new.kind when 'charged' then told.charges else told.disposal end
      from homelessness.belongings_dealing told
     where told.belongings_id = new.belongings_id and told.kind = 'conditions-told' and told.happened_on <= new.happened_on
     order by told.happened_on desc, told.created_at desc, told.id desc limit 1), false)
  then
    raise check_violation using message = 'belongings are dealt with only as the person was told before', constraint = 'dealt_with_as_told';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION homelessness.escalate_clocks(today date, of_persons text[])
 RETURNS TABLE(id uuid, clock text, application_id uuid, organisation_id uuid, owner_id uuid, due_on date)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not access.is_system() then raise exception 'for the system only' using errcode = 'insufficient_privilege'; end if;
  return query
    update homelessness.clock c set escalated_on = today
      from homelessness.application a
     where a.id = c.application_id and c.status in ('running', 'passed') and c.escalated_on is null
       and coalesce(c.last_day, c.day_one) <= today and c.clock <> all (of_persons)
    returning c.id, c.clock, c.application_id, a.organisation_id, a.owner_id, coalesce(c.last_day, c.day_one);
end
$function$
;
CREATE OR REPLACE FUNCTION homelessness.happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select e.source_type, e.source_id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, e.person_id,
         e.details || jsonb_build_object('council', o.name)
    from homelessness.application a
    join access.organisation o on o.id = a.organisation_id
   cross join lateral (
     select 'application', a.id, 'application-made', a.approached_on, '{}'::jsonb, null::uuid
     union all
     select 'assessment', s.id, 'assessed', s.assessed_on, jsonb_build_object('version', s.version), null
       from homelessness.assessment s where s.application_id = a.id
     union all
     select 'housing-plan', p.id, 'housing-plan-made', p.made_on, jsonb_build_object('version', p.version), null
       from homelessness.housing_plan p where p.application_id = a.id
     union all
     select 'decision', d.id, 'decided', d.decided_on, jsonb_build_object('question', d.question, 'outcome', d.outcome), null
       from homelessness.decision d where d.application_id = a.id
     union all
     select 'duty', d.id, 'duty-began', d.started_on, jsonb_build_object('duty', d.duty, 'lastDay', d.last_day), null
       from homelessness.duty d where d.application_id = a.id
     union all
     select 'duty', d.id, 'duty-ended', d.ended_on, jsonb_build_object('duty', d.duty, 'ground', d.end_ground), null
       from homelessness.duty d where d.application_id = a.id and d.ended_on is not null
     union all
     select 'duty', e.duty_id, 'duty-owed-again', e.taken_up_on, jsonb_build_object('duty', d.duty, 'endedOn', e.ended_on), null
       from homelessness.set_aside_end e join homelessness.duty d on d.id = e.duty_id where e.application_id = a.id
     union all
     select 'notice', n.id, 'letter-sent', n.issued_on, jsonb_build_object('notice', n.notice), null
       from homelessness.notice n where n.application_id = a.id and n.issued_on is not null
     union all
     select 'review', r.id, 'review-requested', r.requested_on, '{}', null
       from homelessness.review r where r.application_id = a.id
     union all
     select 'review', r.id, 'review-decided', r.decided_on, jsonb_build_object('outcome', r.status), null
       from homelessness.review r where r.application_id = a.id and r.decided_on is not null
     union all
     select 'help-asked', h.id, 'help-asked', h.asked_on, jsonb_build_object('body', h.body), null
       from homelessness.help_asked h where h.application_id = a.id
     union all
     select 'help-asked', h.id, 'help-answered', h.answered_on, jsonb_build_object('body', h.body, 'answer', h.answer), null
       from homelessness.help_asked h where h.application_id = a.id and h.answered_on is not null
     union all
     select 'truth-explained', t.id, 'changes-explained', t.explained_on, '{}', null
       from homelessness.truth_explained t where t.application_id = a.id
     union all
     select 'child-placed', c.id, 'child-asked-about', c.asked_on, '{}', c.person_id
       from homelessness.child_placed c where c.application_id = a.id
   ) e (source_type, source_id, kind, on_day, details, person_id)
   where a.household_id = household
$function$
;
CREATE OR REPLACE FUNCTION homelessness.next_reminder(due date, policy integer, after date)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select min(due - d) from homelessness.reminder_policy p cross join unnest(p.days_before) d where p.version = policy and due - d > after
$function$
;
CREATE OR REPLACE FUNCTION homelessness.pass_clocks(today date)
 RETURNS TABLE(id uuid, clock text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not access.is_system() then raise exception 'for the system only' using errcode = 'insufficient_privilege'; end if;
  return query
    update homelessness.clock c set status = 'passed' where c.status = 'running' and c.last_day < today returning c.id, c.clock;
end
$function$
;
CREATE OR REPLACE FUNCTION homelessness.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a decision is superseded, never changed' using errcode = 'insufficient_privilege';
end
$function$
;
CREATE OR REPLACE FUNCTION homelessness.remind_of_clocks(today date)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not access.is_system() then raise exception 'for the system only' using errcode = 'insufficient_privilege'; end if;
  return query
    with reached as (
      update homelessness.clock c
         set next_reminder_on = homelessness.next_reminder(coalesce(c.last_day, c.day_one), c.reminder_policy, today)
        from homelessness.reminder_policy p
       where p.version = c.reminder_policy and c.status = 'running' and c.next_reminder_on <= today
      returning c.id, (select min(d) from unnest(p.days_before) d where coalesce(c.last_day, c.day_one) - d <= today) as days_before
    )
    insert into homelessness.clock_reminder as r (clock_id, days_before, reminded_on)
      select reached.id, reached.days_before, today from reached
        on conflict do nothing
    returning r.clock_id;
end
$function$
;
CREATE OR REPLACE FUNCTION homelessness.reminder_policy_on(council uuid, day date)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select version
    from homelessness.reminder_policy
   where in_force_from <= day and (organisation_id is null or organisation_id = council)
   order by organisation_id is null, in_force_from desc, version desc
   limit 1
$function$
;
CREATE OR REPLACE FUNCTION move_on.happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'plan', p.id, 'move-on-planned', p.created_at, true, null::uuid, jsonb_build_object('targetDate', p.target_date)
    from move_on.plan p where p.household_id = household
  union all
  select 'tenancy', t.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, null, e.details
    from move_on.tenancy t
    join access.organisation o on o.id = t.landlord_id
   cross join lateral (values
     ('tenancy-began', t.starts_on, jsonb_build_object('tenure', t.tenure, 'landlord', o.name)),
     ('tenancy-ended', t.ended_on, jsonb_build_object('reason', t.end_reason, 'followedBy', t.followed_by))
   ) e (kind, on_day, details)
   where t.household_id = household and e.on_day is not null
$function$
;
CREATE OR REPLACE FUNCTION move_on.joint_tenancies_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'joint-tenancy', t.id, 'joint-tenancy-recorded', t.created_at, true, null::uuid, jsonb_build_object('form', t.form)
    from move_on.joint_tenancy t where t.household_id = household
  union all
  select 'joint-tenancy', t.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, null, jsonb_build_object('form', t.form)
    from move_on.joint_tenancy t
   cross join lateral (values
     ('joint-tenancy-notice-served', t.served_on),
     ('joint-tenancy-before-the-court', t.court_asked_on),
     ('joint-tenancy-' || t.status, t.closed_on)) e (kind, on_day)
   where t.household_id = household and e.on_day is not null
$function$
;
CREATE OR REPLACE FUNCTION move_on.nominations_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'nomination', n.id, 'home-' || m.status, m.happened_on::timestamp at time zone 'Europe/London', false, null::uuid,
         jsonb_build_object('kind', n.kind, 'landlord', o.name, 'area', a.name, 'reason', m.reason)
    from move_on.nomination n
    join move_on.nomination_move m on m.nomination_id = n.id
    join access.organisation o on o.id = n.landlord_id
    join directory.local_authority a on a.code = n.local_authority_code
   where n.household_id = household
$function$
;
CREATE OR REPLACE FUNCTION people.belongs(member people.person, day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select (member.joined_on is null or member.joined_on <= day) and (member.left_on is null or member.left_on > day)
     and not member.away @> day
$function$
;
CREATE OR REPLACE FUNCTION people.find_the_other_household()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.other_household_id := (select h.id from people.household h where h.reference = new.other_reference);
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION people.happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'household', h.id, 'household-recorded', h.created_at, true, null::uuid, jsonb_build_object('organisation', o.name)
    from people.household h join access.organisation o on o.id = h.organisation_id
   where h.id = household
  union all
  select 'person', p.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, p.id, jsonb_build_object('reason', e.reason)
    from people.person p
   cross join lateral (values ('person-joined', p.joined_on, null), ('person-left', p.left_on, p.left_reason)) e (kind, on_day, reason)
   where p.household_id = household and e.on_day is not null
  union all
  select 'household-share', s.id, e.kind, e.at, true, null, jsonb_build_object('organisation', o.name, 'consent', s.consent)
    from people.household_share s
    join access.organisation o on o.id = s.organisation_id
   cross join lateral (values ('household-shared', s.shared_at), ('share-ended', s.ended_at)) e (kind, at)
   where s.household_id = household and e.at is not null
$function$
;
CREATE OR REPLACE FUNCTION people.keeps_household(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select access.is_system()
      or coalesce((select h.organisation_id from people.household h where h.id = wanted) = access.organisation_id(), false)
      or exists (select 1 from people.household_share s
                  where s.household_id = wanted and s.organisation_id = access.organisation_id() and s.ended_at is null)
$function$
;
CREATE OR REPLACE FUNCTION people.newest_seen(before uuid, most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  (select h.id from people.household h
    where h.organisation_id = access.organisation_id() and h.id < coalesce(before, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    order by h.id desc limit most)
  union
  (select s.household_id from people.household_share s
    where s.organisation_id = access.organisation_id() and s.ended_at is null
      and s.household_id < coalesce(before, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    order by s.household_id desc limit most)
  union
  (select distinct p.household_id from placements.placement p
    where p.provider_id = access.organisation_id() and p.status in ('accepted', 'arrived')
      and p.household_id < coalesce(before, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    order by p.household_id desc limit most)
  order by 1 desc limit most
$function$
;
CREATE OR REPLACE FUNCTION people.retire_address()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update people.safe_contact
     set retired_at = coalesce(new.departed_at, new.arrived_at)
   where household_id = new.household_id and channel = 'post'
     and (retired_at is null or retired_at > coalesce(new.departed_at, new.arrived_at));
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION people.retire_address_from_tenancy()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update people.safe_contact
     set retired_at = new.starts_on::timestamp at time zone 'Europe/London'
   where household_id = new.household_id and channel = 'post' and verified_on <= new.starts_on
     and (retired_at is null or retired_at > new.starts_on::timestamp at time zone 'Europe/London');
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION people.retire_address_given_before_tenancy()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.retired_at := (select min(t.starts_on)::timestamp at time zone 'Europe/London' from move_on.tenancy t
                      where t.household_id = new.household_id and t.starts_on > new.verified_on);
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION people.sees_household(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select people.keeps_household(wanted)
      or coalesce(access.organisation_id() = any (array(
           select p.provider_id from placements.placement p
            where p.household_id = wanted and p.status in ('accepted', 'arrived'))), false)
$function$
;
CREATE OR REPLACE FUNCTION placements.happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'placement', p.id, e.kind, e.at, e.known <> date_trunc('day', e.known, 'Europe/London'), null::uuid,
         jsonb_build_object('category', b.category, 'provider', o.name, 'area', a.name, 'status', p.status, 'endedBy', p.ended_by,
                            'reason', p.reason, 'destination', p.destination)
    from placements.placement p
    join accommodation.unit u on u.id = p.unit_id
    join accommodation.premises b on b.id = u.premises_id
    join directory.local_authority a on a.code = b.local_authority_code
    join access.organisation o on o.id = p.provider_id
   cross join lateral (select case when p.provider_agreed_at is not null and p.person_agreed_at is not null and p.transferred_from is null
                                   then greatest(p.provider_agreed_at, p.person_agreed_at) end as at) agreed
   cross join lateral (select case when date_trunc('day', agreed.at, 'Europe/London') = p.arrived_at
                                   then agreed.at else p.arrived_at end as at) arrived
   cross join lateral (select case when date_trunc('day', arrived.at, 'Europe/London') = p.departed_at
                                   then arrived.at else p.departed_at end as at) departed
   cross join lateral (values
     ('placement-offered',  case when p.transferred_from is null then p.created_at end, p.created_at),
     ('placement-agreed',   agreed.at, agreed.at),
     ('placement-arrived',  case when p.transferred_from is null then arrived.at end, p.arrived_at),
     ('placement-moved-in', case when p.transferred_from is not null then arrived.at end, p.arrived_at),
     ('placement-departed', case when p.status = 'departed' then departed.at end, p.departed_at)) e (kind, at, known)
   where p.household_id = household and e.at is not null
$function$
;
CREATE OR REPLACE FUNCTION placements.is_seen(household uuid, provider uuid, offered_by uuid, status text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select provider = access.organisation_id()
      or people.keeps_household(household)
      or ((offered_by = access.organisation_id() or status in ('departed', 'transferred')) and people.sees_household(household))
$function$
;
CREATE OR REPLACE FUNCTION placements.last_decision(of_placement uuid, expected date)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_build_object('authorised', o.authorised, 'until', o.until_day, 'decidedOn', (o.decided_at at time zone 'Europe/London')::date)
    from placements.overstay o
   where o.placement_id = of_placement and o.expected_to = expected
   order by o.decided_at desc, o.id desc
   limit 1
$function$
;
CREATE OR REPLACE FUNCTION placements.lives_in(household uuid)
 RETURNS TABLE(placement_id uuid, local_authority_code text)
 LANGUAGE sql
 STABLE
AS $function$
  select p.id, m.local_authority_code
    from placements.placement p
    join accommodation.unit u on u.id = p.unit_id
    join accommodation.premises m on m.id = u.premises_id
   where p.household_id = household and p.status = 'arrived' and p.arrived_at is not null
$function$
;
CREATE OR REPLACE FUNCTION placements.lock(wanted uuid, further_units uuid[], at timestamp with time zone)
 RETURNS TABLE(placement placements.placement, sees_household boolean, last_decision jsonb)
 LANGUAGE plpgsql
AS $function$
declare
  its_unit uuid;
  one      uuid;
begin
  select p.unit_id into its_unit from placements.placement p where p.id = wanted;
  if not found then
    return;
  end if;
  for one in select distinct u.id from unnest(further_units || its_unit) as u(id) order by u.id loop
    perform availability.release_lapsed_holds(one, at);
  end loop;
  select p.* into placement from placements.placement p where p.id = wanted for no key update;
  if not found then
    return;
  end if;
  sees_household := people.sees_household(placement.household_id);
  if placement.status = 'arrived' then
    last_decision := placements.last_decision(placement.id, placement.expected_to);
  end if;
  return next;
end
$function$
;
CREATE OR REPLACE FUNCTION placements.policy_for(unit uuid, at timestamp with time zone)
 RETURNS SETOF placements.referral_policy
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select r.*
    from accommodation.unit u
    join accommodation.premises p on p.id = u.premises_id
    join directory.local_authority a on a.code = p.local_authority_code
   cross join placements.referral_policy r
    left join access.organisation o on o.id = r.organisation_id
   where u.id = unit and r.in_force_from <= at
     and (o.id is null or o.id = u.provider_id
          or (o.type = 'local-housing-authority' and o.local_authority_code in (a.code, a.county_code)))
   order by r.organisation_id is null, r.in_force_from desc, r.version desc
   limit 1
$function$
;
CREATE OR REPLACE FUNCTION placements.referral(placement uuid, at timestamp with time zone)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select jsonb_build_object(
           'people', (select jsonb_agg(jsonb_build_object('age', a.years, 'sex', m.sex, 'child',
                               a.years < 18 and m.relationship_to_lead not in ('self', 'partner'))
                             order by m.key <> 'lead', a.years desc, m.id)
                        from people.person m
                       cross join lateral (select (at at time zone 'Europe/London')::date) as t(today)
                       cross join lateral (select extract(year from age(t.today, m.date_of_birth))::integer) as a(years)
                       where m.household_id = h.id and people.belongs(m, t.today)),
           'needs', to_jsonb(h.needs),
           'needLevels', h.need_levels,
           'requirements', jsonb_build_object('wheelchair', h.wheelchair, 'stepFree', h.step_free, 'selfContained', h.self_contained,
                                              'womenOnly', h.women_only, 'carerSpace', h.carer_space, 'pets', h.pets))
    from placements.placement p
    join people.household h on h.id = p.household_id
   where p.id = placement
     and p.provider_id = access.organisation_id()
     and p.status = 'offered' and p.hold_expires_at > at
$function$
;
CREATE OR REPLACE FUNCTION placements.seen_after(after uuid, most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  (select p.id from placements.placement p
    where p.provider_id = access.organisation_id() and p.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
    order by p.id limit most)
  union
  (select p.id from people.newest_seen(null, null) h (id) join placements.placement p on p.household_id = h.id
    where p.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
      and placements.is_seen(p.household_id, p.provider_id, p.organisation_id, p.status)
    order by p.id limit most)
  order by 1 limit most
$function$
;
CREATE OR REPLACE FUNCTION placements.settle(agreed uuid, at timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  one record;
begin
  perform availability.keep_hold(agreed);
  for one in
    select o.id, o.unit_id, o.organisation_id
      from placements.placement a
      join placements.placement o on o.household_id = a.household_id and o.id <> a.id and o.status = 'offered'
       and daterange(o.from_day, o.expected_to) && daterange(a.from_day, a.expected_to)
     where a.id = agreed and a.status = 'accepted'
     order by o.unit_id, o.id
  loop
    perform availability.release_lapsed_holds(one.unit_id, at);
    update placements.placement p
       set status = 'withdrawn', ended_by = 'system', reason = 'placed-elsewhere', version = version + 1
     where p.id = one.id and p.status = 'offered';
    continue when not found;
    perform availability.release(one.id);
    insert into audit.entry (at, actor_kind, actor_name, organisation_id, action, outcome, subject_type, subject_id, details)
      values (at, 'system', 'placed-elsewhere', one.organisation_id, 'placement.withdrawn', 'done', 'placement', one.id,
              '{"reason": "placed-elsewhere"}');
    return next one.id;
  end loop;
end
$function$
;
CREATE OR REPLACE FUNCTION placements.stands(turn placements.waiting_turn, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select turn.ended_at is null
     and (turn.passes_at > at
          or exists (select 1 from placements.waiting_entry e
                       join placements.placement p on p.household_id = e.household_id and p.unit_id = turn.unit_id
                      where e.id = turn.entry_id and p.status in ('offered', 'accepted', 'arrived')))
$function$
;
CREATE OR REPLACE FUNCTION placements.swap(closed uuid, opened uuid, left_at timestamp with time zone, on_side text, why text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform 1 from placements.placement c join placements.placement o on o.transferred_from = c.id
    where c.id = closed and o.id = opened and c.status = 'arrived' and o.status = 'offered'
      and placements.is_seen(c.household_id, c.provider_id, c.organisation_id, c.status);
  if not found then
    raise insufficient_privilege using message = 'a transfer ends a stay that the caller sees';
  end if;
  update placements.placement p
     set status      = case p.id when closed then 'transferred' else 'arrived' end,
         departed_at = case p.id when closed then left_at end,
         ended_by    = case p.id when closed then on_side end,
         reason      = case p.id when closed then why end,
         version     = p.version + case p.id when closed then 1 else 0 end
   where p.id in (closed, opened);
end
$function$
;
CREATE OR REPLACE FUNCTION placements.units_given_back(agreed uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(o.unit_id), '{}')
    from placements.placement a
    join placements.placement o on o.household_id = a.household_id and o.id <> a.id and o.status = 'offered'
     and daterange(o.from_day, o.expected_to) && daterange(a.from_day, a.expected_to)
   where a.id = agreed and a.status = 'offered' and (a.provider_agreed_at is not null or a.person_agreed_at is not null)
$function$
;
CREATE OR REPLACE FUNCTION placements.waiting_list(unit_group uuid, today date)
 RETURNS TABLE(entry_id uuid, place integer, household_id uuid, joined_at timestamp with time zone, from_day date, people jsonb, needs text[], need_levels jsonb, requirements jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select w.id, w.place::integer, case when seen.sees then w.household_id end, w.joined_at, w.from_day,
         (select jsonb_agg(jsonb_build_object('age', a.years, 'sex', m.sex, 'child',
                   a.years < 18 and m.relationship_to_lead not in ('self', 'partner'))
                 order by m.key <> 'lead', a.years desc, m.id)
            from people.person m
           cross join lateral (select extract(year from age(today, m.date_of_birth))::integer) as a(years)
           where m.household_id = h.id and people.belongs(m, today)),
         h.needs, h.need_levels,
         jsonb_build_object('wheelchair', h.wheelchair, 'stepFree', h.step_free, 'selfContained', h.self_contained,
                            'womenOnly', h.women_only, 'carerSpace', h.carer_space, 'pets', h.pets)
    from (select e.*, row_number() over (order by e.joined_at, e.id) as place
            from placements.waiting_entry e
           where e.unit_group_id = unit_group and e.left_at is null) w
    join placements.unit_group g on g.id = w.unit_group_id
    join people.household h on h.id = w.household_id
   cross join lateral (select people.sees_household(w.household_id) as sees) seen
   where seen.sees or g.provider_id = access.organisation_id()
   order by w.place
$function$
;
CREATE OR REPLACE FUNCTION platform.concerned_by(payload jsonb)
 RETURNS TABLE(rank integer, organisation_id uuid, subject_type text, subject_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select 1, t.organisation_id, 'task', t.id from tasks.task t where t.id = platform.id_in(payload, 'taskId')
  union all
  select 2, unnest(array[p.organisation_id, p.provider_id]), 'placement', p.id from placements.placement p
   where p.id = coalesce(platform.id_in(payload, 'placementId'), platform.id_in(payload, 'openedId'),
                         platform.id_in(jsonb_build_object('first', payload->'placementIds'->0), 'first'))
  union all
  select 3, a.organisation_id, 'application', a.id from homelessness.application a
   where a.id in (platform.id_in(payload, 'applicationId'),
                  (select n.application_id from homelessness.notice n where n.id = platform.id_in(payload, 'noticeId')),
                  (select c.application_id from homelessness.clock c where c.id = platform.id_in(payload, 'clockId')))
  union all
  select 4, p.organisation_id, 'plan', p.id from move_on.plan p where p.id = platform.id_in(payload, 'planId')
  union all
  select 4, t.organisation_id, 'tenancy', t.id from move_on.tenancy t where t.id = platform.id_in(payload, 'tenancyId')
  union all
  select 5, u.provider_id, 'unit', u.id from accommodation.unit u where u.id = platform.id_in(payload, 'unitId')
  union all
  select 5, c.provider_id, 'premises', c.premises_id from accommodation.standards_check c where c.id = platform.id_in(payload, 'checkId')
  union all
  select 5, g.provider_id, 'unit-group', g.id from placements.unit_group g where g.id = platform.id_in(payload, 'unitGroupId')
  union all
  select 6, i.organisation_id, 'import', i.id from spreadsheets.import i where i.id = platform.id_in(payload, 'importId')
  union all
  select 6, r.organisation_id, 'h-clic-return', r.id from reporting.hclic_return r where r.id = platform.id_in(payload, 'returnId')
  union all
  select 7, h.organisation_id, 'household', h.id from people.household h
   where h.id in (platform.id_in(payload, 'householdId'),
                  (select p.household_id from people.person p where p.id = platform.id_in(payload, 'personId')))
  union all
  select 8, d.organisation_id, 'provider', d.organisation_id from directory.provider d
   where d.organisation_id = platform.id_in(payload, 'providerId')
$function$
;
CREATE OR REPLACE FUNCTION platform.id_in(payload jsonb, key text)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((payload ->> key) ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'::text) THEN ((payload ->> key))::uuid ELSE NULL::uuid END
;
CREATE OR REPLACE FUNCTION platform.tell_the_relay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from fresh where due_at <= created_at) then
    perform pg_notify('outbox', '');
  end if;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION reporting.areas_of_caller()
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
  select array(
    select a.code
      from access.organisation o
      join directory.local_authority a on o.local_authority_code in (a.code, a.county_code)
     where o.id = access.organisation_id() and o.type = 'local-housing-authority')
$function$
;
CREATE OR REPLACE FUNCTION reporting.clocks_due(first_day date, end_day date, own boolean, codes text[])
 RETURNS TABLE(id uuid, application_id uuid, household bigint, clock text, last_day date, met_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with mine as (select case when not own then nullif(reporting.areas_of_caller(), '{}') end as areas)
  select case when own then c.id end, case when own then a.id end, dense_rank() over (order by a.household_id), c.clock, c.last_day, c.met_on
    from homelessness.application a
    cross join lateral (
      select c.id, c.clock, c.last_day, c.met_on
        from homelessness.clock c
       where c.application_id = a.id
         and c.last_day >= first_day and c.last_day < end_day and c.status <> 'ended'
         and c.clock = any (codes)
         and (c.status <> 'met' or c.met_on is not null)
      offset 0) c
   where a.organisation_id = any (array(
           select o.id from access.organisation o, mine m
            where case when m.areas is null then o.id = access.organisation_id() else o.local_authority_code = any (m.areas) end))
$function$
;
CREATE OR REPLACE FUNCTION reporting.london_day(at timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((at AT TIME ZONE 'Europe/London'::text))::date
;
CREATE OR REPLACE FUNCTION reporting.may_ask(in_areas text[], of_provider uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select access.is_system()
      or coalesce(of_provider = access.organisation_id(), false)
      or coalesce(in_areas <@ reporting.areas_of_caller(), false)
$function$
;
CREATE OR REPLACE FUNCTION reporting.needs_apart(first_day date, end_day date, in_areas text[], of_organisation uuid, support_needs text[], many_children integer, older_boy integer)
 RETURNS TABLE(id uuid, opened_at timestamp with time zone, met_at timestamp with time zone, facts jsonb, area text, main_rule text, attempts integer, declined_by_provider integer, declined_by_person integer, lapsed integer, by text, code text)
 LANGUAGE sql
 STABLE
AS $function$
  select n.*, apart.by, case when n.facts is null and apart.by not in ('all', 'area', 'rule') then 'not-recorded' else apart.code end
    from reporting.needs_opened(first_day, end_day, in_areas, of_organisation) n
   cross join lateral (
     values ('all', 'all'),
            ('area', coalesce(n.area, 'none')),
            ('access', case when (n.facts ->> 'wheelchair')::boolean then 'wheelchair'
                            when (n.facts ->> 'stepFree')::boolean then 'step-free' else 'neither' end),
            ('recourse', case when (n.facts ->> 'noRecourse')::boolean then 'no-recourse' else 'recourse' end),
            ('children', case when (n.facts ->> 'children')::integer >= many_children then 'three-or-more' else 'fewer-than-three' end),
            ('older-boys', case when (n.facts ->> 'oldestBoyAge')::integer >= older_boy then 'twelve-or-over' else 'none' end),
            ('rule', coalesce(n.main_rule, 'none'))
      union all
     select 'need-' || s.code, case when n.facts -> 'needs' ? s.code then 'with' else 'without' end
       from unnest(support_needs) as s(code)) as apart(by, code)
$function$
;
CREATE OR REPLACE FUNCTION reporting.needs_counted(first_day date, end_day date, support_needs text[], many_children integer, older_boy integer)
 RETURNS TABLE(by text, code text, households integer, attempts integer, declined_by_provider integer, declined_by_person integer, lapsed integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with mine as (select nullif(reporting.areas_of_caller(), '{}') as areas)
  select n.by, n.code, count(*)::integer, sum(n.attempts)::integer, sum(n.declined_by_provider)::integer,
         sum(n.declined_by_person)::integer, sum(n.lapsed)::integer
    from mine m
   cross join lateral reporting.needs_apart(first_day, end_day, m.areas, case when m.areas is null then access.organisation_id() end,
                                            support_needs, many_children, older_boy) n
   where access.organisation_id() is not null
   group by n.by, n.code
$function$
;
CREATE OR REPLACE FUNCTION reporting.needs_opened(first_day date, end_day date, in_areas text[], of_organisation uuid)
 RETURNS TABLE(id uuid, opened_at timestamp with time zone, met_at timestamp with time zone, facts jsonb, area text, main_rule text, attempts integer, declined_by_provider integer, declined_by_person integer, lapsed integer)
 LANGUAGE sql
 STABLE
AS $function$
  select n.id, n.opened_at, n.met_at, n.facts, o.local_authority_code, m.rule, t.attempts, t.by_provider, t.by_person, t.lapsed
    from availability.unmet_need n
    join access.organisation o on o.id = n.organisation_id
   cross join lateral (
     select (count(*) filter (where a.kind in ('search', 'no-emergency-place')))::integer as attempts,
            (count(*) filter (where a.kind = 'declined-by-provider'))::integer as by_provider,
            (count(*) filter (where a.kind = 'declined-by-person'))::integer as by_person,
            (count(*) filter (where a.kind = 'lapsed'))::integer as lapsed
       from availability.unmet_need_attempt a where a.unmet_need_id = n.id) t
    left join lateral (
     select e.rule
       from (select a.excluded from availability.unmet_need_attempt a
              where a.unmet_need_id = n.id and a.kind in ('search', 'no-emergency-place')
              order by a.attempted_at desc, a.id desc limit 1) last
      cross join lateral jsonb_each_text(last.excluded) as e(rule, times)
      order by e.times::integer desc, e.rule
      limit 1) m on true
   where reporting.london_day(n.opened_at) >= first_day and reporting.london_day(n.opened_at) < end_day
     and (in_areas is null or o.local_authority_code = any (in_areas))
     and (of_organisation is null or n.organisation_id = of_organisation)
$function$
;
CREATE OR REPLACE FUNCTION reporting.occupancy_by(grouping_by text, first_night date, end_day date, in_areas text[], of_provider uuid, of_category text, only_by text, only_key text)
 RETURNS TABLE(key text, figures jsonb, households integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET work_mem TO '64MB'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with keyed as materialized (
    select case grouping_by when 'provider' then p.provider_id::text when 'premises' then p.premises_id::text
                            when 'category' then p.category when 'area' then p.area else p.unit_id::text end as key,
           p.measure, p.weight * (p.till - p.since) as nights, p.household_id
      from reporting.occupancy_pieces(first_night, end_day, in_areas, of_provider, of_category) p
     where reporting.may_ask(in_areas, of_provider)
       and (only_key is null
            or only_key = case only_by when 'provider' then p.provider_id::text when 'premises' then p.premises_id::text
                                       when 'category' then p.category when 'area' then p.area end)),
  summed as (
    select k.key, k.measure, sum(k.nights) as nights from keyed k group by grouping sets ((k.key, k.measure), (k.measure))),
  -- Each household once a group: of the few pieces that say whose they are.
  lived as (
    select distinct k.key, k.household_id from keyed k where k.household_id is not null),
  households as (
    select l.key, count(*)::integer as households from lived l group by l.key
     union all
    select null, count(distinct l.household_id)::integer from lived l)
  select s.key, jsonb_object_agg(s.measure, s.nights), coalesce(max(h.households), 0)
    from summed s left join households h on h.key is not distinct from s.key
   group by s.key
   order by s.key
$function$
;
CREATE OR REPLACE FUNCTION reporting.occupancy_over_time(step text, first_night date, end_day date, in_areas text[], of_provider uuid, of_category text)
 RETURNS TABLE(key text, nights integer, figures jsonb, households integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET work_mem TO '64MB'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with piece as materialized (
    select p.* from reporting.occupancy_pieces(first_night, end_day, in_areas, of_provider, of_category) p
     where reporting.may_ask(in_areas, of_provider)),
  span as materialized (
    select to_char(d, case step when 'day' then 'YYYY-MM-DD' else 'YYYY-MM' end) as key,
           greatest(first_night, d::date) as since, least(end_day, (d + ('1 ' || step)::interval)::date) as till
      from generate_series(date_trunc(step, first_night::timestamp), end_day::timestamp - interval '1 day', ('1 ' || step)::interval) d
     union all
    select null, first_night, end_day),
  change as (
    select c.measure, c.day, sum(c.weight)::integer as weight
      from (select p.measure, p.since as day, p.weight from piece p
             union all
            select p.measure, p.till, -p.weight from piece p
             union all
            select m.measure, s.since, 0 from (select distinct p.measure from piece p) m cross join span s) c
     group by c.measure, c.day),
  -- All nights from one change, or first day of a span, to the next are alike.
  alike as (
    select c.measure, c.day, sum(c.weight) over w * (lead(c.day, 1, end_day) over w - c.day) as nights
      from change c window w as (partition by c.measure order by c.day)),
  summed as (
    select n.key, jsonb_object_agg(n.measure, n.nights) as figures
      from (select k.key, a.measure, sum(a.nights) as nights
              from alike a
             cross join lateral (select to_char(a.day, case step when 'day' then 'YYYY-MM-DD' else 'YYYY-MM' end) as key) k
             group by grouping sets ((k.key, a.measure), (a.measure))) n
     group by n.key),
  -- On one night a household is counted once already.
  households as (
    select s.key, count(distinct p.household_id)::integer as households
      from span s join piece p on p.household_id is not null and p.since < s.till and p.till > s.since
     where step <> 'day' or s.key is null
     group by s.key)
  select s.key, s.till - s.since, coalesce(f.figures, '{}'),
         coalesce(h.households, case when s.till - s.since = 1 then (f.figures ->> 'householdNights')::integer end, 0)
    from span s
    left join summed f on f.key is not distinct from s.key
    left join households h on h.key is not distinct from s.key
   order by s.key
$function$
;
CREATE OR REPLACE FUNCTION reporting.occupancy_pieces(first_night date, end_day date, in_areas text[], of_provider uuid, of_category text)
 RETURNS TABLE(unit_id uuid, premises_id uuid, provider_id uuid, category text, area text, measure text, weight integer, household_id uuid, since date, till date)
 LANGUAGE sql
 STABLE
AS $function$
  with asked as (
    select u.*, greatest(first_night, reporting.london_day(u.created_at)) as since
      from reporting.units_asked(end_day, in_areas, of_provider, of_category) u),
  -- How many bedspaces a unit was said to have, night by night; of two changes on one day the last counts.
  said as (
    select h.unit_id, (h.features ->> 'bedspaces')::integer as bedspaces,
           lag(reporting.london_day(h.until), 1, '-infinity') over (partition by h.unit_id order by h.version) as since,
           reporting.london_day(h.until) as till
      from asked a join accommodation.unit_history h on h.unit_id = a.id
     union all
    select a.id, a.bedspaces, coalesce(max(reporting.london_day(h.until)), '-infinity'), 'infinity'
      from asked a left join accommodation.unit_history h on h.unit_id = a.id
     group by a.id, a.bedspaces),
  -- Whoever has not left still lives there, whatever end was expected.
  lived as (
    select o.id, o.unit_id, p.household_id, greatest(lower(o.during), a.created_at) as began,
           greatest(a.since, reporting.london_day(lower(o.during))) as since,
           case when o.unfinished or upper_inf(o.during) then end_day
                else least(end_day, reporting.london_day(upper(o.during))) end as till
      from asked a
      join availability.unit_occupancy o on o.unit_id = a.id and o.kind = 'stay'
      join placements.placement p on p.id = o.placement_id
     where reporting.london_day(lower(o.during)) < end_day
       and (o.unfinished or upper_inf(o.during) or reporting.london_day(upper(o.during)) > a.since)),
  -- Out of use. A household that stays beyond the expected end lives through what was planned after it, and nothing is made ready
  -- after a hold from which nobody came.
  away as (
    select o.unit_id, o.kind, reporting.london_day(lower(o.during)) as since,
           coalesce(reporting.london_day(upper(o.during)), 'infinity') as till
      from asked a
      join availability.unit_occupancy o on o.unit_id = a.id and o.kind in ('closure', 'turnaround')
     where reporting.london_day(lower(o.during)) < end_day
       and not exists (select 1 from availability.unit_occupancy s
                        where s.unit_id = o.unit_id and s.unfinished and upper(s.during) <= lower(o.during))
       and not exists (select 1 from availability.unit_occupancy h where h.placement_id = o.placement_id and h.kind = 'hold')),
  -- Who was there: those who belonged to the household and were born.
  there as (
    select l.id, unnest((datemultirange(daterange(m.since, m.till)) - m.away) * datemultirange(daterange(l.since, l.till))) as nights
      from lived l
      join lateral (select b.since, case when e.left_on is not null then greatest(e.left_on, b.since) end as till, e.away
                      from people.person e
                     cross join lateral (select greatest(e.date_of_birth, e.joined_on) as since) b
                     where e.household_id = l.household_id) m on true
     where l.since < l.till),
  steps as (
    select c.id, c.day, sum(c.change) as change
      from (select t.id, lower(t.nights) as day, 1 as change from there t
             union all
            select t.id, upper(t.nights), -1 from there t) c
     group by c.id, c.day),
  sizes as (
    select s.id, sum(s.change) over w as people, s.day as since, lead(s.day) over w as till
      from steps s window w as (partition by s.id order by s.day)),
  -- A household with two units on one night is counted once, in the unit it came to first.
  counted as (
    select l.unit_id, l.household_id, l.till,
           greatest(l.since, max(l.till) over (partition by l.household_id order by l.began, l.id
                                               rows between unbounded preceding and 1 preceding)) as since
      from lived l),
  piece (unit_id, measure, weight, household_id, since, till) as (
    select a.id, 'units', 1, null::uuid, a.since, end_day from asked a
     union all
    select a.id, 'beds', s.bedspaces, null, greatest(a.since, s.since), least(end_day, s.till)
      from asked a join said s on s.unit_id = a.id
     union all
    select w.unit_id, case w.kind when 'closure' then 'closedUnitNights' else 'turnaroundUnitNights' end, 1, null,
           greatest(a.since, w.since), least(end_day, w.till)
      from away w join asked a on a.id = w.unit_id
     union all
    select w.unit_id, case w.kind when 'closure' then 'closedBedNights' else 'turnaroundBedNights' end, s.bedspaces, null,
           greatest(a.since, w.since, s.since), least(end_day, w.till, s.till)
      from away w join asked a on a.id = w.unit_id join said s on s.unit_id = w.unit_id
     union all
    select l.unit_id, 'occupiedUnitNights', 1, null, l.since, l.till from lived l
     union all
    select l.unit_id, 'occupiedBedNights', least(z.people, s.bedspaces)::integer, null,
           greatest(z.since, s.since), least(z.till, s.till)
      from sizes z join lived l on l.id = z.id join said s on s.unit_id = l.unit_id
     where z.people > 0
     union all
    select c.unit_id, 'householdNights', 1, c.household_id, c.since, c.till from counted c)
  select p.unit_id, a.premises_id, a.provider_id, a.category, a.area, p.measure, p.weight, p.household_id, p.since, p.till
    from piece p join asked a on a.id = p.unit_id
   where p.since < p.till
$function$
;
CREATE OR REPLACE FUNCTION reporting.outcomes_apart(grouping_by text, first_day date, end_day date, in_areas text[], of_provider uuid)
 RETURNS TABLE(key text, package_id uuid, household_id uuid, code text, first_level smallint, latest_level smallint, parts text[])
 LANGUAGE sql
 STABLE
AS $function$
  with said as materialized (
    select s.package_id, s.household_id, a.code, a.answer, a.level, m.id as measuring_id, m.measured_on,
           case grouping_by
             when 'month' then to_char(m.measured_on, 'YYYY-MM')
             when 'provider' then s.organisation_id::text
             when 'area' then coalesce(s.area, 'not-known')
             when 'age' then case when coalesce(extract(year from age(m.measured_on, s.born))::integer,
                                                support.age_of_supported(s.package_id, m.measured_on)) >= 18 then 'adults' else 'children' end
           end as key
      from reporting.supported(in_areas, of_provider) s
      join support.measuring m on m.package_id = s.package_id and m.measured_on < end_day
      join support.measure a on a.measuring_id = m.id),
  first as (
    select distinct on (s.package_id, s.code) s.package_id, s.code, s.level, s.measuring_id
      from said s where s.level is not null order by s.package_id, s.code, s.measured_on, s.measuring_id),
  latest as (
    select distinct on (s.key, s.package_id, s.code) s.*
      from said s where s.measured_on >= first_day
     order by s.key, s.package_id, s.code, s.measured_on desc, s.measuring_id desc)
  select l.key, l.package_id, l.household_id, l.code, f.level, l.level,
         array['answered'] || case when l.level is null then array[l.answer]
                                   when f.measuring_id = l.measuring_id then '{}'
                                   else array['compared', case when l.level > f.level then 'better'
                                                               when l.level = f.level then 'about-the-same' else 'harder-now' end] end
    from latest l left join first f on f.package_id = l.package_id and f.code = l.code
$function$
;
CREATE OR REPLACE FUNCTION reporting.outcomes_counted(grouping_by text, first_day date, end_day date)
 RETURNS TABLE(key text, code text, part text, people integer, households integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with mine as (select nullif(reporting.areas_of_caller(), '{}') as areas)
  select o.key, o.code, part, count(*)::integer, count(distinct o.household_id)::integer
    from mine m
   cross join lateral reporting.outcomes_apart(grouping_by, first_day, end_day, m.areas, case when m.areas is null then access.organisation_id() end) o
   cross join lateral unnest(o.parts) part
   where access.organisation_id() is not null
   group by o.key, o.code, part
$function$
;
CREATE OR REPLACE FUNCTION reporting.refuse_change_of_what_is_signed_off()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select 1 from reporting.hclic_return r
              where r.id = coalesce(old.return_id, new.return_id) and r.status = 'signed-off') then
    raise exception 'a quarter that is signed off does not change' using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end
$function$
;
CREATE OR REPLACE FUNCTION reporting.refuse_opening_what_is_signed_off()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  raise exception 'a quarter that is signed off is not opened again' using errcode = 'insufficient_privilege';
end
$function$
;
CREATE OR REPLACE FUNCTION reporting.stays_ended(first_day date, end_day date, in_areas text[], of_provider uuid, of_category text)
 RETURNS TABLE(id uuid, unit_id uuid, unit_reference text, category text, household bigint, arrived_on date, left_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.id, u.id, u.reference, p.category, dense_rank() over (order by s.household_id),
         reporting.london_day(lower(o.during)), reporting.london_day(upper(o.during))
    from availability.unit_occupancy o
    join accommodation.unit u on u.id = o.unit_id
    join accommodation.premises p on p.id = u.premises_id
    join placements.placement s on s.id = o.placement_id
   where reporting.may_ask(in_areas, of_provider)
     and o.kind = 'stay' and not o.unfinished
     and upper(o.during) >= first_day::timestamp at time zone 'Europe/London'
     and upper(o.during) < end_day::timestamp at time zone 'Europe/London'
     and (in_areas is null or p.local_authority_code = any (in_areas))
     and (of_provider is null or u.provider_id = of_provider)
     and (of_category is null or p.category = of_category)
$function$
;
CREATE OR REPLACE FUNCTION reporting.support_days(first_day date, end_day date, in_areas text[], of_provider uuid)
 RETURNS TABLE(package_id uuid, person_id uuid, household_id uuid, organisation_id uuid, area text, days integer, gap_days integer)
 LANGUAGE sql
 STABLE
AS $function$
  select s.package_id, s.person_id, s.household_id, s.organisation_id, s.area, upper(w.needed) - lower(w.needed), coalesce(g.days, 0)
    from reporting.supported(in_areas, of_provider) s
   cross join lateral (
     select daterange(s.known_on, s.closed_on, '[]') * daterange(first_day, end_day) as needed) w
    left join lateral (
     select sum(upper(gap) - lower(gap))::integer as days
       from unnest(datemultirange(w.needed) - coalesce(
              (select range_agg(l.during) from support.package q join support.lead_professional l on l.package_id = q.id
                where q.person_id = s.person_id), '{}')) gap) g on true
   where not isempty(w.needed)
$function$
;
CREATE OR REPLACE FUNCTION reporting.support_days_counted(grouping_by text, first_day date, end_day date)
 RETURNS TABLE(key text, people integer, people_with_gap integer, households integer, days integer, gap_days integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with mine as (select nullif(reporting.areas_of_caller(), '{}') as areas)
  select case grouping_by when 'provider' then d.organisation_id::text when 'area' then coalesce(d.area, 'not-known') end,
         count(distinct d.person_id)::integer, count(distinct d.person_id) filter (where d.gap_days > 0)::integer,
         count(distinct d.household_id)::integer, sum(d.days)::integer, sum(d.gap_days)::integer
    from mine m
   cross join lateral reporting.support_days(first_day, end_day, m.areas, case when m.areas is null then access.organisation_id() end) d
   where access.organisation_id() is not null
   group by grouping sets ((1), ())
$function$
;
CREATE OR REPLACE FUNCTION reporting.supported(in_areas text[], of_provider uuid)
 RETURNS TABLE(package_id uuid, person_id uuid, household_id uuid, organisation_id uuid, area text, starts_on date, closed_on date, born date, known_on date)
 LANGUAGE sql
 STABLE
AS $function$
  select p.id, p.person_id, p.household_id, p.organisation_id, c.area, p.starts_on, p.closed_on, e.date_of_birth,
         -- The need was known when they came to a council and had no support, and the person was there.
         case when n.approached_on is null then p.starts_on
              else least(p.starts_on, greatest(n.approached_on, e.date_of_birth, e.joined_on)) end
    from support.package p
    left join people.person e on e.id = p.person_id
    left join lateral (
      select o.local_authority_code as area from (
        select a.organisation_id as id, a.approached_on as at from homelessness.application a where a.household_id = p.household_id
         union all
        select h.organisation_id, '-infinity' from people.household h where h.id = p.household_id) took
        join access.organisation o on o.id = took.id and o.type = 'local-housing-authority'
       order by took.at desc, took.id limit 1) c on true
    left join lateral (
      select min(a.approached_on) as approached_on from homelessness.application a
       where a.household_id = p.household_id and a.approached_on <= p.starts_on
         and not exists (select 1 from support.package q
                          where q.person_id = p.person_id and q.starts_on < p.starts_on and coalesce(q.closed_on, 'infinity') >= a.approached_on)) n on true
   where (in_areas is null or c.area = any (in_areas)) and (of_provider is null or p.organisation_id = of_provider)
$function$
;
CREATE OR REPLACE FUNCTION reporting.tenancies_begun(first_day date, end_day date, own boolean)
 RETURNS TABLE(id uuid, tenure text, starts_on date, ended_on date, end_reason text, followed_by text, planned_on date, checks jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with mine as (select case when not own then nullif(reporting.areas_of_caller(), '{}') end as areas)
  select case when own then t.id end, t.tenure, t.starts_on, t.ended_on, t.end_reason, t.followed_by,
         (select reporting.london_day(max(p.created_at)) from move_on.plan p
           where p.household_id = t.household_id and p.status <> 'withdrawn' and p.created_at <= t.created_at),
         coalesce((select jsonb_agg(jsonb_build_object('week', c.week, 'dueOn', c.due_on, 'heldOn', h.held_on) order by c.week)
                     from move_on.sustainment_check c left join move_on.tenancy_check h on h.task_id = c.task_id
                    where c.tenancy_id = t.id), '[]')
    from mine m
    join move_on.tenancy t on t.starts_on >= first_day and t.starts_on < end_day
    join access.organisation o on o.id = t.organisation_id
   where access.organisation_id() is not null
     and t.end_reason is distinct from 'recorded-in-error'
     and case when m.areas is null then t.organisation_id = access.organisation_id() else o.local_authority_code = any (m.areas) end
$function$
;
CREATE OR REPLACE FUNCTION reporting.units_asked(end_day date, in_areas text[], of_provider uuid, of_category text)
 RETURNS TABLE(id uuid, premises_id uuid, provider_id uuid, category text, area text, bedspaces integer, created_at timestamp with time zone)
 LANGUAGE sql
 STABLE ROWS 500
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
  select u.id, u.premises_id, u.provider_id, p.category, p.local_authority_code, u.bedspaces, u.created_at
    from accommodation.unit u
    join accommodation.premises p on p.id = u.premises_id
   where reporting.london_day(u.created_at) < end_day
     and (in_areas is null or p.local_authority_code = any (in_areas))
     and (of_provider is null or u.provider_id = of_provider)
     and (of_category is null or p.category = of_category)
$function$
;
CREATE OR REPLACE FUNCTION support.a_lead_on_every_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_table_name = 'package' then
    perform support.check_leads(new.id);
  else
    if tg_op <> 'INSERT' then perform support.check_leads(old.package_id); end if;
    if tg_op <> 'DELETE' then perform support.check_leads(new.package_id); end if;
  end if;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION support.a_lead_works_here()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform 1 from access.app_user u where u.id = new.user_id and u.active for share;
  if not found then
    raise exception 'support is led by somebody who works here' using errcode = 'integrity_constraint_violation', constraint = 'a_lead_works_here';
  end if;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION support.a_leaver_leads_nobody()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select 1 from support.lead_professional l where l.user_id = new.id and upper_inf(l.during)) then
    raise exception 'somebody who leads support does not leave before it is handed over'
      using errcode = 'integrity_constraint_violation', constraint = 'a_leaver_leads_nobody';
  end if;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION support.age_of_supported(wanted uuid, on_day date)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select extract(year from age(on_day, e.date_of_birth))::integer
    from support.package p join people.person e on e.id = p.person_id
   where p.id = wanted and (access.is_system() or p.organisation_id = access.organisation_id())
$function$
;
CREATE OR REPLACE FUNCTION support.check_leads(checked uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  covered datemultirange;
  needed daterange;
begin
  select daterange(p.starts_on, case when p.closed_on is null then null else p.closed_on + 1 end) into needed
    from support.package p where p.id = checked;
  select range_agg(l.during) into covered from support.lead_professional l where l.package_id = checked;
  if covered is distinct from datemultirange(needed) then
    raise exception 'a package has exactly one lead professional on every day' using errcode = 'integrity_constraint_violation', constraint = 'a_lead_on_every_day';
  end if;
end
$function$
;
CREATE OR REPLACE FUNCTION support.contacts_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'support-contact', c.id, 'support-contact', c.happened_on::timestamp at time zone 'Europe/London', false, p.person_id,
         jsonb_build_object('way', c.way, 'cameOfIt', c.came_of_it)
    from support.package p join support.contact c on c.package_id = p.id
   where p.household_id = household
$function$
;
CREATE OR REPLACE FUNCTION support.happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'package', p.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, p.person_id,
         jsonb_build_object('supportTypes', p.support_types, 'organisation', o.name, 'reason', e.reason)
    from support.package p
    join access.organisation o on o.id = p.organisation_id
   cross join lateral (values ('support-began', p.starts_on, null), ('support-closed', p.closed_on, p.close_reason)) e (kind, on_day, reason)
   where p.household_id = household and e.on_day is not null
  union all
  -- Names of workers are known to their own organisation only.
  select 'handover', h.id, e.kind, e.at, true, p.person_id, jsonb_build_object('from', f.name, 'to', t.name)
    from support.package p
    join support.handover h on h.package_id = p.id
    left join access.app_user f on f.id = h.from_user_id
    left join access.app_user t on t.id = h.to_user_id
   cross join lateral (values ('handover-offered', h.offered_at), ('handed-over', h.acknowledged_at)) e (kind, at)
   where p.household_id = household and e.at is not null
  union all
  select 'risk-assessment', r.id, 'risk-assessed', r.assessed_on::timestamp at time zone 'Europe/London', false, r.person_id,
         jsonb_build_object('level', r.level)
    from support.risk_assessment r where r.household_id = household
$function$
;
CREATE OR REPLACE FUNCTION support.is_offered_to_me(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select 1 from support.handover h
                  where h.package_id = wanted and h.status = 'awaiting-acknowledgement' and h.to_user_id = access.user_id())
$function$
;
CREATE OR REPLACE FUNCTION support.last_safety_plan(person uuid)
 RETURNS TABLE(id uuid, number integer, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select s.id, s.number, s.organisation_id from support.safety_plan s
   where s.person_id = person
     and people.sees_household(s.household_id)
   order by s.number desc limit 1
$function$
;
CREATE OR REPLACE FUNCTION support.names_nobody_withdrawn()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.perpetrator_id is null then return new; end if;
  perform 1 from support.perpetrator p where p.id = new.perpetrator_id for no key update;
  if exists (select 1 from support.perpetrator_withdrawal w where w.perpetrator_id = new.perpetrator_id) then
    raise exception 'somebody withdrawn is named' using errcode = 'check_violation', constraint = 'names_nobody_withdrawn';
  end if;
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION support.others_to_take(package uuid, able text[])
 RETURNS TABLE(id uuid, name text, service text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select u.id, u.name, o.name
    from support.package k
    join people.household h on h.id = k.household_id
    join lateral (
      select h.organisation_id as id
      union select s.organisation_id from people.household_share s
       where s.household_id = h.id and s.ended_at is null and people.keeps_household(h.id)
      union select p.provider_id from placements.placement p
       where p.household_id = h.id and p.status in ('accepted', 'arrived')
         and placements.is_seen(p.household_id, p.provider_id, p.organisation_id, p.status)) works on true
    join access.organisation o on o.id = works.id
    join access.app_user u on u.organisation_id = o.id and u.active and u.roles && able
   where k.id = package and k.organisation_id = access.organisation_id() and o.id <> k.organisation_id
     and people.sees_household(h.id)
   order by o.name, u.name, u.id
$function$
;
CREATE OR REPLACE FUNCTION support.policy_on(of_organisation uuid, on_day date)
 RETURNS support.policy
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.* from support.policy p
   where p.in_force_from <= on_day and (p.organisation_id is null or p.organisation_id = of_organisation)
   order by p.organisation_id is null, p.in_force_from desc, p.version desc limit 1
$function$
;
CREATE OR REPLACE FUNCTION support.risk_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select e.source_type, e.source_id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, e.person_id, e.details
    from (
      select 'conference', c.id, 'conference-referred', c.referred_on, c.person_id, jsonb_build_object('forum', c.forum)
        from support.conference_referral c where c.household_id = household
      union all
      select 'conference-meeting', m.id, 'conference-heard', m.heard_on, c.person_id, jsonb_build_object('forum', c.forum)
        from support.conference_referral c join support.conference_meeting m on m.referral_id = c.id
       where c.household_id = household and m.heard_on is not null
      union all
      select 'order', o.id, e.kind, e.on_day, o.person_id, jsonb_build_object('order', o.kind, 'reason', o.end_reason)
        from support.protective_order o
       cross join lateral (values ('order-made', o.made_on), ('order-ended', o.ended_on)) e (kind, on_day)
       where o.household_id = household and e.on_day is not null
      union all
      select 'order-renewal', r.id, 'order-renewed', r.renewed_on, o.person_id, jsonb_build_object('order', o.kind)
        from support.protective_order o join support.order_renewal r on r.order_id = o.id
       where o.household_id = household
      union all
      select 'order-breach', b.event_id, 'order-broken', v.happened_on, o.person_id, jsonb_build_object('order', o.kind)
        from support.protective_order o
        join support.order_breach b on b.order_id = o.id
        join support.risk_event v on v.id = b.event_id
       where o.household_id = household
      union all
      select 'safety-plan', s.id, 'safety-plan-made', s.made_on, s.person_id, jsonb_build_object('number', s.number)
        from support.safety_plan s where s.household_id = household
    ) e (source_type, source_id, kind, on_day, person_id, details)
$function$
;
CREATE OR REPLACE FUNCTION support.safety_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select * from support.risk_happened(household)
  union all select * from support.sanctuary_happened(household)
$function$
;
CREATE OR REPLACE FUNCTION support.sanctuary_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'sanctuary', s.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, s.person_id,
         jsonb_build_object('reason', s.end_reason)
    from support.sanctuary s
   cross join lateral (values
     ('sanctuary-offered', s.offered_on),
     ('sanctuary-wanted', case when s.status not in ('offered', 'not-wanted') then s.answered_on end),
     ('sanctuary-not-wanted', case when s.status = 'not-wanted' then s.answered_on end),
     ('sanctuary-surveyed', s.surveyed_on),
     ('sanctuary-ended', s.ended_on)) e (kind, on_day)
   where s.household_id = household and e.on_day is not null
$function$
;
CREATE OR REPLACE FUNCTION support.standing_perpetrator(perpetrator uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  select perpetrator where not exists (select 1 from support.perpetrator_withdrawal w where w.perpetrator_id = perpetrator)
$function$
;
CREATE OR REPLACE FUNCTION support.withdraw_from_leaver(leaver uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update support.handover h set status = 'withdrawn'
   where h.to_user_id = leaver and h.status = 'awaiting-acknowledgement'
     and not exists (select 1 from access.app_user u where u.id = leaver and u.active)
  returning h.id
$function$
;
CREATE OR REPLACE FUNCTION tasks.close_by_origin(origins text[], new_status text, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  one text;
begin
  if not access.is_signed_in() then
    raise exception 'nobody may close a task' using errcode = 'insufficient_privilege';
  end if;
  foreach one in array origins loop
    update tasks.task set status = new_status, completed_at = at, completed_by = access.user_id(), version = version + 1
     where origin = one and status = 'open';
  end loop;
end
$function$
;
CREATE OR REPLACE FUNCTION tasks.hand_over(subject uuid, of_sources text, from_whom uuid, to_whom uuid)
 RETURNS integer
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with handed as (
    update tasks.task set assignee_id = to_whom, version = version + 1
     where subject_id = subject and status = 'open' and source like of_sources and assignee_id is not distinct from from_whom
       and assignee_id is distinct from to_whom
    returning 1
  )
  select count(*)::integer from handed
$function$
;
CREATE OR REPLACE FUNCTION tasks.policies_on(of_organisations uuid[], on_day date)
 RETURNS TABLE(organisation_id uuid, version integer, escalate_after_days smallint, aim_before_days smallint, kinds jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.id, p.version, p.escalate_after_days, p.aim_before_days, p.kinds
    from unnest(of_organisations) o (id)
   cross join lateral (
     select q.* from tasks.policy q
      where q.in_force_from <= on_day and (q.organisation_id is null or q.organisation_id = o.id)
      order by q.organisation_id is null, q.in_force_from desc, q.version desc limit 1) p
$function$
;
CREATE OR REPLACE FUNCTION tasks.present(meant_for uuid, on_day date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  away tasks.absence;
begin
  select * into away from tasks.absence a where a.user_id = meant_for and on_day between a.from_day and a.to_day;
  if not found then
    return (select u.id from access.active_user(meant_for) u);
  end if;
  return (select u.id from access.active_user(away.stand_in_id) u
           where u.organisation_id = away.organisation_id
             and not exists (select 1 from tasks.absence b where b.user_id = u.id and on_day between b.from_day and b.to_day));
end
$function$
;
CREATE OR REPLACE FUNCTION tasks.raise(wanted jsonb, at timestamp with time zone)
 RETURNS TABLE(origin text, id uuid, fresh boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  added integer;
begin
  if not access.is_signed_in() then
    raise exception 'nobody may raise a task' using errcode = 'insufficient_privilege';
  end if;
  return query
    insert into tasks.task as t (id, organisation_id, team_id, assignee_id, kind, title, due_on, statutory, status, subject_type, subject_id,
                                 source, origin, aim_on, escalates_on, policy_version, created_at)
    select r.id, r."organisationId", k.team_id, tasks.present(r."assigneeId", (at at time zone 'Europe/London')::date), r.kind, r.title,
           r."dueOn", r.statutory, 'open', r."subjectType", r."subjectId", r.source, r.origin,
           r."aimOn", r."escalatesOn", r."policyVersion", at
      from jsonb_to_recordset(wanted) as r(id uuid, "organisationId" uuid, "assigneeId" uuid, kind text, title text, "dueOn" date,
                                           statutory boolean, "subjectType" text, "subjectId" uuid, source text, origin text,
                                           "aimOn" date, "escalatesOn" date, "policyVersion" integer)
      left join tasks.team_kind k on k.organisation_id = r."organisationId" and k.kind = r.kind
        on conflict on constraint task_origin_key do nothing
    returning t.origin, t.id, true;
  get diagnostics added = row_count;
  if added < jsonb_array_length(wanted) then
    return query
      select t.origin, t.id, false
        from tasks.task t
       where t.origin = any (array(select w->>'origin' from jsonb_array_elements(wanted) w))
         and not wanted @> jsonb_build_array(jsonb_build_object('id', t.id));
  end if;
end
$function$
;
CREATE OR REPLACE FUNCTION told_once.caseload()
 RETURNS TABLE(id uuid, household_id uuid, organisation_id uuid, starts_on date, support_types text[], needs text[], next_review_on date, version integer, lead_id uuid, lead_name text, intensity text, reference text, known_by text, person_id uuid, person_given_name text, person_name text, born date, relationship text)
 LANGUAGE sql
 STABLE
AS $function$
  select p.id, p.household_id, p.organisation_id, p.starts_on, p.support_types, p.needs, p.next_review_on, p.version, l.user_id, u.name,
         (select s.intensity from support.intensity_step s where s.package_id = p.id order by s.from_day desc, s.id desc limit 1),
         h.reference, k.given_name || ' ' || k.family_name, p.person_id, e.given_name, e.given_name || ' ' || e.family_name, e.date_of_birth,
         e.relationship_to_lead
    from support.package p
    join support.lead_professional l on l.package_id = p.id and upper_inf(l.during)
    left join access.app_user u on u.id = l.user_id
    left join people.household h on h.id = p.household_id
    left join people.person k on k.household_id = p.household_id and k.key = 'lead'
    left join people.person e on e.id = p.person_id
   where p.status = 'active'
$function$
;
CREATE OR REPLACE FUNCTION told_once.consents_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'consent', c.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, c.person_id,
         jsonb_build_object('partner', c.partner, 'categories', c.categories, 'organisation', o.name)
    from told_once.consent c
    join access.organisation o on o.id = c.organisation_id
   cross join lateral (values ('consent-given', c.given_on), ('consent-withdrawn', c.withdrawn_on)) e (kind, on_day)
   where c.household_id = household and e.on_day is not null
  union all
  select 'information-share', s.id, 'information-shared', s.shared_on::timestamp at time zone 'Europe/London', false, s.person_id,
         jsonb_build_object('partner', s.partner, 'categories', s.categories, 'basis', s.basis, 'organisation', o.name)
    from told_once.information_share s
    join access.organisation o on o.id = s.organisation_id
   where s.household_id = household
$function$
;
CREATE OR REPLACE FUNCTION told_once.due(household uuid)
 RETURNS SETOF tasks.task
 LANGUAGE sql
 STABLE
AS $function$
  select t.*
    from (select household as id
          union all select p.id from people.person p where p.household_id = household
          union all select p.id from placements.placement p where p.household_id = household
          union all select a.id from homelessness.application a where a.household_id = household
          union all select p.id from support.package p where p.household_id = household
          union all select p.id from move_on.plan p where p.household_id = household
          union all select t.id from move_on.tenancy t where t.household_id = household) about
    join tasks.task t on t.subject_id = about.id
   where t.status = 'open' and t.organisation_id = access.organisation_id()
$function$
;
CREATE OR REPLACE FUNCTION told_once.happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select * from people.happened(household)
  union all select * from placements.happened(household)
  union all select * from homelessness.happened(household)
  union all select * from support.happened(household)
  union all select * from support.safety_happened(household)
  union all select * from support.contacts_happened(household)
  union all select * from move_on.happened(household)
  union all select * from move_on.nominations_happened(household)
  union all select * from move_on.joint_tenancies_happened(household)
  union all select * from told_once.consents_happened(household)
  union all select * from told_once.notes_happened(household)
$function$
;
CREATE OR REPLACE FUNCTION told_once.last_visit(household uuid, package uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select max(v.at)
    from unnest(array[household, package]) opened (id)
   cross join lateral (
     select e.at from audit.entry e
      where e.actor_id = access.user_id() and e.subject_id = opened.id
        and e.action in ('household.read', 'household.summary-read', 'chronology.read', 'support-package.read')
      order by e.at desc limit 1) v
$function$
;
CREATE OR REPLACE FUNCTION told_once.my_caseload(today date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  select l.package_id from support.lead_professional l where l.user_id = access.user_id() and upper_inf(l.during)
  union
  select h.package_id from support.handover h where h.to_user_id = access.user_id() and h.status = 'awaiting-acknowledgement'
  union
  select c.package_id from support.cover c
   where c.user_id = access.user_id() and today between c.from_day and c.to_day and c.called_off_at is null
$function$
;
CREATE OR REPLACE FUNCTION told_once.notes_happened(household uuid)
 RETURNS TABLE(source_type text, source_id uuid, kind text, happened_at timestamp with time zone, timed boolean, person_id uuid, details jsonb)
 LANGUAGE sql
 STABLE
AS $function$
  select 'note', n.id, 'note-written', n.noted_on::timestamp at time zone 'Europe/London', false, n.person_id,
         jsonb_build_object('kind', n.kind, 'organisation', o.name)
    from told_once.note n join access.organisation o on o.id = n.organisation_id
   where n.household_id = household
$function$
;
CREATE OR REPLACE FUNCTION told_once.waiting()
 RETURNS TABLE(what text, task_id uuid, subject_id uuid, title text, on_day date, user_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
  select 'handover', null::uuid, h.package_id, 'Acknowledge a hand-over', (h.offered_at at time zone 'Europe/London')::date, h.to_user_id
    from support.handover h where h.status = 'awaiting-acknowledgement'
  union all
  select case t.kind when 'review-support' then 'review'
                     when 'reassess-risk' then 'reassessment'
                     when 'second-risk-assessment' then 'reassessment' else 'task' end,
         t.id, t.subject_id, t.title, t.due_on, t.assignee_id
    from tasks.task t
   where t.status = 'open' and t.kind <> 'acknowledge-handover' and t.organisation_id = access.organisation_id()
     and t.subject_type in ('support-package', 'person', 'household')
$function$
;

-- Triggers

CREATE CONSTRAINT TRIGGER a_leaver_leads_nobody AFTER UPDATE OF active ON access.app_user DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.active AND (NOT new.active))) EXECUTE FUNCTION support.a_leaver_leads_nobody();
CREATE TRIGGER tell_of_rights AFTER UPDATE OF active, roles ON access.app_user FOR EACH ROW WHEN (((old.active IS DISTINCT FROM new.active) OR (old.roles IS DISTINCT FROM new.roles))) EXECUTE FUNCTION access.tell_of_rights();
CREATE TRIGGER tell_of_session_change AFTER UPDATE OF ended_at, expires_at ON access.session FOR EACH ROW WHEN (((old.ended_at IS DISTINCT FROM new.ended_at) OR (old.expires_at IS DISTINCT FROM new.expires_at))) EXECUTE FUNCTION access.tell_of_session();
CREATE TRIGGER tell_of_session_gone AFTER DELETE ON access.session FOR EACH ROW EXECUTE FUNCTION access.tell_of_session();
CREATE TRIGGER renew_profiles AFTER UPDATE ON accommodation.premises FOR EACH ROW WHEN (((old.category <> new.category) OR (old.turnaround_working_days <> new.turnaround_working_days))) EXECUTE FUNCTION accommodation.renew_profiles();
CREATE TRIGGER requirement_changed AFTER INSERT OR DELETE OR UPDATE ON accommodation.required_standard FOR EACH ROW EXECUTE FUNCTION accommodation.requirement_changed();
CREATE TRIGGER check_recorded AFTER INSERT ON accommodation.standards_check FOR EACH ROW EXECUTE FUNCTION accommodation.check_recorded();
CREATE TRIGGER begin_standards BEFORE INSERT ON accommodation.unit FOR EACH ROW EXECUTE FUNCTION accommodation.begin_standards();
CREATE TRIGGER keep_profile BEFORE INSERT OR UPDATE ON accommodation.unit FOR EACH ROW EXECUTE FUNCTION accommodation.keep_profile();
CREATE TRIGGER remember_unit AFTER UPDATE ON accommodation.unit FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION accommodation.remember_unit();
CREATE TRIGGER tell_of_referrals AFTER UPDATE OF taking_referrals ON accommodation.unit FOR EACH ROW WHEN ((old.taking_referrals <> new.taking_referrals)) EXECUTE FUNCTION availability.tell_of_referrals();
CREATE TRIGGER unit_offers_something_else AFTER UPDATE ON accommodation.unit FOR EACH ROW WHEN ((old.profile_id IS DISTINCT FROM new.profile_id)) EXECUTE FUNCTION availability.unit_offers_something_else();
CREATE TRIGGER unit_said AFTER UPDATE ON accommodation.unit FOR EACH ROW WHEN (((old.profile_id IS DISTINCT FROM new.profile_id) OR (old.confirmed_at IS DISTINCT FROM new.confirmed_at) OR (old.standards_until IS DISTINCT FROM new.standards_until))) EXECUTE FUNCTION availability.unit_said();
CREATE TRIGGER units_added AFTER INSERT ON accommodation.unit REFERENCING NEW TABLE AS new_units FOR EACH STATEMENT EXECUTE FUNCTION availability.units_added();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER target_said AFTER INSERT OR UPDATE ON availability.freshness_target FOR EACH ROW EXECUTE FUNCTION availability.target_said();
CREATE TRIGGER claims_added AFTER INSERT ON availability.unit_occupancy REFERENCING NEW TABLE AS new_claims FOR EACH STATEMENT EXECUTE FUNCTION availability.claims_changed();
CREATE TRIGGER claims_changed AFTER UPDATE ON availability.unit_occupancy REFERENCING OLD TABLE AS old_claims NEW TABLE AS new_claims FOR EACH STATEMENT EXECUTE FUNCTION availability.claims_changed();
CREATE TRIGGER claims_gone AFTER DELETE ON availability.unit_occupancy REFERENCING OLD TABLE AS old_claims FOR EACH STATEMENT EXECUTE FUNCTION availability.claims_changed();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON availability.unit_occupancy FOR EACH ROW EXECUTE FUNCTION availability.tell_of_change();
CREATE TRIGGER areas_changed AFTER INSERT OR DELETE OR UPDATE ON directory.local_authority FOR EACH STATEMENT EXECUTE FUNCTION directory.areas_changed();
CREATE TRIGGER areas_changed AFTER INSERT OR DELETE OR UPDATE ON directory.neighbour FOR EACH STATEMENT EXECUTE FUNCTION directory.areas_changed();
CREATE TRIGGER dealt_with_as_told BEFORE INSERT ON homelessness.belongings_dealing FOR EACH ROW EXECUTE FUNCTION homelessness.dealt_with_as_told();
CREATE TRIGGER decisions_stand BEFORE DELETE OR UPDATE ON homelessness.decision FOR EACH ROW EXECUTE FUNCTION homelessness.refuse_change();
CREATE TRIGGER letters_stand BEFORE DELETE OR UPDATE ON homelessness.letter FOR EACH ROW EXECUTE FUNCTION homelessness.refuse_change();
CREATE TRIGGER a_step_ends_after_its_plan_began BEFORE INSERT OR UPDATE OF closed_on ON homelessness.plan_step FOR EACH ROW EXECUTE FUNCTION homelessness.a_step_ends_after_its_plan_began();
CREATE TRIGGER a_tenancy_retires_the_address AFTER INSERT ON move_on.tenancy FOR EACH ROW EXECUTE FUNCTION people.retire_address_from_tenancy();
CREATE TRIGGER find_the_other_household BEFORE INSERT ON people.conflict FOR EACH ROW EXECUTE FUNCTION people.find_the_other_household();
CREATE TRIGGER a_tenancy_to_come_retires_the_address BEFORE INSERT OR UPDATE OF verified_on ON people.safe_contact FOR EACH ROW WHEN (((new.channel = 'post'::text) AND (new.retired_at IS NULL))) EXECUTE FUNCTION people.retire_address_given_before_tenancy();
CREATE TRIGGER a_move_retires_the_address AFTER INSERT OR UPDATE OF status ON placements.placement FOR EACH ROW WHEN ((new.status = ANY (ARRAY['arrived'::text, 'departed'::text, 'transferred'::text]))) EXECUTE FUNCTION people.retire_address();
CREATE TRIGGER tell_the_relay AFTER INSERT ON platform.outbox REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION platform.tell_the_relay();
CREATE TRIGGER signed_off_stays BEFORE INSERT OR DELETE OR UPDATE ON reporting.hclic_case FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change_of_what_is_signed_off();
CREATE TRIGGER signed_off_stays BEFORE DELETE OR UPDATE ON reporting.hclic_return FOR EACH ROW WHEN ((old.status = 'signed-off'::text)) EXECUTE FUNCTION reporting.refuse_opening_what_is_signed_off();
CREATE TRIGGER names_nobody_withdrawn BEFORE INSERT ON support.conference_perpetrator FOR EACH ROW EXECUTE FUNCTION support.names_nobody_withdrawn();
CREATE CONSTRAINT TRIGGER a_lead_on_every_day AFTER INSERT OR DELETE OR UPDATE ON support.lead_professional DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION support.a_lead_on_every_day();
CREATE CONSTRAINT TRIGGER a_lead_works_here AFTER INSERT ON support.lead_professional DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (upper_inf(new.during)) EXECUTE FUNCTION support.a_lead_works_here();
CREATE CONSTRAINT TRIGGER a_lead_on_every_day AFTER INSERT OR UPDATE ON support.package DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION support.a_lead_on_every_day();
CREATE TRIGGER names_nobody_withdrawn BEFORE INSERT ON support.perpetrator_withdrawal FOR EACH ROW EXECUTE FUNCTION support.names_nobody_withdrawn();
CREATE TRIGGER names_nobody_withdrawn BEFORE INSERT ON support.protective_order FOR EACH ROW EXECUTE FUNCTION support.names_nobody_withdrawn();
CREATE TRIGGER names_nobody_withdrawn BEFORE INSERT ON support.risk_event FOR EACH ROW EXECUTE FUNCTION support.names_nobody_withdrawn();

-- What the application may do

insert, select, update on access.app_user
select on access.code_removal
insert, select on access.organisation
delete, insert, select, update on access.second_factor
insert, select, update on access.session
insert, select, update on access.sign_in_failure
delete, insert, select, update on access.unsent_form
insert, select, update on accommodation.premises
delete, insert, select, update on accommodation.required_standard
insert, select on accommodation.standards_check
insert, select, update on accommodation.unit
select on accommodation.unit_history
select on accommodation.unit_profile
insert, select on audit.entry
insert, select, update on availability.closure
select on availability.free_time
select on availability.free_time_kept
insert, select, update on availability.freshness_reminder
insert, select, update on availability.freshness_target
insert, select, update on availability.premises_closure
select on availability.stock
select on availability.unit_change
insert, select, update on availability.unmet_need
insert, select on availability.unmet_need_attempt
insert, select on directory.local_authority
delete, insert, select, update on directory.neighbour
insert, select on directory.provider
insert, select, update on homelessness.account
insert, select, update on homelessness.account_part
insert, select on homelessness.account_part_version
insert, select, update on homelessness.application
insert, select on homelessness.assessment
insert, select, update on homelessness.belongings
insert, select on homelessness.belongings_dealing
insert, select on homelessness.case_household
insert, select on homelessness.change_not_told
insert, select, update on homelessness.child_consent
insert, select, update on homelessness.child_placed
insert, select on homelessness.childrens_referral
insert, select, update on homelessness.clock
select on homelessness.clock_reminder
insert, select on homelessness.decision
insert, select, update on homelessness.duty
insert, select, update on homelessness.help_asked
insert, select, update on homelessness.housing_offer
insert, select, update on homelessness.housing_plan
insert, select on homelessness.letter
insert, select, update on homelessness.letter_delivery
insert, select, update on homelessness.notice
insert, select on homelessness.override
insert, select, update on homelessness.plan_step
insert, select, update on homelessness.referral_in
insert, select on homelessness.reminder_policy
insert, select on homelessness.representation
insert, select, update on homelessness.review
insert, select on homelessness.review_agreement
insert, select on homelessness.review_time
insert, select on homelessness.roof_answer
insert, select on homelessness.set_aside_end
insert, select, update on homelessness.step_warning
insert, select on homelessness.truth_explained
insert, select, update on move_on.joint_tenancy
insert, select, update on move_on.nomination
insert, select on move_on.nomination_move
insert, select, update on move_on.plan
insert, select, update on move_on.plan_step
insert, select on move_on.policy
insert, select on move_on.sustainment_check
insert, select, update on move_on.tenancy
insert, select on move_on.tenancy_check
insert, select, update on people.household
insert, select, update on people.household_share
insert, select on people.person
insert, select, update on people.safe_contact
delete, insert, select, update on people.tie
delete, insert, select, update on people.unsafe_area
insert, select on placements.overstay
insert, select, update on placements.placement
insert, select on placements.referral_policy
insert, select, update on placements.unit_group
delete, insert, select, update on placements.unit_group_member
insert, select, update on placements.waiting_entry
insert, select, update on placements.waiting_turn
delete, insert, select, update on platform.evaluation_data
delete, insert, select, update on platform.idempotent_answer
delete, insert, select, update on platform.outbox
delete, insert, select, update on platform.training_clock
insert, select, update on reporting.hclic_answers
delete, insert, select, update on reporting.hclic_case
insert, select on reporting.hclic_mapping
insert, select, update on reporting.hclic_return
insert, select, update on spreadsheets.import
delete, insert, select, update on spreadsheets.import_part
delete, insert, select, update on spreadsheets.import_row
insert, select on support.address_marker
insert, select on support.conference_action
insert, select on support.conference_meeting
insert, select on support.conference_perpetrator
insert, select on support.conference_referral
insert, select on support.conference_transfer
insert, select on support.contact
insert, select, update on support.cover
insert, select, update on support.goal
insert, select, update on support.handover
insert, select on support.intensity_step
delete, insert, select, update on support.lead_professional
insert, select on support.measure
insert, select on support.measuring
insert, select on support.order_breach
insert, select on support.order_renewal
insert, select on support.outcome
insert, select, update on support.package
insert, select on support.perpetrator
insert, select on support.perpetrator_correction
insert, select on support.perpetrator_withdrawal
insert, select on support.policy
insert, select on support.protective_order
insert, select on support.risk_assessment
delete, insert, select, update on support.risk_draft
insert, select on support.risk_event
insert, select on support.risk_policy
insert, select on support.safety_plan
insert, select on support.safety_plan_copy
insert, select on support.sanctuary
insert, select on support.sanctuary_work
insert, select, update on support.team_member
delete, insert, select, update on tasks.absence
insert, select on tasks.policy
select, update on tasks.task
insert, select, update on tasks.team
delete, insert, select, update on tasks.team_kind
delete, insert, select, update on tasks.team_member
insert, select, update on today.reminder
delete, insert, select, update on today.reminder_choice
insert, select, update on told_once.consent
insert, select on told_once.information_share
insert, select on told_once.note
insert, select on told_once.note_part
