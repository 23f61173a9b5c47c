-- What a move takes and which step waits for which, and when a tenancy is asked about, as each organisation settles it. A version is never
-- changed: a plan keeps the steps it was made with. Where nothing is settled the first holds, which is nobody's.
create table move_on.policy (
  version           integer    generated always as identity primary key,
  organisation_id   uuid       references access.organisation,
  steps             jsonb      not null check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) > 0),
  sustainment_weeks smallint[] not null check (cardinality(sustainment_weeks) > 0),
  in_force_from     date       not null,
  created_by        uuid       references access.app_user,
  constraint settled_by_somebody_for_their_organisation check ((organisation_id is null) = (created_by is null))
);

-- How to reach them comes before everything that writes or rings somewhere, and their new address goes out when they are in. The post is
-- never redirected: a redirection tells the old address the new one.
insert into move_on.policy (steps, sustainment_weeks, in_force_from) values ($steps$[
  {"kind": "safe-contact", "title": "Check how the household can safely be reached", "stage": "finding", "typicalDays": 2, "waitsFor": []},
  {"kind": "areas-and-wishes", "title": "Agree with them where it is safe to live, and what they want of a home", "stage": "finding", "typicalDays": 5, "waitsFor": []},
  {"kind": "affordability", "title": "Check that the rent can be afforded", "stage": "finding", "typicalDays": 5, "waitsFor": []},
  {"kind": "documents", "title": "Gather proof of identity and income, and a bank account of their own", "stage": "finding", "typicalDays": 7, "waitsFor": []},
  {"kind": "housing-register", "title": "Register with the council for a home", "stage": "finding", "typicalDays": 7, "waitsFor": ["safe-contact", "documents"],
   "tenures": ["secure-lifetime", "secure-flexible", "introductory", "assured"]},
  {"kind": "nomination-or-bidding", "title": "Bid, or ask for a nomination", "stage": "finding", "typicalDays": 28, "waitsFor": ["areas-and-wishes", "affordability", "housing-register"],
   "tenures": ["secure-lifetime", "secure-flexible", "introductory", "assured"]},
  {"kind": "home-search", "title": "Look for a private home, with what help there is", "stage": "finding", "typicalDays": 21, "waitsFor": ["safe-contact", "areas-and-wishes", "affordability", "documents"],
   "tenures": ["assured", "licence"]},
  {"kind": "viewing", "title": "Arrange a viewing, by a safe route", "stage": "finding", "typicalDays": 5, "waitsFor": ["nomination-or-bidding", "home-search"]},
  {"kind": "standard-of-the-home", "title": "Check the home: damp, gas, electrics, energy certificate, locks", "stage": "moving", "typicalDays": 7, "waitsFor": ["viewing"]},
  {"kind": "deposit-or-rent-in-advance", "title": "Arrange the deposit or rent in advance", "stage": "moving", "typicalDays": 10, "waitsFor": ["viewing"],
   "tenures": ["assured", "licence"]},
  {"kind": "school", "title": "Arrange school places; ask for records to be kept confidential", "stage": "moving", "typicalDays": 10, "waitsFor": ["viewing"], "onlyWithChildren": true},
  {"kind": "benefits", "title": "Claim or move benefits, each claim in a safe name and account", "stage": "moving", "typicalDays": 7, "waitsFor": ["viewing"]},
  {"kind": "keys", "title": "Collect keys and change the locks", "stage": "moving", "typicalDays": 3, "waitsFor": ["standard-of-the-home", "deposit-or-rent-in-advance"]},
  {"kind": "utilities", "title": "Set up gas, electricity and water", "stage": "moving", "typicalDays": 3, "waitsFor": ["keys"]},
  {"kind": "furniture", "title": "Arrange furniture and household goods", "stage": "moving", "typicalDays": 7, "waitsFor": ["keys"]},
  {"kind": "moving-day", "title": "Move in, at a safe time and by a safe route", "stage": "moving", "typicalDays": 1, "waitsFor": ["school", "benefits", "utilities", "furniture"]},
  {"kind": "gp", "title": "Register with a GP; ask for the address to be withheld", "stage": "settling", "typicalDays": 7, "waitsFor": ["moving-day"]},
  {"kind": "change-address-safely", "title": "Change the address one by one with those agreed as safe; do not redirect post", "stage": "settling", "typicalDays": 7, "waitsFor": ["safe-contact", "moving-day"]}
]$steps$, '{2,6,13,26,52}', '-infinity');

alter table move_on.policy enable row level security;
alter table move_on.policy force row level security;
create policy the_owner on move_on.policy to current_user using (true) with check (true);
create policy staff_see on move_on.policy for select
  using ((select access.is_system()) or (organisation_id is null and (select access.is_signed_in()))
         or organisation_id = (select access.organisation_id()));
create policy staff_begin_their_own on move_on.policy for insert
  with check (organisation_id = (select access.organisation_id()));

alter table move_on.plan
  add column preferred_areas text[]  not null default '{}',
  add column barriers        text[]  not null default '{}',
  add column policy_version  integer references move_on.policy;
update move_on.plan set policy_version = (select version from move_on.policy where organisation_id is null);
alter table move_on.plan
  alter column preferred_areas drop default,
  alter column barriers drop default,
  alter column policy_version set not null;

-- One step of one plan, as it was settled when the plan was made. A step that waits has no day and no task; it becomes due when what it
-- waits for is done or not needed, and its task is raised then.
create table move_on.plan_step (
  id            uuid     primary key,
  plan_id       uuid     not null references move_on.plan,
  position      smallint not null,
  kind          text     not null,
  title         text     not null,
  stage         text     not null check (stage in ('finding', 'moving', 'settling')),
  typical_days  smallint not null check (typical_days between 0 and 365),
  waits_for     text[]   not null,
  status        text     not null check (status in ('waiting', 'due', 'done', 'not-needed')),
  opened_on     date,
  due_on        date,
  task_id       uuid     references tasks.task,
  closed_on     date,
  closed_by     uuid     references access.app_user,
  why_not       text,
  unique (plan_id, kind),
  constraint due_by_a_day check (status <> 'due' or (opened_on is not null and due_on is not null and task_id is not null)),
  constraint waits_without_a_task check (status <> 'waiting' or task_id is null),
  constraint closed_on_a_day check ((status in ('done', 'not-needed')) = (closed_on is not null)),
  constraint not_needed_for_a_reason check ((status = 'not-needed') = (why_not is not null))
);

-- Plans made before had a task for every step, and nothing waited.
insert into move_on.plan_step (id, plan_id, position, kind, title, stage, typical_days, waits_for, status, opened_on, due_on, task_id,
                               closed_on, closed_by, why_not)
select gen_random_uuid(), p.id, row_number() over (partition by p.id order by t.due_on, t.id), t.kind, t.title,
       case when t.kind in ('safe-contact', 'nomination-or-bidding', 'affordability', 'viewing') then 'finding'
            when t.kind in ('gp', 'change-address-safely') then 'settling' else 'moving' end,
       7, '{}',
       case t.status when 'open' then 'due' when 'done' then 'done' else 'not-needed' end,
       (p.created_at at time zone 'Europe/London')::date, t.due_on, t.id,
       case when t.status <> 'open' then (coalesce(t.completed_at, t.created_at) at time zone 'Europe/London')::date end,
       t.completed_by,
       case when t.status = 'cancelled' then 'plan-withdrawn' end
  from move_on.plan p join tasks.task t on t.subject_type = 'move-on-plan' and t.subject_id = p.id;

alter table move_on.plan_step enable row level security;
alter table move_on.plan_step force row level security;
create policy the_owner on move_on.plan_step to current_user using (true) with check (true);
create policy with_its_plan on move_on.plan_step
  using (exists (select 1 from move_on.plan p where p.id = plan_id))
  with check (exists (select 1 from move_on.plan p where p.id = plan_id));

alter table move_on.tenancy add column policy_version integer references move_on.policy;
update move_on.tenancy set policy_version = (select version from move_on.policy where organisation_id is null);
alter table move_on.tenancy alter column policy_version set not null;
