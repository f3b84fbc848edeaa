package de.stadtindex.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Who is signed in where, over all instances. */
@Component
public class SignInSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignInSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** A person's sessions, the one used last first. */
    public List<SignInSession> of(String email) {
        return sessions.findByPrincipalName(email).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new SignInSession(session.getCreationTime(), session.getLastAccessedTime()))
                .sorted(Comparator.comparing(SignInSession::lastUsed).reversed())
                .toList();
    }

    /** Ends all of a person's sessions; the next request of each has to sign in again. */
    void endAll(String email) {
        sessions.findByPrincipalName(email).keySet().forEach(sessions::deleteById);
    }

    /**
     * One session.
     *
     * @param since when it began
     */
    public record SignInSession(Instant since, Instant lastUsed) {}
}
