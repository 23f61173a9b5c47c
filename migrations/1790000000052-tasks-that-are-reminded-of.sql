-- The last day on which somebody was reminded of a task before its day.
alter table tasks.task add column reminded_on date;

-- Work goes with the record it is about: what was with one member of the team is with another from now on.
create function tasks.hand_over(subject uuid, of_sources text, from_whom uuid, to_whom uuid) returns integer
  language sql volatile security invoker set search_path = pg_catalog, pg_temp
as $$
  with handed as (
    update tasks.task set assignee_id = to_whom, version = version + 1
     where subject_id = subject and status = 'open' and source like of_sources and assignee_id is not distinct from from_whom
       and assignee_id is distinct from to_whom
    returning 1
  )
  select count(*)::integer from handed
$$;
