package de.stadtindex.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for this installation, as the law asks it to be said on the page; what is not set is shown as a placeholder.
 *
 * @param name name of the operator, with its legal form
 * @param street street and number
 * @param city postcode and town
 * @param email e-mail address
 * @param phone telephone number
 * @param representative person or office that represents the operator
 * @param vatId VAT identification number; null also where the operator has none
 * @param dataProtectionContact how to reach the data protection officer
 * @param supervisoryAuthority data protection authority that is competent for the operator
 * @param enforcementBody body that settles disputes about accessibility in the operator's Land
 * @param enforcementBodyUrl address of that body's site; null also where the name suffices
 * @param statementDate day on which the accessibility statement was last checked
 */
@ConfigurationProperties(OperatorProperties.PREFIX)
public record OperatorProperties(
        @Nullable String name,
        @Nullable String street,
        @Nullable String city,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String representative,
        @Nullable String vatId,
        @Nullable String dataProtectionContact,
        @Nullable String supervisoryAuthority,
        @Nullable String enforcementBody,
        @Nullable String enforcementBodyUrl,
        @DefaultValue("2026-11-24") LocalDate statementDate) {

    static final String PREFIX = "stadtindex.operator";

    /** Full names of the settings that every operator has to make and that are blank or unset; empty if none. */
    public List<String> missing() {
        return Stream.of(
                        new Setting("name", name),
                        new Setting("street", street),
                        new Setting("city", city),
                        new Setting("email", email),
                        new Setting("phone", phone),
                        new Setting("representative", representative),
                        new Setting("data-protection-contact", dataProtectionContact),
                        new Setting("supervisory-authority", supervisoryAuthority),
                        new Setting("enforcement-body", enforcementBody))
                .filter(Setting::isMissing)
                .map(setting -> PREFIX + "." + setting.key())
                .toList();
    }

    private record Setting(String key, @Nullable String value) {

        boolean isMissing() {
            return value == null || value.isBlank();
        }
    }
}
