package de.stadtindex.core;

import com.github.benmanes.caffeine.cache.Interner;

/** Gives out one and the same key for each city: figures share it, and whether two are equal is seen at a glance. */
public final class CityKeys {

    private static final Interner<CityKey> KEYS = Interner.newWeakInterner();

    private CityKeys() {}

    /**
     * The key of a city that is stored.
     *
     * @throws IllegalArgumentException where that is no key
     */
    public static CityKey of(String ags) {
        return KEYS.intern(new CityKey(ags));
    }
}
