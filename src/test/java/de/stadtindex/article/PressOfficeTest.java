package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.desk.Drafts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Articles on the bundled figures. */
@SpringBootTest
@Import({
    PostgresTestConfiguration.class,
    ClockTestConfiguration.class,
    PressOffice.class,
    Drafts.class,
    RefutingCheck.class
})
abstract class PressOfficeTest {

    @Autowired
    protected PressOffice office;

    @Autowired
    protected ArticleDesk desk;

    @Autowired
    protected ArticleReview review;

    @Autowired
    protected Articles articles;

    @Autowired
    protected PublishedArticles published;

    @Autowired
    protected MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    protected static void assertRefused(ArticleRefusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(ArticleRefusedException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    protected final boolean isPublic(long id) {
        return published.bySlug(office.find(id).slug().value()).isPresent();
    }
}
