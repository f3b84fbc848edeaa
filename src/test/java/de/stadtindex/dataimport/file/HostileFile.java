package de.stadtindex.dataimport.file;

import java.nio.charset.StandardCharsets;

/** A file that must not be read, named by what is wrong with it. */
public final class HostileFile {

    private final String name;
    private final byte[] content;
    private final FileRefusal refusal;

    public HostileFile(String name, byte[] content, FileRefusal refusal) {
        this.name = name;
        this.content = content;
        this.refusal = refusal;
    }

    public static HostileFile of(String name, Packages content, FileRefusal refusal) {
        return new HostileFile(name, content.bytes(), refusal);
    }

    static HostileFile of(String name, String content, FileRefusal refusal) {
        return new HostileFile(name, content.getBytes(StandardCharsets.ISO_8859_1), refusal);
    }

    public byte[] content() {
        return content;
    }

    /** What is said about it. */
    public FileRefusal refusal() {
        return refusal;
    }

    /** The same file with some of its bytes replaced by others, as many. */
    HostileFile patched(String old, String replacement) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.contains(old) || old.length() != replacement.length()) {
            throw new AssertionError("nothing to patch in " + name);
        }
        return of(name, text.replace(old, replacement), refusal);
    }

    @Override
    public String toString() {
        return name;
    }
}
