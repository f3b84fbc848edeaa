# What a browser has to fetch and to do for the ranking page.

part_weight() {
    local base html resource bytes sum count=1
    need_portal
    base=http://127.0.0.1:$PORTAL_PORT
    html=$(curl -fs "$base/rangliste/2025")
    sum=$(transferred "$base/rangliste/2025")
    bytes="HTML $sum"
    while read -r resource; do
        count=$((count + 1))
        sum=$((sum + $(transferred "$base$resource")))
    done < <(resources <<<"$html")
    row "ranking page, all resources, gzip, with headers" "$count requests, $sum bytes ($bytes)" "≤ 3 requests, ≤ 40 kB" "≤ 20 kB" \
        "curl -H 'Accept-Encoding: gzip' -w '%{size_download} %{size_header}'"
}

transferred() { curl -fs -o /dev/null -H 'Accept-Encoding: gzip' -w '%{size_download} %{size_header}\n' "$1" | awk '{ print $1 + $2 }'; }

# Addresses of stylesheets, icons, scripts and pictures in the page on the input.
resources() {
    grep -oE '<(link[^>]*rel="(stylesheet|icon)"|script|img)[^>]*>' | grep -oE '(href|src)="[^"]*"' | cut -d'"' -f2 | sort -u
}

find_chromium() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

part_browser() {
    local chromium first largest work requests
    need_portal
    if ! chromium=$(find_chromium); then
        row "ranking page in Chromium" "not measured: no Chromium here" "≤ 150 ms" "≤ 110 ms" "src/bench/java/Browser.java"
        return
    fi
    mkdir -p "$WORK/chromium"
    read -r first largest work requests < <(timeout 120 "$JAVA" "$BENCH/java/Browser.java" "$chromium" "$WORK/chromium" \
        "http://127.0.0.1:$PORTAL_PORT/rangliste/2025")
    row "ranking page in Chromium: first · largest paint" "$first ms · $largest ms ($requests requests)" "–" "–" "java src/bench/java/Browser.java chromium PROFILE /rangliste/2025"
    row "ranking page: main-thread CPU" "$work ms" "≤ 150 ms" "≤ 110 ms" "the same"
}

# Needs the program lighthouse (npm install -g lighthouse), named by LIGHTHOUSE where it is not on the path.
part_lighthouse() {
    local program path chromium
    need_portal
    program=${LIGHTHOUSE:-$(command -v lighthouse || true)}
    if [ -z "$program" ] || ! chromium=$(find_chromium); then
        row "Lighthouse mobile" "not measured: no lighthouse or no Chromium here" "4 × 100" "LCP ≤ 0.8 s, CLS 0, TBT 0" "npm install -g lighthouse"
        return
    fi
    for path in / /rangliste/2025 /stadt/darmstadt /vergleich/2024/2025; do
        CHROME_PATH=$chromium timeout 180 "$program" "http://127.0.0.1:$PORTAL_PORT$path" --quiet --output=json \
            --output-path="$WORK/lighthouse.json" --no-enable-error-reporting \
            --chrome-flags="--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync" \
            >"$WORK/lighthouse.log" 2>&1 || true
        row "Lighthouse mobile, $path: performance/accessibility/best practices/SEO" \
            "$("$JAVA" "$BENCH/java/Lighthouse.java" "$WORK/lighthouse.json" 2>/dev/null || echo 'not measured')" \
            "4 × 100" "LCP ≤ 0.8 s, CLS 0, TBT 0" "lighthouse $path"
        rm -f "$WORK/lighthouse.json"
    done
}
