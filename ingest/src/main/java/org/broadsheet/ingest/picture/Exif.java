package org.broadsheet.ingest.picture;

/** The orientation in <a href="https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf">Exif</a> data, a TIFF of tags. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Whether the picture is shown on its side, as by the values 5 to 8; not where the data are damaged. */
    static boolean isTurned(Head tiff) {
        try {
            Head data = tiff.startsWith("II") ? tiff.littleEndian() : tiff;
            int directory = data.u32(4);
            int entries = data.u16(directory);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if (data.u16(entry) == ORIENTATION) {
                    int orientation = data.u16(entry + 8);
                    return orientation >= 5 && orientation <= 8;
                }
            }
            return false;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }
}
