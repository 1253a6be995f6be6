package org.broadsheet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.BlobStore;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.LedgerEntry.LedgerAttachment;
import org.broadsheet.ingest.picture.PictureSize;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the files that a post refers to and keeps them in the blob store. */
final class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    /** A larger file is not copied: a film is better hosted elsewhere. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);

    private final InboxFolder folder;
    private final Keep blobs;
    private final Function<String, Optional<Path>> kept;
    private final String place;
    private final Alarm nextComplaint = new Alarm(System::nanoTime);

    /**
     * What a source refers to.
     *
     * @param attachments the files, and the references that lead to none
     * @param incomplete whether a file is there that could not be kept, and so counts as missing
     */
    record Found(List<LedgerAttachment> attachments, boolean incomplete) {}

    /** The blob store takes nothing, as its disk is full or not mounted; the file is all right. */
    private static final class NotKeptException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotKeptException(IOException cause) {
            super(cause);
        }
    }

    /** Keeps a content and answers with its hash. */
    private interface Keep {
        String put(InputStream content) throws IOException;
    }

    Attachments(InboxFolder folder, BlobStore blobs) {
        this(
                folder,
                blobs::put,
                sha256 -> Optional.of(blobs.path(sha256)).filter(Files::exists),
                String.valueOf(blobs.folder()));
    }

    private Attachments(InboxFolder folder, Keep blobs, Function<String, Optional<Path>> kept, String place) {
        this.folder = folder;
        this.blobs = blobs;
        this.kept = kept;
        this.place = place;
    }

    /** Finds the files and keeps none. */
    static Attachments unkept(InboxFolder folder) {
        return new Attachments(folder, Attachments::hash, sha256 -> Optional.empty(), "");
    }

    private static String hash(InputStream content) throws IOException {
        MessageDigest digest = Hashes.newSha256();
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Hashes.hex(digest.digest());
    }

    /**
     * The files that a source refers to, in the blob store by the time this returns, and the references to files that are
     * not there.
     *
     * @param before what was sent last, whose unchanged files are not read again
     */
    Found of(String post, String source, @Nullable LedgerEntry before) {
        List<LedgerAttachment> all = new ArrayList<>();
        boolean incomplete = false;
        for (String reference : References.in(source)) {
            LedgerAttachment missing = new LedgerAttachment(reference, null, 0, null, "");
            try {
                all.add(find(post, reference)
                        .flatMap(path -> keep(reference, path, before))
                        .orElse(missing));
            } catch (NotKeptException e) {
                complain(e);
                incomplete = true;
                all.add(missing);
            }
        }
        return new Found(all, incomplete);
    }

    private void complain(NotKeptException failure) {
        if (nextComplaint.isRinging()) {
            nextComplaint.ringIn(BETWEEN_COMPLAINTS);
            LOG.atError()
                    .addKeyValue("folder", place)
                    .addKeyValue("error", String.valueOf(failure.getCause()))
                    .log("the blob store cannot be written: posts go out without their pictures until it can."
                            + " Is its disk full, or not mounted?");
        }
    }

    /** Those that were found, as the event lists them: pictures with their size. */
    List<Attachment> described(List<LedgerAttachment> attachments) {
        List<Attachment> found = new ArrayList<>();
        for (LedgerAttachment attachment : attachments) {
            @Nullable String path = attachment.path();
            if (path != null) {
                Optional<PictureSize> picture = pictureSize(path, attachment.sha256());
                found.add(new Attachment(
                        attachment.reference(),
                        path,
                        attachment.sha256(),
                        attachment.size(),
                        picture.map(PictureSize::width).orElse(null),
                        picture.map(PictureSize::height).orElse(null)));
            }
        }
        return found;
    }

    /** From the blob where there is one, as the file may be another by now. */
    private Optional<PictureSize> pictureSize(String path, String sha256) {
        try {
            return PictureSize.of(kept.apply(sha256).orElseGet(() -> folder.file(path)));
        } catch (ClosedByInterruptException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return Optional.empty(); // It is shown without a size.
        }
    }

    /** Whether both lead the same references to the same contents. */
    static boolean areSame(List<LedgerAttachment> some, List<LedgerAttachment> others) {
        return contents(some).equals(contents(others));
    }

    private static List<List<Object>> contents(List<LedgerAttachment> attachments) {
        List<List<Object>> contents = new ArrayList<>();
        for (LedgerAttachment attachment : attachments) {
            @Nullable String path = attachment.path();
            if (path != null) {
                contents.add(List.of(attachment.reference(), path, attachment.sha256()));
            }
        }
        return contents;
    }

    private Optional<String> find(String post, String reference) {
        return References.candidates(post, reference).stream()
                .filter(path -> !folder.filter().isIgnored(path))
                .filter(path -> folder.facts(path).isPresent() && folder.isInside(folder.file(path)))
                .findFirst();
    }

    private Optional<LedgerAttachment> keep(String reference, String path, @Nullable LedgerEntry before) {
        FileFacts facts = folder.facts(path);
        if (facts.size() > LARGEST) {
            LOG.atWarn()
                    .addKeyValue("path", path)
                    .addKeyValue("size", facts.size())
                    .log("a file that a post refers to is larger than 64 MiB and is left out");
            return Optional.empty();
        }
        Optional<LedgerAttachment> known = known(path, facts, before);
        if (known.isPresent()) {
            return Optional.of(with(reference, path, facts, known.get().sha256()));
        }
        Path file = folder.file(path);
        try (InputStream content = Files.newInputStream(file)) {
            return Optional.of(with(reference, path, facts, put(content)));
        } catch (ClosedByInterruptException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            LOG.atWarn()
                    .addKeyValue("path", path)
                    .addKeyValue("error", e.toString())
                    .log("a file that a post refers to cannot be read");
            return Optional.empty();
        }
    }

    private String put(InputStream content) throws ClosedByInterruptException {
        try {
            return blobs.put(content);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw new NotKeptException(e);
        }
    }

    private static LedgerAttachment with(String reference, String path, FileFacts facts, String sha256) {
        return new LedgerAttachment(reference, path, facts.size(), facts.modifiedAt(), sha256);
    }

    private Optional<LedgerAttachment> known(String path, FileFacts facts, @Nullable LedgerEntry before) {
        if (before == null) {
            return Optional.empty();
        }
        Instant modifiedAt = facts.modifiedAt();
        return before.attachments().stream()
                .filter(a -> path.equals(a.path()) && a.size() == facts.size() && modifiedAt.equals(a.modifiedAt()))
                .filter(a -> !Differences.isRacy(before.hashedAt(), modifiedAt))
                .filter(a -> kept.apply(a.sha256()).isPresent())
                .findFirst();
    }
}
