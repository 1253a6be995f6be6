package org.broadsheet.standalone;

import java.util.Optional;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostPublished;
import org.broadsheet.standalone.app.Announcer;
import org.broadsheet.standalone.app.Refusal;

/** One line for each post that is published, withdrawn or refused while {@code run} is on. */
record Announcements(Terminal terminal, String site) implements Announcer.Audience {
    @Override
    public void published(PostPublished receipt) {
        String where = receipt.address() == null ? Refusal.name(receipt.id()) : site + receipt.address();
        String what = receipt.visibility().equals("public") ? "published" : receipt.visibility();
        terminal.say(String.format("%-10s %s  %s", what, where, Printable.line(receipt.title())));
    }

    @Override
    public void removed(String post) {
        terminal.say(String.format("%-10s %s", "removed", Refusal.name(new PostId(post))));
    }

    @Override
    public void refused(Refusal refusal, Optional<PostPublished> standing) {
        terminal.warn(Refusals.text(refusal, standing));
    }
}
