package de.stadtindex.platform.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as one party to count: a household or office has a whole network of IPv6 addresses. */
public final class NetworkSource {

    private static final int NETWORK_BYTES = 8;
    private static final int SITE_BYTES = 6;
    private static final int LONGEST = 45;

    /** How many networks' worth one site may have: providers give some customers 65 536 networks. */
    public static final int NETWORKS_OF_A_SITE = 8;

    private NetworkSource() {}

    /** What the names of all networks of the same site begin with; null for an address that is a site of its own. */
    public static @Nullable String siteOf(String address) {
        return wide(address) == null ? null : of(address).substring(0, SITE_BYTES * "00:".length());
    }

    /** The network of this address; an address that is none as it is, cut to the length of one. */
    public static String of(String address) {
        Inet6Address wide = wide(address);
        if (wide != null) {
            return HexFormat.ofDelimiter(":").formatHex(wide.getAddress(), 0, NETWORK_BYTES) + "/64";
        }
        return address.substring(0, Math.min(address.length(), LONGEST)).replaceAll("\\p{Cntrl}", "");
    }

    private static @Nullable Inet6Address wide(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide ? wide : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
