package org.broadsheet.standalone;

import java.util.Locale;
import org.broadsheet.events.InboxState;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.Census;

/** What {@code run --once} says in the end. */
record Summary(Terminal terminal, long startNanos) {

    /**
     * Prints it.
     *
     * @param inbox how it was after the first reconcile
     * @return the exit code: 1 where a post was refused or the inbox is held
     */
    int print(InboxState inbox, KafkaSettings kafka) {
        Census census = Census.take(kafka);
        census.refused().forEach(refusal -> terminal.warn(Refusals.text(refusal, census.standing(refusal))));
        boolean held = inbox.state() == InboxState.State.HELD;
        if (held) {
            terminal.warn(InboxWords.held(inbox));
        }
        terminal.say(String.format(
                Locale.ROOT,
                "%d published, %s, %d scheduled, %d refused (%.1f s)",
                census.published(),
                Printable.count(census.drafts(), "draft"),
                census.scheduled(),
                census.refused().size(),
                (System.nanoTime() - startNanos) / 1e9));
        Warned.hint(census).ifPresent(terminal::say);
        return held || !census.refused().isEmpty() ? 1 : 0;
    }
}
