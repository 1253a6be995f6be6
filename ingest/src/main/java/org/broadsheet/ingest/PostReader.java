package org.broadsheet.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.BlobStore;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.Format;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.LedgerEntry.LedgerAttachment;
import org.broadsheet.events.OverLimitFile;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;
import org.broadsheet.events.Topic;
import org.broadsheet.ingest.Reading.Encoded;
import org.jspecify.annotations.Nullable;

/** Reads a taken file: to a post, to a refusal, or to the insight that nothing is to be sent. */
public final class PostReader {

    /** Of an over-limit file the dead letter keeps this much. */
    private static final int HEAD = 64 * 1024;

    /** What headers and the record itself need of {@link Topic#MAX_MESSAGE_BYTES}. */
    private static final int RECORD_OVERHEAD = 64 * 1024;

    private final String inbox;
    private final InboxFolder folder;
    private final KnownFiles known;
    private final Attachments attachments;
    private final long maxSourceBytes;
    private final Clock clock;

    /**
     * @param inbox its name
     * @param known what was sent before; it is asked, not changed
     * @param maxSourceBytes a larger file is refused without being held in memory
     */
    public PostReader(
            String inbox, InboxFolder folder, KnownFiles known, BlobStore blobs, long maxSourceBytes, Clock clock) {
        this.inbox = inbox;
        this.folder = folder;
        this.known = known;
        this.attachments = new Attachments(folder, blobs);
        this.maxSourceBytes = maxSourceBytes;
        this.clock = clock;
    }

    /** Reads one file. */
    public Reading read(Taken taken) {
        String path = taken.path();
        Path file = folder.file(path);
        if (taken.facts().isAbsent() || !folder.isReachable(file)) {
            return gone(taken, file);
        }
        FileContent content;
        try {
            content = FileContent.of(file, maxSourceBytes);
        } catch (NoSuchFileException e) {
            return new Reading.Moving(path);
        } catch (ClosedByInterruptException e) {
            // The service stops; that says nothing about the file.
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return unreadable(taken, e);
        }
        // What moved while it was read may be half of one version and half of another.
        return folder.facts(path).equals(taken.facts()) ? read(taken, file, content) : new Reading.Moving(path);
    }

    /**
     * A file is gone if it was taken as such and still is, or if only a link leads to it. One that was there when it was
     * taken must be missed in the regular way first: the whole folder may have gone with it.
     */
    private Reading gone(Taken taken, Path file) {
        String path = taken.path();
        FileFacts now = folder.facts(path);
        boolean onlyByLink = now.isPresent() && !folder.isReachable(file);
        boolean stillGone = taken.facts().isAbsent() && now.isAbsent();
        return onlyByLink || stillGone || !folder.filter().isPost(path)
                ? new Reading.Gone(path)
                : new Reading.Moving(path);
    }

    private Reading read(Taken taken, Path file, FileContent content) {
        try {
            content.requireAtMost(maxSourceBytes, taken.path());
            if (!FileNames.isUtf8(folder.root(), file)) {
                throw new RefusedException(new Refusal(
                        "name",
                        taken.path() + ": the name is not UTF-8 (its bytes are shown percent-encoded)",
                        "rename it; of many files: convmv -f WINDOWS-1252 -t UTF-8 -r --notest .",
                        0));
            }
            return post(taken, content);
        } catch (RefusedException e) {
            return refused(taken, content.sha256(), e.refusal(), evidence(taken.path(), e.refusal(), content));
        }
    }

    private Reading post(Taken taken, FileContent content) {
        String path = taken.path();
        @Nullable LedgerEntry before = known.isLive(path) ? known.entry(path).orElse(null) : null;
        String source = SourceText.decode(path, content.head());
        Instant hashedAt = clock.instant();
        Attachments.Found files = attachments.of(path, source, before);
        List<LedgerAttachment> found = files.attachments();
        if (before != null
                && before.refused() == null
                && before.sha256().equals(content.sha256())
                && Attachments.areSame(before.attachments(), found)) {
            LedgerEntry now = entry(taken, before.version(), hashedAt, content.sha256(), null, found);
            return unchanged(path, before, now, files.incomplete());
        }
        PostReceived event = new PostReceived(
                PostReceived.SCHEMA_VERSION,
                PostId.of(inbox, path),
                path,
                Format.ofFileName(path.substring(path.lastIndexOf('/') + 1)),
                source,
                content.size(),
                content.sha256(),
                taken.facts().modifiedAt(),
                attachments.described(found));
        byte[] encoded = EventCodec.encode(event);
        if (encoded.length > Topic.MAX_MESSAGE_BYTES - RECORD_OVERHEAD) {
            throw FileContent.tooLarge(path, "as an event it has " + encoded.length + " bytes, more than Kafka takes");
        }
        long version = known.version(path) + 1;
        return new Reading.Post(
                event,
                new Encoded(encoded),
                entry(taken, version, hashedAt, content.sha256(), null, found),
                files.incomplete());
    }

    private static Encoded evidence(String path, Refusal refusal, FileContent content) {
        if (!refusal.reason().equals(FileContent.TOO_LARGE)) {
            return new Encoded(content.head());
        }
        String head = Base64.getEncoder()
                .encodeToString(Arrays.copyOf(content.head(), Math.min(HEAD, content.head().length)));
        return new Encoded(EventCodec.encode(
                new OverLimitFile(OverLimitFile.SCHEMA_VERSION, path, content.size(), content.sha256(), head)));
    }

    private Reading unreadable(Taken taken, IOException e) {
        Refusal refusal = new Refusal(
                "unreadable",
                taken.path() + ": the file cannot be read: " + e.getClass().getSimpleName(),
                "let the user that runs ingest read it: chmod a+r",
                0);
        return refused(taken, "", refusal, new Encoded(new byte[0]));
    }

    /** The refusal of a file that {@link #read} failed on, by a fault of this program. */
    public Reading failed(Taken taken, Throwable failure) {
        Refusal refusal = new Refusal(
                "failed",
                taken.path() + ": the file could not be processed: " + failure,
                "please report this, with the file",
                0);
        return refused(taken, "", refusal, new Encoded(new byte[0]));
    }

    /** The refusal of a file; unchanged where it was refused for the same before. */
    private Reading refused(Taken taken, String sha256, Refusal refusal, Encoded evidence) {
        String path = taken.path();
        Optional<LedgerEntry> same = known.entry(path)
                .filter(e -> !e.deleted() && refusal.reason().equals(e.refused()))
                .filter(e -> e.sha256().equals(sha256));
        long version = same.map(LedgerEntry::version).orElseGet(() -> known.version(path) + 1);
        LedgerEntry entry = entry(taken, version, clock.instant(), sha256, refusal.reason(), List.of());
        return same.isPresent()
                ? unchanged(path, same.get(), entry, false)
                : new Reading.Refused(path, refusal, evidence, entry);
    }

    /** A later look is remembered only if it saw something new, or settles a hash that came too soon. */
    private static Reading.Unchanged unchanged(String path, LedgerEntry before, LedgerEntry now, boolean incomplete) {
        LedgerEntry sameTime = now.hashedAt(before.hashedAt());
        return new Reading.Unchanged(
                path, sameTime.equals(before) && !Differences.isRacy(before) ? before : now, incomplete);
    }

    private static LedgerEntry entry(
            Taken taken,
            long version,
            Instant hashedAt,
            String sha256,
            @Nullable String refused,
            List<LedgerAttachment> attachments) {
        return new LedgerEntry(
                LedgerEntry.SCHEMA_VERSION,
                version,
                false,
                taken.facts().size(),
                taken.facts().modifiedAt(),
                hashedAt,
                sha256,
                refused,
                attachments);
    }
}
