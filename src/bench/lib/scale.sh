# Pages of a far larger index beside those of one as large as today's, both made up by sql/scale.sql, each in a database of its own.

SCALE_PAGES=('city|/stadt/ort-17|≤ 3|≤ 1.5'
    'ranking, first part|/rangliste/2025|≤ 5|≤ 2'
    'comparison|/vergleich/2024/2025|–|–')

part_scale() {
    command -v psql >/dev/null || stop "psql is missing; on Debian: apt-get install postgresql-client"
    declare -A SCALE_OF_TODAY
    scale_of today 83 7 6
    scale_of large "${BENCH_CITIES:-11000}" "${BENCH_EDITIONS:-20}" "${BENCH_MEASURES:-160}"
}

# Fills a database with so many cities, editions and measures, and asks its pages.
scale_of() {
    local name=$1 folder=$WORK/scale-$1 page path must aim size portal port
    local database=()
    mkdir -p "$folder"
    serve_database "$folder"
    mapfile -t database <"$folder/database.out"
    scale_portal "${database[@]}"
    end "$STARTED_PORTAL"
    size=$(PGPASSWORD=${database[2]} psql -qAtF' results, ' -U "${database[1]}" -v cities="$2" -v editions="$3" -v measures="$4" \
        -f "$BENCH/sql/scale.sql" "${database[0]#jdbc:}" | tail -1)
    scale_portal "${database[@]}"
    portal=$STARTED_PORTAL
    port=$STARTED_PORT
    for page in "${SCALE_PAGES[@]}"; do
        IFS='|' read -r page path must aim <<<"$page"
        say "$name: $page"
        wrk -t1 -c8 -d"${SECONDS_OF_WARMUP}s" -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port$path" >/dev/null
        measure "http://127.0.0.1:$port$path" "$portal"
        row "$page page, $2 cities, $3 editions, $4 measures ($size)" "$MEASURED" "–" "–" "src/bench/sql/scale.sql; wrk -t1 -c32 … $path"
        if [ "$name" = today ]; then
            SCALE_OF_TODAY[$page]=$RATE
        else
            row "$page page, how many times as long as today's size" "$(ratio "${SCALE_OF_TODAY[$page]}" "$RATE")" "$must" "$aim" "the two above"
        fi
    done
    row "memory after that, -Xmx512m, $2 cities" "$(awk '/^VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/$portal/status")" "–" "–" "grep VmRSS /proc/PID/status"
    end "$portal"
}

# A portal on the database with this address, user and password.
scale_portal() {
    SPRING_DATASOURCE_URL=$1 SPRING_DATASOURCE_USERNAME=$2 SPRING_DATASOURCE_PASSWORD=$3 \
        start_portal --stadtindex.answers.memory=0
}
