package org.broadsheet.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the watch says about files and folders into files that wait for their quiet time. */
final class FolderListener {
    private static final Logger LOG = LoggerFactory.getLogger(FolderListener.class);

    private final FolderWatch watch;
    private final InboxFolder folder;
    private final KnownFiles known;
    private final QuietTime quietTime;
    private final Alarm nextReconcile;

    /**
     * @param nextReconcile is rung where only a look at everything can tell what happened
     */
    FolderListener(FolderWatch watch, InboxFolder folder, KnownFiles known, QuietTime quietTime, Alarm nextReconcile) {
        this.watch = watch;
        this.folder = folder;
        this.known = known;
        this.quietTime = quietTime;
        this.nextReconcile = nextReconcile;
    }

    /** Hears what changed, at most for a while. */
    void listen(Duration atMost) throws InterruptedException {
        FolderWatch.Changes changes = watch.await(atMost);
        changes.paths().forEach(this::heard);
        if (changes.lost()) {
            nextReconcile.ringNow();
        }
    }

    private void heard(Path file) {
        if (!file.startsWith(folder.root()) || file.equals(folder.root())) {
            nextReconcile.ringNow();
            return;
        }
        String path = folder.path(file);
        if (folder.filter().isIgnored(path)) {
            return;
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            heardFolder(file, path);
            return;
        }
        FileFacts facts = folder.facts(path);
        if (facts.isAbsent()) {
            watch.forget(file);
            known.below(path).forEach(below -> changed(below, FileFacts.ABSENT));
        }
        changed(path, facts);
    }

    private void heardFolder(Path top, String path) {
        try {
            FoundFiles found = folder.walk(top, watch::watch);
            found.files().forEach((file, facts) -> {
                if (!isKnown(file, facts)) {
                    changed(file, facts);
                }
            });
            known.below(path).stream()
                    .filter(below -> found.facts(below).isAbsent())
                    .forEach(below -> changed(below, FileFacts.ABSENT));
        } catch (IOException e) {
            LOG.atDebug().setCause(e).addKeyValue("folder", top).log("a new folder cannot be read yet");
            nextReconcile.ringNow();
        }
    }

    /** Whether a post was sent as it is, by all that can be told without reading it. */
    private boolean isKnown(String path, FileFacts facts) {
        return known.entry(path)
                .filter(e -> !e.deleted() && e.size() == facts.size())
                .filter(e -> e.modifiedAt().equals(facts.modifiedAt()))
                .isPresent();
    }

    private void changed(String path, FileFacts facts) {
        boolean post = folder.filter().isPost(path) && (!facts.isAbsent() || known.isLive(path));
        if (post || !known.referringTo(path).isEmpty()) {
            quietTime.changed(path, facts);
        }
    }
}
