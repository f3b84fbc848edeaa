package de.stadtindex.opendata;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.EditionRegister;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The licence gate seen from outside: which of the public editions may leave the portal as a whole. */
@Service
public class OpenEditions {

    private final EditionRegister register;

    OpenEditions(EditionRegister register) {
        this.register = register;
    }

    /** Those among the versions of a state, oldest edition first. */
    public List<OpenEdition> of(DataState state) {
        return state.versions().stream()
                .flatMap(version -> terms(version.year()).map(terms -> new OpenEdition(version, terms)).stream())
                .toList();
    }

    /** The licence of an edition; empty where only single facts are shown. */
    public Optional<String> terms(EditionYear year) {
        return register.find(year)
                .flatMap(edition -> edition.licence() instanceof EditionLicence.Open(String terms)
                        ? Optional.of(terms)
                        : Optional.empty());
    }
}
