package org.broadsheet.standalone;

import org.broadsheet.events.InboxState;

/** How an inbox is, in words. */
final class InboxWords {
    private InboxWords() {}

    /** Such as {@code watching /home/me/inbox: 12 files}. */
    static String watching(InboxState inbox, int files) {
        String how = inbox.stoppedAt() == null ? "watching " : "not running since " + inbox.stoppedAt() + ": ";
        return how + inbox.folder() + ": " + Printable.count(files, "file");
    }

    /** Why it is held, what that means, what to do. */
    static String held(InboxState inbox) {
        return "held       inbox '" + inbox.inbox() + "' (" + inbox.folder() + "): " + missing(inbox)
                + (inbox.examples().isEmpty() ? "" : ", such as " + String.join(", ", inbox.examples()))
                + "; nothing is unpublished. Bring the files back, or if they are gone on purpose: broadsheet inbox confirm"
                + (inbox.inbox().equals("inbox") ? "" : " --inbox-name " + inbox.inbox());
    }

    /** The reason often has the numbers in it. */
    private static String missing(InboxState inbox) {
        String reason = String.valueOf(inbox.reason());
        String missing = inbox.missing() + " of " + inbox.known() + " known files are ";
        return reason.contains(missing) ? reason : reason + ". " + missing + "missing";
    }
}
