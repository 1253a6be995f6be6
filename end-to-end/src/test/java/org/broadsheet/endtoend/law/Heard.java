package org.broadsheet.endtoend.law;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the services say in the log, from now on. */
final class Heard implements AutoCloseable {
    /** The lock of tests whose services speak in this process. */
    static final String LOG = "log";

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.broadsheet");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    Heard() {
        appender.start();
        logger.addAppender(appender);
    }

    /** Each message with what was added to it. */
    List<String> lines() {
        return List.copyOf(appender.list).stream()
                .map(event -> event.getFormattedMessage() + " " + event.getKeyValuePairs())
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
    }
}
