-- A turn on a waiting list passes to the next household when nobody has acted on it. How long it stands is each group's own setting,
-- counted by the group's version and frozen onto every turn when it comes.
alter table placements.unit_group
  add column turn_working_days integer not null default 1 check (turn_working_days between 1 and 10);

alter table placements.waiting_turn add column passes_at timestamptz;
update placements.waiting_turn set passes_at = raised_at + interval '3 days';
alter table placements.waiting_turn
  alter column passes_at set not null,
  add constraint passes_after_it_came check (passes_at > raised_at);

-- A turn stands until it passes, and on while what came of it is still open: the household has been offered the unit.
create function placements.stands(turn placements.waiting_turn, at timestamptz) returns boolean
  language sql stable
as $$
  select turn.ended_at is null
     and (turn.passes_at > at
          or exists (select 1 from placements.waiting_entry e
                       join placements.placement p on p.household_id = e.household_id and p.unit_id = turn.unit_id
                      where e.id = turn.entry_id and p.status in ('offered', 'accepted', 'arrived')))
$$;
