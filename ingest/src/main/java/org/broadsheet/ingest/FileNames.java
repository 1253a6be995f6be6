package org.broadsheet.ingest;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * File names as bytes on the disk to paths as text, and back, whatever the locale.
 *
 * <p>Java decodes names with the locale's charset, so that in the C locale {@code café.md} cannot even be asked for. A
 * path's URI has the bytes as they are.
 */
final class FileNames {
    private FileNames() {}

    /**
     * The path of a file below a folder, in NFC. Of a name that is not UTF-8, the bytes stand there percent-encoded, so
     * that it can be named in a message.
     */
    static String below(Path folder, Path file) {
        String plain = folder.relativize(file).toString();
        if (isAscii(plain)) {
            return plain;
        }
        String encoded = encodedBelow(folder, file);
        try {
            return Normalizer.normalize(decode(encoded), Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return encoded;
        }
    }

    /** Whether the file's name, and those of the folders down to it, are UTF-8. */
    static boolean isUtf8(Path folder, Path file) {
        try {
            return isAscii(folder.relativize(file).toString())
                    || !decode(encodedBelow(folder, file)).isEmpty();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The file that the UTF-8 bytes of a path name. */
    static Path resolve(Path folder, String path) {
        if (isAscii(path)) {
            return folder.resolve(path);
        }
        return Path.of(URI.create("file://" + withoutSlash(folder.toUri().getRawPath()) + "/" + encode(path)));
    }

    private static String encodedBelow(Path folder, Path file) {
        String from = withoutSlash(folder.toUri().getRawPath());
        return withoutSlash(file.toUri().getRawPath()).substring(from.length() + 1);
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '/' || b == '.' || b == '-' || b == '_' || (b > 0 && Character.isLetterOrDigit(b));
            encoded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
        }
        return encoded.toString();
    }

    /** Percent-encoded bytes as strict UTF-8; an incomplete escape stands for itself. */
    static String decode(String encoded) throws CharacterCodingException {
        byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
            if (low < 0) {
                out.write(in[i]);
            } else {
                out.write(high * 16 + low);
                i += 2;
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(out.toByteArray()))
                .toString();
    }
}
