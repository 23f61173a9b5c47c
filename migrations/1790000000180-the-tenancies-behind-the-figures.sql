-- The figures of moving on lead to their tenancies, for those whose own team recorded them: to nobody else is an id given.
drop function reporting.tenancies_begun(date, date, boolean);

create function reporting.tenancies_begun(first_day date, end_day date, own boolean)
  returns table (id uuid, tenure text, starts_on date, ended_on date, end_reason text, followed_by text, planned_on date, checks jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with mine as (select case when not own then nullif(reporting.areas_of_caller(), '{}') end as areas)
  select case when own then t.id end, t.tenure, t.starts_on, t.ended_on, t.end_reason, t.followed_by,
         (select reporting.london_day(max(p.created_at)) from move_on.plan p
           where p.household_id = t.household_id and p.status <> 'withdrawn' and p.created_at <= t.created_at),
         coalesce((select jsonb_agg(jsonb_build_object('week', c.week, 'dueOn', c.due_on, 'heldOn', h.held_on) order by c.week)
                     from move_on.sustainment_check c left join move_on.tenancy_check h on h.task_id = c.task_id
                    where c.tenancy_id = t.id), '[]')
    from mine m
    join move_on.tenancy t on t.starts_on >= first_day and t.starts_on < end_day
    join access.organisation o on o.id = t.organisation_id
   where access.organisation_id() is not null
     and t.end_reason is distinct from 'recorded-in-error'
     and case when m.areas is null then t.organisation_id = access.organisation_id() else o.local_authority_code = any (m.areas) end
$$;
