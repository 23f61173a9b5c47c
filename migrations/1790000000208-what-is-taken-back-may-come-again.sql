-- A turn that ended because nobody could have the unit, or others were to have it, is not one that a household has had: it comes again with
-- the unit. Each turn has work of its own.
alter table placements.waiting_turn
  drop constraint one_turn_while_it_stands_empty,
  add column taken_back boolean not null default false,
  add constraint what_is_taken_back_has_ended check (ended_at is not null or not taken_back);
create unique index one_turn_while_it_stands_empty on placements.waiting_turn (entry_id, unit_id, free_since) where not taken_back;

update tasks.task k set origin = 'waiting:' || t.id from placements.waiting_turn t where t.task_id = k.id and t.ended_at is null;

-- A family's work in bed and breakfast is told apart by how often it was taken back. What was raised for them before was the first.
update tasks.task k set origin = k.origin || ':0'
 where k.kind = 'leave-bed-and-breakfast' and k.origin like 'placement:%:family-nights'
   and not exists (select 1 from tasks.task n where n.origin = k.origin || ':0');
