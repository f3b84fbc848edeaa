package de.stadtindex.core;

/** Why a change to editions, cities or categories is refused. */
public enum RegistryRefusal {
    /** Somebody else changed the same thing since it was looked at. */
    CHANGED_MEANWHILE,
    /** There is an edition of that year. */
    YEAR_TAKEN,
    /** Once a version is approved, the number of cities stands on its pages and in quotations. */
    CITIES_SETTLED,
    /** The day follows the release calendar, which keeps the former day and the reason. */
    DAY_ANNOUNCED,
    /** The edition is public; nothing is left to announce. */
    ALREADY_PUBLIC,
    /** Nothing is announced for a day that has passed. */
    DAY_PAST,
    /** Whoever changes or takes back an announcement says why. */
    REASON_MISSING,
    /** Whoever warns of a comparison says why. */
    VERDICT_UNREASONED,
    /** There is a city with that official key. */
    KEY_TAKEN,
    /** Another city has that name, or is known under it. */
    NAME_TAKEN,
    /** Another city has or had that address. */
    SLUG_TAKEN,
    /** The city is known under that name already. */
    ALIAS_KNOWN,
    /** Another category is or was called that. */
    LABEL_TAKEN
}
