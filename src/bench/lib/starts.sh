# Process start to the first 200 of the ranking page with real data.

part_starts() {
    local extracted=$WORK/extracted/stadtindex.jar archive=$WORK/stadtindex.aot
    start_once "$JAVA" -jar "$JAR" >/dev/null
    row "start, java -jar, external PostgreSQL, migrated" "$(start_thrice "$JAVA" -jar "$JAR")" "≤ 5 s" "≤ 3.5 s" "java -jar stadtindex.jar"
    row "start, extracted, external PostgreSQL" "$(start_thrice "$JAVA" "${JAVA_OPTIONS[@]}" -jar "$extracted")" "–" "–" \
        "java -Djarmode=tools -jar stadtindex.jar extract; java -jar stadtindex/stadtindex.jar"
    start_once "$JAVA" "${JAVA_OPTIONS[@]}" -XX:AOTCacheOutput="$archive" -jar "$extracted" >/dev/null
    row "start, extracted + AOT cache, external PostgreSQL" "$(start_thrice "$JAVA" "${JAVA_OPTIONS[@]}" -XX:AOTCache="$archive" -jar "$extracted")" "≤ 2.0 s" "≤ 1.0 s" \
        "java -XX:AOTCacheOutput=app.aot -jar stadtindex/stadtindex.jar; java -XX:AOTCache=app.aot -jar stadtindex/stadtindex.jar"
    row "start, java -jar, embedded PostgreSQL, empty folder" "$(start_once embedded "$JAVA" -jar "$JAR" | seconds)" "–" "–" "java -jar stadtindex.jar"
    row "start, java -jar, embedded PostgreSQL, warm folder" "$(start_once embedded "$JAVA" -jar "$JAR" | seconds)" "–" "–" "java -jar stadtindex.jar, again"
}

# From Maven's start on; target/ is kept, so nothing is compiled unless it changed.
part_source() {
    rm -rf "$WORK/data"
    row "./mvnw spring-boot:run, empty data folder, dependencies present, classes compiled" \
        "$(start_once embedded "$PROJECT/mvnw" -o -f "$PROJECT/pom.xml" spring-boot:run | seconds)" "≤ 20 s" "≤ 12 s" "./mvnw -o spring-boot:run"
}

# Runs a command without the database's settings, so that the portal brings its own, in the work folder.
embedded() {
    exec env -u SPRING_DATASOURCE_URL -u SPRING_DATASOURCE_USERNAME -u SPRING_DATASOURCE_PASSWORD \
        STADTINDEX_DATA_FOLDER="$WORK/data" "$@"
}

# "wall processor" in milliseconds, as words; without the processor time where another process ran the portal.
seconds() { awk '{ printf "%.2f s", $1 / 1000 } $2 { printf " (%.1f s of processor)", $2 / 1000 }'; }

# Asks for the port before it starts a program to ask for the page: one every 20 ms would slow the start it measures.
answers() { { exec 8<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null && exec 8>&- && curl -fso /dev/null "http://127.0.0.1:$1/rangliste/2025"; }

start_thrice() { for _ in 1 2 3; do start_once "$@"; done | median | seconds; }

# Prints the milliseconds until the portal started by the command answers, and those of processor time; ends it and waits for its end.
start_once() {
    local port id before after processor=''
    port=$(free_port)
    before=$(date +%s%N)
    SERVER_PORT=$port SERVER_ADDRESS=127.0.0.1 "$@" >"$WORK/start.log" 2>&1 &
    id=$!
    await 120 answers "$port" || { end "$id"; stop "No start: $(tail -1 "$WORK/start.log")"; }
    after=$(date +%s%N)
    [ "$(cat "/proc/$id/comm")" != java ] || processor=$(processor_ms "$id")
    end "$id"
    await 60 eval "! curl -so /dev/null http://127.0.0.1:$port/"
    echo "$(((after - before) / 1000000)) $processor"
}
