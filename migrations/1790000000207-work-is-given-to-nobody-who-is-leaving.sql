-- Who gets work that is meant for somebody on a day: they themselves; when they are away, who stands in and is there; or nobody. What is
-- meant for somebody who has left waits in the team's list. Whoever gets it does not leave before it is theirs: a leaving passes it on.
create or replace function tasks.present(meant_for uuid, on_day date) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  away tasks.absence;
begin
  select * into away from tasks.absence a where a.user_id = meant_for and on_day between a.from_day and a.to_day;
  if not found then
    return (select u.id from access.active_user(meant_for) u);
  end if;
  return (select u.id from access.active_user(away.stand_in_id) u
           where u.organisation_id = away.organisation_id
             and not exists (select 1 from tasks.absence b where b.user_id = u.id and on_day between b.from_day and b.to_day));
end
$$;
