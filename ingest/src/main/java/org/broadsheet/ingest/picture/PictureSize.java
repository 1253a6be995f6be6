package org.broadsheet.ingest.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How many pixels of CSS a picture takes, as browsers show it: turned as its Exif orientation asks.
 *
 * <p>A pure function of the file's bytes, whatever the file is called. PNG, JPEG, GIF, WebP, AVIF and SVG are known.
 */
public record PictureSize(int width, int height) {
    /** Profiles and previews before a JPEG's frame header have a few hundred KiB; behind this much nothing is looked for. */
    private static final int MOST_BYTES = 1024 * 1024;

    /** No page shows a larger picture; a header that says so is wrong or hostile. */
    private static final int LONGEST_SIDE = 65_535;

    private static final List<PictureFormat> FORMATS =
            List.of(new Png(), new Jpeg(), new Gif(), new WebP(), new Avif(), new Svg());

    /**
     * The size of the picture in a file; empty where it is none of the known formats, damaged, or does not tell.
     *
     * @throws IOException where the file cannot be read
     */
    public static Optional<PictureSize> of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return of(content.readNBytes(MOST_BYTES));
        }
    }

    static Optional<PictureSize> of(byte[] head) {
        Head bytes = new Head(head);
        return FORMATS.stream()
                .filter(format -> format.begins(bytes))
                .findFirst()
                .flatMap(format -> read(format, bytes))
                .filter(PictureSize::isPlausible);
    }

    private static Optional<PictureSize> read(PictureFormat format, Head bytes) {
        try {
            return format.size(bytes);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // The file ends, or points beyond its end, before it has told its size.
        }
    }

    private boolean isPlausible() {
        return width > 0 && height > 0 && width <= LONGEST_SIDE && height <= LONGEST_SIDE;
    }

    PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
