package org.broadsheet.endtoend.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.LedgerEntry.LedgerAttachment;

/** The folder as its writer knows it: what is in each file, and which version of a post was the last that is one. */
final class Inbox {
    private static final byte[] NO_UTF_8 = {'W', (byte) 0xe9, 'l', 'l', '.', (byte) 0xff, '\n'};

    private final Path root;
    private final Map<Integer, WrittenPost> posts = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, byte[]> refused = new HashMap<>();
    private final Map<String, byte[]> accepted = new TreeMap<>();
    private boolean settled = true;

    Inbox(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** Edits a post, which is made where there is none; an edit of a refused file makes a post of it again. */
    void edit(int number, Consumer<WrittenPost> edit) {
        WrittenPost post = posts.computeIfAbsent(number, WrittenPost::new);
        edit.accept(post);
        refused.remove(post.path());
        write(post.path(), post.text().getBytes(StandardCharsets.UTF_8));
        settled = false;
    }

    boolean has(int number) {
        return posts.containsKey(number);
    }

    /** Moves a post's file, where there is one. */
    void rename(int number, String folder) {
        WrittenPost post = posts.get(number);
        if (post == null || refused.containsKey(post.path())) {
            return;
        }
        String from = post.path();
        post.moveTo(folder);
        if (!from.equals(post.path())) {
            move(from, post.path());
            settled = false;
        }
    }

    void delete(int number) {
        WrittenPost post = posts.remove(number);
        if (post != null) {
            refused.remove(post.path());
            remove(post.path());
            settled = false;
        }
    }

    /**
     * Whether it is certain which versions the line has accepted, so that {@link #refuse} knows what it leaves public: what
     * was saved while nobody looked may never have been one.
     */
    boolean isSettled() {
        return settled;
    }

    /** Everything that is in the folder now has been taken. */
    void settle() {
        settled = true;
        accepted.keySet().retainAll(files.keySet());
        files.forEach((path, bytes) -> {
            if (!refused.containsKey(path)) {
                accepted.put(path, bytes);
            }
        });
    }

    /** Saves something that is no post in a post's place: one that ingest refuses, or one that transform does. */
    void refuse(int number, String why) {
        WrittenPost post = posts.computeIfAbsent(number, WrittenPost::new);
        byte[] bytes = why.equals("bytes")
                ? NO_UTF_8
                : ("---\ntitle: Refused\ndate: 31/02/2026 or " + why + "\n---\nNo post.\n")
                        .getBytes(StandardCharsets.UTF_8);
        write(post.path(), bytes);
        refused.put(post.path(), bytes);
    }

    /** Saves a picture; not while a post is refused, which goes on showing the one it was accepted with. */
    void paint(String name, String content) {
        if (refused.isEmpty()) {
            write("pictures/" + name, ("picture " + content).getBytes(StandardCharsets.UTF_8));
            settled = false;
        }
    }

    void removePicture(String name) {
        if (refused.isEmpty() && files.containsKey("pictures/" + name)) {
            remove("pictures/" + name);
            settled = false;
        }
    }

    /** Paths of files of which ingest's ledger says something else than what is there. */
    Set<String> notIn(Map<String, LedgerEntry> ledger) {
        Set<String> open = new TreeSet<>();
        files.forEach((path, bytes) -> {
            LedgerEntry entry = ledger.get(path);
            boolean isPost = path.endsWith(".md");
            if (isPost && (entry == null || entry.deleted() || !entry.sha256().equals(Hashes.sha256(bytes)))) {
                open.add(path);
            }
        });
        ledger.forEach((path, entry) -> {
            boolean isThere = files.containsKey(path);
            if (!entry.deleted() && (!isThere || !entry.attachments().stream().allMatch(this::isKnown))) {
                open.add(path);
            }
        });
        return open;
    }

    private boolean isKnown(LedgerAttachment attachment) {
        String path = attachment.path();
        byte[] bytes = files.get(path == null ? attachment.reference() : path);
        return bytes == null ? path == null : attachment.sha256().equals(Hashes.sha256(bytes));
    }

    /** Another folder, in which each refused file is as it was last accepted. */
    Inbox copyAccepted(Path to) {
        Inbox copy = new Inbox(to);
        accepted.forEach(copy::write);
        return copy;
    }

    private void write(String path, byte[] bytes) {
        files.put(path, bytes);
        put(root.resolve(path), bytes);
    }

    private static void put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(String from, String to) {
        byte[] bytes = files.remove(from);
        if (bytes == null) {
            throw new IllegalStateException(from + " is not in the folder");
        }
        files.put(to, bytes);
        try {
            Files.createDirectories(root.resolve(to).getParent());
            Files.move(root.resolve(from), root.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(String path) {
        files.remove(path);
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
