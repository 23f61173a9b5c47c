-- One way to one home, from being put forward for it to what became of it. That it was not taken up is kept here and nowhere else: no
-- duty, no place in a list and no plan reads it.
create table move_on.nomination (
  id                   uuid        primary key,
  plan_id              uuid        not null references move_on.plan,
  household_id         uuid        not null references people.household,
  organisation_id      uuid        not null references access.organisation,
  kind                 text        not null check (kind in ('nomination', 'direct-offer', 'bid', 'private-home')),
  landlord_id          uuid        not null references directory.provider,
  local_authority_code text        not null references directory.local_authority,
  tenure               text        not null check (tenure in ('secure-lifetime', 'secure-flexible', 'introductory', 'assured', 'licence')),
  bedrooms             smallint    check (bedrooms between 0 and 12),
  status               text        not null check (status in ('registered', 'sent', 'offered', 'viewed', 'accepted', 'not-taken-up', 'withdrawn')),
  answer_by            date,
  reason               text,
  version              integer     not null default 1,
  created_at           timestamptz not null,
  created_by           uuid        references access.app_user,
  constraint ended_for_a_reason check ((status in ('not-taken-up', 'withdrawn')) = (reason is not null))
);

create index nomination_plan on move_on.nomination (plan_id);
create index nomination_household on move_on.nomination (household_id);
create unique index one_home_is_accepted on move_on.nomination (plan_id) where status = 'accepted';

alter table move_on.nomination enable row level security;
alter table move_on.nomination force row level security;
create policy the_owner on move_on.nomination to current_user using (true) with check (true);
create policy seen on move_on.nomination for select
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_changes on move_on.nomination for update
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_the_household_registers on move_on.nomination for insert with check (people.sees_household(household_id));

-- What happened to it, in order; what was recorded stays.
create table move_on.nomination_move (
  id            uuid        primary key,
  nomination_id uuid        not null references move_on.nomination,
  status        text        not null,
  happened_on   date        not null,
  reason        text,
  recorded_by   uuid        references access.app_user,
  recorded_at   timestamptz not null
);

create index nomination_move_nomination on move_on.nomination_move (nomination_id, happened_on);

alter table move_on.nomination_move enable row level security;
alter table move_on.nomination_move force row level security;
create policy the_owner on move_on.nomination_move to current_user using (true) with check (true);
create policy with_its_nomination on move_on.nomination_move
  using (exists (select 1 from move_on.nomination n where n.id = nomination_id))
  with check (exists (select 1 from move_on.nomination n where n.id = nomination_id));

-- A step begins again when the home it was about is not to be theirs: each time with a task of its own.
alter table move_on.plan_step add column round smallint not null default 1 check (round >= 1);
alter table move_on.plan_step alter column round drop default;
