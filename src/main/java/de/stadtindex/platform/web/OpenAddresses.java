package de.stadtindex.platform.web;

/** Knows at which addresses some of the {@linkplain OpenFile open files} lie. */
public interface OpenAddresses {

    /** Whether one of them lies at this path. */
    boolean include(String path);
}
