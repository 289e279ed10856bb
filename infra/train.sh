#!/bin/sh
# Starts Listwright once as a laptop would, walks through it, and leaves listwright.aot beside listwright.jar.
set -eu
port=${TRAINING_PORT:-8099}
site=http://127.0.0.1:$port
env -u DATABASE_URL -u SMTP_URL -u LISTWRIGHT_MODE PORT="$port" \
  java @jvm.options -XX:AOTCacheOutput=listwright.aot -jar listwright.jar &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT
tries=0
until curl --fail --silent --output /dev/null "$site/health/readiness"; do
  tries=$((tries + 1))
  [ "$tries" -lt 120 ] || { echo "Listwright did not start for its training" >&2; exit 1; }
  sleep 1
done
for round in 1 2 3 4 5; do
  curl --silent --output /dev/null --cookie-jar cookies --header 'Content-Type: application/json' \
    --data '{"email": "ben@harbor.example", "password": "harbor-sample-2026"}' "$site/auth/login"
  for path in / /login /openapi.json /api/v1/about /api/v1/me /api/v1/members /api/v1/sessions /api/v1/invitations; do
    curl --silent --output /dev/null --cookie cookies --header 'Accept: text/html,application/json' "$site$path"
  done
  curl --silent --output /dev/null --cookie cookies --request POST "$site/auth/refresh" --header "Idempotency-Key: $round"
  curl --silent --output /dev/null --request POST "$site/auth/logout"
done
kill "$program"
wait "$program" || [ $? -eq 143 ]
trap - EXIT
rm -rf cookies .listwright
test -s listwright.aot
