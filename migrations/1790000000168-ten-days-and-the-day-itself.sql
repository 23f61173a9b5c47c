-- A council names up to ten days before a statutory day; the day itself is always added to them, and makes eleven.
alter table homelessness.reminder_policy drop constraint reminder_policy_days_before_check;
alter table homelessness.reminder_policy
  add constraint reminder_policy_days_before_check
  check (cardinality(days_before) between 1 and 11 and 0 = any (days_before) and 0 <= all (days_before) and 60 >= all (days_before));
