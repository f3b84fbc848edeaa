package de.stadtindex.account.web;

import de.stadtindex.core.CityKey;
import de.stadtindex.platform.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an administrator typed and ticked about somebody; what is no role and no city is not there. */
record PersonForm(
        @Nullable String email,
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable List<String> cities) {

    static PersonForm empty() {
        return new PersonForm(null, null, null, null);
    }

    Set<Role> chosenRoles() {
        return roles == null
                ? Set.of()
                : Arrays.stream(Role.values())
                        .filter(role -> roles.contains(role.name()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The cities ticked; only for people of the press office, who alone are bound to some. */
    Set<CityKey> chosenCities() {
        return cities == null || !chosenRoles().contains(Role.PRESS)
                ? Set.of()
                : cities.stream()
                        .filter(ags -> ags.matches("[0-9]{8}"))
                        .map(CityKey::new)
                        .collect(Collectors.toSet());
    }
}
