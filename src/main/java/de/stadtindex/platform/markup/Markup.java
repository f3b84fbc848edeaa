package de.stadtindex.platform.markup;

/**
 * HTML or SVG in the making, element by element. Every text and every value is escaped, or cleaned by {@link CleanHtml},
 * so that whatever has this type may stand in a page as it is; templates put only this type into a page unescaped. For one thread.
 */
public final class Markup {

    private final StringBuilder written = new StringBuilder();
    private boolean attributesMayFollow;

    /** Begins an element; its attributes follow, then its content. */
    public Markup open(String element) {
        endOfAttributes().append('<').append(element);
        attributesMayFollow = true;
        return this;
    }

    /**
     * Adds an attribute to the element just begun.
     *
     * @throws IllegalStateException once the element has content
     */
    public Markup with(String attribute, String value) {
        if (!attributesMayFollow) {
            throw new IllegalStateException("The attribute " + attribute + " comes after the content of its element");
        }
        written.append(' ').append(attribute).append("=\"");
        escape(value);
        written.append('"');
        return this;
    }

    public Markup text(String text) {
        endOfAttributes();
        escape(text);
        return this;
    }

    /** Ends the innermost element, which the caller names. */
    public Markup close(String element) {
        endOfAttributes().append("</").append(element).append('>');
        return this;
    }

    /** An element of one class with nothing but text in it. */
    public Markup element(String element, String css, String text) {
        return open(element).with("class", css).text(text).close(element);
    }

    /** Adds what was written elsewhere. */
    public Markup add(Markup other) {
        endOfAttributes().append(other);
        return this;
    }

    /** Adds a block of JSON for machines; what could end the block early is written in escapes of JSON. */
    public Markup json(String mediaType, String json) {
        open("script").with("type", mediaType);
        endOfAttributes()
                .append(json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"));
        return close("script");
    }

    /** Adds a piece of what {@link CleanHtml} let through. */
    Markup addClean(String html) {
        endOfAttributes().append(html);
        return this;
    }

    /** What is written so far. */
    @Override
    public String toString() {
        return written.toString();
    }

    private StringBuilder endOfAttributes() {
        if (attributesMayFollow) {
            written.append('>');
            attributesMayFollow = false;
        }
        return written;
    }

    private void escape(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String escaped = escaped(text.charAt(at));
            if (!escaped.isEmpty()) {
                written.append(text, from, at).append(escaped);
                from = at + 1;
            }
        }
        written.append(text, from, text.length());
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isWritable(character) ? "" : "\uFFFD";
        };
    }

    /** XML has no way to write most control characters and the last two signs. */
    private static boolean isWritable(char character) {
        return character >= ' ' ? character < '\uFFFE' : character == '\t' || character == '\n' || character == '\r';
    }
}
