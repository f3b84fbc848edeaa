package de.stadtindex.dataimport.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores choices by the headings they belong to. */
public interface KeptChoicesRepository extends Repository<KeptChoices, String> {

    KeptChoices save(KeptChoices choices);

    Optional<KeptChoices> findByFingerprint(String fingerprint);
}
