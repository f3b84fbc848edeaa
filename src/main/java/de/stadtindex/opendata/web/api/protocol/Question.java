package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionNotFoundException;
import de.stadtindex.ranking.FrozenView;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.WithdrawnVersion;
import de.stadtindex.visit.web.Links;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One question of a program.
 *
 * @param given what it asked for
 * @param state the state of the data it asked of; the public one, never a preview
 * @param withdrawn every version that was public and is no longer, whatever the state
 * @param words the language of sentences in the answer
 */
public record Question(
        Parameters given, DataState state, List<WithdrawnVersion> withdrawn, Words words, Address address) {

    public Question {
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * The address that was asked.
     *
     * @param origin scheme and host under which the portal is reached
     * @param path the address without its parameters
     * @param pinnable whether it takes a version
     */
    public record Address(String origin, String path, boolean pinnable) {}

    /** The version that the question named; empty for the current state. */
    public Optional<VersionNumber> named() {
        return Optional.ofNullable(state.frozen()).map(FrozenView::number);
    }

    /** The version by whose number the same state is had again, whatever is released later. */
    public VersionNumber pin() {
        return named().or(() -> state.versions().stream()
                        .max(Comparator.comparing(LiveVersion::publishAt).thenComparing(LiveVersion::year))
                        .map(LiveVersion::number))
                .orElseThrow(EditionNotFoundException::new);
    }

    /** The same question to another state of the data. */
    public Question of(DataState other) {
        return new Question(given, other, withdrawn, words, address);
    }

    /** The same question to the state in which it was first answered; it names a version only if it did so itself. */
    public Question resumedIn(DataState first) {
        return of(named().isPresent() ? first : new DataState(first.versions(), null, null));
    }

    /** This address with other parameters. */
    public String self(Parameters parameters) {
        return address.origin() + address.path() + parameters;
    }

    /**
     * The address that answers the same whatever is released later, until something of it is withdrawn; one that takes no
     * version names its own.
     */
    public String permalink() {
        return self(address.pinnable() ? given.with(Takes.VERSION, pin().toString()) : given);
    }

    /** Another address of the interface. */
    public String api(String rest) {
        return address.origin() + PublicApi.PATH + rest;
    }

    /** A page for people, in the language of the answer. */
    public String page(Function<Links, String> path) {
        return address.origin() + path.apply(new Links(Language.of(words.locale())));
    }
}
