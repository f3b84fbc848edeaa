package de.stadtindex.press.web.check;

import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.check.CheckedClaim;
import de.stadtindex.claim.check.Verdict;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The fact check for programs: a text in UTF-8 goes in, its claims with their verdicts come out; nothing is kept. */
@PublicPages
class FactCheckApi {

    /** Four bytes a character at most. */
    private static final int MOST_BYTES = 4 * FactCheckPages.LONGEST;

    private final FactCheckPages pages;
    private final Evidences evidences;
    private final ClaimIds ids;

    FactCheckApi(FactCheckPages pages, Evidences evidences, ClaimIds ids) {
        this.pages = pages;
        this.evidences = evidences;
        this.ids = ids;
    }

    /** All claims of a text, in its order. */
    record Answer(List<Item> claims) {}

    /**
     * One claim.
     *
     * @param start offset of its first character, in UTF-16 units
     * @param end offset after its last character
     * @param expected the sentence that holds instead; null where the claim is not refuted, or nothing else is known
     * @param reason why it is not supported, in sentences; null where it is
     * @param evidence path of the sentence that proves it, or what holds instead; null where there is none
     */
    record Item(
            int start,
            int end,
            String text,
            ClaimType type,
            Verdict verdict,
            @Nullable String expected,
            @Nullable String reason,
            @Nullable String evidence) {}

    @PostMapping(path = "/api/v1/faktencheck", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<?> check(
            Visit visit,
            InputStream body,
            @RequestParam(defaultValue = "") String ausgabe,
            @RequestParam(defaultValue = "") String stadt)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            return bytes.length > MOST_BYTES
                    ? refused(visit, HttpStatus.CONTENT_TOO_LARGE, "check.error.long")
                    : refused(visit, HttpStatus.BAD_REQUEST, "check.error.encoding");
        }
        if (text.length() > FactCheckPages.LONGEST) {
            return refused(visit, HttpStatus.CONTENT_TOO_LARGE, "check.error.long");
        }
        return answer(visit, text, pages.frame(visit, ausgabe, stadt));
    }

    private ResponseEntity<Answer> answer(Visit visit, String text, CheckFrame frame) {
        Evidence evidence = evidences.of(visit.state());
        CheckTexts texts = new CheckTexts(evidence, visit.words(), ids);
        List<Item> items = pages.check(evidence, frame, text).stream()
                .map(claim -> item(visit, claim, texts))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Answer(items));
    }

    private static Item item(Visit visit, CheckedClaim claim, CheckTexts texts) {
        List<String> reasons = texts.reasons(claim);
        return new Item(
                claim.start(),
                claim.end(),
                claim.text(),
                claim.type(),
                claim.verdict(),
                texts.instead(claim).orElse(null),
                reasons.isEmpty() ? null : String.join(" ", reasons),
                texts.proof(claim)
                        .map(id -> visit.links().page("aussage/" + id))
                        .orElse(null));
    }

    private static ResponseEntity<ProblemDetail> refused(Visit visit, HttpStatus status, String key) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, visit.words().say(key, visit.words().count(FactCheckPages.LONGEST)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
