package de.stadtindex;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds text that a template shows in one language only; a body or attribute that Thymeleaf replaces is a mere sample. */
final class VisibleText {

    private static final List<String> SPOKEN_ATTRIBUTES =
            List.of("title", "alt", "placeholder", "label", "aria-label", "aria-description", "aria-roledescription");
    private static final List<String> BODY_REPLACEMENTS = List.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[$#*@~]\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*\\p{L}[^']*'|\\|[^|]*\\p{L}[^|]*\\|");

    private static final Pattern VOID_ELEMENT = Pattern.compile(
            "<(br|col|hr|img|input|link|meta|source|wbr)((?:\\s+[^\\s=>\"'/]+(?:=\"[^\"]*\"|='[^']*')?)*)\\s*/?>");

    private VisibleText() {}

    /** The texts of a template that no message bundle holds. */
    static List<String> in(String template) {
        return shown(parse(template))
                .flatMap(element -> Stream.concat(ofBody(element), ofAttributes(element)))
                .toList();
    }

    /** Read as XML, for an HTML parser throws rows and cells outside a table away: fragments have such. */
    private static Document parse(String template) {
        return Jsoup.parse(VOID_ELEMENT.matcher(template).replaceAll("<$1$2/>"), Parser.xmlParser());
    }

    /** Of a file of fragments, nothing but the fragments ever reaches a page. */
    private static Stream<Element> shown(Document document) {
        var fragments = document.getElementsByAttribute("th:fragment");
        return fragments.isEmpty()
                ? document.getAllElements().stream()
                : fragments.stream()
                        .flatMap(fragment -> fragment.getAllElements().stream())
                        .distinct();
    }

    private static Stream<String> ofBody(Element element) {
        if (isSample(element) || List.of("script", "style").contains(element.normalName())) {
            return Stream.empty();
        }
        var texts = element.textNodes().stream().map(TextNode::text).toList();
        var plain = texts.stream()
                .map(text -> INLINED.matcher(text).replaceAll(""))
                .filter(text -> LETTERS.matcher(text).find())
                .map(String::strip);
        var inlined = texts.stream()
                .flatMap(text -> INLINED.matcher(text).results().map(match -> match.group()))
                .filter(VisibleText::spellsOut);
        return Stream.concat(plain, inlined);
    }

    private static boolean isSample(Element element) {
        return Stream.iterate(element, parent -> parent != null, Element::parent)
                .anyMatch(ancestor -> BODY_REPLACEMENTS.stream()
                        .anyMatch(name -> ancestor.hasAttr(name) && !passesItsBodyOn(ancestor.attr(name))));
    }

    /** A layout called with fragments of this very template shows them. */
    private static boolean passesItsBodyOn(String expression) {
        return expression.contains("~{::");
    }

    private static Stream<String> ofAttributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> isSpokenSample(element, attribute) || isSpokenExpression(attribute))
                .map(Attribute::html);
    }

    private static boolean isSpokenSample(Element element, Attribute attribute) {
        return SPOKEN_ATTRIBUTES.contains(attribute.getKey())
                && LETTERS.matcher(attribute.getValue()).find()
                && !element.hasAttr("th:" + attribute.getKey())
                && !element.attr("th:attr").contains(attribute.getKey() + "=");
    }

    private static boolean isSpokenExpression(Attribute attribute) {
        var name = attribute.getKey();
        var isSpoken = name.equals("th:text")
                || name.equals("th:utext")
                || SPOKEN_ATTRIBUTES.stream().anyMatch(spoken -> name.equals("th:" + spoken));
        return isSpoken && spellsOut(attribute.getValue());
    }

    private static boolean spellsOut(String expression) {
        return LITERAL.matcher(EXPRESSION.matcher(expression).replaceAll("")).find();
    }
}
