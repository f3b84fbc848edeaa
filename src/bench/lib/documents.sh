# How long a document takes that is made for each request, one after the other, warm.

part_documents() {
    local base path run
    need_portal
    base=http://127.0.0.1:$PORTAL_PORT
    path=/stadt/darmstadt.pdf
    say "city sheet"
    for run in $(seq 40); do curl -fso /dev/null "$base$path"; done
    for run in $(seq 30); do curl -fso /dev/null -w '%{time_total}\n' "$base$path"; done | sort -n >"$WORK/documents"
    row "PDF of a city sheet, warm, 30 in a row" \
        "$(awk '{ t[NR] = $1 * 1000 } END { printf "median %.0f ms, slowest %.0f ms", t[int((NR + 1) / 2)], t[NR] }' "$WORK/documents")" \
        "≤ 400 ms" "–" "curl -w '%{time_total}' $path"
}
