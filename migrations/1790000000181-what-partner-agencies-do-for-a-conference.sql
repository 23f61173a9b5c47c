-- What a risk conference asks of a partner agency is done by somebody without an account here: it has a name and an agency, is asked after by
-- whoever works with the case, and is closed by the day that the agency gives.
alter table support.conference_action alter column owner_id drop not null;
alter table support.conference_action add column partner_name text check (length(partner_name) > 0);
alter table support.conference_action add column partner_agency text check (length(partner_agency) > 0);
alter table support.conference_action add column ask_on date;
alter table support.conference_action add column times_chased integer not null default 0;
alter table support.conference_action add column closed_on date;
alter table support.conference_action add constraint done_by_a_worker_or_a_partner
  check ((owner_id is null) = (partner_name is not null) and (partner_name is null) = (partner_agency is null));
alter table support.conference_action add constraint a_partner_is_asked
  check (case when partner_name is null then ask_on is null and times_chased = 0 and closed_on is null
              else ask_on is not null and (closed_on is null) = (status = 'open') end);
