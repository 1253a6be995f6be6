package org.broadsheet.ingest.picture;

import java.util.Optional;

/**
 * <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">JPEG</a>: segments up to the frame header, with an Exif one among
 * them that may say how the picture is to be turned.
 */
final class Jpeg implements PictureFormat {
    private static final int DEFINE_HUFFMAN = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int DEFINE_ARITHMETIC = 0xCC;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0xE1;

    @Override
    public boolean begins(Head head) {
        return head.startsWith("\u00ff\u00d8\u00ff");
    }

    @Override
    public Optional<PictureSize> size(Head head) {
        boolean turned = false;
        int at = 2;
        while (true) {
            while (head.u8(at) == 0xFF && head.u8(at + 1) == 0xFF) {
                at++; // Fill bytes before a marker.
            }
            int marker = head.u8(at + 1);
            if (head.u8(at) != 0xFF || marker == START_OF_SCAN) {
                return Optional.empty();
            }
            if (isFrame(marker)) {
                PictureSize size = new PictureSize(head.u16(at + 7), head.u16(at + 5));
                return Optional.of(turned ? size.turned() : size);
            }
            if (isBare(marker)) {
                at += 2;
                continue;
            }
            if (marker == EXIF && head.hasAt(at + 4, "Exif\0\0")) {
                turned |= Exif.isTurned(head.from(at + 10));
            }
            at += 2 + Math.max(2, head.u16(at + 2));
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != DEFINE_HUFFMAN
                && marker != EXTENSION
                && marker != DEFINE_ARITHMETIC;
    }

    /** Markers without a segment. */
    private static boolean isBare(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }
}
