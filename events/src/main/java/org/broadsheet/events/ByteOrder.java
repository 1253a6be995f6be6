package org.broadsheet.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compares strings by their UTF-8 bytes, the order every promise of "byte order" here means. */
public final class ByteOrder {
    private ByteOrder() {}

    /** Negative, zero or positive as {@code a}'s UTF-8 bytes, unsigned, sort before, with or after {@code b}'s. */
    public static int compare(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
