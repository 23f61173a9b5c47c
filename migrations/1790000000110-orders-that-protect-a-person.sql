-- How many days before an order ends somebody speaks with the person about what comes next: a local number.
alter table support.risk_policy
  add column order_alert_days smallint not null default 28 check (order_alert_days between 1 and 90);
alter table support.risk_policy alter column order_alert_days drop default;

-- An order of a court, or a notice of the police, that protects one person. What it forbids stands here by codes: its own words name homes,
-- schools and places of work, and are kept nowhere.
create table support.protective_order (
  id              uuid        primary key,
  person_id       uuid        not null references people.person,
  household_id    uuid        not null references people.household,
  organisation_id uuid        not null references access.organisation,
  kind            text        not null check (length(kind) > 0),
  made_by         text        not null check (length(made_by) > 0),
  reference       text        check (length(reference) > 0),
  forbids         text[]      not null check (cardinality(forbids) > 0),
  made_on         date        not null,
  -- Null: until the court says otherwise.
  expires_on      date        check (expires_on >= made_on),
  perpetrator_id  uuid,
  ended_on        date        check (ended_on >= made_on),
  end_reason      text,
  -- The last day for which somebody has been asked to speak with the person.
  alerted_for     date,
  version         integer     not null default 1,
  recorded_by     uuid        references access.app_user,
  recorded_at     timestamptz not null,
  unique (id, person_id),
  foreign key (perpetrator_id, person_id) references support.perpetrator (id, person_id),
  constraint ended_for_a_reason check ((ended_on is null) = (end_reason is null))
);

create index protective_order_person on support.protective_order (person_id);
create index protective_order_household on support.protective_order (household_id);
create index protective_order_that_ends on support.protective_order (expires_on) where ended_on is null;

-- It was given another last day, or none.
create table support.order_renewal (
  id           uuid        primary key,
  order_id     uuid        not null references support.protective_order,
  renewed_on   date        not null,
  expired_on   date,
  expires_on   date,
  recorded_by  uuid        references access.app_user,
  recorded_at  timestamptz not null
);

create index order_renewal_order on support.order_renewal (order_id, renewed_on);

-- It was broken: the same happening that calls for a new assessment.
alter table support.risk_event add unique (id, person_id);
create table support.order_breach (
  event_id        uuid    primary key,
  order_id        uuid    not null,
  person_id       uuid    not null,
  told_to_police  boolean not null,
  foreign key (event_id, person_id) references support.risk_event (id, person_id),
  foreign key (order_id, person_id) references support.protective_order (id, person_id)
);

create index order_breach_order on support.order_breach (order_id);

alter table support.protective_order enable row level security;
alter table support.protective_order force row level security;
create policy the_owner on support.protective_order to current_user using (true) with check (true);
create policy seen on support.protective_order using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table support.order_renewal enable row level security;
alter table support.order_renewal force row level security;
create policy the_owner on support.order_renewal to current_user using (true) with check (true);
create policy with_its_order on support.order_renewal
  using (exists (select 1 from support.protective_order o where o.id = order_id))
  with check (exists (select 1 from support.protective_order o where o.id = order_id));

alter table support.order_breach enable row level security;
alter table support.order_breach force row level security;
create policy the_owner on support.order_breach to current_user using (true) with check (true);
create policy with_its_order on support.order_breach
  using (exists (select 1 from support.protective_order o where o.id = order_id))
  with check (exists (select 1 from support.protective_order o where o.id = order_id));
