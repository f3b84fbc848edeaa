package de.stadtindex.account;

import de.stadtindex.account.domain.PersonRepository;
import de.stadtindex.account.domain.SignInAttempt;
import de.stadtindex.account.domain.SignInAttemptRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.platform.access.NetworkSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Attempts are counted in the database, so all instances count together; an attempt is counted before
 * it is looked at, so many at once do not slip through.
 */
@Service
public class SignInThrottle {

    /** Attempts on one account from one network within the window before further ones are refused unseen. */
    public static final int MOST_PER_ACCOUNT = 10;

    /** The same from all networks together: higher, so that a stranger alone cannot keep somebody out. */
    public static final int MOST_PER_ACCOUNT_FROM_ANYWHERE = 100;

    /** The same for one network address: a whole town hall may stand behind it. */
    public static final int MOST_PER_ADDRESS = 60;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final int LONGEST_ACCOUNT = 254;

    private final SignInAttemptRepository attempts;
    private final PersonRepository people;
    private final AuditLog audit;
    private final Clock clock;

    SignInThrottle(SignInAttemptRepository attempts, PersonRepository people, AuditLog audit, Clock clock) {
        this.attempts = attempts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts an attempt and says whether it may be looked at. */
    @Transactional
    public boolean admit(String typedEmail, String networkAddress) {
        String account = account(typedEmail);
        String address = NetworkSource.of(networkAddress);
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        attempts.lock(account);
        long before = attempts.countByAccountAndAddressAndAttemptedAtAfter(account, address, since);
        if (before >= MOST_PER_ACCOUNT
                || attempts.countByAccountAndAttemptedAtAfter(account, since) >= MOST_PER_ACCOUNT_FROM_ANYWHERE
                || attempts.countByAddressAndAttemptedAtAfter(address, since) >= MOST_PER_ADDRESS
                || isSiteOver(networkAddress, since)) {
            return false;
        }
        attempts.save(new SignInAttempt(account, address, now));
        if (before + 1 == MOST_PER_ACCOUNT && people.findByEmail(account).isPresent()) {
            audit.write(account, AuditNote.of(AuditAction.SIGN_IN_THROTTLED, address));
        }
        return true;
    }

    private boolean isSiteOver(String networkAddress, Instant since) {
        String site = NetworkSource.siteOf(networkAddress);
        return site != null
                && attempts.countByAddressStartingWithAndAttemptedAtAfter(site, since)
                        >= MOST_PER_ADDRESS * NetworkSource.NETWORKS_OF_A_SITE;
    }

    /** Forgets the failures of an account whose owner got in. */
    @Transactional
    public void succeeded(String typedEmail) {
        attempts.deleteByAccount(account(typedEmail));
    }

    /** Forgets attempts older than a day: they say who tried from where. */
    @Scheduled(cron = "0 41 * * * *")
    @Transactional
    public void forgetOld() {
        attempts.deleteAttemptedBefore(clock.instant().minus(KEPT_FOR));
    }

    private static String account(String typedEmail) {
        String account = typedEmail.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return account.length() > LONGEST_ACCOUNT ? account.substring(0, LONGEST_ACCOUNT) : account;
    }
}
