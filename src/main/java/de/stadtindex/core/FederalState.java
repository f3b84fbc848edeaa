package de.stadtindex.core;

import java.util.Arrays;
import java.util.Optional;

/** The sixteen German states with their usual two-letter codes; a closed set by constitution, therefore an enum. */
public enum FederalState {
    BW("08", "Baden-Württemberg"),
    BY("09", "Bayern"),
    BE("11", "Berlin"),
    BB("12", "Brandenburg"),
    HB("04", "Bremen"),
    HH("02", "Hamburg"),
    HE("06", "Hessen"),
    MV("13", "Mecklenburg-Vorpommern"),
    NI("03", "Niedersachsen"),
    NW("05", "Nordrhein-Westfalen"),
    RP("07", "Rheinland-Pfalz"),
    SL("10", "Saarland"),
    SN("14", "Sachsen"),
    ST("15", "Sachsen-Anhalt"),
    SH("01", "Schleswig-Holstein"),
    TH("16", "Thüringen");

    private final String number;
    private final String germanName;
    private final String slug;

    FederalState(String number, String germanName) {
        this.number = number;
        this.germanName = germanName;
        this.slug = Slug.of(germanName).value();
    }

    /** Its two digits, with which the official keys of its cities begin. */
    public String number() {
        return number;
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

    /** The state in which a city lies: its official key begins with the number of the state. */
    public static Optional<FederalState> of(CityKey city) {
        return Arrays.stream(values())
                .filter(state -> city.ags().startsWith(state.number))
                .findFirst();
    }

    public static Optional<FederalState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }
}
