-- Whoever records the same home twice, or five times at once, has recorded it once.
create unique index tenancy_once on move_on.tenancy (household_id, landlord_id, tenure, starts_on) where ended_on is null;

-- The same warning waits for its letter once, however often it is sent here: the same step, and the same day until which it may be taken.
create unique index warning_once on homelessness.step_warning (duty_id, step_id, until_day) where given_on is null;
