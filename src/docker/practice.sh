#!/usr/bin/env bash
# Starts the portal on an empty database, asks for the pages that readers ask for first, and leaves what Java learned in stadtindex.aot.
set -euo pipefail
export PATH=/opt/java/bin:$PATH POSTGRES_USER=practice POSTGRES_PASSWORD=practice
export SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:5432/practice
export SPRING_DATASOURCE_USERNAME=practice SPRING_DATASOURCE_PASSWORD=practice

await() { for ((tries = 0; tries < 1200; tries++)); do "$@" 2>/dev/null && return; sleep 0.25; done; return 1; }

docker-entrypoint.sh postgres -c fsync=off >/dev/null &
await pg_isready --quiet --host=127.0.0.1 --username=practice
java @java.options -XX:AOTCacheOutput=stadtindex.aot -jar stadtindex.jar &
portal=$!
await bash ask.sh /rangliste/2025
for path in / /stadt/darmstadt /stadt/darmstadt.png /vergleich/2024/2025 /en /anmelden /api/v1/editions; do
    bash ask.sh "$path" || echo "Not practised: $path"
done
kill "$portal"
# The cache is written as it ends, by a Java of its own
wait "$portal" || true
test -s stadtindex.aot
