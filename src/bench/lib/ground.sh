# What every part stands on: a work folder, Java 25, a database, processes that end with the run, the table.

say() { printf 'bench: %s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

STARTED=()

# Makes the work folder and the extracted jar, reads the options of Java, and finds or starts the external database.
open_ground() {
    WORK=$(mktemp -d "${TMPDIR:-/tmp}/stadtindex-bench.XXXXXX")
    ROWS=$WORK/rows
    trap close_ground EXIT
    trap 'exit 130' INT TERM
    JAVA=$(find_java) || stop "A JDK 25 or later is missing; set JAVA_HOME"
    "$JAVA" -Djarmode=tools -jar "$JAR" extract --destination "$WORK/extracted" >/dev/null
    read_options
    open_database
    : >"$ROWS"
    LOAD_AT_START=$(cut -d' ' -f1 /proc/loadavg)
}

# The options of the image, with a heap of the same size on every machine; BENCH_JAVA instead if it is set.
read_options() {
    mapfile -t JAVA_OPTIONS < <(grep '^-' "$PROJECT/src/docker/java.options" | grep -v RAMPercentage)
    JAVA_OPTIONS+=(-Xms64m -Xmx512m)
    [ -z "${BENCH_JAVA:-}" ] || read -ra JAVA_OPTIONS <<<"$BENCH_JAVA"
}

# Ends what this run started, by id, and deletes the work folder.
close_ground() {
    local id
    for ((id = ${#STARTED[@]} - 1; id >= 0; id--)); do
        end "${STARTED[id]}"
    done
    rm -rf "$WORK"
}

# Asks a process to end, and after 30 seconds makes it.
end() {
    local tries
    kill "$1" 2>/dev/null || return 0
    for ((tries = 0; tries < 300; tries++)); do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -9 "$1" 2>/dev/null || true
}

find_java() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
        if [ -x "$home/bin/java" ] && [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null)" -ge 25 ] 2>/dev/null; then
            echo "$home/bin/java"
            return 0
        fi
    done
    return 1
}

# The server named by SPRING_DATASOURCE_*, else the portal's own one in a process of its own.
open_database() {
    if [ -n "${SPRING_DATASOURCE_URL:-}" ]; then
        DATABASE="the server of SPRING_DATASOURCE_URL"
        return
    fi
    DATABASE="the portal's embedded PostgreSQL in a process of its own (src/bench/java/ExternalPostgres.java)"
    serve_database "$WORK"
    { read -r SPRING_DATASOURCE_URL && read -r SPRING_DATASOURCE_USERNAME && read -r SPRING_DATASOURCE_PASSWORD; } \
        <"$WORK/database.out"
    export SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD
}

# Runs the portal's own PostgreSQL in a process of its own; its address, user and password are in database.out afterwards.
serve_database() {
    mkfifo "$1/database.in"
    "$JAVA" -Xmx64m -cp "$WORK/extracted/stadtindex.jar:$WORK/extracted/lib/*" "$BENCH/java/ExternalPostgres.java" \
        "$1/database" <"$1/database.in" >"$1/database.out" 2>"$1/database.log" &
    STARTED+=($!)
    # Its input stays open as long as this run.
    exec {keep}>"$1/database.in"
    await 60 password_is_there "$1" || stop "The database did not start: $(tail -1 "$1/database.log")"
}

password_is_there() { [ "$(wc -l <"$1/database.out")" -ge 3 ]; }

# Repeats a command until it succeeds or the seconds are over.
await() {
    local end=$((SECONDS + $1))
    shift
    until "$@" 2>/dev/null; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.05
    done
}

free_port() {
    local port
    for ((port = ${PORTS%-*}; port <= ${PORTS#*-}; port++)); do
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
    stop "No free port in $PORTS; name others with BENCH_PORTS=from-to"
}

median() { sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'; }

# what | measured | must | aim | command
row() { printf '| %s | %s | %s | %s | `%s` |\n' "$1" "$2" "$3" "$4" "$5" >>"$ROWS"; }

print_table() {
    printf '%s, %s cores (%s), %s, load of the machine at the start %s and at the end %s.\n' "$(date +%F)" "$(nproc)" \
        "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$("$JAVA" --version | head -1)" "$LOAD_AT_START" "$(cut -d' ' -f1 /proc/loadavg)"
    printf 'Database: %s. Java: `%s`.\n\n' "$DATABASE" "${JAVA_OPTIONS[*]}"
    printf '| what | measured | must | aim | command |\n|---|---|---|---|---|\n'
    cat "$ROWS"
}
