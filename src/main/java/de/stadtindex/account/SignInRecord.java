package de.stadtindex.account;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes who came and went, whichever way of signing in they used. */
@Component
class SignInRecord {

    private final AuditLog audit;

    SignInRecord(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void onSignIn(InteractiveAuthenticationSuccessEvent event) {
        String email = event.getAuthentication().getName();
        audit.write(email, AuditNote.of(AuditAction.SIGNED_IN, email));
    }

    @EventListener
    void onSignOut(LogoutSuccessEvent event) {
        String email = event.getAuthentication().getName();
        audit.write(email, AuditNote.of(AuditAction.SIGNED_OUT, email));
    }
}
