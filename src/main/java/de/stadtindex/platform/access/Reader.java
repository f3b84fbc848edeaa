package de.stadtindex.platform.access;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who looks at a page and in which language.
 *
 * @param authorities what the security framework calls the person's roles
 */
public record Reader(String person, Set<String> authorities, Locale locale) {

    public static Reader of(Authentication person, Locale locale) {
        Set<String> authorities = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return new Reader(person.getName(), authorities, locale);
    }

    public boolean is(Role role) {
        return authorities.contains(role.authority());
    }
}
