-- How soon the risk is assessed anew after something that may change it.
alter table support.risk_policy
  add column reassess_within_days smallint not null default 3 check (reassess_within_days between 0 and 14);
alter table support.risk_policy alter column reassess_within_days drop default;

-- Whose work follows from an assessment.
alter table support.risk_assessment add column organisation_id uuid references access.organisation;
update support.risk_assessment a
   set organisation_id = coalesce((select u.organisation_id from access.app_user u where u.id = a.assessed_by),
                                  (select h.organisation_id from people.household h where h.id = a.household_id));
alter table support.risk_assessment alter column organisation_id set not null;

-- Something that may change the risk to one person. Its source says it once, however often it is told; the assessment that came after
-- it answers it, and until then there is work.
create table support.risk_event (
  id             uuid        primary key,
  person_id      uuid        not null references people.person,
  household_id   uuid        not null references people.household,
  kind           text        not null
    check (kind in ('move', 'incident', 'contact', 'order-breach', 'court-date', 'birth', 'tenancy-start')),
  happened_on    date        not null,
  note           text,
  source         text        not null,
  reassess_by    date        not null,
  answered_by    uuid        references support.risk_assessment,
  recorded_by    uuid        references access.app_user,
  recorded_at    timestamptz not null,
  constraint one_event_of_a_source unique (source)
);

create index risk_event_person on support.risk_event (person_id, happened_on);
create index risk_event_unanswered on support.risk_event (person_id) where answered_by is null;

alter table support.risk_event enable row level security;
alter table support.risk_event force row level security;
create policy the_owner on support.risk_event to current_user using (true) with check (true);
create policy seen on support.risk_event using (people.sees_household(household_id)) with check (people.sees_household(household_id));
