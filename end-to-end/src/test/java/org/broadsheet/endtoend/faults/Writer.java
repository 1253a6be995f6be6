package org.broadsheet.endtoend.faults;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * Drops, edits, renames and deletes posts, and knows what there is to be seen in the end. One thread writes; the truth may be
 * asked for when it has ended.
 */
final class Writer {
    private static final int PICTURES = 5;

    private final Path inbox;
    private final Random random;
    private final int files;
    private final Map<String, Draft> there = new TreeMap<>();
    private final TreeSet<String> gone = new TreeSet<>();
    private int dropped;
    private int edited;
    private int renamed;
    private int deleted;
    private int broughtBack;

    Writer(Path inbox, long seed, int files) throws IOException {
        this.inbox = inbox;
        this.random = new Random(seed);
        this.files = files;
        for (int i = 0; i < PICTURES; i++) {
            Path picture = Files.createDirectories(inbox.resolve("pictures")).resolve(i + ".png");
            ImageIO.write(new BufferedImage(1 + i, 1, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        }
    }

    /** Does one thing to one file. */
    void step() {
        try {
            int dice = random.nextInt(100);
            if (there.size() < 10 || (dropped < files && dice < 40)) {
                drop();
            } else if (dice < 65) {
                edit();
            } else if (dice < 80) {
                rename();
            } else if (dice < 88 && there.size() > files * 3 / 4) {
                delete();
            } else if (dice < 94 && !gone.isEmpty()) {
                bringBack();
            } else {
                replace();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does as many things, one after the other. */
    void steps(int count) {
        for (int i = 0; i < count; i++) {
            step();
        }
    }

    /** Drops many at once. */
    void drop(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            drop();
        }
    }

    /** Drops what is left of the files. */
    void finish() throws IOException {
        drop(files - dropped);
    }

    /** What is in the folder now, by path. */
    Map<String, Draft> there() {
        return there;
    }

    @Override
    public String toString() {
        return dropped + " files dropped, " + broughtBack + " brought back, " + edited + " edited, " + renamed
                + " renamed, " + deleted + " deleted, " + gone.size() + " gone for good";
    }

    private void drop() throws IOException {
        dropped++;
        String path = (random.nextInt(4) == 0 ? "older/" : "") + "post-" + dropped + ".md";
        write(path, Draft.first(dropped, random));
    }

    private void edit() throws IOException {
        edited++;
        String path = anyWritten();
        write(path, there.get(path).next(random));
    }

    /** As editors do: a new file takes the place of the old. */
    private void replace() throws IOException {
        edited++;
        String path = anyWritten();
        Draft draft = there.get(path).next(random);
        Path temporary = inbox.resolve(".draft~");
        Files.write(temporary, draft.bytes());
        Files.move(temporary, inbox.resolve(path), StandardCopyOption.ATOMIC_MOVE);
        there.put(path, draft);
    }

    private void rename() throws IOException {
        renamed++;
        String from = anyWritten();
        String to = from.replaceFirst("(-moved-\\d+)?\\.md$", "-moved-" + renamed + ".md");
        Files.move(inbox.resolve(from), inbox.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        there.put(to, there.remove(from));
    }

    private void delete() throws IOException {
        deleted++;
        String path = anyWritten();
        Files.delete(inbox.resolve(path));
        there.remove(path);
        gone.add(path);
    }

    /** Under the name of one that was deleted. */
    private void bringBack() throws IOException {
        broughtBack++;
        String path = anyOf(List.copyOf(gone));
        gone.remove(path);
        // A number that no other has, and an odd one: or in the end there would be nothing left to write.
        write(path, Draft.firstAgain(2 * (files + broughtBack) + 1, random));
    }

    private void write(String path, Draft draft) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        byte[] text = draft.bytes();
        try (var out = Files.newOutputStream(file)) {
            // In two halves: whoever looks in between must not take it for whole.
            out.write(text, 0, text.length / 2);
            out.flush();
            out.write(text, text.length / 2, text.length - text.length / 2);
        }
        there.put(path, draft);
    }

    /**
     * Every other post is left as it is: what is lost of it, no later edit brings back. And never is more than half of an
     * inbox gone between two looks of an ingest that was away, which it would not believe.
     */
    private String anyWritten() {
        return anyOf(there.entrySet().stream()
                .filter(each -> each.getValue().number() % 2 == 1)
                .map(Map.Entry::getKey)
                .toList());
    }

    private String anyOf(List<String> paths) {
        return paths.get(random.nextInt(paths.size()));
    }
}
