# How long a picture of a chart takes to be painted, and what page views lose while fifty readers want pictures.

part_pictures() {
    need_portal
    local base=http://127.0.0.1:$PORTAL_PORT
    curl -fs "$base/zeitreihe" | grep -o 'href="/stadt/[^"]*"' | cut -d'"' -f2 | sort -u >"$WORK/cities"
    painted "$base"
    kept "$base"
    beside_pages "$base"
}

# Each picture is another one, so that none comes from memory; the first forty warm up.
painted() {
    local base=$1
    say "pictures, each painted for the first time"
    head -40 "$WORK/cities" | while read -r city; do curl -fso /dev/null "$base$city.png"; done
    tail -n +41 "$WORK/cities" | head -30 | while read -r city; do
        curl -fso /dev/null -w '%{time_total}\n' "$base$city.png"
    done | sort -n >"$WORK/pictures"
    row "PNG of a chart, warm, 30 cities in a row" "$(halfway "$WORK/pictures")" "≤ 150 ms" "≤ 60 ms" \
        "curl -w '%{time_total}' /stadt/….png"
    head -40 "$WORK/cities" | while read -r city; do curl -fso /dev/null "$base$city.share.png"; done
    tail -n +41 "$WORK/cities" | head -30 | while read -r city; do
        curl -fso /dev/null -w '%{time_total}\n' "$base$city.share.png"
    done | sort -n >"$WORK/pictures"
    row "share image of a page, warm, 30 cities in a row" "$(halfway "$WORK/pictures")" "≤ 150 ms" "–" \
        "curl -w '%{time_total}' /stadt/….share.png"
}

kept() {
    local base=$1 run
    for run in $(seq 30); do
        curl -fso /dev/null -w '%{time_total}\n' "$base/stadt/darmstadt.share.png"
    done | sort -n >"$WORK/pictures"
    row "the same share image again" "$(halfway "$WORK/pictures")" "–" "–" "curl /stadt/darmstadt.share.png"
}

halfway() {
    awk '{ t[NR] = $1 * 1000 } END { printf "median %.0f ms, slowest %.0f ms", t[int((NR + 1) / 2)], t[NR] }' "$1"
}

# Page views over four connections, alone and while fifty connections want pictures that were never painted before.
beside_pages() {
    local base=$1 alone beside readers
    say "page views alone"
    alone=$(views "$base")
    say "page views beside fifty readers of pictures"
    many_pictures "$base" >"$WORK/wanted"
    curl -s --parallel --parallel-immediate --parallel-max 50 --config "$WORK/wanted" >/dev/null 2>&1 &
    readers=$!
    STARTED+=("$readers")
    sleep 2
    beside=$(views "$base")
    end "$readers"
    wait "$readers" 2>/dev/null || true
    row "ranking page, 4 connections: alone · beside 50 readers of new pictures" "$alone · $beside" "–" "–" \
        "wrk -t1 -c4 --latency; curl --parallel-max 50"
}

views() {
    wrk -t1 -c4 -d"${SECONDS_OF_LOAD}s" --latency "$1/rangliste/2025" |
        awk '/99%/ { p = $2 } /Requests\/sec/ { printf "%.0f req/s (p99 %s)", $2, p }'
}

# Large pictures of every chart of every city in both languages, as a file of settings for curl.
many_pictures() {
    local city language diagram
    for diagram in rang punkte profil; do
        for language in "" /en; do
            while read -r city; do
                printf 'url = "%s%s%s@2x.png?diagramm=%s"\noutput = "/dev/null"\n' "$1" "$language" "$city" "$diagram"
            done <"$WORK/cities"
        done
    done
}
