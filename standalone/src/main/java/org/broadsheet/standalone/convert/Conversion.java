package org.broadsheet.standalone.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;
import org.broadsheet.ingest.DryReader;
import org.broadsheet.ingest.Refusal;
import org.broadsheet.ingest.RefusedException;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.PostTransformer;

/** Turns files into products, as the line would. */
public final class Conversion {
    private static final String INBOX = "convert";

    private final DryReader reader;
    private final PostTransformer transformer;

    /**
     * @param reader of what is to be converted
     */
    public Conversion(DryReader reader, PostTransformer transformer) {
        this.reader = reader;
        this.transformer = transformer;
    }

    /**
     * The product of a file, or why there is none.
     *
     * @param file as given: it is told apart by its ending, and named in the product
     */
    public Converted convert(Path file) {
        String path = file.toString();
        try {
            return convert(path, reader.read(id(path), path, file));
        } catch (RefusedException e) {
            return refused(path, e.refusal());
        } catch (IOException e) {
            return Converted.refused(path, "unreadable", 0, "cannot be read (" + e + ")", "check its permissions");
        }
    }

    /**
     * The product of a text that is in no file, or why there is none.
     *
     * @param path to tell its format by, and to name in the product
     */
    public Converted convert(String path, byte[] bytes) {
        try {
            return convert(path, reader.read(id(path), path, bytes));
        } catch (RefusedException e) {
            return refused(path, e.refusal());
        }
    }

    /**
     * A file under the microscope.
     *
     * @throws InvalidPostException where it is refused
     * @throws RefusedException where it cannot be a post
     */
    public Explanation explain(Path file) throws IOException {
        String path = file.toString();
        return Explanation.of(reader.read(id(path), path, file), transformer);
    }

    private Converted convert(String path, PostReceived post) {
        try {
            return Converted.of(path, transformer.transform(post));
        } catch (InvalidPostException e) {
            return Converted.refused(path, e.reason(), e.line(), e.getMessage(), e.hint());
        } catch (StackOverflowError e) {
            return Converted.refused(path, "too-deep", 0, "it is nested too deeply", "flatten it");
        }
    }

    private static Converted refused(String path, Refusal why) {
        String place = path + (why.line() > 0 ? ":" + why.line() : "") + ": ";
        String message = why.message().startsWith(place) ? why.message().substring(place.length()) : why.message();
        return Converted.refused(path, why.reason(), why.line(), message, why.hint());
    }

    /** A post id for any path: what leads out of a folder, or names a disk, is left out. */
    static PostId id(String path) {
        String safe = Arrays.stream(path.replace('\\', '/').split("/", -1))
                .filter(segment -> !segment.isEmpty() && !segment.equals(".") && !segment.equals(".."))
                .collect(Collectors.joining("/"));
        return PostId.of(INBOX, safe.isEmpty() ? "-" : safe);
    }
}
