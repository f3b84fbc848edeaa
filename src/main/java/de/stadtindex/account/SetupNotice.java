package de.stadtindex.account;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At the start of an installation without people: enters the administrator of the settings, or logs a setup link. */
@Component
class SetupNotice {

    private static final Logger LOG = LoggerFactory.getLogger(SetupNotice.class);

    private final FirstPerson first;
    private final AdminProperties admin;
    private final PasswordRules rules;
    private final Environment environment;

    SetupNotice(FirstPerson first, AdminProperties admin, PasswordRules rules, Environment environment) {
        this.first = first;
        this.admin = admin;
        this.rules = rules;
        this.environment = environment;
    }

    @EventListener
    void onReady(ApplicationReadyEvent event) {
        if (admin.email() != null && admin.password() != null) {
            enter(admin.email(), admin.password());
        }
        first.newLink()
                .ifPresent(link -> LOG.info(
                        "Nobody can sign in yet. Open this path of the portal within 24 hours to become its first"
                                + " administrator: {}/einrichten?schluessel={}",
                        environment.getProperty("server.servlet.context-path", ""),
                        link));
    }

    private void enter(String address, String password) {
        Email email = Email.parse(address)
                .orElseThrow(() -> new IllegalStateException("STADTINDEX_ADMIN_EMAIL is no e-mail address"));
        Set<PasswordRules.Fault> faults = rules.faults(password, new PasswordOwner(email, ""));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("STADTINDEX_ADMIN_PASSWORD is not safe enough: " + faults);
        }
        if (first.enterBySettings(email, password)) {
            LOG.info("The first administrator is the one of the settings, with their password");
        }
    }
}
