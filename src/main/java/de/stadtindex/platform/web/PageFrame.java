package de.stadtindex.platform.web;

/**
 * What the layout needs to know of a request: language, path and the addresses of the same page in each language.
 *
 * @param language the language of this page
 * @param origin scheme, host and port without a trailing slash
 * @param path path without the language prefix, {@code /} for the home page
 * @param query the raw query with its question mark, or nothing
 */
public record PageFrame(Language language, String origin, String path, String query) {

    /** The attribute of the request that holds the frame; templates read it as {@code ${frame}}. */
    public static final String ATTRIBUTE = "frame";

    /** What stands before every link of this page. */
    public String base() {
        return language.base();
    }

    public String code() {
        return language.code();
    }

    public String otherCode() {
        return language.other().code();
    }

    /** First segment of the path; tells the navigation where the reader is. */
    public String section() {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

    /** This page in the other language. */
    public String otherHref() {
        return address(language.other()) + query;
    }

    /** The one address under which search engines know this page. */
    public String canonical() {
        return language == Language.GERMAN ? german() : english();
    }

    public String german() {
        return origin + address(Language.GERMAN) + PageIdentity.query(section(), query);
    }

    public String english() {
        return origin + address(Language.ENGLISH) + PageIdentity.query(section(), query);
    }

    public boolean isIndexed() {
        return PageIdentity.isIndexed(section(), path, query);
    }

    private String address(Language inLanguage) {
        return path.equals("/") && inLanguage == Language.ENGLISH ? inLanguage.base() : inLanguage.base() + path;
    }
}
