-- Letters as they went, and what must be known before one goes.
-- Of a safe contact: somebody else can read or hear it; it is where they fled from; they have moved since it was given.
alter table people.safe_contact
  add column shared      boolean not null default false,
  add column former_home boolean not null default false,
  add column retired_at  timestamptz;

create table homelessness.letter (
  notice_id      uuid        primary key references homelessness.notice,
  application_id uuid        not null references homelessness.application,
  sealed_letter  bytea       not null,
  digest         bytea       not null check (length(digest) = 32),
  delivery       text        not null check (delivery in ('collect-at-office', 'in-person', 'safe-contact', 'named-post')),
  collect_from   date,
  overridden_by  uuid        references access.app_user,
  issued_by      uuid        not null references access.app_user,
  issued_at      timestamptz not null,
  constraint a_day_to_collect check ((delivery = 'collect-at-office') = (collect_from is not null)),
  constraint somebody_else_answers_for_it check (overridden_by <> issued_by)
);

create index letter_application on homelessness.letter (application_id);

alter table homelessness.letter enable row level security;
alter table homelessness.letter force row level security;
create policy the_owner on homelessness.letter to current_user using (true) with check (true);
-- Only the council whose letter it is: those who see the case through a share do not read its letters.
create policy of_the_council on homelessness.letter
  using (exists (select 1 from homelessness.application a
                  where a.id = application_id and (access.is_system() or a.organisation_id = (select access.organisation_id()))))
  with check (exists (select 1 from homelessness.application a
                       where a.id = application_id and (access.is_system() or a.organisation_id = (select access.organisation_id()))));

create trigger letters_stand before update or delete on homelessness.letter
  for each row execute function homelessness.refuse_change();
