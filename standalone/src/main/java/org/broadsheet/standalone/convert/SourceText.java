package org.broadsheet.standalone.convert;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.broadsheet.transform.InvalidPostException;

/** The text of a file: strict UTF-8, without a byte order mark. */
final class SourceText {
    private SourceText() {}

    /**
     * Decodes a file.
     *
     * @throws InvalidPostException where it is not UTF-8, with the line
     */
    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position());
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static InvalidPostException notUtf8(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new InvalidPostException(
                "encoding", line, "byte " + at + " is not UTF-8", "convert it with: iconv -f WINDOWS-1252 -t UTF-8");
    }
}
