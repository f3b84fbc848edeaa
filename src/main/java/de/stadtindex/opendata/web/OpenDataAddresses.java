package de.stadtindex.opendata.web;

import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.OpenAddresses;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The catalogue in its forms and the packages of whole editions. */
@Component
class OpenDataAddresses implements OpenAddresses {

    private static final Pattern FILES = Pattern.compile("/catalog(?:\\.[a-z]+)?|/daten/.+");

    @Override
    public boolean include(String path) {
        return FILES.matcher(path.substring(Language.ofPath(path).base().length()))
                .matches();
    }
}
