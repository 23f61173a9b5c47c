-- Staff who want to be told how much of their own work is due, and where: a work address of their own choosing. One row each; none
-- until they ask for it. Nothing is sent any more once a reminder did not arrive, until they choose again.
create schema today;

create table today.reminder_choice (
  user_id         uuid        primary key references access.app_user,
  organisation_id uuid        not null references access.organisation,
  way             text        not null check (way in ('email', 'text')),
  address         text        not null check (length(address) between 5 and 200),
  chosen_at       timestamptz not null,
  stopped_at      timestamptz
);

alter table today.reminder_choice enable row level security;
alter table today.reminder_choice force row level security;
create policy the_owner on today.reminder_choice to current_user using (true) with check (true);
create policy ones_own on today.reminder_choice
  using (access.is_system() or user_id = (select access.user_id()))
  with check (access.is_system() or user_id = (select access.user_id()));
-- An administrator hears of those that do not arrive any more, and of no others.
create policy stopped_ones on today.reminder_choice for select
  using (stopped_at is not null and access.has_role('administrator') and organisation_id = (select access.organisation_id()));

-- One reminder of one person on one day: the key makes a second one impossible. Where it went is not kept.
create table today.reminder (
  id         uuid        primary key,
  user_id    uuid        not null references access.app_user,
  day        date        not null,
  state      text        not null check (state in ('waiting', 'nothing-due', 'sending', 'delivered', 'failed')),
  notify_id  text,
  tries      integer     not null default 0,
  changed_at timestamptz not null,
  constraint reminder_once_a_day unique (user_id, day),
  constraint sent_reminder_has_an_id check (state not in ('sending', 'delivered') or notify_id is not null)
);

alter table today.reminder enable row level security;
alter table today.reminder force row level security;
create policy the_owner on today.reminder to current_user using (true) with check (true);
create policy the_system on today.reminder using (access.is_system()) with check (access.is_system());
