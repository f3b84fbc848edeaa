package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No edit is lost: each save is a revision, and whoever comes second is told. */
class ArticleDeskTests extends PressOfficeTest {

    @Autowired
    private Autosaves autosaves;

    @Autowired
    private ArticleAddresses addresses;

    @Test
    void eachSaveIsARevisionWithItsWriter() {
        long id = office.draft("Fassungen", "Eins.");
        assertThat(desk.save(id, 1, text("Zwei."), PressOffice.SECOND)).isEqualTo(2);
        assertThat(desk.save(id, 2, text("Zwei."), PressOffice.WRITER)).isEqualTo(2);

        assertThat(articles.history(id))
                .extracting(ArticleRecord.Revision::number, ArticleRecord.Revision::writtenBy)
                .containsExactly(tuple(2, PressOffice.SECOND), tuple(1, PressOffice.WRITER));
        assertThat(articles.revision(id, 1).orElseThrow().text().body()).isEqualTo("Eins.");
    }

    @Test
    void anOlderRevisionComesBackAsANewOne() {
        long id = office.draft("Zurückholen", "Eins.");
        desk.save(id, 1, text("Zwei."), PressOffice.WRITER);
        assertThat(desk.restore(id, 1, 2, PressOffice.WRITER)).isEqualTo(3);
        assertThat(office.find(id).latest().text().body()).isEqualTo("Eins.");
    }

    @Test
    void whoSavesOnAnOldBasisIsTold() {
        long id = office.draft("Streit", "Eins.");
        desk.save(id, 1, text("Zwei."), PressOffice.SECOND);
        assertRefused(ArticleRefusal.CHANGED_MEANWHILE, () -> desk.save(id, 1, text("Drei."), PressOffice.WRITER));
        assertThat(office.find(id).latest().text().body()).isEqualTo("Zwei.");
    }

    @Test
    void ofManyWhoSaveAtOnceOneSucceeds() throws InterruptedException {
        long id = office.draft("Gedränge", "Eins.");
        List<Callable<Integer>> saves = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        index -> () -> desk.save(id, 1, text("Von " + index), "person" + index + "@press.example"))
                .toList();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            long saved = people.invokeAll(saves).stream()
                    .filter(ArticleDeskTests::succeeded)
                    .count();
            assertThat(saved).isEqualTo(1);
        }
        assertThat(articles.history(id)).hasSize(2);
    }

    private static boolean succeeded(Future<Integer> save) {
        try {
            return save.get() == 2;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(ArticleRefusedException.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsTypedIsKeptForEachPersonUntilTheySave() {
        long id = office.draft("Zwischenstand", "Eins.");
        autosaves.keep(id, 1, text("Halber Sa"), PressOffice.WRITER);
        autosaves.keep(id, 1, text("Halber Satz"), PressOffice.WRITER);
        autosaves.keep(id, 1, text("Anderes"), PressOffice.SECOND);
        assertThat(autosaves.find(id, PressOffice.WRITER).orElseThrow().text().body())
                .isEqualTo("Halber Satz");

        desk.save(id, 1, text("Ganzer Satz."), PressOffice.WRITER);

        assertThat(autosaves.find(id, PressOffice.WRITER)).isEmpty();
        assertThat(autosaves.find(id, PressOffice.SECOND).orElseThrow().basis()).isEqualTo(1);
    }

    @Test
    void aTextLongerThanAnyArticleIsNotSaved() {
        long id = office.draft("Zu lang", "Eins.");
        ArticleText endless = text("x".repeat(50_001));
        assertThatExceptionOfType(UnfitTextException.class)
                .isThrownBy(() -> desk.save(id, 1, endless, PressOffice.WRITER))
                .satisfies(unfit -> assertThat(unfit.faults()).containsExactly(ArticleFault.TOO_LONG));
        assertThatExceptionOfType(UnfitTextException.class)
                .isThrownBy(() -> autosaves.keep(id, 1, endless, PressOffice.WRITER));
    }

    @Test
    void addressesAreMadeOfHeadlinesAndNeverShared() {
        assertThat(slug(office.draft("Größe zählt: Köln & Bonn", "x"))).isEqualTo("groesse-zaehlt-koeln-bonn");
        assertThat(slug(office.draft("Größe zählt: Köln & Bonn", "x"))).isEqualTo("groesse-zaehlt-koeln-bonn-2");
        assertThat(slug(office.draft("Łódź Ωμέγα 城市", "x"))).isNotEmpty();
        assertThat(slug(office.draft("Ωμέγα", "x"))).startsWith("artikel");
        assertThat(slug(office.draft("Wort ".repeat(39) + "Ende", "x"))).hasSizeLessThanOrEqualTo(80);
        assertThat(slug(office.draft("Bild", "x"))).isEqualTo("bild-2");
    }

    @Test
    void anAddressThatWasPublicLeadsToTheArticleForGood() {
        long id = office.published("Erste Adresse", "x");
        addresses.move(id, "zweite-adresse", PressOffice.WRITER);

        assertThat(published.movedTo("erste-adresse").orElseThrow()).hasToString("zweite-adresse");
        assertThat(slug(office.draft("Erste Adresse", "x"))).isEqualTo("erste-adresse-2");
        long other = office.draft("Andere", "x");
        assertRefused(ArticleRefusal.SLUG_TAKEN, () -> addresses.move(other, "erste-adresse", PressOffice.WRITER));
        assertRefused(ArticleRefusal.SLUG_FORM, () -> addresses.move(other, "Große Worte", PressOffice.WRITER));
        addresses.move(id, "erste-adresse", PressOffice.WRITER);
        assertThat(published.movedTo("zweite-adresse").orElseThrow()).hasToString("erste-adresse");
    }

    @Test
    void anAddressBeforeTheFirstReleaseIsForgotten() {
        long id = office.draft("Geheim", "x");
        addresses.move(id, "noch-geheimer", PressOffice.WRITER);
        assertThat(published.movedTo("geheim")).isEmpty();
    }

    private String slug(long id) {
        return office.find(id).slug().value();
    }

    private static ArticleText text(String body) {
        return PressOffice.text("Überschrift", body, null);
    }
}
