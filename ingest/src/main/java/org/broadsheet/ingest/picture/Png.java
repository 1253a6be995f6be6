package org.broadsheet.ingest.picture;

import java.util.Optional;

/** <a href="https://www.w3.org/TR/png-3/#11IHDR">Portable Network Graphics</a>: the header chunk comes first. */
final class Png implements PictureFormat {
    @Override
    public boolean begins(Head head) {
        return head.startsWith("\u0089PNG\r\n\u001a\n");
    }

    @Override
    public Optional<PictureSize> size(Head head) {
        return head.hasAt(12, "IHDR") ? Optional.of(new PictureSize(head.u32(16), head.u32(20))) : Optional.empty();
    }
}
