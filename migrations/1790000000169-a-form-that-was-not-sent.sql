-- What somebody had typed into a form when their session ended, sealed, until they are shown it again or an hour has passed. The
-- latest one of each account alone; of its page only a hash stands here.
create table access.unsent_form (
  user_id   uuid        primary key references access.app_user,
  page_hash bytea       not null,
  sealed    bytea       not null,
  kept_at   timestamptz not null
);

create index unsent_form_age on access.unsent_form (kept_at);

alter table access.unsent_form enable row level security;
alter table access.unsent_form force row level security;
create policy the_owner on access.unsent_form to current_user using (true) with check (true);
create policy ones_own on access.unsent_form
  using (access.is_system() or user_id = (select access.user_id()))
  with check (access.is_system() or user_id = (select access.user_id()));
