package de.stadtindex.ranking;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.secret.SecretToken;
import de.stadtindex.ranking.domain.PreviewLink;
import de.stadtindex.ranking.domain.PreviewLinkRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a reader outside sees one version before its time. */
@Service
@Transactional
public class PreviewLinks {

    /** How long a link works. */
    public static final Duration LASTS = Duration.ofDays(3);

    private final PreviewLinkRepository links;
    private final DataStates states;
    private final Clock clock;

    PreviewLinks(PreviewLinkRepository links, DataStates states, Clock clock) {
        this.links = links;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Makes a link to a version; what is answered is not kept and cannot be shown again.
     *
     * @param reader for whom, in 2 to 100 characters
     * @throws VersionNotFoundException when there is no such version, or it is withdrawn or discarded
     */
    public String create(VersionNumber version, String reader, String actor) {
        states.withDraft(version);
        SecretToken token = SecretToken.draw();
        Instant now = clock.instant();
        links.save(new PreviewLink(token.hash(), version, reader, actor, now, now.plus(LASTS)));
        return token.text();
    }

    /** The version a link opens; empty when it no longer works, or never did. */
    @Transactional(readOnly = true)
    public Optional<VersionNumber> open(String text) {
        return links.findGood(new SecretToken(text).hash(), clock.instant()).map(PreviewLink::version);
    }

    /** The links to a version that still work, the newest first. */
    @Transactional(readOnly = true)
    public List<PreviewLinkEntry> of(VersionNumber version) {
        return good(version).map(PreviewLinkEntry::of).toList();
    }

    /** Ends a link to a version; empty when no such link still works. */
    public Optional<PreviewLinkEntry> end(VersionNumber version, long id) {
        Optional<PreviewLink> ended =
                good(version).filter(link -> link.id() == id).findFirst();
        ended.ifPresent(link -> link.end(clock.instant()));
        return ended.map(PreviewLinkEntry::of);
    }

    private Stream<PreviewLink> good(VersionNumber version) {
        return links.findGood(version.edition().value(), version.number(), clock.instant()).stream();
    }
}
