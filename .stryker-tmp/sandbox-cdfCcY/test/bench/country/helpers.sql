-- What the other files here use. `bench` holds the plan by number; the product's own tables get what a real one would have.
create schema bench;

create function bench.number(name text) returns integer
  language sql stable parallel safe
  return current_setting('bench.' || name)::integer;

create function bench.today() returns date
  language sql stable parallel safe
  return (now() at time zone 'Europe/London')::date;

create function bench.midnight(day date) returns timestamptz
  language sql stable parallel safe
  return day::timestamp at time zone 'Europe/London';

-- The same number from 0 to `sides` - 1 for the same `n` and question, at every load.
create function bench.dice(n bigint, question integer, sides integer) returns integer
  language sql immutable parallel safe
  return abs(hashint8extended(n, question) % sides)::integer;

create function bench.area(n integer) returns text
  language sql immutable parallel safe
  return 'E' || (99000000 + n);
