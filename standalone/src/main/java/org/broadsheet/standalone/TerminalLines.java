package org.broadsheet.standalone;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.event.KeyValuePair;

/** A line of the log for people at a terminal, such as {@code error: the site cannot be written (folder: /srv/site)}. */
final class TerminalLines extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        String details = Optional.ofNullable(event.getKeyValuePairs()).stream()
                .flatMap(pairs -> pairs.stream().map(TerminalLines::text))
                .collect(Collectors.joining(", "));
        return event.getLevel().toString().toLowerCase(Locale.ROOT) + ": " + event.getFormattedMessage()
                + (details.isEmpty() ? "" : " (" + details + ")") + System.lineSeparator();
    }

    private static String text(KeyValuePair pair) {
        return pair.key + ": " + Printable.line(String.valueOf(pair.value));
    }
}
