-- Somebody was recorded by mistake as harming a person: that they are withdrawn is added with why, and what was recorded stays. From then on
-- they are named nowhere, and what named them reads as if it were not known who it was.
create table support.perpetrator_withdrawal (
  perpetrator_id uuid        primary key,
  person_id      uuid        not null,
  sealed_reason  bytea       not null,
  withdrawn_by   uuid        references access.app_user,
  withdrawn_at   timestamptz not null,
  foreign key (perpetrator_id, person_id) references support.perpetrator (id, person_id)
);

create index perpetrator_withdrawal_person on support.perpetrator_withdrawal (person_id);

alter table support.perpetrator_withdrawal enable row level security;
alter table support.perpetrator_withdrawal force row level security;
create policy the_owner on support.perpetrator_withdrawal to current_user using (true) with check (true);
create policy with_whom_it_withdraws on support.perpetrator_withdrawal
  using (exists (select 1 from support.perpetrator p where p.id = perpetrator_id))
  with check (exists (select 1 from support.perpetrator p where p.id = perpetrator_id));

-- Somebody who is on record as harming a person, or nobody where they were withdrawn.
create function support.standing_perpetrator(perpetrator uuid) returns uuid language sql stable as $$
  select perpetrator where not exists (select 1 from support.perpetrator_withdrawal w where w.perpetrator_id = perpetrator)
$$;

-- Held until the transaction ends, so that nobody is withdrawn while they are being named, nor named while they are being withdrawn.
create function support.names_nobody_withdrawn() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.perpetrator_id is null then return new; end if;
  perform 1 from support.perpetrator p where p.id = new.perpetrator_id for no key update;
  if exists (select 1 from support.perpetrator_withdrawal w where w.perpetrator_id = new.perpetrator_id) then
    raise exception 'somebody withdrawn is named' using errcode = 'check_violation', constraint = 'names_nobody_withdrawn';
  end if;
  return new;
end
$$;

create trigger names_nobody_withdrawn before insert on support.perpetrator_withdrawal
  for each row execute function support.names_nobody_withdrawn();
create trigger names_nobody_withdrawn before insert on support.conference_perpetrator
  for each row execute function support.names_nobody_withdrawn();
create trigger names_nobody_withdrawn before insert on support.risk_event
  for each row execute function support.names_nobody_withdrawn();
create trigger names_nobody_withdrawn before insert on support.protective_order
  for each row execute function support.names_nobody_withdrawn();
