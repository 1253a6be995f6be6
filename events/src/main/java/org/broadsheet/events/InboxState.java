package org.broadsheet.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an inbox is, on {@link Topic#LEDGER} by the inbox's name (which no post id can be, as those have a {@code /}).
 *
 * <p>Written by the ingest that owns the inbox after each reconcile that found something to say, and when it stops; read by {@code status},
 * by {@code run --once} and by {@code inbox confirm}.
 *
 * @param schemaVersion 1
 * @param inbox its name
 * @param folder where it is, for messages
 * @param state whether it is watched, or held by the vanish guard
 * @param run the run that ingest was started with ({@code ingest.run}), so that who started it can wait for it
 * @param reconciles how many full reconciles this run has finished
 * @param reason why it is held, for people; null while it is watched
 * @param missing how many known files are gone, while it is held
 * @param known how many files the ledger knows
 * @param examples a few of the missing paths
 * @param refused how many of the known files were refused by ingest itself
 * @param device the file system that the folder was on when it was last believed ({@code unix:dev}): where files are
 *     missing at the next start and the folder is on another, its disk is not mounted; null where nothing tells
 * @param stoppedAt when the run ended by being stopped; null while it runs, and where it was killed
 * @param at when this was written, or, while it is held, since when
 */
public record InboxState(
        int schemaVersion,
        String inbox,
        String folder,
        State state,
        String run,
        long reconciles,
        @Nullable String reason,
        int missing,
        int known,
        List<String> examples,
        int refused,
        @Nullable String device,
        @Nullable Instant stoppedAt,
        Instant at) {

    /** The version of {@code /schemas/inbox-state.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;

    public InboxState {
        examples = List.copyOf(examples);
    }

    /** What ingest does with an inbox. */
    public enum State {
        @JsonProperty("watching")
        WATCHING,
        @JsonProperty("held")
        HELD
    }

    /** The same inbox, no longer watched. */
    public InboxState stopped(Instant when) {
        return with(reconciles, when, at);
    }

    /** The record key of the operator's "yes, these files are gone on purpose" for an inbox. */
    public static String confirmationKey(String inbox) {
        return inbox + "!confirm";
    }

    /** The same state as if it had been said when another was: what of it is not time can be compared then. */
    public InboxState withTimesOf(InboxState other) {
        return with(other.reconciles, stoppedAt, other.at);
    }

    private InboxState with(long otherReconciles, @Nullable Instant otherStoppedAt, Instant otherAt) {
        return new InboxState(
                schemaVersion,
                inbox,
                folder,
                state,
                run,
                otherReconciles,
                reason,
                missing,
                known,
                examples,
                refused,
                device,
                otherStoppedAt,
                otherAt);
    }
}
