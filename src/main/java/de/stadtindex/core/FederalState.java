package de.stadtindex.core;

import java.util.Arrays;
import java.util.Optional;

/** The sixteen German states with their usual two-letter codes; a closed set by constitution, therefore an enum. */
public enum FederalState {
    BW("Baden-Württemberg"),
    BY("Bayern"),
    BE("Berlin"),
    BB("Brandenburg"),
    HB("Bremen"),
    HH("Hamburg"),
    HE("Hessen"),
    MV("Mecklenburg-Vorpommern"),
    NI("Niedersachsen"),
    NW("Nordrhein-Westfalen"),
    RP("Rheinland-Pfalz"),
    SL("Saarland"),
    SN("Sachsen"),
    ST("Sachsen-Anhalt"),
    SH("Schleswig-Holstein"),
    TH("Thüringen");

    private final String germanName;
    private final String slug;

    FederalState(String germanName) {
        this.germanName = germanName;
        this.slug = Slug.of(germanName).value();
    }

    /** The state's own name, the same on German and English screens. */
    public String germanName() {
        return germanName;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public static Optional<FederalState> ofSlug(String slug) {
        return Arrays.stream(values()).filter(state -> state.slug.equals(slug)).findFirst();
    }

    public static Optional<FederalState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }
}
