#!/bin/bash
# Run once by the postgres image, on an empty volume: the roles, the database and its extensions.
# The evaluation database is prepared the same way by src/platform/evaluation/prepare-database.ts: change both.
set -euo pipefail

: "${SAFE_OWNER_PASSWORD:?set SAFE_OWNER_PASSWORD, the password of the role that owns the tables}"
: "${SAFE_APP_PASSWORD:?set SAFE_APP_PASSWORD, the password of the role that the application connects as}"

superuser() {
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" "$@"
}

# psql quotes the passwords, and reads them from the environment: they are on no command line.
superuser --dbname=postgres <<'SQL'
\getenv owner_password SAFE_OWNER_PASSWORD
\getenv app_password SAFE_APP_PASSWORD
set password_encryption = 'scram-sha-256';

create role safe_owner login nosuperuser nobypassrls nocreaterole nocreatedb noreplication password :'owner_password';
create role safe_app login nosuperuser nobypassrls nocreaterole nocreatedb noreplication password :'app_password';

create database safe owner safe_owner template template0;
revoke all on database safe from public;
grant connect on database safe to safe_app;
SQL

superuser --dbname=safe <<'SQL'
create extension if not exists btree_gist;
create extension if not exists pgcrypto;
create extension if not exists citext;
create extension if not exists pg_trgm;

revoke all on schema public from public;
grant usage on schema public to safe_app;
SQL
