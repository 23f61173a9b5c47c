-- What workers note, in parts: each says when it is written whether it is about somebody else, or was told in confidence. Such a part stays
-- with the organisation that wrote it, and is in nothing that is given to the person. Never changed: what is put right is a new note.
create table told_once.note (
  id              uuid        primary key,
  household_id    uuid        not null references people.household,
  person_id       uuid        references people.person,
  organisation_id uuid        not null references access.organisation,
  kind            text        not null,
  noted_on        date        not null,
  parts           smallint    not null check (parts > 0),
  written_by      uuid        not null references access.app_user,
  written_at      timestamptz not null
);
create index note_household on told_once.note (household_id);

create table told_once.note_part (
  note_id     uuid     not null references told_once.note,
  number      smallint not null check (number > 0),
  protection  text     not null check (protection in ('ordinary', 'third-party', 'source-protected')),
  sealed_text bytea    not null,
  primary key (note_id, number)
);

alter table told_once.note enable row level security;
alter table told_once.note force row level security;
create policy the_owner on told_once.note to current_user using (true) with check (true);
create policy seen on told_once.note for select using (people.sees_household(household_id));
create policy written_by_who_helps on told_once.note for insert
  with check (people.sees_household(household_id) and organisation_id = (select access.organisation_id()));

alter table told_once.note_part enable row level security;
alter table told_once.note_part force row level security;
create policy the_owner on told_once.note_part to current_user using (true) with check (true);
create policy what_is_protected_stays on told_once.note_part for select
  using (exists (select 1 from told_once.note n
                  where n.id = note_id and (protection = 'ordinary' or n.organisation_id = (select access.organisation_id()))));
create policy with_its_note on told_once.note_part for insert
  with check (exists (select 1 from told_once.note n where n.id = note_id and n.organisation_id = (select access.organisation_id())));

create function told_once.notes_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'note', n.id, 'note-written', n.noted_on::timestamp at time zone 'Europe/London', false, n.person_id,
         jsonb_build_object('kind', n.kind, 'organisation', o.name)
    from told_once.note n join access.organisation o on o.id = n.organisation_id
   where n.household_id = household
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
  union all select * from told_once.notes_happened(household)
$$;
