-- What a person wants to reach, in their words.
create table support.goal (
  id         uuid        primary key,
  package_id uuid        not null references support.package,
  goal       text        not null check (length(goal) > 0),
  agreed_on  date        not null,
  status     text        not null check (status in ('working-towards', 'reached', 'set-aside')),
  ended_on   date        check (ended_on >= agreed_on),
  created_at timestamptz not null,
  created_by uuid        references access.app_user,
  constraint ended_with_a_day check ((status = 'working-towards') = (ended_on is null))
);

create index goal_package on support.goal (package_id);

-- A time together, or one that was offered: what was offered and what the person chose.
create table support.contact (
  id          uuid        primary key,
  package_id  uuid        not null references support.package,
  happened_on date        not null,
  way         text        not null check (way in ('visit', 'at-our-place', 'out-together', 'group', 'phone', 'video', 'message', 'letter')),
  came_of_it  text        not null check (came_of_it in ('met', 'spoke', 'wrote', 'chose-another-time', 'chose-not-now', 'no-answer', 'not-safe-to-answer')),
  offered     text        not null check (length(offered) > 0),
  chose       text        check (length(chose) > 0),
  recorded_at timestamptz not null,
  recorded_by uuid        references access.app_user
);

create index contact_package on support.contact (package_id, happened_on);

-- Who else works with this person, and what each does.
create table support.team_member (
  id          uuid        primary key,
  package_id  uuid        not null references support.package,
  discipline  text        not null,
  name        text        not null check (length(name) > 0),
  works_for   text        not null check (length(works_for) > 0),
  part        text        not null check (length(part) > 0),
  joined_on   date        not null,
  left_on     date        check (left_on >= joined_on),
  recorded_at timestamptz not null,
  recorded_by uuid        references access.app_user
);

create index team_member_package on support.team_member (package_id);

do $$
declare
  kept text;
begin
  foreach kept in array array['goal', 'contact', 'team_member'] loop
    execute format('alter table support.%I enable row level security', kept);
    execute format('alter table support.%I force row level security', kept);
    execute format('create policy the_owner on support.%I to current_user using (true) with check (true)', kept);
    execute format('create policy with_its_package on support.%I
                      using (exists (select 1 from support.package p where p.id = package_id))
                      with check (exists (select 1 from support.package p where p.id = package_id))', kept);
  end loop;
end
$$;
