-- Work that the queue has already is passed over by an index and no longer row by row: with ten thousand calls in hand, each look for
-- new ones went through them all.
create index outbox_to_hand_over on platform.outbox (due_at, id) where done_at is null and failed_at is null and handed_over_at is null;
create index outbox_in_hand on platform.outbox (handed_over_at, id) where done_at is null and failed_at is null and handed_over_at is not null;
drop index platform.outbox_waiting;
