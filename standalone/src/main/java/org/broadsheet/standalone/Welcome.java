package org.broadsheet.standalone;

import java.util.Locale;
import org.broadsheet.standalone.app.LineConfig;

/** What {@code run} says when it is ready. */
record Welcome(
        Terminal terminal, LineConfig config, LocalSite local, Management health, String kafka, boolean verbose) {
    void print(boolean samples, long startNanos) {
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        terminal.say(String.format(Locale.ROOT, "Broadsheet is ready (%.1f s).", seconds));
        terminal.say("");
        terminal.say(
                "  site   " + local.address() + "/" + (local.moved() ? "   (8080 is taken by another program)" : ""));
        terminal.say("  feeds  " + local.address() + "/feed.xml  /atom.xml  /feed.json");
        terminal.say("  inbox  " + config.inbox().folder() + (samples ? "   (made, with two samples)" : ""));
        terminal.say("  kafka  " + kafka);
        if (verbose) {
            terminal.say("  health " + health.address() + "/health/ready  /metrics");
            terminal.say("  log    " + config.data().log("broadsheet"));
        }
        terminal.say("");
        terminal.say("Drop a post into " + config.inbox().folder() + " and see it here. Ctrl-C stops.");
        terminal.say("");
    }
}
