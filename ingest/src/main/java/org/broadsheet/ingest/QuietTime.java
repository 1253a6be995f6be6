package org.broadsheet.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which files have been still for long enough to be taken.
 *
 * <p>There is no "closed after writing" to wait for, and modification times lie ({@code cp -p}, rsync, unzip). So a file is
 * taken when its size and time have not moved for a while by our own clock. One that changes again within two seconds of
 * being taken is being written in pieces: it waits twice as long, up to five seconds. An absent file is waited for in the
 * same way, as editors replace a file by deleting it and making it again.
 */
final class QuietTime {
    private static final long AGAIN_WITHIN = Duration.ofSeconds(2).toNanos();
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    /** Waits are remembered beyond this number only while they can still double the next. */
    private static final int REMEMBERED = 1_000;

    private final long quiet;
    private final Ticker ticker;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final PriorityQueue<Due> queue = new PriorityQueue<>();
    private final Map<String, Taken> taken = new HashMap<>();

    /** A file that has been still. */
    public record Still(String path, FileFacts facts) {}

    private record Waiting(FileFacts facts, long quiet, long due) {}

    private record Taken(long at, long quiet) {}

    private record Due(String path, long at) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            // By difference: nanoTime may overflow.
            return Long.signum(at - other.at);
        }
    }

    public QuietTime(Duration quiet, Ticker ticker) {
        this.quiet = quiet.toNanos();
        this.ticker = ticker;
    }

    /** The watch saw the file change: its time starts anew. */
    public void changed(String path, FileFacts facts) {
        Waiting before = waiting.get(path);
        long now = ticker.nanos();
        await(path, facts, before == null ? quietOf(path, now) : before.quiet, now);
    }

    /** A scan found the file: its time starts unless it runs already for the same facts. */
    public void seen(String path, FileFacts facts) {
        Waiting before = waiting.get(path);
        if (before == null || !before.facts.equals(facts)) {
            changed(path, facts);
        }
    }

    private void await(String path, FileFacts facts, long quietOfPath, long now) {
        long due = now + quietOfPath;
        waiting.put(path, new Waiting(facts, quietOfPath, due));
        queue.add(new Due(path, due));
    }

    private long quietOf(String path, long now) {
        @Nullable Taken last = taken.get(path);
        return last == null || now - last.at > AGAIN_WITHIN ? quiet : Math.min(LONGEST, Math.max(1, last.quiet * 2));
    }

    /**
     * Takes the files that have been still.
     *
     * @param look at a file now
     */
    public List<Still> take(Function<String, FileFacts> look) {
        List<Still> still = new ArrayList<>();
        long now = ticker.nanos();
        for (Due due = queue.peek(); due != null && due.at - now <= 0; due = queue.peek()) {
            queue.remove();
            @Nullable Waiting wait = waiting.get(due.path);
            // Another entry of the queue counts where the file has changed since.
            if (wait == null || wait.due != due.at) {
                continue;
            }
            FileFacts facts = look.apply(due.path);
            if (facts.equals(wait.facts)) {
                waiting.remove(due.path);
                taken.put(due.path, new Taken(now, wait.quiet));
                still.add(new Still(due.path, facts));
            } else {
                await(due.path, facts, wait.quiet, now);
            }
        }
        forget(now);
        return still;
    }

    /** How long until a file may be ready, if none changes; zero where one is due. */
    public Duration untilNext(Duration atMost) {
        @Nullable Due next = queue.peek();
        long most = atMost.toNanos();
        return Duration.ofNanos(next == null ? most : Math.max(0, Math.min(most, next.at - ticker.nanos())));
    }

    /** Whether a file may be ready within this time. */
    boolean isDueWithin(Duration time) {
        return untilNext(time).compareTo(time) < 0;
    }

    /** How many waiting files were last seen absent. */
    public int absent() {
        return (int) waiting.values().stream().filter(w -> w.facts.isAbsent()).count();
    }

    private void forget(long now) {
        if (taken.size() > REMEMBERED) {
            taken.values().removeIf(t -> now - t.at > AGAIN_WITHIN);
        }
    }
}
