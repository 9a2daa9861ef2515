#!/bin/bash
# Run once by the postgres image on an empty volume: the same roles and databases as the launcher makes.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres \
  -v owner_password="$XUECANG_OWNER_PASSWORD" \
  -v app_password="$XUECANG_APP_PASSWORD" \
  -v keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role xuecang_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role xuecang_app login nosuperuser nocreatedb nocreaterole password :'app_password';
create role keycloak login nosuperuser nocreatedb nocreaterole password :'keycloak_password';
create database xuecang owner xuecang_owner
  template template0 encoding 'UTF8' locale_provider icu icu_locale 'zh' locale 'C.UTF-8';
create database keycloak owner keycloak
  template template0 encoding 'UTF8' locale_provider icu icu_locale 'zh' locale 'C.UTF-8';
revoke all on database xuecang from public;
revoke all on database keycloak from public;
grant connect on database xuecang to xuecang_app;
SQL
