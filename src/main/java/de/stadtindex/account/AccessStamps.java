package de.stadtindex.account;

import de.stadtindex.account.domain.Person;
import de.stadtindex.account.domain.PersonRepository;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether somebody signed in under rights that still hold. The stamp of that moment travels among the person's
 * authorities: they are the one thing that every way of signing in carries into the session, read together with the rights.
 */
@Component
public class AccessStamps {

    private static final String PREFIX = "STAMP_";

    private final PersonRepository people;

    AccessStamps(PersonRepository people) {
        this.people = people;
    }

    static String authority(Person person) {
        return PREFIX + person.accessStamp();
    }

    /** False when the person was disabled, or their rights or password changed, after this sign-in began. */
    @Transactional(readOnly = true)
    public boolean isCurrent(Authentication signedIn) {
        return people.findAccessStamp(signedIn.getName())
                .filter(stamp -> signedIn.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch((PREFIX + stamp)::equals))
                .isPresent();
    }
}
