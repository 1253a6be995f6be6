package org.broadsheet.events;

import java.time.Instant;

/**
 * The operator's word that the missing files of a held inbox are gone on purpose, on {@link Topic#LEDGER} by
 * {@link InboxState#confirmationKey}. Ingest acts on it once, for the hold it was given for, and deletes it.
 *
 * @param schemaVersion 1
 * @param inbox its name
 * @param heldAt {@code at} of the {@link InboxState} that is confirmed
 * @param at when it was given
 */
public record InboxConfirmation(int schemaVersion, String inbox, Instant heldAt, Instant at) {

    /** The version of {@code /schemas/inbox-confirmation.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;
}
