-- Work that must happen after a commit, or at a later instant. The row is the record; a queue job is only its wake-up call.
create table platform.outbox (
  id             uuid        primary key,
  name           text        not null check (length(name) between 3 and 120),
  payload        jsonb       not null,
  due_at         timestamptz not null,
  created_at     timestamptz not null,
  handed_over_at timestamptz,
  done_at        timestamptz,
  failed_at      timestamptz,
  failure        text        check (length(failure) <= 200)
);

create index outbox_waiting on platform.outbox (due_at, id) where done_at is null and failed_at is null;
create index outbox_dead on platform.outbox (failed_at) where failed_at is not null and done_at is null;

-- A first answer kept for its Idempotency-Key. The answer is sealed with the key itself, of which only a hash is kept,
-- so that this table alone can show nobody's data.
create table platform.idempotent_answer (
  scope        text        not null,
  key_hash     bytea       not null,
  request_hash bytea       not null,
  status       integer     not null,
  sealed       bytea       not null,
  created_at   timestamptz not null,
  primary key (scope, key_hash)
);

create index idempotent_answer_age on platform.idempotent_answer (created_at);

-- Where the application clock stands in training and tests: application time `app_at` was reached at real time `real_at`.
create table platform.training_clock (
  one_row boolean     primary key default true check (one_row),
  app_at  timestamptz not null,
  real_at timestamptz not null
);

-- Relays in other processes hear of new work at once.
create function platform.tell_the_relay() returns trigger
  language plpgsql
as $$
begin
  perform pg_notify('outbox', '');
  return null;
end
$$;

create trigger tell_the_relay after insert on platform.outbox for each statement execute function platform.tell_the_relay();

-- Evaluation data is loaded before anybody can sign in. A load that was cut short is thrown away whole and begun again.
create table platform.evaluation_data (
  one_row     boolean     primary key default true check (one_row),
  seed        text        not null,
  started_at  timestamptz not null,
  finished_at timestamptz
);
