-- What falls due in floods goes to the queue as one call for many rows: the call that a row was handed over as; null where it is its own.
alter table platform.outbox add column handed_over_as uuid;
create index outbox_in_company on platform.outbox (handed_over_as) where handed_over_as is not null and done_at is null;

-- Relays hear of work that is due, and not of what is for tomorrow: a commit that tells others waits for every other that does.
create or replace function platform.tell_the_relay() returns trigger
  language plpgsql
as $$
begin
  if exists (select 1 from fresh where due_at <= created_at) then
    perform pg_notify('outbox', '');
  end if;
  return null;
end
$$;
drop trigger tell_the_relay on platform.outbox;
create trigger tell_the_relay after insert on platform.outbox referencing new table as fresh
  for each statement execute function platform.tell_the_relay();
