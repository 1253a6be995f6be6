package org.broadsheet.endtoend.faults;

import java.util.Locale;

/** A part of the line that has a process of its own. */
enum Part {
    BROKER,
    INGEST,
    TRANSFORM,
    PUBLISH;

    /** As the command is called. */
    String command() {
        return name().toLowerCase(Locale.ROOT);
    }
}
