# Load on each page type as it is rendered per request, beside nginx on the same bytes.

PAGES=('ranking|/rangliste/2025|≥ 1 200 req/s|≥ 2 500 req/s'
    'city|/stadt/darmstadt|≥ 800 req/s|≥ 2 000 req/s'
    'comparison|/vergleich/2024/2025|–|–'
    'home|/|–|–'
    'map|/karte|–|–')

# The same load on the same nginx, on the machine of the budgets; divide a rate by the ratio to compare it with them.
NGINX_OF_BUDGETS=85721

part_pages() {
    local page name path must aim base
    need_portal
    base=http://127.0.0.1:$PORTAL_PORT
    for page in "${PAGES[@]}"; do
        IFS='|' read -r name path must aim <<<"$page"
        if ! curl -fso /dev/null "$base$path"; then
            row "uncached $name page" "no such page yet" "$must" "$aim" "curl $path"
            continue
        fi
        say "$name page"
        wrk -t1 -c32 -d"${SECONDS_OF_WARMUP}s" -H 'Accept-Encoding: gzip' "$base$path" >/dev/null
        measure "$base$path" "$PORTAL"
        row "uncached $name page, gzip" "$MEASURED" "$must" "$aim" "wrk -t1 -c32 -d${SECONDS_OF_LOAD}s -H 'Accept-Encoding: gzip' $path"
        [ "$name" != ranking ] || beside_nginx "$base$path" "$RATE"
    done
    row "memory after load, -Xmx512m" "$(awk '/^VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/$PORTAL/status")" \
        "≤ 450 MB" "≤ 350 MB" "grep VmRSS /proc/PID/status"
}

# The portal that makes each answer anew; started once.
need_portal() {
    [ -z "${PORTAL:-}" ] || return 0
    start_portal --stadtindex.answers.memory=0
    PORTAL=$STARTED_PORTAL
    PORTAL_PORT=$STARTED_PORT
}

# Starts a portal with these settings; sets STARTED_PORTAL and STARTED_PORT.
start_portal() {
    STARTED_PORT=$(free_port)
    "$JAVA" "${JAVA_OPTIONS[@]}" -jar "$JAR" --server.address=127.0.0.1 --server.port="$STARTED_PORT" "$@" >"$WORK/portal-$STARTED_PORT.log" 2>&1 &
    STARTED_PORTAL=$!
    STARTED+=("$STARTED_PORTAL")
    await 120 curl -fso /dev/null "http://127.0.0.1:$STARTED_PORT/rangliste/2025" \
        || stop "The portal did not start: $(tail -1 "$WORK/portal-$STARTED_PORT.log")"
}

# Three runs against an address; sets RATE to the median and MEASURED to the words, with the processor time of a process if named
# and with a header more if given.
measure() {
    local before after run more=()
    [ -z "${3:-}" ] || more=(-H "$3")
    : >"$WORK/runs"
    before=$(processor_ms "${2:-}")
    for run in 1 2 3; do
        wrk -t1 -c32 -d"${SECONDS_OF_LOAD}s" --latency -H 'Accept-Encoding: gzip' "${more[@]}" "$1" >"$WORK/wrk"
        awk '/ 50%/ { half = $2 } / 99%/ { most = $2 } /requests in/ { count = $1 } /Requests\/sec/ { rate = $2 }
            /Non-2xx/ { bad = " (" $NF " errors)" } END { printf "%.0f %s %s %d%s\n", rate, half, most, count, bad }' \
            "$WORK/wrk" >>"$WORK/runs"
    done
    after=$(processor_ms "${2:-}")
    RATE=$(cut -d' ' -f1 "$WORK/runs" | median)
    MEASURED=$(median <"$WORK/runs" | awk '{ printf "%s req/s, p50 %s, p99 %s%s", $1, $2, $3, $5 $6 $7 }')
    [ -z "${2:-}" ] || MEASURED+=$(awk -v ms=$((after - before)) '{ sum += $4 } END { printf ", %.2f ms of processor a request", ms / sum }' "$WORK/runs")
}

# Processor time a process has used, in milliseconds.
processor_ms() {
    [ -n "$1" ] || return 0
    awk -v hertz="$(getconf CLK_TCK)" '{ printf "%.0f", ($14 + $15) * 1000 / hertz }' "/proc/$1/stat"
}

beside_nginx() {
    start_nginx "$1"
    measure "$NGINX"
    row "nginx, gzip_static, the ranking page's bytes" "$MEASURED" "–" "–" "wrk -t1 -c32 -d${SECONDS_OF_LOAD}s -H 'Accept-Encoding: gzip' /ranking.html"
    row "this machine beside the one the budgets were set on, where nginx answered $NGINX_OF_BUDGETS req/s" \
        "$(awk -v a="$RATE" -v b="$NGINX_OF_BUDGETS" 'BEGIN { printf "%.2f", a / b }')" "–" "–" "nginx as above"
    row "ranking page, not cached, ratio to nginx" "$(ratio "$2" "$RATE")" "–" "–" "the two above"
    end "${STARTED[-1]}"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }

# Lets nginx serve the bytes of a page; sets NGINX to their address.
start_nginx() {
    local port folder=$WORK/nginx
    port=$(free_port)
    rm -rf "$folder"
    mkdir -p "$folder"
    curl -fso "$folder/ranking.html" "$1"
    gzip -9 -k "$folder/ranking.html"
    chmod -R a+rX "$WORK"
    cat >"$folder/nginx.conf" <<CONF
worker_processes 2;
pid $folder/pid;
error_log $folder/error.log;
events { worker_connections 1024; }
http {
    access_log off;
    keepalive_requests 1000000000;
    types { text/html html; }
    client_body_temp_path $folder/t1; proxy_temp_path $folder/t2; fastcgi_temp_path $folder/t3;
    uwsgi_temp_path $folder/t4; scgi_temp_path $folder/t5;
    server { listen 127.0.0.1:$port; root $folder; gzip_static on; }
}
CONF
    nginx -c "$folder/nginx.conf" -g 'daemon off;' 2>"$folder/start.log" &
    STARTED+=($!)
    await 10 curl -fso /dev/null "http://127.0.0.1:$port/ranking.html" || stop "nginx did not start: $(tail -1 "$folder/start.log")"
    NGINX=http://127.0.0.1:$port/ranking.html
}
