package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.ingest.QuietTime.Still;
import org.junit.jupiter.api.Test;

class QuietTimeTest {
    private final Map<String, FileFacts> disk = new HashMap<>();
    private long now = Long.MAX_VALUE - 1; // nanoTime may overflow
    private final QuietTime quietTime = new QuietTime(Duration.ofMillis(100), () -> now);

    @Test
    void takesAFileThatHasBeenStill() {
        write("a.md", 1);

        after(99);
        assertThat(take()).isEmpty();
        after(1);
        assertThat(take()).containsExactly(new Still("a.md", facts(1)));
        after(1_000);
        assertThat(take()).isEmpty();
    }

    @Test
    void startsAnewWithEachChange() {
        write("a.md", 1);
        after(60);
        write("a.md", 2);
        after(60);
        assertThat(take()).isEmpty();
        after(40);
        assertThat(take()).hasSize(1);
    }

    @Test
    void noticesAChangeThatNobodyReported() {
        write("a.md", 1);
        disk.put("a.md", facts(2));

        after(100);
        assertThat(take()).isEmpty();
        after(100);
        assertThat(take()).containsExactly(new Still("a.md", facts(2)));
    }

    @Test
    void doublesTheWaitOfAFileThatChangesSoonAfterItWasTaken() {
        takeAfter(100);
        for (long wait : new long[] {200, 400, 800, 1_600, 3_200, 5_000, 5_000}) {
            takeAfter(wait);
        }
        after(2_001);
        takeAfter(100);
    }

    private void takeAfter(long wait) {
        write("a.md", 1);
        after(wait - 1);
        assertThat(take()).isEmpty();
        after(1);
        assertThat(take()).hasSize(1);
    }

    @Test
    void aScanDoesNotDisturbAFileThatIsWaitingAlready() {
        write("a.md", 1);
        after(60);
        quietTime.seen("a.md", facts(1));
        after(40);
        assertThat(take()).hasSize(1);
    }

    @Test
    void anAbsentFileMustStayAbsent() {
        disk.put("a.md", FileFacts.ABSENT);
        quietTime.changed("a.md", FileFacts.ABSENT);
        after(50);
        assertThat(quietTime.absent()).isEqualTo(1);
        write("a.md", 2);

        after(100);
        assertThat(take()).containsExactly(new Still("a.md", facts(2)));
    }

    private void write(String path, int size) {
        disk.put(path, facts(size));
        quietTime.changed(path, facts(size));
    }

    private static FileFacts facts(int size) {
        return FileFacts.of(size, Instant.EPOCH);
    }

    private void after(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }

    private List<Still> take() {
        return quietTime.take(path -> disk.getOrDefault(path, FileFacts.ABSENT));
    }
}
