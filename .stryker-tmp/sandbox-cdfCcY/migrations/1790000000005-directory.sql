-- Codes are retired by date, never deleted: past records keep theirs.
create table directory.local_authority (
  code                    text    primary key check (code ~ '^E\d{8}$'),
  name                    text    not null,
  kind                    text    not null check (kind in ('unitary', 'county', 'district')),
  housing_authority       boolean not null,
  tier_one_domestic_abuse boolean not null,
  county_code             text    references directory.local_authority,
  valid_from              date,
  valid_to                date
);

-- An organisation that lets units. Whether it has domestic abuse objects decides relevant accommodation (SI 2021/991).
create table directory.provider (
  organisation_id        uuid    primary key references access.organisation,
  domestic_abuse_objects boolean not null,
  created_at             timestamptz not null
);

-- Providers with the name and type of their organisation.
create function directory.providers()
  returns table (id uuid, name text, type text, domestic_abuse_objects boolean, local_authority_code text)
  language sql stable
as $$
  select o.id, o.name, o.type, p.domestic_abuse_objects, o.local_authority_code
    from directory.provider p join access.organisation o on o.id = p.organisation_id
$$;
