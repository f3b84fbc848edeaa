package de.stadtindex.ranking;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.secret.SecretToken;
import de.stadtindex.ranking.domain.PreviewLink;
import de.stadtindex.ranking.domain.PreviewLinkRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a reader outside sees one version before its time. */
@Service
@Transactional
public class PreviewLinks {

    /** How long a link works. */
    public static final Duration LASTS = Duration.ofDays(3);

    private final PreviewLinkRepository links;
    private final Clock clock;

    PreviewLinks(PreviewLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Makes a link to a version; what is answered is not kept and cannot be shown again. */
    public String create(VersionNumber version, String actor) {
        SecretToken token = SecretToken.draw();
        Instant now = clock.instant();
        links.save(new PreviewLink(token.hash(), version, actor, now, now.plus(LASTS)));
        return token.text();
    }

    /** The version a link opens; empty when it no longer works, or never did. */
    @Transactional(readOnly = true)
    public Optional<VersionNumber> open(String text) {
        return links.findByTokenHash(new SecretToken(text).hash())
                .filter(link -> link.isGood(clock.instant()))
                .map(PreviewLink::version);
    }
}
