package de.stadtindex.account.web;

import java.util.List;

/**
 * One person with everything that can be changed; all texts are empty where somebody is only being invited.
 *
 * @param state key of whether the person can sign in
 */
record PersonPage(
        String email,
        String name,
        String state,
        List<RoleChoice> roles,
        List<CityChoice> cities,
        List<AccountPage.SessionRow> sessions) {

    /** A role with its box. */
    record RoleChoice(String key, boolean chosen) {}

    /** A city with its box. */
    record CityChoice(String ags, String name, boolean chosen) {}

    public boolean isDisabled() {
        return state.equals("DISABLED");
    }
}
