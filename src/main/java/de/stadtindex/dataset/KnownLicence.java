package de.stadtindex.dataset;

import de.stadtindex.core.Spelling;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Licences that programs know by a name, to be recognised in terms that people wrote. Only terms that say nothing else are taken
 * for one: "CC BY 4.0 with exceptions" is not CC BY 4.0.
 */
public enum KnownLicence {
    /** Attribution. */
    CC_BY(
            "CC-BY-4.0",
            "cc-by/4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "Creative Commons Namensnennung 4.0"),
    /** Attribution, share alike. */
    CC_BY_SA(
            "CC-BY-SA-4.0",
            "cc-by-sa/4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/",
            "Creative Commons Namensnennung Weitergabe unter gleichen Bedingungen 4.0"),
    /** Attribution, unchanged. */
    CC_BY_ND("CC-BY-ND-4.0", "cc-by-nd/4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
    /** Attribution, not for profit. */
    CC_BY_NC("CC-BY-NC-4.0", "cc-by-nc/4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    /** No rights reserved. */
    CC_ZERO("CC0-1.0", "cc-zero", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0", "CC Zero"),
    /** Attribution, as German administrations use it. */
    DL_DE_BY(
            "DL-DE-BY-2.0",
            "dl-by-de/2.0",
            "https://www.govdata.de/dl-de/by-2-0",
            "dl-by-de/2.0",
            "Datenlizenz Deutschland Namensnennung 2.0",
            "Datenlizenz Deutschland Namensnennung Version 2.0"),
    /** No conditions, as German administrations use it. */
    DL_DE_ZERO(
            "DL-DE-ZERO-2.0",
            "dl-zero-de/2.0",
            "https://www.govdata.de/dl-de/zero-2-0",
            "dl-zero-de/2.0",
            "Datenlizenz Deutschland Zero 2.0",
            "Datenlizenz Deutschland Zero Version 2.0"),
    /** Attribution, for databases. */
    ODC_BY(
            "ODC-By-1.0",
            "",
            "https://opendatacommons.org/licenses/by/1-0/",
            "Open Data Commons Attribution License 1.0"),
    /** Attribution, share alike, for databases. */
    ODBL(
            "ODbL-1.0",
            "",
            "https://opendatacommons.org/licenses/odbl/1-0/",
            "Open Data Commons Open Database License 1.0");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;()<>\"]*[^\\s,;()<>\".]");
    private static final Pattern AROUND = Pattern.compile("^(?:lizenz|licence|license) | international$");
    private static final String DCAT_AP_DE = "http://dcat-ap.de/def/licenses/";

    private final String id;
    private final String entry;
    private final String address;
    private final String otherNames;

    KnownLicence(String id, String entry, String address, String... otherNames) {
        this.id = id;
        this.entry = entry;
        this.address = address;
        this.otherNames = String.join(",", otherNames);
    }

    /** Its identifier in the list of SPDX. */
    public String id() {
        return id;
    }

    /** Where it can be read. */
    public String address() {
        return address;
    }

    /** Its entry in the list of DCAT-AP.de; empty where we know of none. */
    public Optional<String> listed() {
        return entry.isEmpty() ? Optional.empty() : Optional.of(DCAT_AP_DE + entry);
    }

    /** The licence that these terms name, in words or by one of its addresses; empty for terms of another kind. */
    public static Optional<KnownLicence> in(String terms) {
        String words = AROUND.matcher(Spelling.fold(ADDRESS.matcher(terms).replaceAll(" ")))
                .replaceAll("");
        List<String> addresses = addresses(terms).map(KnownLicence::bare).toList();
        return Arrays.stream(values())
                .filter(licence -> words.isEmpty() ? !addresses.isEmpty() : licence.isCalled(words))
                .filter(licence -> addresses.stream().allMatch(licence::isAt))
                .findFirst();
    }

    private boolean isCalled(String words) {
        return Stream.concat(Stream.of(id), Arrays.stream(otherNames.split(",")))
                .map(Spelling::fold)
                .anyMatch(words::equals);
    }

    private boolean isAt(String bare) {
        return Stream.concat(Stream.of(address), listed().stream())
                .map(KnownLicence::bare)
                .anyMatch(bare::equals);
    }

    /** People write the same address with and without protocol, host name and language. */
    private static String bare(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/(?:deed(?:\\.\\w+)?)?$", "");
    }

    /** Where these terms can be read in full; empty where they neither name a licence nor an address. */
    public static Optional<String> address(String terms) {
        return addresses(terms).findFirst().or(() -> in(terms).map(KnownLicence::address));
    }

    private static Stream<String> addresses(String terms) {
        return ADDRESS.matcher(terms).results().map(MatchResult::group);
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
