package de.stadtindex.hostile;

import de.stadtindex.claim.check.corpus.LabelledText;
import de.stadtindex.claim.check.corpus.LabelledTexts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Parameters of addresses, headers and texts to be checked, on their way through the whole portal: no fault and no leak. */
@EnabledIfSystemProperty(
        named = "stadtindex.fuzz.seconds",
        matches = "\\d{2,}",
        disabledReason = "A portal that is watched so closely answers a few dozen requests in the time of a usual run;"
                + " GeneratedRequestsTests sends thousands. The profile fuzz has the time")
class GuidedRequestsTests {

    private static final int TEXTS = 10;

    private static final List<String> QUERIES = List.of(
            "edition=2025&category=verwaltung&city=darmstadt&state=HE&rank_known=true&gaps=true&sort=-rank&limit=3",
            "cursor=x&limit=3",
            "version=2025.1&stand=2025.1",
            "stadt=darmstadt&stadt=kassel&rangliste=gesamt&seite=2",
            "sortierung=rang&richtung=ab&land=HE&groesse=gross&name=d",
            "q=darm&format=json&ausgabe=2025",
            "url=http://localhost/rangliste/2025&format=json&maxwidth=300",
            "diagramm=rang&breite=600&hoehe=400&anordnung=excel-de");

    private static final List<String> HEADERS = List.of("text/csv;q=0.5, application/json\nW/\"x\", *", "*/*;q=x\n*");

    private static final List<String> PIECES = List.of(
            "=",
            "&",
            "-",
            "%",
            "2025.1",
            "2026.1",
            "2026",
            "00000",
            "<xq7>",
            "'",
            "\"",
            "\\",
            "\n",
            ",",
            ";q=",
            "*",
            "/",
            "..",
            "{{",
            "${",
            "Rang ",
            " Punkte",
            "Darmstadt",
            "Platz ",
            "Jahr");

    @TempDir
    private Path folder;

    @Test
    void noneIsAFaultOrTellsTooMuch() throws Exception {
        Stream<byte[]> queries = IntStream.range(0, GuidedRequests.ADDRESSES.size())
                .mapToObj(address -> seed(GuidedRequests.QUERY, address, QUERIES.get(address % QUERIES.size())));
        Stream<byte[]> headers = HEADERS.stream().map(lines -> seed(GuidedRequests.HEADERS, 1, lines));
        Stream<byte[]> texts = Stream.of("german.txt", "english.txt")
                .flatMap(file -> LabelledTexts.read(file).stream().limit(TEXTS))
                .map(LabelledText::text)
                .map(text -> seed(GuidedRequests.TEXT, 0, text));

        new Fuzzer(folder)
                .seeds(Stream.of(queries, headers, texts).flatMap(each -> each).toList())
                .pieces(PIECES)
                // The portal speaks with its own database
                .without("ServerSideRequestForgery")
                .run(GuidedRequests.class);
    }

    private static byte[] seed(byte kind, int address, String rest) {
        byte[] bytes = rest.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + bytes.length)
                .put(kind)
                .put((byte) address)
                .put(bytes)
                .array();
    }
}
