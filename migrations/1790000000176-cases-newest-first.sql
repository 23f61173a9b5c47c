-- A council's own cases, newest first, without a look at those of every other.
create index application_newest on homelessness.application (organisation_id, id);
