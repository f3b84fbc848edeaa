package de.stadtindex.opendata.web.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.DataState;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor leads to the page it was written for, and nowhere else. */
class CursorTests extends FigureReading {

    private static final Cursor CURSOR = new Cursor(new VersionNumber(new EditionYear(2025), 1), 50);
    private static final ResultFilter ALL = filter(Optional.empty());
    private static final DataState NOTHING = new DataState(List.of(), null, null);
    private static final String WRITTEN = CURSOR.write(ALL, NOTHING);

    private static Optional<Cursor> read(String text, ResultFilter question) {
        return Cursor.read(text).filter(cursor -> cursor.isWritten(text, question, NOTHING));
    }

    private static ResultFilter filter(Optional<CategoryKey> category) {
        return new ResultFilter(
                Optional.empty(),
                category,
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                false,
                ResultSort.USUAL);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read(WRITTEN, ALL)).contains(CURSOR);
    }

    @Test
    void anotherQuestionRefusesIt() {
        assertThat(read(WRITTEN, filter(Optional.of(CategoryKey.OVERALL)))).isEmpty();
    }

    static Stream<String> forged() {
        byte[] bytes = Base64.getUrlDecoder().decode(WRITTEN);
        Stream<String> flipped = IntStream.range(0, bytes.length * Byte.SIZE).mapToObj(bit -> {
            byte[] other = bytes.clone();
            other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(other);
        });
        Stream<String> cut = IntStream.range(1, WRITTEN.length()).mapToObj(end -> WRITTEN.substring(0, end));
        Stream<String> others = Stream.of(
                WRITTEN + "A", WRITTEN + "==", WRITTEN.substring(0, WRITTEN.length() - 1) + "x", "-1", "0", "%00", "ä");
        return Stream.of(flipped, cut, others).flatMap(forgeries -> forgeries);
    }

    @ParameterizedTest
    @MethodSource("forged")
    void aForgeryIsRefused(String forgery) {
        assertThat(read(forgery, ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/results?cursor=B-kAAQAAADJ4vjAuIoYzsA",
                "/results?cursor=B-oAAQAAADJ4vjAuIoYzsA",
                "/results?cursor=",
                "/results?cursor=%FF%FE",
                "/results?cursor=../../etc/passwd",
                "/results?cursor=%0D%0ASet-Cookie:x"
            })
    void theProgramIsToldSo(String address) {
        assertThat(problem(ask(address), 400, "malformed-cursor"))
                .isEqualTo("The cursor does not belong to this question; begin with the first page, without a cursor.");
    }

    /** Whoever knows how cursors are written gets no further: the version passes the gate like any other. */
    @Test
    void aWellWrittenCursorOpensNoVersionThatIsNotPublic() {
        String coming = new Cursor(new VersionNumber(new EditionYear(2026), 1), 50).write(ALL, states.current());
        String written = CURSOR.write(ALL, states.current());

        assertThat(ask("/results?cursor=" + coming)).hasStatus(400);
        assertThat(ask("/results?cursor=" + written)).hasStatusOk();
        assertThat(ask("/results?cursor=" + WRITTEN)).hasStatus(400);
        assertThat(ask("/results?version=2024.1&cursor=" + written)).hasStatus(400);
        assertThat(ask("/results?category=gesamt&cursor=" + written)).hasStatus(400);
    }

    @Test
    void thereIsNoPageBeforeTheFirstOrAfterTheLast() {
        DataState state = states.current();

        assertThat(IntStream.of(Integer.MIN_VALUE, -1, figures(), Integer.MAX_VALUE)
                        .mapToObj(offset -> ask("/results?cursor=" + new Cursor(CURSOR.pin(), offset).write(ALL, state))
                                .getResponse()
                                .getStatus()))
                .containsOnly(400);
    }
}
