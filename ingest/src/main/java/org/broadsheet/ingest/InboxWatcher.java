package org.broadsheet.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.events.InboxState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the line behind it true to the folder: {@link #step} after step it hears what changed, waits until it is quiet, and
 * hands it on; from time to time it compares the whole folder with what is known.
 *
 * <p>Files are taken off the list only when the line has them, so that a step that fails is simply made again. One thread
 * steps; {@link #close} and {@link #isHeld} are for any.
 */
public final class InboxWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWatcher.class);
    private static final Duration SOON = Duration.ofMillis(100);
    /** What changes at about the same time is sent together, such as both halves of a rename. */
    private static final Duration TOGETHER = Duration.ofMillis(20);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final InboxFolder folder;
    private final KnownFiles known;
    private final InboxLine line;
    private final Clock clock;
    private final QuietTime quietTime;
    private final Alarm nextReconcile;
    private final Alarm gathered;
    private final FolderWatch watch;
    private final FolderListener listener;
    private final VanishedFiles vanished;
    private final Retries retries;

    private final Map<String, Taken> ready = new LinkedHashMap<>();
    /** What the current reconcile found and is not sent yet. */
    private final Set<String> outstanding = new HashSet<>();

    private boolean reconciling;
    private long reconciles;
    private @Nullable InboxState said;
    private boolean mustSay;

    /**
     * Which inbox this is.
     *
     * @param name its name
     * @param run names this run in its {@link InboxState}
     * @param quiet how long a file must be still
     * @param reconcile how often everything is compared
     */
    public record Inbox(String name, String run, Duration quiet, Duration reconcile) {}

    /**
     * @param before how the inbox was when it was last watched, whose hold goes on and whose device is believed
     * @throws UncheckedIOException where the system cannot watch folders at all
     */
    public InboxWatcher(
            Inbox inbox,
            InboxFolder folder,
            KnownFiles known,
            InboxLine line,
            Optional<InboxState> before,
            Clock clock,
            Ticker ticker) {
        this.inbox = inbox;
        this.folder = folder;
        this.known = known;
        before.map(InboxState::device).ifPresent(device -> folder.believe(Optional.of(device)));
        this.line = line;
        this.clock = clock;
        this.quietTime = new QuietTime(inbox.quiet(), ticker);
        this.nextReconcile = new Alarm(ticker);
        this.gathered = new Alarm(ticker);
        this.retries = new Retries(ticker);
        this.vanished =
                new VanishedFiles(inbox.name(), folder, known, line, quietTime, nextReconcile, before, clock, ticker);
        try {
            this.watch = new FolderWatch(folder.root());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot watch " + folder.root() + ": " + e.getMessage(), e);
        }
        this.listener = new FolderListener(watch, folder, known, quietTime, nextReconcile);
    }

    /** Whether the vanish guard holds the inbox. */
    public boolean isHeld() {
        return vanished.isHeld();
    }

    /** Ends a waiting {@link #step}. */
    @Override
    public void close() throws IOException {
        watch.close();
    }

    /** Says that the watch ends because somebody asked for it. After the last {@link #step}, on the same thread. */
    public void sayStopped() {
        line.reportStopped();
    }

    /** Hears what changed, without handing anything on, for at most a while: for times when the line is down. */
    public void listen(Duration atMost) throws InterruptedException {
        listener.listen(atMost);
    }

    /** Waits until there is something to do, and does it: at most one batch. */
    public void step() throws InterruptedException {
        listen(idleTime());
        // A folder that is moved away, or whose disk goes, sends no event.
        if (!vanished.isHeld() && folder.problem().isPresent()) {
            nextReconcile.ringNow();
        }
        // What the last one found is sent first: a walk in between would find it all again.
        if (nextReconcile.isRinging() && ready.isEmpty()) {
            reconcile();
        }
        boolean nothingWasReady = ready.isEmpty() && vanished.isEmpty();
        for (QuietTime.Still still : quietTime.take(folder::facts)) {
            take(still);
        }
        retries.due().forEach(this::takeAgain);
        if (nothingWasReady) {
            gathered.ringIn(TOGETHER.multipliedBy(2));
        }
        if (isGathering()) {
            return;
        }
        judgeMissing();
        sendBatch();
        if (reconciling && outstanding.isEmpty()) {
            finishReconcile();
        }
        // That the inbox is no longer held is true when all that was held back is sent.
        mustSay |= vanished.hasNews();
        if (mustSay && (vanished.isHeld() || ready.isEmpty())) {
            say();
        }
    }

    /** Whether more is about to be ready. Never for long: files may come without end. */
    private boolean isGathering() {
        boolean something = !ready.isEmpty() || !vanished.isEmpty();
        return something && !vanished.isHeld() && !gathered.isRinging() && quietTime.isDueWithin(TOGETHER);
    }

    private Duration idleTime() {
        if (isGathering()) {
            return quietTime.untilNext(TOGETHER);
        }
        if (!ready.isEmpty() || mustSay) {
            return Duration.ZERO;
        }
        Duration longest = vanished.isHeld() ? SECOND : vanished.isEmpty() ? LOOK : SOON;
        return quietTime.untilNext(retries.untilDue(nextReconcile.untilRinging(longest)));
    }

    private void reconcile() {
        nextReconcile.ringIn(inbox.reconcile());
        Optional<String> problem = folder.problem();
        if (problem.isPresent()) {
            vanished.allOf(problem.get());
            outstanding.removeAll(vanished.missing());
            reconciling = true;
            return;
        }
        try {
            FoundFiles found = folder.walk(folder.root(), watch::watch);
            compare(found);
        } catch (IOException e) {
            LOG.atWarn().addKeyValue("error", e.toString()).log("the inbox cannot be read; trying again");
            nextReconcile.ringIn(SECOND);
        }
    }

    private void compare(FoundFiles found) {
        if (!found.unreadable().isEmpty()) {
            LOG.atWarn()
                    .addKeyValue("paths", found.unreadable())
                    .log("these cannot be read; what is known of them stays as it is");
        }
        vanished.seen(found);
        Differences.between(known, found, folder.filter(), reconciles == 0).forEach((path, facts) -> {
            if (!vanished.missing().contains(path)) {
                quietTime.seen(path, facts);
                outstanding.add(path);
            }
        });
        reconciling = true;
    }

    private void take(QuietTime.Still still) {
        String path = still.path();
        for (String post : known.referringTo(path)) {
            FileFacts facts = folder.facts(post);
            if (facts.isPresent() && known.isLive(post)) {
                ready.put(post, new Taken(post, facts));
            }
        }
        if (!folder.filter().isPost(path) && !known.isLive(path)) {
            return;
        }
        if (still.facts().isPresent() && folder.filter().isPost(path)) {
            vanished.remove(path);
            ready.put(path, new Taken(path, still.facts()));
        } else if (still.facts().presence() != FileFacts.Presence.UNKNOWN && known.isLive(path)) {
            ready.remove(path);
            vanished.add(path);
        } else {
            outstanding.remove(path);
        }
    }

    private void takeAgain(String path) {
        FileFacts facts = folder.facts(path);
        if (facts.isPresent() && known.isLive(path)) {
            ready.putIfAbsent(path, new Taken(path, facts));
        } else {
            retries.settled(path);
        }
    }

    private void sendBatch() {
        if (ready.isEmpty()) {
            return;
        }
        for (Reading reading : line.send(Batch.firstOf(ready.values())).readings()) {
            String path = reading.path();
            ready.remove(path);
            if (reading.incomplete()) {
                retries.failed(path);
            } else {
                retries.settled(path);
            }
            if (reading instanceof Reading.Moving) {
                quietTime.changed(path, folder.facts(path));
            } else {
                outstanding.remove(path);
            }
        }
    }

    private void judgeMissing() {
        vanished.judge(vanished.missing().containsAll(outstanding), ready.isEmpty())
                .forEach(path -> ready.put(path, new Taken(path, FileFacts.ABSENT)));
        if (vanished.isHeld() && vanished.isSettled()) {
            // To be held is an answer too, once it is not just about to be confirmed.
            outstanding.removeAll(vanished.missing());
        }
    }

    private void finishReconcile() {
        reconciling = false;
        reconciles++;
        if (!vanished.isHeld() && vanished.isEmpty()) {
            folder.believe();
        }
        InboxState now = state();
        mustSay |= reconciles == 1 || said == null || !said.equals(now.withTimesOf(said));
    }

    private void say() {
        InboxState state = state();
        line.report(state);
        said = state;
        mustSay = false;
    }

    private InboxState state() {
        Hold current = vanished.hold();
        return new InboxState(
                InboxState.SCHEMA_VERSION,
                inbox.name(),
                folder.root().toString(),
                current == null ? InboxState.State.WATCHING : InboxState.State.HELD,
                inbox.run(),
                reconciles,
                current == null ? null : current.reason(),
                current == null ? 0 : current.missing(),
                known.live(),
                current == null ? List.of() : vanished.examples(),
                known.refused(),
                folder.device().orElse(null),
                null,
                current == null ? clock.instant() : current.at());
    }
}
