-- Work that was given up waits for a person: somebody of an organisation whose record it was about. A call carries ids only; the most
-- telling of them leads to the record and to its organisations, the one whose work it is first. What belongs to nobody gives no row.
create function platform.id_in(payload jsonb, key text) returns uuid
  language sql immutable parallel safe
  return case when payload->>key ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then (payload->>key)::uuid end;

create function platform.concerned_by(payload jsonb)
  returns table (rank integer, organisation_id uuid, subject_type text, subject_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select 1, t.organisation_id, 'task', t.id from tasks.task t where t.id = platform.id_in(payload, 'taskId')
  union all
  select 2, unnest(array[p.organisation_id, p.provider_id]), 'placement', p.id from placements.placement p
   where p.id = coalesce(platform.id_in(payload, 'placementId'), platform.id_in(payload, 'openedId'),
                         platform.id_in(jsonb_build_object('first', payload->'placementIds'->0), 'first'))
  union all
  select 3, a.organisation_id, 'application', a.id from homelessness.application a
   where a.id in (platform.id_in(payload, 'applicationId'),
                  (select n.application_id from homelessness.notice n where n.id = platform.id_in(payload, 'noticeId')),
                  (select c.application_id from homelessness.clock c where c.id = platform.id_in(payload, 'clockId')))
  union all
  select 4, p.organisation_id, 'plan', p.id from move_on.plan p where p.id = platform.id_in(payload, 'planId')
  union all
  select 4, t.organisation_id, 'tenancy', t.id from move_on.tenancy t where t.id = platform.id_in(payload, 'tenancyId')
  union all
  select 5, u.provider_id, 'unit', u.id from accommodation.unit u where u.id = platform.id_in(payload, 'unitId')
  union all
  select 5, c.provider_id, 'premises', c.premises_id from accommodation.standards_check c where c.id = platform.id_in(payload, 'checkId')
  union all
  select 5, g.provider_id, 'unit-group', g.id from placements.unit_group g where g.id = platform.id_in(payload, 'unitGroupId')
  union all
  select 6, i.organisation_id, 'import', i.id from spreadsheets.import i where i.id = platform.id_in(payload, 'importId')
  union all
  select 6, r.organisation_id, 'h-clic-return', r.id from reporting.hclic_return r where r.id = platform.id_in(payload, 'returnId')
  union all
  select 7, h.organisation_id, 'household', h.id from people.household h
   where h.id in (platform.id_in(payload, 'householdId'),
                  (select p.household_id from people.person p where p.id = platform.id_in(payload, 'personId')))
  union all
  select 8, d.organisation_id, 'provider', d.organisation_id from directory.provider d
   where d.organisation_id = platform.id_in(payload, 'providerId')
$$;

-- What a person took over was not done by itself: their task is named, and the kind of failure stays.
alter table platform.outbox
  add column task_id uuid,
  add constraint outbox_taken_over_check check (task_id is null or (done_at is not null and failed_at is not null));
