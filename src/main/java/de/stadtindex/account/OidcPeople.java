package de.stadtindex.account;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Lets people in whom another sign-in service vouches for, if they were invited here: the service says who somebody is,
 * the portal what they may do.
 */
@Component
public class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The code of the refusal when nobody was invited with that address. */
    public static final String NOT_INVITED = "not_invited";

    private final UserDetailsService people;
    private final OidcUserService service = new OidcUserService();

    OidcPeople(UserDetailsService people) {
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouchedFor = service.loadUser(request);
        return new InvitedOidcUser(invited(vouchedFor), vouchedFor);
    }

    private UserDetails invited(OidcUser vouchedFor) {
        String email = vouchedFor.getEmail();
        if (email == null || !Boolean.TRUE.equals(vouchedFor.getEmailVerified())) {
            throw refusal();
        }
        try {
            return people.loadUserByUsername(email);
        } catch (UsernameNotFoundException _) {
            throw refusal();
        }
    }

    private static OAuth2AuthenticationException refusal() {
        return new OAuth2AuthenticationException(new OAuth2Error(NOT_INVITED));
    }

    /** Goes by the address under which the person was invited, like everybody who signs in. */
    private static final class InvitedOidcUser extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final String email;

        InvitedOidcUser(UserDetails person, OidcUser vouchedFor) {
            super(authorities(person), vouchedFor.getIdToken(), vouchedFor.getUserInfo());
            this.email = person.getUsername();
        }

        private static Collection<? extends GrantedAuthority> authorities(UserDetails person) {
            return person.getAuthorities();
        }

        @Override
        public String getName() {
            return email;
        }
    }
}
