#!/bin/sh
# Once, by an administrator: the login that owns Listwright's database, and the two roles that the program works as.
# Takes psql's own settings (PGHOST, PGUSER, ...) and DATABASE_PASSWORD.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-${PGUSER:-postgres}}" --dbname=postgres \
  --set=secret="$DATABASE_PASSWORD" <<'SQL'
CREATE ROLE listwright LOGIN PASSWORD :'secret';
CREATE ROLE listwright_app NOLOGIN;
CREATE ROLE listwright_across NOLOGIN;
GRANT listwright_app, listwright_across TO listwright;
CREATE DATABASE listwright OWNER listwright;
SQL
