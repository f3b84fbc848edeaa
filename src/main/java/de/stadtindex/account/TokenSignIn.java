package de.stadtindex.account;

import java.util.Optional;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Tells on whose behalf a script speaks. A script that uploads can do nothing else, whatever its owner may do. */
@Component
public class TokenSignIn {

    /** The one authority of a script. */
    public static final String MAY_UPLOAD = "SCOPE_IMPORT";

    private final AccessTokens tokens;
    private final UserDetailsService people;

    TokenSignIn(AccessTokens tokens, UserDetailsService people) {
        this.tokens = tokens;
        this.people = people;
    }

    /**
     * The owner of a key, with the authority to upload if they may; empty when the key is no longer good. Errors with
     * UsernameNotFoundException, which refuses like an empty answer, when the owner is disabled.
     */
    public Optional<ScriptOwner> check(String secret) {
        return tokens.owner(secret)
                .map(people::loadUserByUsername)
                .map(owner -> new ScriptOwner(owner.getUsername(), mayUpload(owner)));
    }

    private static boolean mayUpload(UserDetails owner) {
        return AuthorityUtils.authorityListToSet(owner.getAuthorities()).contains("ROLE_EDITOR");
    }

    /** Whom a script acts for. */
    public record ScriptOwner(String email, boolean mayUpload) {}
}
