package de.stadtindex.account.web;

import de.stadtindex.account.Passkeys;
import de.stadtindex.platform.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Binds passkeys to the address under which the portal is reached, so that they need no setting. A browser uses a passkey
 * only for the address it was made for, so a request with a forged host gains nothing.
 */
@Component
class PasskeyOperations implements WebAuthnRelyingPartyOperations {

    private static final String NAME = "Stadtindex";
    private static final String UNNAMED = "Passkey";
    private static final int LONGEST_LABEL = 100;

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;
    private final Passkeys log;
    private final HttpServletRequest request;

    PasskeyOperations(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys,
            Passkeys log,
            HttpServletRequest request) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.log = log;
        this.request = request;
    }

    private WebAuthnRelyingPartyOperations here() {
        PageFrame frame = (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
        String host = URI.create(frame.origin()).getHost();
        if (host == null) {
            throw new IllegalArgumentException("Passkeys need the name of a host");
        }
        PublicKeyCredentialRpEntity portal =
                PublicKeyCredentialRpEntity.builder().id(host).name(NAME).build();
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, portal, Set.of(frame.origin()));
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest wanted) {
        return here().createPublicKeyCredentialCreationOptions(wanted);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest made) {
        RelyingPartyPublicKey key = made.getPublicKey();
        String label = tidy(key.getLabel());
        CredentialRecord stored = here().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                made.getCreationOptions(), new RelyingPartyPublicKey(key.getCredential(), label)));
        log.noteMade(made.getCreationOptions().getUser().getName(), label);
        return stored;
    }

    private static String tidy(String label) {
        String tidied = label.strip().replaceAll("\\p{Cntrl}", "");
        return tidied.isEmpty() ? UNNAMED : tidied.substring(0, Math.min(tidied.length(), LONGEST_LABEL));
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest wanted) {
        return here().createCredentialRequestOptions(wanted);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest answer) {
        return here().authenticate(answer);
    }
}
