-- Who read, changed, was shown or was refused what. Ids and codes only: never a name, an address or a reason's text.
create table audit.entry (
  id              bigint      generated always as identity primary key,
  at              timestamptz not null,
  request_id      text,
  actor_kind      text        not null check (actor_kind in ('user', 'system', 'anonymous')),
  actor_id        uuid,
  actor_name      text        check (actor_kind <> 'user' or actor_name is null),
  organisation_id uuid,
  action          text        not null check (length(action) between 3 and 120),
  outcome         text        not null check (outcome in ('done', 'refused')),
  subject_type    text,
  subject_id      uuid,
  details         jsonb       not null default '{}'
);

create index entry_subject on audit.entry (subject_id, id);
create index entry_organisation on audit.entry (organisation_id, id);

create function audit.refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception 'the audit record only grows' using errcode = 'insufficient_privilege';
end
$$;

create trigger only_grows before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger never_emptied before truncate on audit.entry for each statement execute function audit.refuse_change();

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy the_owner on audit.entry to current_user using (true) with check (true);
create policy anyone_may_add on audit.entry for insert with check (true);
create policy own_organisation on audit.entry for select
  using (access.is_system() or (organisation_id = (select access.organisation_id()) and access.has_role('auditor')));
