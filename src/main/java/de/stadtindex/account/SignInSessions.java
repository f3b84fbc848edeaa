package de.stadtindex.account;

import de.stadtindex.account.domain.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Who is signed in where, over all instances. */
@Component
public class SignInSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient database;

    SignInSessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient database) {
        this.sessions = sessions;
        this.database = database;
    }

    /** A person's sessions, the one used last first. */
    public List<SignInSession> of(String email) {
        return sessions.findByPrincipalName(email).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new SignInSession(session.getCreationTime(), session.getLastAccessedTime()))
                .sorted(Comparator.comparing(SignInSession::lastUsed).reversed())
                .toList();
    }

    /**
     * Ends all of a person's sessions; the next request of each has to sign in again. Part of the caller's transaction: the
     * session store itself would want a second connection for it while the first is held.
     */
    void endAll(Person person) {
        person.endSessions();
        database.sql("delete from spring_session where principal_name = ?")
                .param(person.email())
                .update();
    }

    /**
     * One session.
     *
     * @param since when it began
     */
    public record SignInSession(Instant since, Instant lastUsed) {}
}
