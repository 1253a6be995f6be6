package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.ingest.Entries.LONG_AGO;
import static org.broadsheet.ingest.Entries.NOW;

import java.util.List;
import java.util.Map;
import org.broadsheet.events.LedgerEntry.LedgerAttachment;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final KnownFiles known = new KnownFiles();
    private final FoundFiles found = new FoundFiles();
    private final PostFilter filter = new PostFilter(List.of());

    @Test
    void findsNewChangedAndMissingFiles() {
        known.put("same.md", Entries.sent(1));
        known.put("changed.md", Entries.sent(1));
        known.put("missing.md", Entries.sent(1));
        known.put("deleted.md", Entries.deleted("sha"));
        found.add("same.md", FileFacts.of(1, LONG_AGO));
        found.add("changed.md", FileFacts.of(2, LONG_AGO));
        found.add("new.md", FileFacts.of(3, LONG_AGO));
        found.add("picture.png", FileFacts.of(3, LONG_AGO));

        assertThat(between())
                .isEqualTo(Map.of(
                        "changed.md", FileFacts.of(2, LONG_AGO),
                        "missing.md", FileFacts.ABSENT,
                        "new.md", FileFacts.of(3, LONG_AGO)));
    }

    @Test
    void aDeletedFileThatIsBackIsNew() {
        known.put("back.md", Entries.deleted("sha"));
        found.add("back.md", FileFacts.of(1, LONG_AGO));

        assertThat(between()).containsOnlyKeys("back.md");
    }

    @Test
    void nothingIsMissingBelowAFolderThatCannotBeRead() {
        known.put("private/a.md", Entries.sent(1));
        known.put("private2/a.md", Entries.sent(1));
        found.addUnreadable("private");

        assertThat(between()).containsOnlyKeys("private2/a.md");
    }

    @Test
    void readsAgainWhatWasHashedTooSoonAfterItsChange() {
        known.put("racy.md", Entries.hashed(NOW, NOW.plusMillis(1_999)));
        known.put("safe.md", Entries.hashed(NOW, NOW.plusMillis(2_000)));
        found.add("racy.md", FileFacts.of(1, NOW));
        found.add("safe.md", FileFacts.of(1, NOW));

        assertThat(between()).containsOnlyKeys("racy.md");
    }

    @Test
    void triesRefusedFilesAgainOncePerRunAndUnreadableOnesAlways() {
        known.put("bad.md", Entries.refused("encoding"));
        known.put("closed.md", Entries.refused("unreadable"));
        found.add("bad.md", FileFacts.of(1, LONG_AGO));
        found.add("closed.md", FileFacts.of(1, LONG_AGO));

        assertThat(between()).containsOnlyKeys("closed.md");
        assertThat(Differences.between(known, found, filter, true)).containsOnlyKeys("bad.md", "closed.md");
    }

    @Test
    void looksAtPostsWhosePicturesCameChangedOrWent() {
        known.put("came.md", Entries.sent(1, new LedgerAttachment("a.png", null, 0, null, "")));
        known.put("changed.md", Entries.sent(1, new LedgerAttachment("b.png", "b.png", 1, LONG_AGO, "x")));
        known.put("went.md", Entries.sent(1, new LedgerAttachment("c.png", "c.png", 1, LONG_AGO, "x")));
        known.put("same.md", Entries.sent(1, new LedgerAttachment("d.png", "static/d.png", 1, LONG_AGO, "x")));
        known.entries().keySet().forEach(path -> found.add(path, FileFacts.of(1, LONG_AGO)));
        found.add("a.png", FileFacts.of(1, LONG_AGO));
        found.add("b.png", FileFacts.of(2, LONG_AGO));
        found.add("static/d.png", FileFacts.of(1, LONG_AGO));

        assertThat(between()).containsOnlyKeys("came.md", "changed.md", "went.md");
    }

    @Test
    void aFileThatIsIgnoredFromNowOnIsGone() {
        known.put("drafts/a.md", Entries.sent(1));
        found.add("drafts/a.md", FileFacts.of(1, LONG_AGO));

        assertThat(Differences.between(known, found, new PostFilter(List.of("drafts")), false))
                .isEqualTo(Map.of("drafts/a.md", FileFacts.ABSENT));
    }

    private Map<String, FileFacts> between() {
        return Differences.between(known, found, filter, false);
    }
}
