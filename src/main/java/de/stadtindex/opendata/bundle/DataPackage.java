package de.stadtindex.opendata.bundle;

/**
 * A package that is ready to be sent.
 *
 * @param fileName what it shows, which, of which version
 * @param descriptor its {@code datapackage.json} alone
 */
@SuppressWarnings("ArrayRecordComponent") // Sent as it is, never compared
public record DataPackage(String fileName, byte[] descriptor, byte[] archive) {}
