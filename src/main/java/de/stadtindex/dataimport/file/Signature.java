package de.stadtindex.dataimport.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the bytes of a file say it is. */
final class Signature {

    private static final byte[] ZIP = bytes("PK\003\004");
    private static final byte[] ZIP_DIRECTORY_ENTRY = bytes("PK\001\002");
    private static final byte[] EMPTY_ZIP = bytes("PK\005\006");
    private static final byte[] OLE2 = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final List<byte[]> FOREIGN =
            List.of(EMPTY_ZIP, bytes("%PDF-"), bytes("{\\rtf"), bytes("\u0089PNG"), bytes("\u00ff\u00d8\u00ff"));

    private Signature() {}

    static boolean isZip(byte[] content) {
        return isAt(content, 0, ZIP);
    }

    /** The container of the spreadsheets before 2007, and of newer ones with a password. */
    static boolean isOle2(byte[] content) {
        return isAt(content, 0, OLE2);
    }

    /** Whether a container of the old kind holds a newer workbook with a password. */
    static boolean holdsEncryptedPackage(byte[] content) {
        return count(content, ENCRYPTED_PACKAGE, 1) > 0;
    }

    /** Known kinds of files that are no tables, though some of them could pass for text. */
    static boolean isForeign(byte[] content) {
        return FOREIGN.stream().anyMatch(signature -> isAt(content, 0, signature));
    }

    /** Whether a text is a page or an XML document: such files often carry the name of a spreadsheet. */
    static boolean isMarkup(String start) {
        String text = start.strip().toLowerCase(Locale.ROOT);
        return text.length() > 1
                && text.charAt(0) == '<'
                && (text.charAt(1) == '!' || text.charAt(1) == '?' || Character.isLetter(text.charAt(1)));
    }

    /** How many parts a ZIP file names, or a few more. */
    static int countDirectoryEntries(byte[] content) {
        return count(content, ZIP_DIRECTORY_ENTRY, Integer.MAX_VALUE);
    }

    private static int count(byte[] content, byte[] signature, int most) {
        int count = 0;
        for (int at = 0; at + signature.length <= content.length && count < most; at++) {
            if (isAt(content, at, signature)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isAt(byte[] content, int at, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (at + i >= content.length || content[at + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String signature) {
        return signature.getBytes(StandardCharsets.ISO_8859_1);
    }
}
