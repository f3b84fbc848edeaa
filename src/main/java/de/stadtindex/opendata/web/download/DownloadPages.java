package de.stadtindex.opendata.web.download;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataset.Rights;
import de.stadtindex.opendata.bundle.DataPackages;
import de.stadtindex.opendata.bundle.PackageFile;
import de.stadtindex.opendata.web.download.DownloadPage.Offer;
import de.stadtindex.opendata.web.download.DownloadPage.Part;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Says which packages there are. */
final class DownloadPages {

    private final Visit visit;
    private final Words words;

    DownloadPages(Visit visit) {
        this.visit = visit;
        this.words = visit.words();
    }

    DownloadPage list() {
        List<LiveVersion> versions = visit.state().versions();
        int open = visit.state().preview() == null ? DataPackages.open(versions).size() : 0;
        return new DownloadPage(
                versions.reversed().stream().map(this::offer).toList(),
                open == 0 ? List.of() : files(DataPackages.ALL, words.say("download.all.label"), visit.query()),
                words.say("download.open", open),
                parts());
    }

    private Offer offer(LiveVersion version) {
        String page = visit.links().ranking(version.year(), CategoryKey.OVERALL);
        String reason = reason(version);
        return new Offer(
                new Link(version.year().toString(), page + visit.query()),
                visit.provenance(version, page),
                new Link(
                        words.say("citation.link"),
                        visit.links().page("zitat/rangliste/" + version.year()) + stand(version)),
                Rights.sentence(version, words),
                reason.isEmpty()
                        ? files(version.year().toString(), version.year().toString(), stand(version))
                        : tables(version),
                reason);
    }

    /** Why there is no package; empty where there is one. */
    private String reason(LiveVersion version) {
        if (visit.state().preview() != null) {
            return words.say("download.preview");
        }
        return version.licence().isOpen() ? "" : words.say("download.closed.short");
    }

    private List<Link> files(String part, String label, Query query) {
        String address = visit.links().page("daten/" + part);
        return List.of(
                new Link(words.say("download.zip", label), address + ".zip" + query),
                new Link(words.say("download.descriptor", label), address + "/datapackage.json" + query));
    }

    /** The address of a package names the version that the reader sees. */
    private static Query stand(LiveVersion version) {
        return Query.empty().with("stand", version.number());
    }

    /** The files of the ranking's own page. */
    private List<Link> tables(LiveVersion version) {
        String page = visit.links().ranking(version.year(), CategoryKey.OVERALL);
        return Stream.of(PageFormat.CSV, PageFormat.XLSX, PageFormat.JSON)
                .map(format -> new Link(
                        words.say("download.page.table", version.year().toString(), format.name()),
                        format.address(page) + visit.query()))
                .toList();
    }

    private List<Part> parts() {
        return Arrays.stream(PackageFile.values())
                .map(file -> new Part(file.fileName(), file.about(words)))
                .toList();
    }

    /** Why an edition is not handed out as a whole. */
    ClosedPage closed(LiveVersion version) {
        return new ClosedPage(
                words.say("download.closed.title", version.year().toString()),
                Rights.sentence(version, words) + " " + words.say("download.closed"),
                tables(version));
    }

    /** Why there is no package of all editions. */
    ClosedPage nothingOpen() {
        return new ClosedPage(words.say("download.nothing"), words.say("download.nothing.why"), List.of());
    }
}
