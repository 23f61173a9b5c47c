-- One schema a feature, and who is asking. The unit of work sets these settings for one transaction at a time;
-- nothing set means nobody, and nobody sees nothing.
create schema platform;
create schema access;
create schema audit;
create schema directory;
create schema people;
create schema tasks;
create schema accommodation;
create schema availability;
create schema placements;
create schema homelessness;
create schema support;
create schema move_on;

create function access.organisation_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.organisation_id', true), '')::uuid;

create function access.user_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;

-- The worker, sign-in and the seed act as a named system actor.
create function access.is_system() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.system', true) = 'on', false);

create function access.is_signed_in() returns boolean
  language sql stable parallel safe
  return access.organisation_id() is not null or access.is_system();

create function access.has_role(wanted text) returns boolean
  language sql stable parallel safe
  return coalesce(wanted = any (string_to_array(current_setting('app.roles', true), ',')), false);
