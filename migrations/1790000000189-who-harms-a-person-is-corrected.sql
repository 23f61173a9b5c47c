-- Who harms a person was recorded wrongly: what holds instead is added, and what was recorded stays. The last one holds.
create table support.perpetrator_correction (
  id             uuid        primary key,
  perpetrator_id uuid        not null,
  person_id      uuid        not null,
  relationship   text        not null,
  sealed_name    bytea,
  corrected_by   uuid        references access.app_user,
  corrected_at   timestamptz not null,
  foreign key (perpetrator_id, person_id) references support.perpetrator (id, person_id)
);

create index perpetrator_correction_person on support.perpetrator_correction (person_id);

alter table support.perpetrator_correction enable row level security;
alter table support.perpetrator_correction force row level security;
create policy the_owner on support.perpetrator_correction to current_user using (true) with check (true);
create policy with_whom_it_corrects on support.perpetrator_correction
  using (exists (select 1 from support.perpetrator p where p.id = perpetrator_id))
  with check (exists (select 1 from support.perpetrator p where p.id = perpetrator_id));
