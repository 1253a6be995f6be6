package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a disk is full, and that nothing is lost by it. */
@RequiresTool(Tool.UNSHARE)
class FullDiskIT {
    private static final int POSTS = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
    }

    @Test
    void ofTheSiteIsSaidAndTheSiteIsMadeWholeWhereThereIsRoom() throws Exception {
        for (int i = 0; i < POSTS; i++) {
            post(i, 2_000);
        }

        try (RunningBroadsheet once = RunningBroadsheet.startWithDisk(
                folder, folder.resolve("site"), 400, "run", "--once", "--inbox", "inbox")) {
            assertThat(once.exitCode()).as(once.output()).isEqualTo(1);
            assertThat(once.output()).contains("No space left on device").contains("site");
        }
        try (RunningBroadsheet once = RunningBroadsheet.start(folder, "run", "--once", "--inbox", "inbox")) {
            assertThat(once.exitCode()).as(once.output()).isZero();
            assertThat(once.output()).contains(POSTS + " published");
        }
    }

    @Test
    void ofTheBrokerIsSaidBeforeTheProcessEnds() throws Exception {
        for (int i = 0; i < POSTS; i++) {
            post(i, 1_000_000);
        }

        try (RunningBroadsheet once = RunningBroadsheet.startWithDisk(
                folder, folder.resolve("broadsheet-data"), 48 * 1024, "run", "--once", "--inbox", "inbox")) {
            assertThat(once.exitCode()).as(once.output()).isEqualTo(1);
            assertThat(once.output())
                    .contains("the broker cannot write to " + folder.resolve("broadsheet-data"))
                    .contains("disk full?")
                    .contains("Free space there and start again");
        }
        assertThat(folder.resolve("inbox")).isDirectoryContaining("glob:**/post-" + (POSTS - 1) + ".md");
    }

    /** A post of words that do not compress to nothing. */
    private void post(int number, int letters) throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: Post " + number + "\ndate: 2026-01-02\n---\n");
        for (int word = number; text.length() < letters; word = word * 1_103_515_245 + 12_345) {
            text.append(Integer.toString(word >>> 1, Character.MAX_RADIX)).append(word % 7 == 0 ? ".\n\n" : " ");
        }
        Files.writeString(folder.resolve("inbox/post-" + number + ".md"), text);
    }
}
