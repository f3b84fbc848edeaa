# Whether the workbooks of pages open in LibreOffice, and hold cell by cell what the CSV files of the same pages hold.

WORKBOOKS=(rangliste/2025 rangliste/2024/verwaltung stadt/darmstadt vergleich/2024/2025 land land/hessen zeitreihe karte)

part_readers() {
    command -v soffice >/dev/null || stop "soffice is missing; on Debian: apt-get install libreoffice-calc-nogui"
    need_portal
    local base=http://127.0.0.1:$PORTAL_PORT folder=$WORK/workbooks page name equal=0
    mkdir -p "$folder"
    for page in "${WORKBOOKS[@]}"; do
        curl -fso "$folder/${page//\//-}.xlsx" "$base/$page.xlsx"
    done
    (cd "$folder" && soffice "-env:UserInstallation=file://$WORK/office" --headless \
        --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true' ./*.xlsx >/dev/null)
    for page in "${WORKBOOKS[@]}"; do
        name=${page//\//-}
        diff <(curl -fs "$base/$page.csv" | tr -d '\r') <(tr -d '\r' <"$folder/$name.csv" | sed -E 's/(^|,)(TRUE|FALSE)(,|$)/\1\L\2\E\3/g') >&2 || stop "$page.xlsx differs from $page.csv"
        equal=$((equal + 1))
    done
    row "workbooks that LibreOffice opens, every cell as in the CSV file" "$equal of ${#WORKBOOKS[@]}" "all" "–" \
        "soffice --headless --convert-to csv"
    tables "$base"
}

# The same pages' CSV files, read as their own descriptions say by a reader that knows nothing else of them.
tables() {
    local found files rows
    command -v node >/dev/null || stop "node is missing; on Debian: apt-get install nodejs npm"
    found=$(NODE_PATH=${NODE_PATH:-$(npm root -g)} node "$BENCH/js/tables.js" "$1" "${WORKBOOKS[@]}") \
        || stop "The reader of tables refused one, or is missing: npm install -g tableschema@1.12.6"
    read -r files rows <<<"$found"
    row "CSV files that the Frictionless reader casts by their Table Schema, row for row" "$files of ${#WORKBOOKS[@]}, $rows rows" "all" "–" \
        "node src/bench/js/tables.js /rangliste/2025 …"
}
