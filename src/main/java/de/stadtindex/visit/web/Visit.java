package de.stadtindex.visit.web;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.FrozenView;
import de.stadtindex.ranking.LiveVersion;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request for a page of figures: the language it speaks and the data state it may show. */
public record Visit(Words words, Language language, DataState state) {

    /** The attribute of a request that holds the visit, once a controller asked for it. */
    public static final String ATTRIBUTE = "visit";

    public Links links() {
        return new Links(language);
    }

    /** The frozen view or preview asked for, as it stands in addresses; empty for the current state. */
    public Optional<VersionNumber> stand() {
        return Optional.ofNullable(state.frozen())
                .map(FrozenView::number)
                .or(() -> Optional.ofNullable(state.preview()));
    }

    /** A query that keeps the reader in the frozen view, if in one. */
    public Query query() {
        return Query.empty().with("stand", stand().orElse(null));
    }

    /** The line for every page of a document that shows a version before its time; null where all is public. */
    public @Nullable String embargo() {
        return state.preview() == null
                ? null
                : words.say("preview.banner", state.preview().toString());
    }

    /** The version of the edition an address names; errors with {@link UnknownEditionException} where none is public. */
    public LiveVersion version(String year) {
        return EditionYear.parse(year).flatMap(state::find).orElseThrow(UnknownEditionException::new);
    }

    /** Where the figures of a version come from, and the address under which they never change. */
    public Provenance provenance(LiveVersion version, String path) {
        return new Provenance(
                words.say("provenance.version", version.number().toString(), words.day(version.publishAt())),
                path + Query.empty().with("stand", version.number()));
    }

    /** The version after which a state is named in which all of these are shown: the one asked for, else the one that came out last. */
    public VersionNumber named(Collection<LiveVersion> shown) {
        return stand().orElseGet(() -> LiveVersion.latest(shown).number());
    }

    /** Where figures of several editions come from, and the address under which they never change. */
    public Provenance provenance(Collection<LiveVersion> shown, String path) {
        VersionNumber named = named(shown);
        return new Provenance(
                words.say(
                        "provenance.version",
                        named.toString(),
                        words.day(LiveVersion.latest(shown).publishAt())),
                path + Query.empty().with("stand", named));
    }

    /** A page of the ranking in the view the reader is in. */
    public String ranking(EditionYear year, CategoryKey category) {
        return links().ranking(year, category) + query();
    }
}
