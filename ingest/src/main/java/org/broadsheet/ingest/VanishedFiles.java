package org.broadsheet.ingest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.events.InboxState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of known files that are gone: a few are let go at once, many are put before {@link VanishGuard}, and none is
 * while the folder itself is in doubt or the inbox is held.
 *
 * <p>A hold ends in two ways only: every missing file is back, or somebody confirms. A disk that comes back in pieces must
 * not lose the pieces that take longer.
 */
final class VanishedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(VanishedFiles.class);
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);

    private final String inbox;
    private final InboxFolder folder;
    private final KnownFiles known;
    private final InboxLine line;
    private final QuietTime quietTime;
    private final Alarm nextReconcile;
    private final Clock clock;
    private final Missing missing;
    private final Alarm nextComplaint;

    private volatile @Nullable Hold hold;
    private boolean news;
    /** Whether the folder was walked since it was in doubt. */
    private boolean walked;

    VanishedFiles(
            String inbox,
            InboxFolder folder,
            KnownFiles known,
            InboxLine line,
            QuietTime quietTime,
            Alarm nextReconcile,
            Optional<InboxState> before,
            Clock clock,
            Ticker ticker) {
        this.inbox = inbox;
        this.folder = folder;
        this.known = known;
        this.line = line;
        this.quietTime = quietTime;
        this.nextReconcile = nextReconcile;
        this.clock = clock;
        this.missing = new Missing(ticker);
        this.nextComplaint = new Alarm(ticker);
        this.hold = before.filter(state -> state.state() == InboxState.State.HELD)
                .map(state -> new Hold(String.valueOf(state.reason()), state.missing(), state.at()))
                .orElse(null);
    }

    /** Why nothing is let go; null where the inbox is not held. For any thread. */
    @Nullable
    Hold hold() {
        return hold;
    }

    boolean isHeld() {
        return hold != null;
    }

    /** Whether the hold has come, changed or gone since the last question. */
    boolean hasNews() {
        boolean had = news;
        news = false;
        return had;
    }

    /** Whether no more are about to be found gone. */
    boolean isSettled() {
        return missing.isSettled(quietTime.absent());
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    Set<String> missing() {
        return missing.paths();
    }

    List<String> examples() {
        return missing.examples();
    }

    /** A known file is gone. */
    void add(String path) {
        missing.add(path);
    }

    /** A file is there again. */
    void remove(String path) {
        missing.remove(path);
    }

    /** The folder cannot be looked at: everything may be gone. */
    void allOf(String problem) {
        known.entries().keySet().stream().filter(known::isLive).forEach(missing::add);
        walked = false;
        hold(problem);
    }

    /** The folder was looked at: what was found is not gone. */
    void seen(FoundFiles found) {
        missing.paths()
                .removeIf(path ->
                        folder.filter().isPost(path) && !found.facts(path).isAbsent());
        walked = true;
    }

    /**
     * The files that may be called gone now; they are no longer missing then.
     *
     * @param compared whether everything that the last reconcile found has its answer
     * @param sent whether nothing waits to be sent, which could be a missing file under another name
     */
    List<String> judge(boolean compared, boolean sent) {
        Hold current = hold;
        if (current != null) {
            return judgeHeld(current, compared);
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        Optional<String> doubt = doubt();
        if (doubt.isPresent()) {
            hold(doubt.get());
            return List.of();
        }
        boolean few = missing.paths().size() < VanishGuard.FEW;
        if (!isSettled() || !(few || sent)) {
            return List.of();
        }
        Optional<String> reason = VanishGuard.reasonToHold(known, missing.paths());
        reason.ifPresent(this::hold);
        return reason.isPresent() ? List.of() : letGo();
    }

    private Optional<String> doubt() {
        Optional<String> problem = folder.problem();
        return problem.isEmpty() && folder.isElsewhere()
                ? Optional.of("the folder " + folder.root() + " is on another device than before; is its disk mounted?")
                : problem;
    }

    private List<String> judgeHeld(Hold before, boolean compared) {
        boolean back = folder.problem().isEmpty();
        if (back && !walked) {
            nextReconcile.ringNow();
        } else if (back && missing.isEmpty() && compared && quietTime.absent() == 0) {
            // A warning, so that whoever was told of the hold is told of its end.
            LOG.atWarn().addKeyValue("inbox", inbox).log("inbox no longer held: the missing files are back");
            release();
            return List.of();
        } else if (walked && !missing.isEmpty() && isSettled()) {
            hold(before.reason());
        }
        if (!missing.isEmpty() && compared && isSettled()) {
            if (isConfirmed()) {
                return confirmed();
            }
            complain();
        }
        return List.of();
    }

    private boolean isConfirmed() {
        Hold current = hold;
        return current != null && missing.paths().size() <= current.missing() && line.isConfirmed(current.at());
    }

    private List<String> confirmed() {
        LOG.atWarn()
                .addKeyValue("inbox", inbox)
                .addKeyValue("missing", missing.paths().size())
                .log("confirmed: the missing files are gone on purpose");
        release();
        return letGo();
    }

    private List<String> letGo() {
        List<String> gone = List.copyOf(missing.paths());
        missing.paths().clear();
        return gone;
    }

    private void hold(String reason) {
        Hold before = hold;
        int count = missing.paths().size();
        if (before == null || before.missing() < count) {
            hold = new Hold(reason, count, clock.instant());
            nextComplaint.ringNow();
            news = true;
        } else if (before.missing() > count) {
            hold = new Hold(reason, count, before.at());
            news = true;
        }
    }

    private void release() {
        hold = null;
        folder.believe();
        news = true;
    }

    private void complain() {
        Hold current = hold;
        if (current != null && nextComplaint.isRinging()) {
            nextComplaint.ringIn(BETWEEN_COMPLAINTS);
            LOG.atError()
                    .addKeyValue("inbox", inbox)
                    .addKeyValue("reason", current.reason())
                    .addKeyValue("missing", current.missing())
                    .addKeyValue("examples", missing.examples())
                    .log("inbox held: nothing is unpublished until the files are back,"
                            + " or 'inbox confirm' says that they are gone on purpose");
        }
    }
}
