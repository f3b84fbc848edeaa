package de.stadtindex.portal.web.series;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;

/** Says beneath figures of all editions in which version each is shown. */
public final class SeriesSources {

    private SeriesSources() {}

    /**
     * The line beneath the figures. Its fixed address names the version that came out last: the state of that day is what
     * is shown.
     *
     * @param query what else stands behind the address, without a frozen view
     */
    public static Provenance of(Visit visit, String path, Query query) {
        LiveVersion last = LiveVersion.latest(visit.state().versions());
        VersionNumber named = visit.named(visit.state().versions());
        return new Provenance(
                visit.words()
                        .say(
                                "series.provenance",
                                named.toString(),
                                visit.words().day(last.publishAt())),
                path + query.with("stand", named));
    }
}
