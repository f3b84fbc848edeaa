package de.stadtindex;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds which message keys the sources name. A key is named whole, as {@code #{site.name}} or {@code "site.name"}, or
 * by a prefix with a dot that a value follows: {@code #{|change.${kind}|}}, {@code "change." + kind},
 * {@code "change.%s"}; or by a suffix that continues a key named whole: {@code key + ".nearest"}.
 */
record MessageUses(Set<String> keys, Set<String> prefixes, Set<String> suffixes) {

    /** What frameworks ask for without any source naming it. */
    private static final List<String> FRAMEWORK_PREFIXES = List.of("typeMismatch");

    private static final Pattern NAME = Pattern.compile("(?<=[\"'{|])([\\w-]+(?:\\.[\\w-]+)*)(\\.?)(?=(.))");
    private static final Pattern SUFFIX = Pattern.compile("[\"'](\\.[\\w.-]*\\w)[\"']");
    private static final String AFTER_A_PREFIX = "\"'$%";
    private static final Pattern KEY_OF_A_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)[}(]");
    private static final Pattern PREFIX_OF_A_TEMPLATE = Pattern.compile("#\\{\\|([\\w.-]+\\.)\\$\\{");

    /** Everything in the application's sources that could be a key or a prefix. */
    static MessageUses inSources() {
        var keys = new HashSet<String>();
        var prefixes = new HashSet<>(FRAMEWORK_PREFIXES);
        sources().map(ProjectFiles::read).flatMap(MessageUses::names).forEach(name -> {
            if (name.group(2).isEmpty()) {
                keys.add(name.group(1));
            } else if (AFTER_A_PREFIX.contains(name.group(3))) {
                prefixes.add(name.group(1) + ".");
            }
        });
        var suffixes = all(SUFFIX, sources().map(ProjectFiles::read).collect(joining("\n")));
        return new MessageUses(keys, prefixes, suffixes);
    }

    /** What a template surely asks for: a missing key shows as {@code ??key??} on its page. */
    static MessageUses inTemplate(Path template) {
        var text = ProjectFiles.read(template);
        return new MessageUses(all(KEY_OF_A_TEMPLATE, text), all(PREFIX_OF_A_TEMPLATE, text), Set.of());
    }

    boolean include(String key) {
        return keys.contains(key)
                || prefixes.stream().anyMatch(key::startsWith)
                || suffixes.stream()
                        .anyMatch(suffix -> key.endsWith(suffix)
                                && keys.contains(key.substring(0, key.length() - suffix.length())));
    }

    /** The named keys that are not among those, and the prefixes that none of them has. */
    List<String> missingIn(Collection<String> existing) {
        var missingKeys = keys.stream().filter(key -> !existing.contains(key));
        var missingPrefixes = prefixes.stream()
                .filter(prefix -> existing.stream().noneMatch(key -> key.startsWith(prefix)))
                .map(prefix -> prefix + "*");
        return Stream.concat(missingKeys, missingPrefixes).sorted().toList();
    }

    private static Stream<Path> sources() {
        return Stream.concat(
                ProjectFiles.templates().stream(), ProjectFiles.under(Path.of("src/main/java"), ".java").stream());
    }

    private static Stream<MatchResult> names(String source) {
        return NAME.matcher(source).results();
    }

    private static Set<String> all(Pattern pattern, String text) {
        var found = new HashSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
