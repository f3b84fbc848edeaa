package de.stadtindex;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A file of messages as the gates read it; unlike {@link Properties} it remembers what was written twice. */
record MessageBundle(Path file, Map<String, String> messages, List<String> repeated) {

    private static final String ENGLISH = "_en.properties";

    /** The German files that have an English twin. */
    static List<MessageBundle> german() {
        return english().stream()
                .map(bundle -> bundle.file().toString().replace(ENGLISH, ".properties"))
                .map(name -> read(Path.of(name)))
                .toList();
    }

    /** The English files. */
    static List<MessageBundle> english() {
        return ProjectFiles.under(ProjectFiles.RESOURCES, ENGLISH).stream()
                .map(MessageBundle::read)
                .toList();
    }

    private static MessageBundle read(Path file) {
        var messages = new TreeMap<String, String>();
        var repeated = new ArrayList<String>();
        var reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (messages.put(key.toString(), value.toString()) != null) {
                    repeated.add(key.toString());
                }
                return value;
            }
        };
        try {
            reader.load(new StringReader(ProjectFiles.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageBundle(file, messages, repeated);
    }
}
