package org.broadsheet.publish.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Address;

/**
 * Does what stands in the outbox: first the pages of posts that changed, then the lists that readers come by, then receipts,
 * then the rest; in a {@link Burst} nothing for now. A row whose file cannot be written stays, and is tried again after a pause.
 */
final class Work {
    private static final int ROWS = 200;

    /** An edit that arrives meanwhile waits no longer than this. */
    private static final Duration SHARE = Duration.ofMillis(50);

    private final Catalogue catalogue;
    private final SiteWriter site;
    private final Receipts receipts;
    private final Latency latency;
    private final Messenger messenger;
    private final FailurePolicy failures;
    private final Burst burst = new Burst(System::nanoTime);
    private long resumeAt = System.nanoTime();
    private boolean postponed;

    Work(
            Catalogue catalogue,
            SiteWriter site,
            Receipts receipts,
            Latency latency,
            Messenger messenger,
            FailurePolicy failures) {
        this.catalogue = catalogue;
        this.site = site;
        this.receipts = receipts;
        this.latency = latency;
        this.messenger = messenger;
        this.failures = failures;
        catalogue.database().transaction(catalogue.outbox()::resume);
    }

    /** Notes that posts have arrived. */
    void postsArrived(int count) {
        burst.arrived(count);
    }

    /** Does a share of the work; false where there is nothing to do now. */
    boolean some() {
        resume();
        if (burst.isOver()) {
            return paths(Outbox.SOON) || messages() || paths(Outbox.LATER);
        }
        if (burst.isTurn() && !paths(Outbox.SOON)) {
            burst.endTurn();
        }
        return burst.isTurn();
    }

    private void resume() {
        if (postponed && System.nanoTime() >= resumeAt) {
            catalogue.database().transaction(catalogue.outbox()::resume);
            postponed = false;
        }
    }

    private boolean paths(int urgency) {
        List<Outbox.Row> rows = catalogue.outbox().next(Outbox.Kind.PATH, urgency, ROWS);
        if (rows.isEmpty()) {
            return false;
        }
        long end = System.nanoTime() + SHARE.toNanos();
        catalogue
                .database()
                .transaction(() ->
                        rows.stream().takeWhile(row -> System.nanoTime() < end).forEach(this::path));
        return true;
    }

    private void path(Outbox.Row row) {
        if (failures.attempt("a file of the site cannot be written", () -> site.make(row.name()))) {
            catalogue.outbox().done(row);
        } else {
            postpone(row);
        }
    }

    private void postpone(Outbox.Row row) {
        if (!postponed) {
            resumeAt = System.nanoTime() + failures.nextPause().toNanos();
            postponed = true;
        }
        catalogue.outbox().postpone(row);
    }

    /** Sends what of the address history is not on Kafka yet: whoever reads it from there must find all of it. */
    void sendAddresses() {
        List<Outbox.Row> moved = catalogue.outbox().next(Outbox.Kind.ADDRESS, Outbox.SOON, ROWS);
        while (!moved.isEmpty()) {
            List<Outbox.Row> rows = moved;
            catalogue.database().transaction(() -> {
                rows.forEach(this::sendAddress);
                messenger.flush();
            });
            moved = catalogue.outbox().next(Outbox.Kind.ADDRESS, Outbox.SOON, ROWS);
        }
    }

    private void sendAddress(Outbox.Row row) {
        catalogue.addresses().entry(row.name()).ifPresent(messenger::send);
        catalogue.outbox().done(row);
    }

    /** A receipt and the row that asks for it. */
    private record Letter(Outbox.Row row, Receipts.Told receipt) {}

    /** What is to be told. Rows with nothing to tell are done. */
    private List<Letter> prepare(List<Outbox.Row> rows) {
        List<Letter> letters = new ArrayList<>();
        catalogue.database().transaction(() -> rows.forEach(row -> prepare(row).ifPresent(letters::add)));
        return letters;
    }

    private Optional<Letter> prepare(Outbox.Row row) {
        PostId post = new PostId(row.name());
        // Neither published nor withdrawn is a post while its page could not be written, or not removed.
        if (catalogue.addresses().leadingTo(post).stream()
                .anyMatch(address -> catalogue.outbox().isPostponed(Outbox.Kind.PATH, new Address(address).file()))) {
            postpone(row);
            return Optional.empty();
        }
        Optional<Letter> letter = receipts.tell(post).map(receipt -> new Letter(row, receipt));
        if (letter.isEmpty()) {
            told(row);
        }
        return letter;
    }

    private void told(Outbox.Row row) {
        latency.told(new PostId(row.name()));
        catalogue.outbox().done(row);
    }

    private void send(List<Letter> letters, List<Outbox.Row> moved) {
        catalogue.database().transaction(() -> {
            letters.forEach(letter -> messenger.send(letter.receipt()));
            moved.forEach(this::sendAddress);
            messenger.flush();
            letters.forEach(letter -> {
                receipts.told(letter.receipt());
                told(letter.row());
            });
        });
    }

    private boolean messages() {
        List<Outbox.Row> due = catalogue.outbox().next(Outbox.Kind.RECEIPT, Outbox.SOON, ROWS);
        List<Outbox.Row> moved = catalogue.outbox().next(Outbox.Kind.ADDRESS, Outbox.SOON, ROWS);
        if (due.isEmpty() && moved.isEmpty()) {
            return false;
        }
        send(prepare(due), moved);
        return true;
    }
}
