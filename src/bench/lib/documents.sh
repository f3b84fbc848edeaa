# How long a document takes that is made for each request, one after the other, warm.

part_documents() {
    need_portal
    document "city sheet" /stadt/darmstadt.pdf
    document "statement sheet" /presse/darmstadt/2024-2025.pdf
}

document() {
    local name=$1 path=$2 address run
    address=http://127.0.0.1:$PORTAL_PORT$path
    say "$name"
    for run in $(seq 40); do curl -fso /dev/null "$address"; done
    for run in $(seq 30); do curl -fso /dev/null -w '%{time_total}\n' "$address"; done | sort -n >"$WORK/documents"
    row "PDF of a $name, warm, 30 in a row" \
        "$(awk '{ t[NR] = $1 * 1000 } END { printf "median %.0f ms, slowest %.0f ms", t[int((NR + 1) / 2)], t[NR] }' "$WORK/documents")" \
        "≤ 400 ms" "–" "curl -w '%{time_total}' $path"
}
