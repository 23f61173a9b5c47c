-- The open tasks of the caller's team about a household: about itself, its people, its places, its cases, its support and its way on.
create function told_once.due(household uuid) returns setof tasks.task
  language sql stable
as $$
  select t.*
    from (select household as id
          union all select p.id from people.person p where p.household_id = household
          union all select p.id from placements.placement p where p.household_id = household
          union all select a.id from homelessness.application a where a.household_id = household
          union all select p.id from support.package p where p.household_id = household
          union all select p.id from move_on.plan p where p.household_id = household
          union all select t.id from move_on.tenancy t where t.household_id = household) about
    join tasks.task t on t.subject_id = about.id
   where t.status = 'open' and t.organisation_id = access.organisation_id()
$$;
