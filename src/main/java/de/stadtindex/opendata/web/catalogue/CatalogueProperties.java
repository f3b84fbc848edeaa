package de.stadtindex.opendata.web.catalogue;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who hands the figures out, as catalogues want to know it; by default the operator of the installation.
 *
 * @param publisher name of the office; blank for none, then the portal itself is named
 * @param email where questions are answered; blank for none, then the legal notice is
 * @param contributorId the address under which GovData knows who delivers to it; null for portals that do not
 */
@ConfigurationProperties("stadtindex.catalogue")
record CatalogueProperties(
        @Nullable String publisher,
        @Nullable String email,
        @Nullable URI contributorId) {

    CatalogueProperties {
        if (contributorId != null && !contributorId.isAbsolute()) {
            throw new IllegalArgumentException("Not an address of a contributor: " + contributorId);
        }
    }

    Optional<String> namedPublisher() {
        return Optional.ofNullable(publisher).filter(name -> !name.isBlank());
    }

    Optional<String> address() {
        return Optional.ofNullable(email).filter(text -> !text.isBlank());
    }
}
