-- Whoever is named for work does not leave between the question and the work: a leaving waits for it, and passes it on; what comes after a
-- leaving waits for that, and finds nobody.
create or replace function access.active_user(wanted uuid)
  returns table (id uuid, organisation_id uuid, roles text[])
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, u.organisation_id, u.roles from access.app_user u where u.id = wanted and u.active for share
$$;

-- Nobody takes over what waits for somebody who has left, whichever service asked them: their own may not know the household.
create function support.withdraw_from_leaver(leaver uuid) returns setof uuid
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  update support.handover h set status = 'withdrawn'
   where h.to_user_id = leaver and h.status = 'awaiting-acknowledgement'
     and not exists (select 1 from access.app_user u where u.id = leaver and u.active)
  returning h.id
$$;
