package de.stadtindex.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it stands in an address: {@code frankfurt-am-main}.
 *
 * @param value lower-case ASCII letters, digits and single hyphens
 */
public record Slug(String value) {

    private static final int LONGEST = 80;
    private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && WELL_FORMED.matcher(text).matches();
    }

    /** The slug of a German name: umlauts written out, everything else that is no letter or digit becomes a hyphen. */
    public static Slug of(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(ascii, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return new Slug(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
