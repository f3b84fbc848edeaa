package de.stadtindex.account.web;

import de.stadtindex.account.Passkeys;
import de.stadtindex.account.People;
import de.stadtindex.account.PersonEntry;
import de.stadtindex.account.SignInSessions;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what the pages about people show. */
@Component
class AccountPages {

    private final People people;
    private final SignInSessions sessions;
    private final Passkeys passkeys;
    private final CityDirectory cities;
    private final Wording wording;

    AccountPages(People people, SignInSessions sessions, Passkeys passkeys, CityDirectory cities, Wording wording) {
        this.people = people;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.cities = cities;
        this.wording = wording;
    }

    AccountPage account(String email, Locale locale) {
        PersonEntry person = people.find(email).orElseThrow();
        return new AccountPage(
                email, person.name(), roles(person.roles()), sessionRows(email, locale), passkeyRows(email, locale));
    }

    List<PersonRow> rows() {
        return people.everyone().stream()
                .map(person -> new PersonRow(
                        person.email(),
                        person.name(),
                        roles(person.roles()),
                        person.state().name()))
                .toList();
    }

    /** The page about one person; empty when there is nobody with this address. */
    Optional<PersonPage> person(String email, Locale locale) {
        return people.find(email)
                .map(person -> new PersonPage(
                        email,
                        person.name(),
                        person.state().name(),
                        choices(person.roles()),
                        cityChoices(person.cities()),
                        sessionRows(email, locale)));
    }

    /** The page on which somebody is invited, with these choices made already. */
    PersonPage invitation(Set<Role> roles, Set<CityKey> chosenCities) {
        return new PersonPage("", "", "", choices(roles), cityChoices(chosenCities), List.of());
    }

    private List<AccountPage.PasskeyRow> passkeyRows(String email, Locale locale) {
        Words words = wording.in(locale);
        return passkeys.of(email).stream()
                .map(passkey ->
                        new AccountPage.PasskeyRow(passkey.id(), passkey.label(), words.moment(passkey.created())))
                .toList();
    }

    private List<AccountPage.SessionRow> sessionRows(String email, Locale locale) {
        Words words = wording.in(locale);
        return sessions.of(email).stream()
                .map(session ->
                        new AccountPage.SessionRow(words.moment(session.since()), words.moment(session.lastUsed())))
                .toList();
    }

    private static List<String> roles(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    private static List<PersonPage.RoleChoice> choices(Set<Role> chosen) {
        return Arrays.stream(Role.values())
                .map(role -> new PersonPage.RoleChoice(role.name(), chosen.contains(role)))
                .toList();
    }

    private List<PersonPage.CityChoice> cityChoices(Set<CityKey> chosen) {
        return cities.all().stream()
                .map(city -> new PersonPage.CityChoice(city.key().ags(), city.name(), chosen.contains(city.key())))
                .toList();
    }
}
