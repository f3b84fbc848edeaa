package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTests {

    private final AtomicInteger readings = new AtomicInteger();
    private final Memo<String> memo = new Memo<>(text -> text + readings.incrementAndGet());

    @Test
    void aTextIsReadOnce() {
        assertThat(memo.read("82,9")).isSameAs(memo.read("82,9"));
        assertThat(readings).hasValue(1);
    }

    @Test
    void veryLongTextsAreReadButNotKept() {
        var text = "x".repeat(101);

        assertThat(memo.read(text)).isNotEqualTo(memo.read(text));
    }

    @Test
    void onlySoManyTextsAreKept() {
        IntStream.range(0, 30_000).forEach(number -> memo.read(Integer.toString(number)));

        assertThat(memo.read("0")).isEqualTo("01");
        assertThat(memo.read("29999")).isEqualTo("2999930001");
    }
}
