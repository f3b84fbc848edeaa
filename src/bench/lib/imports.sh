# A large file on its way into a draft, beside psql's \copy of the same rows; on a database of its own, where there are enough cities.

part_imports() {
    command -v psql >/dev/null || stop "psql is missing; on Debian: apt-get install postgresql-client"
    import_database
    import_portal
    imports prepare
    # What the portal knows of rankings is at most ten seconds old.
    sleep 11
    beside_copy csv 7
    beside_copy xlsx 7
    end "$IMPORTER"
    a_million "with the usual limits" "POST /api/v1/imports"
    a_million "with raised limits" "the same, stadtindex.upload.file-size=64MB, stadtindex.upload.rows=1100000" \
        --stadtindex.upload.file-size=64MB --stadtindex.upload.rows=1100000
}

# Runs the driver with what it must know.
imports() {
    "${IMPORT_ENV[@]}" "$JAVA" -cp "$WORK/extracted/stadtindex.jar:$WORK/extracted/lib/*" "$BENCH/java/Imports.java" \
        "http://127.0.0.1:$IMPORT_PORT" "$WORK/imports" "$@"
}

import_database() {
    mkdir -p "$WORK/imports"
    serve_database "$WORK/imports"
    IMPORT_ENV=(env)
    local word
    for word in URL USERNAME PASSWORD; do
        read -r value
        IMPORT_ENV+=("SPRING_DATASOURCE_$word=$value")
    done <"$WORK/imports/database.out"
}

# A portal on that database with these settings; sets IMPORTER to its id.
import_portal() {
    IMPORT_PORT=$(free_port)
    "${IMPORT_ENV[@]}" STADTINDEX_ADMIN_EMAIL=admin@example.org STADTINDEX_ADMIN_PASSWORD='vier pferde im wald' \
        "$JAVA" -Xmx512m -XX:+ExitOnOutOfMemoryError -Xlog:gc:file="$WORK/imports/gc.log" -jar "$JAR" --server.address=127.0.0.1 --server.port="$IMPORT_PORT" "$@" >"$WORK/imports/portal.log" 2>&1 &
    IMPORTER=$!
    STARTED+=("$IMPORTER")
    await 120 curl -fso /dev/null "http://127.0.0.1:$IMPORT_PORT/rangliste/2025" \
        || stop "The portal did not start: $(tail -1 "$WORK/imports/portal.log")"
}

# Both sides in turns; the first two rounds warm up and do not count.
beside_copy() {
    local format=$1 rounds=$2 import copy
    say "100 000 rows as $format"
    imports compare "$format" "$rounds" | tail -n +3 >"$WORK/imports/$format"
    import=$(cut -d' ' -f1 "$WORK/imports/$format" | median)
    copy=$(cut -d' ' -f2 "$WORK/imports/$format" | median)
    row "100 000 rows as $format: uploaded, checked, in a draft" "$(spread 1 "$WORK/imports/$format")" "–" "–" \
        "POST /api/v1/imports, answered 201"
    row "the same rows into the same tables" "$(spread 2 "$WORK/imports/$format")" "–" "–" "psql -1 -c '\\copy participant …' -c '\\copy result …'"
    row "100 000 rows as $format, ratio to \\copy" "$(awk -v a="$import" -v b="$copy" 'BEGIN { printf "%.2f", a / b }')" "≤ 2" "–" "the two above"
}

# Sends a million rows to a portal with these settings, and says what became of them and of its heap.
a_million() {
    local limits=$1 command=$2 before status took rows bytes
    shift 2
    say "1 000 000 rows $limits"
    import_portal "$@"
    curl -fso /dev/null "http://127.0.0.1:$IMPORT_PORT/anmelden"
    "${JAVA%/java}/jcmd" "$IMPORTER" GC.run >/dev/null
    before=$(wc -l <"$WORK/imports/gc.log")
    read -r status took rows bytes < <(imports send 10000)
    "${JAVA%/java}/jcmd" "$IMPORTER" GC.run >/dev/null || status="$status, and the portal ended"
    row "1 000 000 rows $limits, -Xmx512m" "$status after $(awk -v ms="$took" 'BEGIN { printf "%.1f s", ms / 1000 }') ($bytes bytes); $(heap "$before")" \
        "–" "–" "$command"
    end "$IMPORTER"
}

# What the log of the collector says after so many lines: megabytes in use before it set to work, and what it left.
heap() {
    tail -n +"$1" "$WORK/imports/gc.log" | grep -oE '[0-9]+M->[0-9]+M' | tr -dc '0-9\n>' | awk -F'>' '
        NR == 1 { idle = $2; next }
        $1 > most { most = $1 } $2 > left { left = $2 } { last = $2 }
        END { printf "heap %d MB before, at most %d MB in use and %d MB after a collection, %d MB afterwards", idle, most, left, last }'
}

# The median of a column of milliseconds, with the least and the most.
spread() {
    cut -d' ' -f"$1" "$2" | sort -n | awk '{ t[NR] = $1 / 1000 }
        END { printf "%.2f s (%.2f to %.2f, %d rounds)", t[int((NR + 1) / 2)], t[1], t[NR], NR }'
}
