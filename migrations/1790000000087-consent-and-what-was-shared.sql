-- What somebody agreed may be told to a partner agency, from a day and until they took it back; and everything that was told, to whom and
-- on which basis. A consent is with the organisation that asked for it. Whoever sees the household sees both, and may record a withdrawal.
create table told_once.consent (
  id              uuid        primary key,
  household_id    uuid        not null references people.household,
  person_id       uuid        not null references people.person,
  organisation_id uuid        not null references access.organisation,
  partner         text        not null,
  categories      text[]      not null check (cardinality(categories) > 0),
  given_by        text        not null check (given_by in ('themselves', 'parent')),
  given_on        date        not null,
  recorded_by     uuid        not null references access.app_user,
  recorded_at     timestamptz not null,
  withdrawn_on    date,
  withdrawn_to    uuid        references access.app_user,
  constraint withdrawn_after_it_was_given check (withdrawn_on >= given_on),
  constraint withdrawn_to_somebody check ((withdrawn_on is null) = (withdrawn_to is null))
);
create index consent_household on told_once.consent (household_id);
create unique index one_consent_at_a_time on told_once.consent (person_id, organisation_id, partner) where withdrawn_on is null;

create table told_once.information_share (
  id               uuid        primary key,
  household_id     uuid        not null references people.household,
  person_id        uuid        not null references people.person,
  organisation_id  uuid        not null references access.organisation,
  partner          text        not null,
  categories       text[]      not null check (cardinality(categories) > 0),
  basis            text        not null check (basis in ('consent', 'safeguarding', 'marac')),
  consent_id       uuid        references told_once.consent,
  shared_on        date        not null,
  -- In words: with whom there, what they were told, and why without consent.
  sealed_recipient bytea       not null,
  sealed_what      bytea       not null,
  sealed_reasons   bytea,
  shared_by        uuid        not null references access.app_user,
  created_at       timestamptz not null,
  constraint by_a_consent_or_for_a_reason
    check (case when basis = 'consent' then consent_id is not null else consent_id is null and sealed_reasons is not null end)
);
create index information_share_household on told_once.information_share (household_id);

alter table told_once.consent enable row level security;
alter table told_once.consent force row level security;
create policy the_owner on told_once.consent to current_user using (true) with check (true);
create policy seen on told_once.consent for select using (people.sees_household(household_id));
create policy recorded_by_who_asked on told_once.consent for insert
  with check (people.sees_household(household_id) and organisation_id = (select access.organisation_id()));
create policy withdrawn_to_anybody on told_once.consent for update
  using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table told_once.information_share enable row level security;
alter table told_once.information_share force row level security;
create policy the_owner on told_once.information_share to current_user using (true) with check (true);
create policy seen on told_once.information_share for select using (people.sees_household(household_id));
create policy recorded_by_who_shared on told_once.information_share for insert
  with check (people.sees_household(household_id) and organisation_id = (select access.organisation_id()));

create function told_once.consents_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'consent', c.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, c.person_id,
         jsonb_build_object('partner', c.partner, 'categories', c.categories, 'organisation', o.name)
    from told_once.consent c
    join access.organisation o on o.id = c.organisation_id
   cross join lateral (values ('consent-given', c.given_on), ('consent-withdrawn', c.withdrawn_on)) e (kind, on_day)
   where c.household_id = household and e.on_day is not null
  union all
  select 'information-share', s.id, 'information-shared', s.shared_on::timestamp at time zone 'Europe/London', false, s.person_id,
         jsonb_build_object('partner', s.partner, 'categories', s.categories, 'basis', s.basis, 'organisation', o.name)
    from told_once.information_share s
    join access.organisation o on o.id = s.organisation_id
   where s.household_id = household
$$;

create or replace function told_once.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select * from people.happened(household)
  union all select * from placements.happened(household)
  union all select * from homelessness.happened(household)
  union all select * from support.happened(household)
  union all select * from move_on.happened(household)
  union all select * from told_once.consents_happened(household)
$$;
