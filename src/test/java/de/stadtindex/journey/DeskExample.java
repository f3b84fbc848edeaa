package de.stadtindex.journey;

import de.stadtindex.account.Accounts;
import de.stadtindex.account.People;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.PressOffice;
import de.stadtindex.article.SamplePictures;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.desk.Drafts;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.embargo.EarlyAccesses;
import de.stadtindex.feedback.FeedbackBox;
import de.stadtindex.feedback.FeedbackLetter;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.PreviewLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** A desk on which every page has something to show: an article, a correction, a letter, faulty figures, an edition to come. */
@TestComponent
class DeskExample {

    /** Somebody who may do everything. */
    static final String SOMEBODY = "admin@example.org";

    private static final String BODY = """
        ### Rang {{rang darmstadt 2025}}

        > Wir freuen uns.
        > — Erika Muster, Presseamt

        {{tabelle darmstadt}}

        | Jahr | Rang |
        |---|--:|
        | 2024 | {{rang darmstadt 2024}} |
        """;

    private static final String FAULTY = """
        Stadt;Kategorie;Rang;Punkte
        Hamburg;gesamt;2;viel
        Frankfrut;gesamt;3;90,1
        Hannover;gesamt;7;
        Mittelwert;gesamt;;70,8
        """;

    private final Accounts accounts;
    private final Uploads uploads;
    private final Drafts drafts;
    private final PreviewLinks links;
    private final FeedbackBox feedback;
    private final PressOffice press;
    private final Pictures pictures;
    private final People people;
    private final ComingEdition coming;
    private final EarlyAccesses accesses;

    DeskExample(
            Accounts accounts,
            Uploads uploads,
            Drafts drafts,
            PreviewLinks links,
            FeedbackBox feedback,
            PressOffice press,
            Pictures pictures,
            People people,
            ComingEdition coming,
            EarlyAccesses accesses) {
        this.accounts = accounts;
        this.uploads = uploads;
        this.drafts = drafts;
        this.links = links;
        this.feedback = feedback;
        this.press = press;
        this.pictures = pictures;
        this.people = people;
        this.coming = coming;
        this.accesses = accesses;
    }

    /** Puts everything there; once for a database. */
    void setUp() throws IOException {
        long article = press.published("Zugänglicher Artikel", BODY);
        Long picture = pictures.receive(SamplePictures.jpeg(800, 400), SOMEBODY);
        press.republish(article, PressOffice.text("Zugänglicher Artikel", BODY, picture));
        press.revise(article, PressOffice.text("Zugänglicher Artikel", "{{rang atlantis 2025}}", picture));
        links.create(drafts.correctionInReview(), "Erika Muster", SOMEBODY);
        feedback.put(
                new FeedbackLetter("de", "/rangliste/2025", "Die Tabelle ist zu schmal.", "jo@example.org"),
                "192.0.2.1");
        accounts.enter(SOMEBODY, EnumSet.allOf(Role.class));
        people.change(SOMEBODY, SOMEBODY, EnumSet.allOf(Role.class), Set.of(ComingEdition.DARMSTADT));
        coming.schedule(Instant.now().plus(Duration.ofDays(30)));
        accesses.grant(ComingEdition.YEAR, SOMEBODY, Instant.now(), SOMEBODY);
        uploads.receive(SOMEBODY, new EditionYear(2025), null, "fehler.csv", FAULTY.getBytes(StandardCharsets.UTF_8));
    }
}
