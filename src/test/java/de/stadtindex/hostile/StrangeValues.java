package de.stadtindex.hostile;

import java.util.List;
import java.util.Random;

/** What to put where something is expected: what belongs there, something near it, and what somebody would try who means harm. */
final class StrangeValues {

    /** Told apart from everything the portal says by itself. */
    static final String MARK = "xq7";

    static final List<String> VALID = List.of(
            "darmstadt",
            "kassel",
            "hanau",
            "hessen",
            "HE",
            "2025",
            "2024",
            "2019",
            "2026",
            "2025.1",
            "2026.1",
            "verwaltung",
            "gesamt",
            "mobilitaet",
            "rang",
            "auf",
            "ab",
            "gross",
            "excel-de",
            "breit",
            "1",
            "20",
            "100",
            "06411000",
            "erika@press.example",
            "2024-2025",
            "alle",
            "rang_darmstadt_gesamt_2025_12_stand_2025.1",
            "de",
            "en");

    private static final List<String> BROKEN = List.of(
            "",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "2025.",
            ".1",
            "2025.0",
            "NaN",
            "null",
            "undefined",
            "true",
            "%20",
            "%E2%82%AC",
            "%C3%A4",
            "%ff%fe",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "a".repeat(101),
            "b".repeat(3000),
            "1;2",
            "a,b,c",
            "x=y",
            "2025/2024",
            "[]",
            "{}",
            "@",
            "*",
            "+",
            "_",
            "a%2Bb",
            "%25",
            "rang_darmstadt",
            "W10",
            "MTA",
            "eyJhIjoxfQ");

    private static final List<String> HOSTILE = List.of(
            "%3C" + MARK + "%20onx%3D1%3E",
            "%22%3E%3C" + MARK + "%3E",
            "'%22%3C" + MARK,
            "javascript:" + MARK,
            "%00",
            "a%00b",
            "%0d%0aX-" + MARK + ":%201",
            "%0aX-" + MARK + ":1",
            "%0d%0a%0d%0a%3C" + MARK + "%3E",
            "..",
            "..%2f..%2fetc%2fpasswd",
            "%2e%2e/%2e%2e/",
            "....//",
            "%5c..%5c",
            "//evil." + MARK,
            "https://evil." + MARK + "/",
            "%2f%2fevil." + MARK,
            "$%7B7*7%7D",
            "%23%7B7*7%7D",
            "*%7BT(java.lang.Runtime)%7D",
            "__$%7Bnew%20java.lang.Object()%7D__::x",
            "%7B%7B7*7%7D%7D",
            "'%20or%201=1--",
            "1);select%20pg_sleep(9)--",
            "%27%3B",
            "=cmd%7C'calc'!A1",
            "%E2%80%AE" + MARK,
            "%zz",
            "%",
            "%u0041",
            ";jsessionid=1",
            ";a=b",
            "%3b",
            "classpath:application.yaml",
            "file:///etc/passwd",
            "WEB-INF/web.xml",
            "META-INF/MANIFEST.MF",
            "application.yaml",
            ".git/config",
            "%252e%252e",
            "(a%2b)%2b$",
            "%C0%AE%C0%AE",
            "\u00e4\u00ff",
            "`id`");

    private StrangeValues() {}

    /** Mostly what belongs there, so that a request gets past the first check. */
    static String any(Random random) {
        int kind = random.nextInt(10);
        if (kind < 6) {
            return pick(VALID, random);
        }
        if (kind < 7) {
            return mutated(pick(VALID, random), random);
        }
        return pick(kind < 8 ? BROKEN : HOSTILE, random);
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** One sign more, less or other. */
    private static String mutated(String value, Random random) {
        int at = random.nextInt(value.length());
        String sign = pick(List.of("", "x", "9", "-", "%20", "%2f", ".", "%F6"), random);
        return value.substring(0, at) + sign + value.substring(Math.min(value.length(), at + random.nextInt(2)));
    }
}
