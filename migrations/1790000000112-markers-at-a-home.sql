-- How soon a service is asked whether its marker is there, how long one stands before it is looked at again, and how soon after a move the
-- old one goes: local numbers.
alter table support.risk_policy
  add column marker_confirm_days smallint not null default 2 check (marker_confirm_days between 0 and 14),
  add column marker_review_days  smallint not null default 182 check (marker_review_days between 28 and 366),
  add column marker_move_days    smallint not null default 1 check (marker_move_days between 0 and 7);
alter table support.risk_policy
  alter column marker_confirm_days drop default, alter column marker_review_days drop default, alter column marker_move_days drop default;

-- A mark that police, fire or ambulance keep at the home of a household, so that a call from there is answered as it must be. Which home it
-- is follows from the day on which it was asked for: no address stands here.
create table support.address_marker (
  id              uuid        primary key,
  household_id    uuid        not null references people.household,
  organisation_id uuid        not null references access.organisation,
  service         text        not null check (service in ('police', 'fire', 'ambulance')),
  status          text        not null check (status in ('asked', 'confirmed', 'not-given', 'removed')),
  asked_on        date        not null,
  confirmed_on    date        check (confirmed_on >= asked_on),
  -- When it was last looked at, and by when it is again.
  reviewed_on     date        check (reviewed_on >= confirmed_on),
  review_on       date,
  ended_on        date        check (ended_on >= asked_on),
  reference       text        check (length(reference) > 0),
  version         integer     not null default 1,
  recorded_by     uuid        references access.app_user,
  recorded_at     timestamptz not null,
  constraint stands_or_has_ended check ((status in ('removed', 'not-given')) = (ended_on is not null)),
  constraint confirmed_with_a_review check (status <> 'confirmed' or (confirmed_on is not null and review_on is not null))
);

create index address_marker_household on support.address_marker (household_id, asked_on);

alter table support.address_marker enable row level security;
alter table support.address_marker force row level security;
create policy the_owner on support.address_marker to current_user using (true) with check (true);
create policy seen on support.address_marker using (people.sees_household(household_id)) with check (people.sees_household(household_id));
