-- Somebody who has lost the telephone with her one-time codes: an administrator of her organisation takes the code off, and never their own.
-- Her key goes, her sessions end and what was done stays, together; she is told when she signs in next.
create table access.code_removal (
  id         uuid        primary key,
  user_id    uuid        not null references access.app_user,
  removed_by uuid        not null references access.app_user,
  reason     text        not null check (reason in ('phone-lost', 'phone-stolen', 'phone-taken', 'phone-broken', 'phone-replaced')),
  removed_at timestamptz not null,
  told_at    timestamptz,
  constraint never_ones_own check (user_id <> removed_by)
);

create index code_removal_user on access.code_removal (user_id);
create index code_removal_removed_by on access.code_removal (removed_by);

alter table access.code_removal enable row level security;
alter table access.code_removal force row level security;
create policy the_owner on access.code_removal to current_user using (true) with check (true);
create policy ones_own on access.code_removal
  using (access.is_system() or user_id = (select access.user_id()))
  with check (access.is_system() or user_id = (select access.user_id()));

-- The one door to it: the tables behind it show each their own. False where there is no code to take off, or it is not theirs to do.
create function access.take_off_code(removal uuid, whose uuid, why text, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not access.has_role('administrator') or whose = access.user_id()
     or not exists (select 1 from access.app_user u where u.id = whose and u.active and u.organisation_id = access.organisation_id()) then
    return false;
  end if;
  delete from access.second_factor s where s.user_id = whose and s.confirmed_at is not null;
  if not found then
    return false;
  end if;
  update access.session s set ended_at = at where s.user_id = whose and s.ended_at is null;
  insert into access.code_removal (id, user_id, removed_by, reason, removed_at) values (removal, whose, access.user_id(), why, at);
  return true;
end
$$;
