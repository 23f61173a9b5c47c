-- Everything the application's role may do, in one place; applied again after every migration.
-- `safe_app` below is replaced by the name of the role in DATABASE_URL. What is not listed is refused.
revoke all on schema public from public;
revoke all on all functions in schema platform, access, audit, directory, people, tasks, accommodation, availability, placements, homelessness, support, move_on, told_once, reporting, spreadsheets, today from public;
revoke all on all tables in schema platform, access, audit, directory, people, tasks, accommodation, availability, placements, homelessness, support, move_on, told_once, reporting, spreadsheets, today from safe_app;

grant usage on schema platform, access, audit, directory, people, tasks, accommodation, availability, placements, homelessness, support, move_on, told_once, reporting, spreadsheets, today to safe_app;
grant execute on all functions in schema access, directory, people, tasks, accommodation, availability, placements, told_once, reporting to safe_app;
grant execute on function support.is_offered_to_me(uuid), support.withdraw_from_leaver(uuid), support.others_to_take(uuid, text[]), support.standing_perpetrator(uuid), support.policy_on(uuid, date), support.age_of_supported(uuid, date),
  homelessness.happened(uuid), support.happened(uuid), support.sanctuary_happened(uuid), support.risk_happened(uuid), support.last_safety_plan(uuid), support.safety_happened(uuid), move_on.happened(uuid),
  support.contacts_happened(uuid), move_on.nominations_happened(uuid), move_on.joint_tenancies_happened(uuid) to safe_app;
grant execute on function platform.concerned_by(jsonb), platform.id_in(jsonb, text) to safe_app;
grant execute on function homelessness.reminder_policy_on(uuid, date), homelessness.next_reminder(date, integer, date),
  homelessness.pass_clocks(date), homelessness.remind_of_clocks(date), homelessness.escalate_clocks(date, text[]) to safe_app;


-- Read, add and change. Nothing here may be deleted.
grant select, insert, update on
  access.app_user, access.session, access.sign_in_failure,
  people.household, people.safe_contact, people.household_share,
  accommodation.premises, accommodation.unit,
  availability.closure, availability.premises_closure, availability.freshness_target, availability.freshness_reminder,
  availability.unmet_need,
  placements.placement, placements.unit_group, placements.waiting_entry, placements.waiting_turn,
  homelessness.application, homelessness.letter_delivery, homelessness.duty, homelessness.clock, homelessness.notice, homelessness.review,
  homelessness.account, homelessness.account_part, homelessness.housing_plan, homelessness.plan_step,
  homelessness.belongings, homelessness.referral_in, homelessness.step_warning, homelessness.child_placed, homelessness.child_consent, homelessness.help_asked,
  homelessness.housing_offer,
  support.package, support.handover, support.goal, support.team_member, support.cover,
  move_on.plan, move_on.plan_step, move_on.nomination, move_on.tenancy, move_on.joint_tenancy,
  told_once.consent,
  reporting.hclic_answers, reporting.hclic_return,
  spreadsheets.import,
  today.reminder
  to safe_app;

-- Read and change; tasks are raised through their function.
grant select, update on tasks.task to safe_app;
grant select, insert, update on tasks.team to safe_app;

-- Read and add: these only grow.
grant select, insert on
  access.organisation, directory.local_authority, directory.provider,
  people.person,
  accommodation.standards_check,
  placements.referral_policy, placements.overstay,
  availability.unmet_need_attempt,
  audit.entry,
  homelessness.decision, homelessness.letter, homelessness.account_part_version, homelessness.assessment,
  homelessness.review_time, homelessness.representation, homelessness.reminder_policy, homelessness.override,
  homelessness.case_household, homelessness.childrens_referral, homelessness.roof_answer, homelessness.review_agreement, homelessness.set_aside_end,
  homelessness.truth_explained, homelessness.change_not_told, homelessness.belongings_dealing,
  support.outcome, support.measuring, support.measure, support.policy, support.intensity_step, support.contact,
  support.risk_assessment, support.risk_policy,
  tasks.policy, move_on.policy, move_on.nomination_move, move_on.sustainment_check, move_on.tenancy_check,
  told_once.information_share, told_once.note, told_once.note_part,
  reporting.hclic_mapping
  to safe_app;

-- Current facts without a history of their own, and the platform's working tables.
grant select, insert, update, delete on
  access.second_factor, access.unsent_form,
  today.reminder_choice,
  platform.outbox, platform.idempotent_answer, platform.training_clock, platform.evaluation_data,
  people.unsafe_area, people.tie,
  accommodation.required_standard,
  directory.neighbour,
  placements.unit_group_member,
  tasks.team_member, tasks.team_kind, tasks.absence,
  support.lead_professional, support.risk_draft,
  reporting.hclic_case,
  spreadsheets.import_part, spreadsheets.import_row
  to safe_app;

-- That a code was taken off is written by its function; that its owner knows of it is added.
grant select, update (told_at) on access.code_removal to safe_app;

-- What happened stays as it was told; that it has been answered is added.
grant select, insert, update (answered_by) on support.risk_event to safe_app;
grant select, insert on support.perpetrator, support.perpetrator_correction, support.perpetrator_withdrawal, support.conference_perpetrator, support.order_renewal, support.order_breach,
  support.safety_plan, support.safety_plan_copy to safe_app;
grant select, insert, update (status, answered_on, surveyed_on, tenure, right_of_other, landlord_consent, paid_by, reviewed_on, review_on, ended_on,
  end_reason, version) on support.sanctuary to safe_app;
grant select, insert, update (status, ordered_on, done_on, checked_on) on support.sanctuary_work to safe_app;
grant select, insert, update (status, confirmed_on, reviewed_on, review_on, ended_on, reference, version) on support.address_marker to safe_app;
grant select, insert, update (expires_on, ended_on, end_reason, alerted_for, version) on support.protective_order to safe_app;
grant select, insert, update (status, close_reason, version) on support.conference_referral to safe_app;
grant select, insert, update (heard_on, minutes) on support.conference_meeting to safe_app;
grant select, insert, update (status, ask_on, times_chased, closed_on) on support.conference_action to safe_app;
grant select, insert, update (confirm_by, times_chased, confirmed_on, confirmed_by) on support.conference_transfer to safe_app;

-- People leave and come back; what was recorded of them stays as it was.
grant update (first_language, interpreter_needed, pregnant, left_on, left_reason, away) on people.person to safe_app;

-- A conflict is recorded and ended. Whether its reference is a household's is not for the application to know.
grant select (id, household_id, organisation_id, other_reference, recorded_at, recorded_by, ended_at),
      insert (id, household_id, organisation_id, other_reference, recorded_at, recorded_by),
      update (ended_at)
  on people.conflict to safe_app;

-- The ledger is read without its links to people, and written through its functions only.
grant select (id, unit_id, kind, during, lapses_at, unfinished) on availability.unit_occupancy to safe_app;
grant select on availability.unit_change, availability.free_time, availability.free_time_kept, availability.stock to safe_app;

-- Forecasts are read without whose stay they are about.
grant select (unit_id, on_day, basis, said_at, premises_id, provider_id, local_authority_code, profile_id) on availability.likely_free to safe_app;

-- Reminders are read; the sweep gives them.
grant select on homelessness.clock_reminder to safe_app;

-- Kept by triggers.
grant select on accommodation.unit_profile, accommodation.unit_history to safe_app;

-- The queue's store, and the list of migrations for the readiness check.
grant usage on schema bullmq, platform_migrations to safe_app;
grant select, insert, update, delete on all tables in schema bullmq to safe_app;
grant usage, select, update on all sequences in schema bullmq to safe_app;
grant execute on all functions in schema bullmq to safe_app;
grant select on platform_migrations.applied to safe_app;
-- BullMQ sorts a bulk of jobs in a temporary table.
do $$ begin execute format('grant temporary on database %I to safe_app', current_database()); end $$;
