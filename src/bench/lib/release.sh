# A release while readers reload pages of two instances on one database.

READERS=64
SECONDS_OF_MORNING=${BENCH_MORNING:-60}

part_release() {
    local first second found
    start_portal
    first=$STARTED_PORT
    start_portal
    second=$STARTED_PORT
    found=$("$JAVA" -cp "$WORK/extracted/lib/*" "$BENCH/java/ReleaseMorning.java" "$READERS" "$SECONDS_OF_MORNING" \
        "http://127.0.0.1:$first" "http://127.0.0.1:$second") || stop "The readers gave up"
    read -r asked failed early late slowest then <<<"$found"
    row "release under $READERS connections for $SECONDS_OF_MORNING s on two instances" \
        "$asked requests: $failed failed, $early too early, $late too late; slowest $slowest ms, in the five seconds after the release $then ms" \
        "0 failed, 0 too early, 0 too late" "–" "java src/bench/java/ReleaseMorning.java $READERS $SECONDS_OF_MORNING …"
    end "${STARTED[-1]}"
    end "${STARTED[-2]}"
}
