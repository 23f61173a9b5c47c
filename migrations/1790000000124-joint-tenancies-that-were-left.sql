-- A joint tenancy that somebody fled: what is done about it, in an order that is safe. It says no address and names nobody: whoever works
-- with the household knows where it was, and nobody else learns of it here.
create table move_on.joint_tenancy (
  id                uuid        primary key,
  household_id      uuid        not null references people.household,
  organisation_id   uuid        not null references access.organisation,
  form              text        not null check (form in ('secure', 'secure-flexible', 'introductory', 'assured-social', 'shorthold-social', 'private', 'other')),
  fixed_term_until  date,
  status            text        not null check (status in ('recorded', 'notice-served', 'before-the-court', 'ended', 'transferred', 'left-as-it-is')),
  housing_advice_on date,
  legal_advice_on   date,
  agreed_on         date,
  reply_to          text        check (reply_to in ('this-service', 'the-council', 'a-solicitor')),
  served_on         date,
  ends_not_before   date,
  court_asked_on    date,
  closed_on         date,
  version           integer     not null default 1,
  created_at        timestamptz not null,
  created_by        uuid        references access.app_user,
  -- One tenant's notice ends it for everybody: none is on record without advice on both sides and her agreement, or with her address.
  constraint served_after_advice_and_agreement check (
    status <> 'notice-served' or (housing_advice_on <= served_on and legal_advice_on <= served_on and agreed_on <= served_on
                                  and reply_to is not null and ends_not_before is not null
                                  and housing_advice_on is not null and legal_advice_on is not null and agreed_on is not null)
  ),
  constraint closed_on_a_day check ((status in ('ended', 'transferred', 'left-as-it-is')) = (closed_on is not null))
);

create index joint_tenancy_household on move_on.joint_tenancy (household_id);

alter table move_on.joint_tenancy enable row level security;
alter table move_on.joint_tenancy force row level security;
create policy the_owner on move_on.joint_tenancy to current_user using (true) with check (true);
create policy seen on move_on.joint_tenancy for select
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_changes on move_on.joint_tenancy for update
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_the_household_records on move_on.joint_tenancy for insert with check (people.sees_household(household_id));
