package org.broadsheet.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the log goes: our own warnings to the terminal, since somebody should act on them; everything to a file where
 * there is a data folder. Written in code because reading an XML file costs a tenth of the start.
 */
public final class Logs extends ContextAwareBase implements Configurator {
    private static final String OURS = "org.broadsheet";
    private static final String TERMINAL = "terminal";
    private static final String LINE =
            "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\"} %-5level [%thread] %logger{24} %msg %kvp{DOUBLE}%n";

    /** Called by logback on its first use. */
    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context.getLogger(OURS).setLevel(Level.INFO);
        context.getLogger(OURS).addAppender(terminal(context, "WARN"));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /**
     * From now on to this file, which never grows beyond 10 MB, with three older ones kept; the terminal sees errors only,
     * since a refused post is announced there in its own words.
     */
    static void toFile(Path file, boolean verbose) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            root.setLevel(verbose ? Level.INFO : Level.WARN);
            root.addAppender(rolling(context, file.toString()));
            context.getLogger(OURS).detachAppender(TERMINAL);
            context.getLogger(OURS).addAppender(terminal(context, "ERROR"));
        }
    }

    /** From now on to this file and, line by line as well, to the output, where whoever runs the service collects it. */
    static void ofService(Path file) {
        toFile(file, false);
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            ConsoleAppender<ILoggingEvent> output = new ConsoleAppender<>();
            start(context, output, LINE);
            context.getLogger(OURS).detachAppender(TERMINAL);
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(output);
        }
    }

    private static ConsoleAppender<ILoggingEvent> terminal(LoggerContext context, String level) {
        ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
        terminal.setName(TERMINAL);
        terminal.setTarget("System.err");
        ThresholdFilter threshold = new ThresholdFilter();
        threshold.setLevel(level);
        threshold.start();
        terminal.addFilter(threshold);
        TerminalLines lines = new TerminalLines();
        lines.setContext(context);
        lines.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(lines);
        encoder.start();
        terminal.setContext(context);
        terminal.setEncoder(encoder);
        terminal.start();
        return terminal;
    }

    private static RollingFileAppender<ILoggingEvent> rolling(LoggerContext context, String file) {
        RollingFileAppender<ILoggingEvent> log = new RollingFileAppender<>();
        log.setContext(context);
        log.setFile(file);
        FixedWindowRollingPolicy kept = new FixedWindowRollingPolicy();
        kept.setContext(context);
        kept.setParent(log);
        kept.setFileNamePattern(file + ".%i");
        kept.setMaxIndex(3);
        kept.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("10MB"));
        size.start();
        log.setRollingPolicy(kept);
        log.setTriggeringPolicy(size);
        start(context, log, LINE);
        return log;
    }

    private static void start(LoggerContext context, OutputStreamAppender<ILoggingEvent> appender, String pattern) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern(pattern);
        lines.start();
        appender.setContext(context);
        appender.setEncoder(lines);
        appender.start();
    }
}
