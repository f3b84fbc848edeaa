package de.stadtindex.dataimport.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells in which charset a text is written. */
final class TextCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 12;

    private TextCharset() {}

    /** By the mark at the start, by the zeros of UTF-16, else UTF-8 where it can be that, else windows-1252. */
    static Charset of(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (isMostlyZero(content, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isMostlyZero(content, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(content, 0xEF, 0xBB, 0xBF) || isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Whether most of the bytes at this end of each pair are zero, and none at the other. */
    private static boolean isMostlyZero(byte[] content, int end) {
        int pairs = Math.min(content.length, SAMPLE) / 2;
        int zeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if (content[2 * pair + 1 - end] == 0) {
                return false;
            }
            zeros += content[2 * pair + end] == 0 ? 1 : 0;
        }
        return 2 * zeros > pairs;
    }

    private static boolean isUtf8(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer scratch = CharBuffer.allocate(SAMPLE);
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(bytes, scratch, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= content.length || (content[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
