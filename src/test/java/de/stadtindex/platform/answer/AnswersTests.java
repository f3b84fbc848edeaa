package de.stadtindex.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second reader gets what the first one got, until what the public sees changes; and nobody gets what is for somebody else. */
class AnswersTests extends AnswerReading {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rangliste/2025",
                "/en/stadt/darmstadt",
                "/stadt/darmstadt.csv",
                "/stadt/darmstadt.share.png",
                "/sitemap.xml",
                "/methode"
            })
    void theSecondReaderGetsTheSameWithoutAskingTheDatabase(String address) throws Exception {
        HttpResponse<byte[]> first = get(address);
        long asked = statements();

        HttpResponse<byte[]> second = get(address);

        assertThat(statements()).isEqualTo(asked);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().map().keySet())
                .containsExactlyInAnyOrderElementsOf(first.headers().map().keySet());
        assertThat(second.headers().firstValue("content-security-policy")).isPresent();
        assertThat(second.headers().firstValue("etag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rangliste/2024", "/stadt/kassel.json"})
    void whoTakesItPackedGetsTheSamePacked(String address) throws Exception {
        byte[] plain = get(address).body();

        HttpResponse<byte[]> packed = get(address, "Accept-Encoding", "gzip, deflate, br");

        assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(packed.headers().allValues("vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain);
        }
        assertThat(get(address, "Accept-Encoding", "gzip;q=0").body()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"%s, 304", "'\"x\", %s', 304", "*, 304", "'\"x\"', 200"})
    void whoHasItAlreadyIsToldSo(String tags, int status) throws Exception {
        String tag = get("/karte").headers().firstValue("etag").orElseThrow();

        HttpResponse<byte[]> again = get("/karte", "If-None-Match", tags.formatted(tag));

        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.headers().firstValue("etag")).contains(tag);
        assertThat(again.body().length > 0).isEqualTo(status == 200);
    }

    @Test
    void whoAsksForAnotherFormOfAPageGetsThat() throws Exception {
        get("/stadt/hanau");

        HttpResponse<byte[]> figures = get("/stadt/hanau", "Accept", "text/csv");
        HttpResponse<byte[]> less = get("/stadt/hanau", "Accept", "text/html;q=0.1, text/csv");

        assertThat(figures.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
        assertThat(less.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
        assertThat(text(get("/stadt/hanau"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void onlyTheHeadIsSentToWhoAsksForNoMore() throws Exception {
        HttpResponse<byte[]> whole = get("/land");
        HttpResponse<byte[]> head = reader.send(
                request("/land")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length"))
                .isEqualTo(whole.headers().firstValue("content-length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stadt/atlantis", "/rangliste/2025?stand=2025.9", "/api/v1/cities", "/anmelden"})
    void whatIsNotForEverybodyIsMadeAnew(String address) throws Exception {
        get(address);
        long asked = statements();

        HttpResponse<byte[]> again = get(address);

        assertThat(again.headers().firstValue("cache-control").orElse("")).doesNotContain("s-maxage");
        assertThat(address.equals("/anmelden") || statements() > asked).isTrue();
    }

    @Test
    void operatorsReadHowOftenWhatWasAnsweredHow() throws Exception {
        double made = metric("stadtindex_answers_total{page=\"zitat\",result=\"made\"}");
        double kept = metric("stadtindex_answers_total{page=\"zitat\",result=\"kept\"}");
        double timed = metric("stadtindex_answer_making_seconds_count{page=\"zitat\"}");
        double unknown = metric("stadtindex_answers_total{page=\"other\",result=\"refused\"}");
        String tag = get("/zitat/stadt/bonn").headers().firstValue("etag").orElseThrow();

        get("/zitat/stadt/bonn");
        get("/zitat/stadt/bonn", "If-None-Match", tag);
        get("/gibt-es-nicht-" + made);

        assertThat(metric("stadtindex_answers_total{page=\"zitat\",result=\"made\"}"))
                .isEqualTo(made + 1);
        assertThat(metric("stadtindex_answers_total{page=\"zitat\",result=\"kept\"}"))
                .isEqualTo(kept + 1);
        assertThat(metric("stadtindex_answers_total{page=\"zitat\",result=\"not-modified\"}"))
                .isEqualTo(1);
        assertThat(metric("stadtindex_answer_making_seconds_count{page=\"zitat\"}"))
                .isEqualTo(timed + 1);
        assertThat(metric("stadtindex_answers_total{page=\"other\",result=\"refused\"}"))
                .isEqualTo(unknown + 1);
        assertThat(metric("stadtindex_answers_kept_size_bytes")).isPositive();
        assertThat(metrics()).doesNotContain("bonn", "gibt-es-nicht");
    }

    @Test
    void onThePortOfTheReadersStandsOnlyHowTheInstanceIs() throws Exception {
        for (String address : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpResponse<byte[]> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(text(answer)).isEqualTo("{\"status\":\"UP\"}");
            assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
            assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(answer.headers().firstValue("content-security-policy"))
                    .contains("default-src 'none'; frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        }
        for (String address : List.of(
                "/actuator",
                "/actuator/",
                "/actuator/prometheus",
                "/actuator/env",
                "/actuator/health/database",
                "/en/actuator/prometheus",
                "/actuator;x/prometheus",
                "//actuator/prometheus",
                "/%61ctuator/prometheus")) {
            assertThat(get(address).statusCode()).as(address).isIn(400, 404);
        }
    }
}
