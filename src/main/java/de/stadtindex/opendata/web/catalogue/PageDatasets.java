package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataset.KnownLicence;
import de.stadtindex.dataset.Publication;
import de.stadtindex.opendata.OpenEdition;
import de.stadtindex.opendata.web.catalogue.PageDataset.Download;
import de.stadtindex.opendata.web.catalogue.PageDataset.Thing;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageFormat;
import de.stadtindex.visit.web.format.SharedPage;
import de.stadtindex.visit.web.format.Subject;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a page of figures for search engines of data: whose figures they are, of which version, on what terms, as which files. */
@Component
class PageDatasets {

    private static final int MOST_POINTS = 100;

    private final CatalogueProperties properties;

    PageDatasets(CatalogueProperties properties) {
        this.properties = properties;
    }

    PageDataset describe(Subject subject, SharedPage page, Visit visit, PageFrame frame) {
        Words words = visit.words();
        VersionNumber named = visit.named(subject.versions());
        String fixed = fixed(frame, named);
        String publisher = properties.namedPublisher().orElseGet(() -> words.say("site.name"));
        return new PageDataset(
                PageDataset.CONTEXT,
                "Dataset",
                words.say("catalogue.page.name", page.heading()),
                description(subject, page, words),
                visit.stand().isPresent() ? fixed : frame.canonical(),
                fixed,
                frame.code(),
                named.toString(),
                subject.newest().edition().publishedOn().toString(),
                LiveVersion.latest(subject.versions()).publishAt().toString(),
                licence(subject),
                Publication.PUBLISHER + ", Smart City Index " + years(subject, "–"),
                Thing.by("CreativeWork", Publication.INDEX, Publication.PUBLISHER),
                Thing.of("Organization", publisher),
                Thing.at("Organization", publisher, frame.origin() + "/"),
                years(subject, "/"),
                place(subject, words),
                measured(words),
                true,
                downloads(frame),
                Thing.at("DataCatalog", words.say("catalogue.title"), frame.origin() + "/catalog"));
    }

    /** What the page finds, and what its figures are. */
    private static String description(Subject subject, SharedPage page, Words words) {
        String figures = words.say("catalogue.page.figures", years(subject, "–"));
        return Stream.of(page.heading(), page.finding(), figures)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(Collectors.joining(" "));
    }

    private static Thing place(Subject subject, Words words) {
        return switch (subject.region()) {
            case COUNTRY -> Thing.of("Country", words.say("catalogue.germany"));
            case STATE -> Thing.of("State", subject.name());
            case CITY -> Thing.of("City", subject.name());
        };
    }

    /** Where these figures stand and never change. */
    private static String fixed(PageFrame frame, VersionNumber named) {
        String page = frame.canonical();
        return page + (page.contains("?") ? "&" : "?") + "stand=" + named;
    }

    private static String years(Subject subject, String to) {
        String first = subject.versions().getFirst().year().toString();
        return subject.versions().size() == 1
                ? first
                : first + to + subject.newest().year();
    }

    private static List<Thing> measured(Words words) {
        return List.of(
                Thing.measured(words.say("catalogue.page.rank"), null, 1, null),
                Thing.measured(words.say("catalogue.page.points"), words.say("catalogue.page.points"), 0, MOST_POINTS));
    }

    /** The file of each form stands under the address of the page, with the same query. */
    private static List<Download> downloads(PageFrame frame) {
        return Stream.of(PageFormat.CSV, PageFormat.XLSX, PageFormat.JSON)
                .map(format -> Download.of(
                        format.mediaType().toString(),
                        frame.origin() + format.address(frame.base() + frame.path()) + frame.query()))
                .toList();
    }

    /** The licence of all that is shown; null where part of it has none that lets it go, or another. */
    private static @Nullable Object licence(Subject subject) {
        List<OpenEdition> open = subject.versions().stream()
                .flatMap(version -> OpenEdition.of(version).stream())
                .toList();
        boolean whole = open.size() == subject.versions().size()
                && open.stream().map(OpenEdition::terms).distinct().count() == 1;
        return whole ? licence(open.getFirst()) : null;
    }

    /** Its address where there is one, else what it says. */
    private static Object licence(OpenEdition edition) {
        return KnownLicence.in(edition.terms())
                .map(KnownLicence::address)
                .or(() -> edition.address().map(URI::toASCIIString))
                .<Object>map(address -> address)
                .orElseGet(() -> Thing.of("CreativeWork", edition.terms()));
    }
}
