package org.broadsheet.ingest.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The first bytes of a file. Reading behind them throws an {@link IndexOutOfBoundsException}. Numbers are unsigned. */
final class Head {
    private final ByteBuffer bytes;

    Head(byte[] bytes) {
        this(ByteBuffer.wrap(bytes));
    }

    private Head(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.limit();
    }

    /** The bytes from an offset on, as a head of their own. */
    Head from(int offset) {
        return new Head(bytes.slice(offset, bytes.limit() - offset).order(bytes.order()));
    }

    /** The first so many bytes, as a head of their own. */
    Head upTo(int length) {
        return new Head(bytes.slice(0, length).order(bytes.order()));
    }

    Head littleEndian() {
        return new Head(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN));
    }

    boolean startsWith(String latin1) {
        return hasAt(0, latin1);
    }

    boolean hasAt(int offset, String latin1) {
        return offset + latin1.length() <= length()
                && text(offset, latin1.length()).equals(latin1);
    }

    String text(int offset, int length) {
        byte[] text = new byte[length];
        bytes.get(offset, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    int u8(int offset) {
        return bytes.get(offset) & 0xFF;
    }

    int u16(int offset) {
        return bytes.getShort(offset) & 0xFFFF;
    }

    /** What has more than 31 bits is more than any file has: it is cut to the largest {@code int}. */
    int u32(int offset) {
        return (int) Math.min(bytes.getInt(offset) & 0xFFFFFFFFL, Integer.MAX_VALUE);
    }

    byte[] toArray() {
        byte[] all = new byte[bytes.limit()];
        bytes.get(0, all);
        return all;
    }
}
