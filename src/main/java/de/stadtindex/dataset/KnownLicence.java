package de.stadtindex.dataset;

import de.stadtindex.core.Spelling;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Licences that programs know by a name, to be recognised in terms that people wrote. */
public enum KnownLicence {
    /** Attribution. */
    CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Namensnennung 4.0"),
    /** Attribution, share alike. */
    CC_BY_SA(
            "CC-BY-SA-4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/",
            "Creative Commons Namensnennung Weitergabe unter gleichen Bedingungen 4.0"),
    /** No rights reserved. */
    CC_ZERO("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0, CC Zero"),
    /** Attribution, as German administrations use it. */
    DL_DE_BY("DL-DE-BY-2.0", "https://www.govdata.de/dl-de/by-2-0", "Datenlizenz Deutschland Namensnennung 2.0"),
    /** No conditions, as German administrations use it. */
    DL_DE_ZERO("DL-DE-ZERO-2.0", "https://www.govdata.de/dl-de/zero-2-0", "Datenlizenz Deutschland Zero 2.0"),
    /** Attribution, for databases. */
    ODC_BY("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/", "Open Data Commons Attribution License 1.0"),
    /** Attribution, share alike, for databases. */
    ODBL("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/", "Open Data Commons Open Database License 1.0");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;()<>\"]*[^\\s,;()<>\".]");

    private final String id;
    private final String address;
    private final String names;

    KnownLicence(String id, String address, String otherNames) {
        this.id = id;
        this.address = address;
        this.names = id + "," + otherNames;
    }

    /** Its identifier in the list of SPDX. */
    public String id() {
        return id;
    }

    /** The licence that these terms name; empty for words of their own. */
    public static Optional<KnownLicence> in(String terms) {
        String folded = " " + Spelling.fold(terms) + " ";
        return Arrays.stream(values())
                .filter(licence -> licence.isNamedIn(folded))
                .findFirst();
    }

    private boolean isNamedIn(String folded) {
        return Arrays.stream(names.split(",")).anyMatch(name -> folded.contains(" " + Spelling.fold(name) + " "));
    }

    /** Where these terms can be read in full; empty where they neither name a licence nor an address. */
    public static Optional<String> address(String terms) {
        return ADDRESS.matcher(terms)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .or(() -> in(terms).map(licence -> licence.address));
    }

    /** These terms as a Data Package tells them; {@code otherwise} is where they stand if nowhere else. */
    public static Map<String, Object> described(String terms, String otherwise) {
        Map<String, Object> described = new LinkedHashMap<>();
        in(terms).ifPresent(licence -> described.put("name", licence.id));
        described.put("path", address(terms).orElse(otherwise));
        described.put("title", terms);
        return described;
    }
}
