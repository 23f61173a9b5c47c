-- A second factor for signing in: the key of an authenticator app, sealed, and the last code that was taken, which is not taken again.
create table access.second_factor (
  user_id      uuid        primary key references access.app_user,
  sealed_key   bytea       not null,
  begun_at     timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint      not null default 0
);

alter table access.second_factor enable row level security;
alter table access.second_factor force row level security;
create policy the_owner on access.second_factor to current_user using (true) with check (true);
create policy ones_own on access.second_factor
  using (access.is_system() or user_id = (select access.user_id()))
  with check (access.is_system() or user_id = (select access.user_id()));
