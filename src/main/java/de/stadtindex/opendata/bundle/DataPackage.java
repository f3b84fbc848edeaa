package de.stadtindex.opendata.bundle;

import java.time.Instant;

/**
 * A package that is ready to be sent.
 *
 * @param fileName what it shows, which, of which version
 * @param changed when the newest of its figures came out
 * @param descriptor its {@code datapackage.json} alone
 */
@SuppressWarnings("ArrayRecordComponent") // Sent as it is, never compared
public record DataPackage(String fileName, Instant changed, byte[] descriptor, byte[] archive) {}
