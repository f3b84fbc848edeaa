# The fact check: how well it does on the labelled corpus, and how long it takes.

part_checks() {
    local port checker texts=$PROJECT/src/test/resources/factcheck file times
    port=$(free_port)
    "$JAVA" -jar "$JAR" --server.address=127.0.0.1 --server.port="$port" >"$WORK/checks.log" 2>&1 &
    checker=$!
    STARTED+=("$checker")
    await 120 curl -fso /dev/null "http://127.0.0.1:$port/faktencheck" || stop "The portal did not start: $(tail -1 "$WORK/checks.log")"
    for file in german english press-release no-claims heldout-german heldout-english heldout-no-claims unseen-german unseen-english unseen-no-claims; do
        [ -f "$texts/$file.txt" ] && corpus "$port" "$texts/$file.txt"
    done
    times=$(check "$port" time "$texts/press-release-darmstadt-2025.txt" 60 | tail -n 40 | median)
    row "10 000 characters of press text checked, over HTTP, median of 40 after 20" "$times ms" "≤ 100 ms" "≤ 20 ms" "POST /api/v1/faktencheck"
    pathological "$port"
    end "$checker"
}

check() { "$JAVA" "$BENCH/java/FactCheck.java" "http://127.0.0.1:$1" "${@:2}"; }

# One file of labelled texts.
corpus() {
    local items labels recall judged precision wrong
    read -r items labels recall judged precision wrong < <(check "$1" corpus "$2")
    row "$(basename "$2"): $items texts, $labels claims to be found" \
        "found $recall %; of $judged verdicts $precision % right; falsely supported: $wrong" "95 % · 98 % · 0" "–" "POST /api/v1/faktencheck, each text"
}

# The longest text that is taken, all of it ranks; and the seven times longer one, which is refused.
pathological() {
    local answer
    ranks 50000 >"$WORK/longest.txt"
    answer=$(send "$1" "$WORK/longest.txt")
    [[ $answer == 200* ]] || stop "The longest text was answered $answer"
    row "50 000 characters of „Rang 1 “" "${answer#* } s" "≤ 2 s" "–" "POST /api/v1/faktencheck"
    ranks 350000 >"$WORK/longer.txt"
    answer=$(send "$1" "$WORK/longer.txt")
    row "50 000 times „Rang 1 “, longer than what is taken" "${answer#* } s, answered ${answer% *}" "≤ 2 s" "–" "POST /api/v1/faktencheck"
}

# So many characters of ranks.
ranks() {
    local text
    text=$(printf 'Rang 1 %.0s' $(seq 50000))
    printf '%s' "${text:0:$1}"
}

send() { curl -so /dev/null -w '%{http_code} %{time_total}' -H 'Content-Type: text/plain' --data-binary "@$2" "http://127.0.0.1:$1/api/v1/faktencheck"; }
