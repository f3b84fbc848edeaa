# Pages that were asked for before, beside nginx on the same bytes in the same run.

part_cached() {
    local base tag nginx_tag page nginx again nginx_again
    start_portal
    base=http://127.0.0.1:$STARTED_PORT/rangliste/2025
    tag=$(header etag "$base")
    wrk -t1 -c32 -d"${SECONDS_OF_WARMUP}s" -H 'Accept-Encoding: gzip' "$base" >/dev/null
    wrk -t1 -c32 -d"${SECONDS_OF_WARMUP}s" -H "If-None-Match: $tag" "$base" >/dev/null
    start_nginx "$base"
    nginx_tag=$(header etag "$NGINX")
    measure "$NGINX"
    nginx=$RATE
    row "nginx, gzip_static, the ranking page's bytes" "$MEASURED" "–" "–" "wrk -t1 -c32 -d${SECONDS_OF_LOAD}s -H 'Accept-Encoding: gzip' /ranking.html"
    measure "$base" "$STARTED_PORTAL"
    page=$RATE
    row "cached ranking page, gzip" "$MEASURED" "p99 ≤ 3 ms" "p99 ≤ 1.5 ms" "wrk -t1 -c32 -d${SECONDS_OF_LOAD}s -H 'Accept-Encoding: gzip' /rangliste/2025"
    row "cached ranking page, ratio to nginx" "$(ratio "$page" "$nginx")" "≥ 0.55" "≥ 0.80" "the two above"
    measure "$NGINX" "" "If-None-Match: $nginx_tag"
    nginx_again=$RATE
    row "nginx, 304" "$MEASURED" "–" "–" "wrk … -H 'If-None-Match: …' /ranking.html"
    measure "$base" "$STARTED_PORTAL" "If-None-Match: $tag"
    again=$RATE
    row "ranking page, 304" "$MEASURED" "p99 ≤ 3 ms" "p99 ≤ 1.5 ms" "wrk … -H 'If-None-Match: …' /rangliste/2025"
    row "ranking page, 304, ratio to nginx" "$(ratio "$again" "$nginx_again")" "≥ 0.55" "≥ 0.80" "the two above"
    row "memory after that, -Xmx512m" "$(awk '/^VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/$STARTED_PORTAL/status")" \
        "≤ 450 MB" "≤ 350 MB" "grep VmRSS /proc/PID/status"
    end "${STARTED[-1]}"
    end "$STARTED_PORTAL"
}

header() { curl -fs -o /dev/null -D - -H 'Accept-Encoding: gzip' "$2" | awk -v name="$1:" 'tolower($1) == name { sub(/^[^ ]* /, ""); sub(/\r$/, ""); print }'; }
