-- What waits for whoever takes it, soonest first, however much of an organisation's work is somebody's already.
create index task_unclaimed on tasks.task (organisation_id, due_on, id) where assignee_id is null and status = 'open';
