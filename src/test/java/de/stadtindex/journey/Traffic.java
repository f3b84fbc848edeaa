package de.stadtindex.journey;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** Records what a visit asks for and what comes back over the wire. */
final class Traffic {

    private final String baseUrl;
    private final List<Request> requests = new ArrayList<>();

    Traffic(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    void add(Request request) {
        if (request.url().startsWith("http")) {
            requests.add(request);
        }
    }

    /** Forgets what was so far, to measure one page alone. */
    void clear() {
        requests.clear();
    }

    /** The addresses asked for, in order. */
    List<String> addresses() {
        return requests.stream().map(Request::url).toList();
    }

    /** The addresses on other hosts or ports than the portal's. */
    List<String> toOthers() {
        return addresses().stream()
                .filter(address -> !address.equals(baseUrl) && !address.startsWith(baseUrl + "/"))
                .toList();
    }

    /** The bytes that came over the wire: headers and bodies as sent, compressed where they were. */
    int bytes() {
        // Asking for a response lets the browser speak, and new requests may come in meanwhile.
        return List.copyOf(requests).stream()
                .filter(request -> request.response() != null)
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }
}
