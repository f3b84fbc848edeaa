package de.stadtindex.account.web;

import de.stadtindex.account.Email;
import de.stadtindex.account.PasswordOwner;
import de.stadtindex.account.PasswordRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Checks what people type about themselves and writes what is wrong beside the field. */
@Component
class EntryCheck {

    private static final int LONGEST_NAME = 100;

    private final PasswordRules rules;

    EntryCheck(PasswordRules rules) {
        this.rules = rules;
    }

    /** The address typed; empty, with a fault noted, when it cannot be one. */
    Optional<Email> email(@Nullable String typed, BindingResult faults) {
        Optional<Email> email = Email.parse(typed == null ? "" : typed);
        if (email.isEmpty()) {
            faults.rejectValue("email", "account.email.invalid");
        }
        return email;
    }

    /** The name typed, tidied; empty, with a fault noted, when there is none or a very long one. */
    Optional<String> name(@Nullable String typed, BindingResult faults) {
        String name = typed == null ? "" : typed.strip().replaceAll("\\p{Cntrl}", "");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.rejectValue("name", "account.name.invalid");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** The password typed; empty, with every fault noted, when it is not good enough. */
    Optional<String> password(@Nullable String typed, PasswordOwner owner, BindingResult faults) {
        String password = typed == null ? "" : typed;
        rules.faults(password, owner).forEach(fault -> faults.rejectValue("password", "account.password." + fault));
        return faults.hasFieldErrors("password") ? Optional.empty() : Optional.of(password);
    }
}
