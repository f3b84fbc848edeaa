package de.stadtindex.account;

import de.stadtindex.account.domain.AccessLink;
import de.stadtindex.account.domain.AccessLink.Purpose;
import de.stadtindex.account.domain.AccessLinkRepository;
import de.stadtindex.account.domain.Person;
import de.stadtindex.platform.secret.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes links that work once, and tells whether one still works. */
@Component
class AccessLinks {

    private static final Duration SETUP_LASTS = Duration.ofHours(24);
    private static final Duration INVITATION_LASTS = Duration.ofDays(7);
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final AccessLinkRepository links;
    private final Clock clock;

    AccessLinks(AccessLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    String forSetup() {
        SecretToken token = SecretToken.draw();
        links.save(AccessLink.forSetup(token.hash(), clock.instant().plus(SETUP_LASTS)));
        return token.text();
    }

    String forPassword(Person person) {
        endAll(person);
        SecretToken token = SecretToken.draw();
        links.save(AccessLink.forPassword(
                token.hash(), person.id(), clock.instant().plus(INVITATION_LASTS)));
        return token.text();
    }

    /** Makes every open link of a person useless for good. */
    void endAll(Person person) {
        links.useAllOf(person.id(), clock.instant());
    }

    /** The link with this text, if it still works. */
    Optional<AccessLink> open(String text, Purpose purpose) {
        return links.findByTokenHash(new SecretToken(text).hash())
                .filter(link -> link.isGoodFor(purpose, clock.instant()));
    }

    /** The same, used up by this. */
    Optional<AccessLink> use(String text, Purpose purpose) {
        Optional<AccessLink> link = links.findForUse(new SecretToken(text).hash())
                .filter(found -> found.isGoodFor(purpose, clock.instant()));
        link.ifPresent(found -> found.use(clock.instant()));
        return link;
    }

    /** Forgets links that have been useless for a month. */
    @Scheduled(cron = "0 23 4 * * *")
    @Transactional
    void forgetOld() {
        links.deleteExpiredBefore(clock.instant().minus(KEPT_FOR));
    }
}
