package org.broadsheet.ingest.picture;

import java.util.Optional;

/** <a href="https://developers.google.com/speed/webp/docs/riff_container">WebP</a>: lossy, lossless, or extended with a canvas. */
final class WebP implements PictureFormat {
    private static final int FOURTEEN_BITS = 0x3FFF;

    @Override
    public boolean begins(Head head) {
        return head.startsWith("RIFF") && head.hasAt(8, "WEBP");
    }

    @Override
    public Optional<PictureSize> size(Head head) {
        Head little = head.littleEndian();
        return switch (little.text(12, 4)) {
            case "VP8 " -> Optional.of(new PictureSize(little.u16(26) & FOURTEEN_BITS, little.u16(28) & FOURTEEN_BITS));
            case "VP8L" -> {
                int bits = little.u16(21) | little.u16(23) << 16;
                yield Optional.of(new PictureSize((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1));
            }
            case "VP8X" -> Optional.of(new PictureSize(u24(little, 24) + 1, u24(little, 27) + 1));
            default -> Optional.empty();
        };
    }

    private static int u24(Head little, int offset) {
        return little.u16(offset) | little.u8(offset + 2) << 16;
    }
}
