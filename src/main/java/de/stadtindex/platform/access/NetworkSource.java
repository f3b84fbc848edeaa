package de.stadtindex.platform.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where a request comes from, as one party to count: a household or office has a whole network of IPv6 addresses. */
public final class NetworkSource {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 45;

    private NetworkSource() {}

    /** The network of this address; an address that is none as it is, cut to the length of one. */
    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? HexFormat.ofDelimiter(":").formatHex(wide.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : address;
        } catch (IllegalArgumentException _) {
            return address.substring(0, Math.min(address.length(), LONGEST)).replace("\0", "");
        }
    }
}
