package de.stadtindex.desk.web.registry;

import de.stadtindex.platform.access.Role;
import java.util.Locale;
import org.springframework.security.core.Authentication;

/**
 * Who looks at a page and in which language.
 *
 * @param isAdministrator whether this person may change what is shown, and read the whole log
 */
record Reader(String person, boolean isAdministrator, Locale locale) {

    static Reader of(Authentication person, Locale locale) {
        String administrator = Role.ADMINISTRATOR.authority();
        return new Reader(
                person.getName(),
                person.getAuthorities().stream().anyMatch(authority -> administrator.equals(authority.getAuthority())),
                locale);
    }
}
