package org.broadsheet.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text that a file's bytes are: strict UTF-8, or UTF-16 where a byte order mark says so.
 *
 * <p>Nothing is guessed. A byte that is not UTF-8 is refused with its place, since a wrong guess would publish wrong words
 * and nobody would know.
 */
final class SourceText {
    private SourceText() {}

    /**
     * Decodes a file, without its byte order mark.
     *
     * @param path for the message
     * @throws RefusedException where the bytes are not text
     */
    static String decode(String path, byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return decode(path, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return decode(path, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return decode(path, bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(path, bytes, 0, StandardCharsets.UTF_8);
    }

    private static String decode(String path, byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw binary(path, lineAt(text, nul));
        }
        if (result.isError()) {
            // Of bytes that are no text at all, nobody should make text.
            String rest = new String(bytes, in.position(), bytes.length - in.position(), charset);
            if (rest.indexOf('\0') >= 0) {
                throw binary(path, lineAt(text, text.length()));
            }
            throw notText(path, text, in.position(), bytes, charset);
        }
        return text;
    }

    private static RefusedException binary(String path, int line) {
        return new RefusedException(new Refusal(
                "binary",
                path + ":" + line + ": the file has NUL characters: it is not text",
                "move it out of the inbox, or give it the extension of what it is",
                line));
    }

    private static RefusedException notText(String path, String before, int at, byte[] bytes, Charset charset) {
        int line = lineAt(before, before.length());
        String what = String.format("byte 0x%02X at position %d is not %s", bytes[at] & 0xff, at + 1, charset.name());
        return new RefusedException(new Refusal(
                "encoding",
                path + ":" + line + ": " + what,
                "save the file as UTF-8; of a file from an old Windows program: iconv -f WINDOWS-1252 -t UTF-8",
                line));
    }

    private static int lineAt(String text, int end) {
        return 1 + (int) text.chars().limit(end).filter(c -> c == '\n').count();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
