-- When a case comes back to the conference, and when three incidents bring it there: local numbers.
alter table support.risk_policy
  add column repeat_within_months     smallint not null default 12 check (repeat_within_months between 1 and 36),
  add column escalation_incidents     smallint not null default 3 check (escalation_incidents between 2 and 20),
  add column escalation_within_months smallint not null default 12 check (escalation_within_months between 1 and 36),
  add column confirm_transfer_days    smallint not null default 2 check (confirm_transfer_days between 0 and 14);
alter table support.risk_policy
  alter column repeat_within_months drop default, alter column escalation_incidents drop default,
  alter column escalation_within_months drop default, alter column confirm_transfer_days drop default;

-- Who harms a person: a name that is sealed, and what they are to each other. Nothing here says where anybody lives, and no query reads
-- it together with a place.
create table support.perpetrator (
  id           uuid        primary key,
  person_id    uuid        not null references people.person,
  household_id uuid        not null references people.household,
  relationship text        not null,
  sealed_name  bytea,
  recorded_by  uuid        references access.app_user,
  recorded_at  timestamptz not null,
  unique (id, person_id)
);

create index perpetrator_person on support.perpetrator (person_id);

-- Who did it, where that is known; always somebody on record for the same person. Who told it, too: it is theirs where nobody leads.
alter table support.risk_event
  add column organisation_id uuid references access.organisation,
  add column perpetrator_id uuid,
  add foreign key (perpetrator_id, person_id) references support.perpetrator (id, person_id);
update support.risk_event e
   set organisation_id = coalesce((select u.organisation_id from access.app_user u where u.id = e.recorded_by),
                                  (select h.organisation_id from people.household h where h.id = e.household_id));
alter table support.risk_event alter column organisation_id set not null;

-- One person's case at a multi-agency risk conference.
create table support.conference_referral (
  id                   uuid        primary key,
  person_id            uuid        not null references people.person,
  household_id         uuid        not null references people.household,
  organisation_id      uuid        not null references access.organisation,
  forum                text        not null check (forum in ('marac', 'marrac')),
  local_authority_code text        not null references directory.local_authority,
  grounds              text[]      not null
    check (cardinality(grounds) > 0 and grounds <@ array['visible-high-risk', 'escalation', 'professional-judgement', 'repeat']),
  reasons              text        not null check (length(reasons) > 0),
  consent              text        not null check (consent in ('given', 'not-given', 'not-safe-to-ask')),
  legal_basis          text,
  referred_on          date        not null,
  repeat_of            uuid        references support.conference_referral,
  status               text        not null check (status in ('referred', 'listed', 'heard', 'closed')),
  close_reason         text,
  version              integer     not null default 1,
  created_by           uuid        references access.app_user,
  created_at           timestamptz not null,
  unique (id, person_id),
  constraint without_consent_on_a_legal_basis check (consent = 'given' or legal_basis is not null),
  constraint closed_with_a_reason check ((status = 'closed') = (close_reason is not null)),
  constraint a_repeat_says_of_what check (('repeat' = any (grounds)) = (repeat_of is not null))
);

create index conference_referral_person on support.conference_referral (person_id, referred_on);
create index conference_referral_organisation on support.conference_referral (organisation_id, referred_on);

create table support.conference_perpetrator (
  referral_id    uuid not null,
  perpetrator_id uuid not null,
  person_id      uuid not null,
  primary key (referral_id, perpetrator_id),
  foreign key (referral_id, person_id) references support.conference_referral (id, person_id),
  foreign key (perpetrator_id, person_id) references support.perpetrator (id, person_id)
);

-- The case is on the list of one meeting, and then it was heard there.
create table support.conference_meeting (
  id          uuid        primary key,
  referral_id uuid        not null references support.conference_referral,
  meets_on    date        not null,
  heard_on    date        check (heard_on >= meets_on),
  minutes     text,
  recorded_by uuid        references access.app_user,
  constraint heard_with_minutes check ((heard_on is null) = (minutes is null))
);

create index conference_meeting_referral on support.conference_meeting (referral_id);
create unique index one_meeting_to_come on support.conference_meeting (referral_id) where heard_on is null;

-- What somebody does by a day; a task of theirs until it is done.
create table support.conference_action (
  id          uuid        primary key,
  referral_id uuid        not null references support.conference_referral,
  action      text        not null check (length(action) > 0),
  owner_id    uuid        not null references access.app_user,
  due_on      date        not null,
  status      text        not null check (status in ('open', 'done', 'cancelled')),
  created_by  uuid        references access.app_user,
  created_at  timestamptz not null
);

create index conference_action_referral on support.conference_action (referral_id);

-- The case goes to the forum of the area where they live now: sent, and confirmed by those who received it, or asked after until it is.
create table support.conference_transfer (
  id                   uuid        primary key,
  referral_id          uuid        not null references support.conference_referral,
  forum                text        not null check (forum in ('marac', 'marrac')),
  local_authority_code text        not null references directory.local_authority,
  sent_on              date        not null,
  confirm_by           date        not null,
  times_chased         integer     not null default 0,
  confirmed_on         date        check (confirmed_on >= sent_on),
  confirmed_by         text,
  sent_by              uuid        references access.app_user,
  constraint confirmed_by_somebody check ((confirmed_on is null) = (confirmed_by is null))
);

create index conference_transfer_referral on support.conference_transfer (referral_id);
create unique index one_transfer_to_an_area on support.conference_transfer (referral_id, local_authority_code);

alter table support.perpetrator enable row level security;
alter table support.perpetrator force row level security;
create policy the_owner on support.perpetrator to current_user using (true) with check (true);
create policy seen on support.perpetrator using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table support.conference_referral enable row level security;
alter table support.conference_referral force row level security;
create policy the_owner on support.conference_referral to current_user using (true) with check (true);
create policy seen on support.conference_referral using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table support.conference_perpetrator enable row level security;
alter table support.conference_perpetrator force row level security;
create policy the_owner on support.conference_perpetrator to current_user using (true) with check (true);
create policy with_its_referral on support.conference_perpetrator
  using (exists (select 1 from support.conference_referral r where r.id = referral_id))
  with check (exists (select 1 from support.conference_referral r where r.id = referral_id));

alter table support.conference_meeting enable row level security;
alter table support.conference_meeting force row level security;
create policy the_owner on support.conference_meeting to current_user using (true) with check (true);
create policy with_its_referral on support.conference_meeting
  using (exists (select 1 from support.conference_referral r where r.id = referral_id))
  with check (exists (select 1 from support.conference_referral r where r.id = referral_id));

-- Whoever does it sees what it is, though they may not see the person.
alter table support.conference_action enable row level security;
alter table support.conference_action force row level security;
create policy the_owner on support.conference_action to current_user using (true) with check (true);
create policy with_its_referral_or_ones_own on support.conference_action
  using (owner_id = (select access.user_id()) or exists (select 1 from support.conference_referral r where r.id = referral_id))
  with check (exists (select 1 from support.conference_referral r where r.id = referral_id));

alter table support.conference_transfer enable row level security;
alter table support.conference_transfer force row level security;
create policy the_owner on support.conference_transfer to current_user using (true) with check (true);
create policy with_its_referral on support.conference_transfer
  using (exists (select 1 from support.conference_referral r where r.id = referral_id))
  with check (exists (select 1 from support.conference_referral r where r.id = referral_id));
