package org.broadsheet.ingest.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <a href="https://aomediacodec.github.io/av1-avif/">AVIF</a> and its kin in the format of ISO 23008-12 (HEIF): of the primary item
 * the property with its extent, and the one that turns it.
 */
final class Avif implements PictureFormat {
    @Override
    public boolean begins(Head head) {
        return head.hasAt(4, "ftyp");
    }

    @Override
    public Optional<PictureSize> size(Head head) {
        Head meta = box(head, 0, "meta").from(4);
        Head properties = box(meta, 0, "iprp");
        List<Head> all = boxes(box(properties, 0, "ipco"));
        int primary = primary(box(meta, 0, "pitm"));
        Optional<PictureSize> size = Optional.empty();
        boolean turned = false;
        for (int index : associated(box(properties, 0, "ipma"), primary)) {
            Head property = all.get(index - 1);
            if (property.hasAt(4, "ispe")) {
                size = Optional.of(new PictureSize(property.u32(12), property.u32(16)));
            } else if (property.hasAt(4, "irot")) {
                turned ^= (property.u8(8) & 1) == 1;
            }
        }
        return turned ? size.map(PictureSize::turned) : size;
    }

    /** The content of the first box of a type. */
    private static Head box(Head container, int from, String type) {
        int at = from;
        while (!container.hasAt(at + 4, type)) {
            at += length(container, at);
        }
        return content(container, at);
    }

    /** The boxes of a container, each with its header. */
    private static List<Head> boxes(Head container) {
        List<Head> boxes = new ArrayList<>();
        for (int at = 0; at + 8 <= container.length(); at += length(container, at)) {
            boxes.add(container.from(at));
        }
        return boxes;
    }

    private static Head content(Head container, int at) {
        int length = Math.min(length(container, at), container.length() - at);
        return container.from(at).upTo(length).from(8);
    }

    /** A length of nothing is one to the end of the file, one of 1 is told in 64 bits, as no header needs. */
    private static int length(Head container, int at) {
        int length = container.u32(at);
        if (length < 8) {
            throw new IndexOutOfBoundsException("no box of " + length + " bytes");
        }
        return Math.min(length, container.length() - at);
    }

    private static int primary(Head item) {
        return item.u8(0) == 0 ? item.u16(4) : item.u32(4);
    }

    /** The numbers of the properties that belong to an item, from 1. */
    private static List<Integer> associated(Head associations, int item) {
        boolean longIds = associations.u8(0) > 0;
        boolean longIndexes = (associations.u8(3) & 1) == 1;
        int entries = associations.u32(4);
        int at = 8;
        for (int i = 0; i < entries; i++) {
            int id = longIds ? associations.u32(at) : associations.u16(at);
            int count = associations.u8(at + (longIds ? 4 : 2));
            at += longIds ? 5 : 3;
            if (id == item) {
                return indexes(associations.from(at), count, longIndexes);
            }
            at += count * (longIndexes ? 2 : 1);
        }
        return List.of();
    }

    /** The first bit of each says whether a reader must know the property. */
    private static List<Integer> indexes(Head head, int count, boolean isLong) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            indexes.add(isLong ? head.u16(i * 2) & 0x7FFF : head.u8(i) & 0x7F);
        }
        return indexes;
    }
}
