-- The end of a duty that a review or the court set aside (Housing Act 1996 ss.203, 204(3)): it never was, and the duty is owed as if it had gone
-- on. The duty's own row runs again; what had been written down as its end is kept here, with who took the duty up again and why.
create table homelessness.set_aside_end (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  duty_id        uuid        not null references homelessness.duty,
  review_id      uuid        not null unique references homelessness.review,
  ended_on       date        not null,
  end_ground     text        not null,
  end_reasons    text,
  ended_by       uuid        references access.app_user,
  authorised_by  uuid        references access.app_user,
  taken_up_on    date        not null,
  taken_up_by    uuid        not null references access.app_user,
  reasons        text        not null check (length(reasons) > 0),
  created_at     timestamptz not null
);

create index set_aside_end_application on homelessness.set_aside_end (application_id);

alter table homelessness.set_aside_end enable row level security;
alter table homelessness.set_aside_end force row level security;
create policy the_owner on homelessness.set_aside_end to current_user using (true) with check (true);
create policy with_its_application on homelessness.set_aside_end
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));
