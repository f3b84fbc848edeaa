package de.stadtindex.account.web;

import de.stadtindex.account.OidcPeople;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Sign-in services of others (OpenID Connect): offered as soon as the settings name one, and only then. */
@Component
class OtherServices {

    private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;
    private final OidcPeople people;

    OtherServices(ObjectProvider<InMemoryClientRegistrationRepository> registrations, OidcPeople people) {
        this.registrations = registrations;
        this.people = people;
    }

    void offer(HttpSecurity http, SignInWays ways) {
        if (registrations.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage(SignInConfiguration.SIGN_IN)
                    .userInfoEndpoint(person -> person.oidcUserService(people))
                    .successHandler(ways)
                    .failureHandler(ways));
        }
    }

    /** The services to choose from, each with the address that leads there. */
    List<Service> all() {
        return registrations.stream()
                .flatMap(repository -> StreamSupport.stream(repository.spliterator(), false))
                .map(OtherServices::service)
                .toList();
    }

    private static Service service(ClientRegistration registration) {
        return new Service(registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
    }

    /** A service by its name. */
    record Service(String name, String href) {}
}
