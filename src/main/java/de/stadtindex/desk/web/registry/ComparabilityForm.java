package de.stadtindex.desk.web.registry;

import de.stadtindex.core.Bilingual;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.ranking.EditionComparability;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody typed about how far an edition may be compared with the one before.
 *
 * @param codes the reasons ticked; null for none
 * @param ownGerman a further reason, with {@code ownEnglish} in both languages
 */
record ComparabilityForm(
        @Nullable String verdict,
        @Nullable List<String> codes,
        @Nullable String ownGerman,
        @Nullable String ownEnglish) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    static ComparabilityForm empty() {
        return new ComparabilityForm(null, null, null, null);
    }

    static ComparabilityForm of(EditionComparability noted) {
        Bilingual own = noted.own();
        return new ComparabilityForm(
                noted.verdict().name(),
                List.copyOf(noted.codes()),
                own == null ? null : own.german(),
                own == null ? null : own.english());
    }

    public boolean isTicked(String code) {
        return codes != null && codes.contains(code);
    }

    /** What is to be noted; empty, with the faults noted, when something cannot be. */
    Optional<EditionComparability> comparability(BindingResult faults) {
        Optional<ComparisonVerdict> chosen = Arrays.stream(ComparisonVerdict.values())
                .filter(one -> one.name().equals(verdict))
                .findFirst();
        if (chosen.isEmpty()) {
            faults.rejectValue("verdict", "registry.fault.verdict");
        }
        Bilingual own = own(new TypedValues(faults));
        Set<String> known = new HashSet<>(EditionComparability.CODES);
        known.retainAll(codes == null ? List.of() : codes);
        return faults.hasErrors() ? Optional.empty() : chosen.map(one -> new EditionComparability(one, known, own));
    }

    private @Nullable Bilingual own(TypedValues values) {
        String german = values.text("ownGerman", ownGerman, SHORTEST, LONGEST);
        String english = values.text("ownEnglish", ownEnglish, SHORTEST, LONGEST);
        if (german != null) {
            values.require("ownEnglish", english);
        }
        if (english != null) {
            values.require("ownGerman", german);
        }
        return german == null || english == null ? null : new Bilingual(german, english);
    }
}
