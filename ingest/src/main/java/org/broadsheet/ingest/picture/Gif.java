package org.broadsheet.ingest.picture;

import java.util.Optional;

/** <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF</a>: the logical screen behind the signature. */
final class Gif implements PictureFormat {
    @Override
    public boolean begins(Head head) {
        return head.startsWith("GIF87a") || head.startsWith("GIF89a");
    }

    @Override
    public Optional<PictureSize> size(Head head) {
        Head little = head.littleEndian();
        return Optional.of(new PictureSize(little.u16(6), little.u16(8)));
    }
}
