package de.stadtindex.account.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page says above its form.
 *
 * @param notice end of the key of the sentence; null where nothing happened yet
 * @param isFault whether it tells of a failure
 * @param services of others that vouch for people
 */
record SignInPage(@Nullable String notice, boolean isFault, List<OtherServices.Service> services) {

    private static final List<String> FAULTS = List.of("fehler", "gesperrt", "abgelaufen", "unbekannt", "dienst");
    private static final List<String> NEWS = List.of("abgemeldet", "passwort", "eingerichtet");

    /** The page for an address with these parameters; unknown ones say nothing. */
    static SignInPage of(Set<String> parameters, List<OtherServices.Service> services) {
        for (String fault : FAULTS) {
            if (parameters.contains(fault)) {
                return new SignInPage(fault, true, services);
            }
        }
        return NEWS.stream()
                .filter(parameters::contains)
                .findFirst()
                .map(news -> new SignInPage(news, false, services))
                .orElse(new SignInPage(null, false, services));
    }
}
