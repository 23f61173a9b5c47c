create table access.organisation (
  id                   uuid        primary key,
  slug                 citext      not null unique,
  name                 text        not null check (length(name) between 2 and 200),
  type                 text        not null check (type in ('local-housing-authority', 'private-registered-provider', 'registered-charity', 'voluntary', 'private-landlord', 'other')),
  local_authority_code text,
  created_at           timestamptz not null
);

create table access.app_user (
  id              uuid        primary key,
  organisation_id uuid        not null references access.organisation,
  email           citext      not null unique,
  name            text        not null check (length(name) between 1 and 200),
  roles           text[]      not null check (cardinality(roles) > 0),
  password_hash   text,
  active          boolean     not null default true,
  created_at      timestamptz not null
);

create index app_user_organisation on access.app_user (organisation_id);

alter table access.app_user enable row level security;
alter table access.app_user force row level security;
create policy the_owner on access.app_user to current_user using (true) with check (true);
create policy own_organisation on access.app_user
  using (access.is_system() or organisation_id = (select access.organisation_id()))
  with check (access.is_system() or organisation_id = (select access.organisation_id()));

-- Only the hash of a token is kept: who reads this table cannot sign in with it.
create table access.session (
  id         uuid        primary key,
  token_hash bytea       not null unique,
  user_id    uuid        not null references access.app_user,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at   timestamptz
);

create index session_of_user on access.session (user_id);

alter table access.session enable row level security;
alter table access.session force row level security;
create policy the_owner on access.session to current_user using (true) with check (true);
create policy own_sessions on access.session
  using (access.is_system() or user_id = (select access.user_id()))
  with check (access.is_system() or user_id = (select access.user_id()));

-- Failed sign-ins by hash of the address typed, whether or not anybody has that address.
create table access.sign_in_failure (
  address_hash   bytea       primary key,
  failures       integer     not null,
  last_failed_at timestamptz not null
);

-- Finds whose session a token is and makes this transaction theirs: one round trip for every request.
create function access.begin_request(token bytea, at timestamptz)
  returns table (session_id uuid, user_id uuid, user_name text, roles text[], organisation_id uuid, organisation_name text, organisation_type text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select s.id, u.id, u.name, u.roles, o.id, o.name, o.type
      from access.session s
      join access.app_user u on u.id = s.user_id
      join access.organisation o on o.id = u.organisation_id
     where s.token_hash = token and s.ended_at is null and s.expires_at > at and u.active;
  perform set_config('app.user_id', u.id::text, true),
          set_config('app.organisation_id', u.organisation_id::text, true),
          set_config('app.roles', array_to_string(u.roles, ','), true)
     from access.session s
     join access.app_user u on u.id = s.user_id
    where s.token_hash = token and s.ended_at is null and s.expires_at > at and u.active;
end
$$;

-- A colleague anywhere who may be named as lead professional or receive a case: never more than this.
create function access.active_user(wanted uuid)
  returns table (id uuid, organisation_id uuid, roles text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, u.organisation_id, u.roles from access.app_user u where u.id = wanted and u.active
$$;

-- Whether anybody at an organisation can sign in and answer for it.
create function access.has_staff(organisation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from access.app_user u where u.organisation_id = organisation and u.active)
$$;
