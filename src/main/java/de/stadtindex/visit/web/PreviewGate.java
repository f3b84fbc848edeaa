package de.stadtindex.visit.web;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.PreviewLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Decides who sees a version before its time: people of the desk, and whoever holds a link to it. A link is asked anew on
 * each page, so that it ends when it is over.
 */
@Component
class PreviewGate {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final String LINK = "previewLink";
    private static final Set<String> OF_THE_DESK = Stream.of(Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER)
            .map(Role::authority)
            .collect(Collectors.toSet());

    private final PreviewLinks links;

    PreviewGate(PreviewLinks links) {
        this.links = links;
    }

    /**
     * Whether this request may see the version.
     *
     * @throws PreviewOverException when it came by a link that no longer works
     */
    boolean admits(HttpServletRequest request, VersionNumber version) {
        return isOfTheDesk() || linked(request).filter(version::equals).isPresent();
    }

    /**
     * Keeps the link for the pages that follow.
     *
     * @return the version it opens
     * @throws PreviewOverException when it opens none
     */
    VersionNumber follow(HttpServletRequest request, String link) {
        VersionNumber version = open(link);
        HttpSession session = request.getSession();
        session.setAttribute(LINK, link);
        session.setMaxInactiveInterval((int) LONGEST_PAUSE.toSeconds());
        return version;
    }

    private Optional<VersionNumber> linked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LINK) instanceof String link
                ? Optional.of(open(link))
                : Optional.empty();
    }

    private VersionNumber open(String link) {
        return links.open(link).orElseThrow(PreviewOverException::new);
    }

    private static boolean isOfTheDesk() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(authority -> OF_THE_DESK.contains(authority.getAuthority()));
    }
}
