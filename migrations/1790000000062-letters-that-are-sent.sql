-- How far a letter has come that goes out from here. Where it goes to is not kept: that is asked for when it goes.
create table homelessness.letter_delivery (
  notice_id  uuid        primary key references homelessness.letter,
  state      text        not null check (state in ('waiting', 'sending', 'delivered', 'failed')),
  -- Why it failed, as a code.
  reason     text,
  notify_id  text,
  tries      integer     not null default 0,
  changed_at timestamptz not null,
  constraint sent_has_an_id check (state not in ('sending', 'delivered') or notify_id is not null),
  constraint failed_for_a_reason check ((state = 'failed') = (reason is not null))
);

alter table homelessness.letter_delivery enable row level security;
alter table homelessness.letter_delivery force row level security;
create policy the_owner on homelessness.letter_delivery to current_user using (true) with check (true);
create policy with_its_letter on homelessness.letter_delivery
  using (exists (select 1 from homelessness.letter l where l.notice_id = letter_delivery.notice_id))
  with check (exists (select 1 from homelessness.letter l where l.notice_id = letter_delivery.notice_id));
