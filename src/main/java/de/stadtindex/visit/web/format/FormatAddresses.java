package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.OpenAddresses;
import org.springframework.stereotype.Component;

/** Pages in a form that is no page for people: what a program asks for may be read by any. */
@Component
class FormatAddresses implements OpenAddresses {

    @Override
    public boolean include(String path) {
        return FormatPath.of(path).isPresent();
    }
}
