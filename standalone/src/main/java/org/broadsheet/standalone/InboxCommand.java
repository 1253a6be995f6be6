package org.broadsheet.standalone;

import java.io.Console;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.broadsheet.events.InboxState;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.CannotRunException;
import org.broadsheet.standalone.app.Confirmation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What only a person can say about an inbox. */
@Command(
        name = "inbox",
        description = "What only a person can say about an inbox.",
        subcommands = InboxCommand.Confirm.class,
        footer = {"%nExample:", "  broadsheet inbox confirm"})
final class InboxCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what about it? expected: confirm");
    }

    /** "Yes, these files are gone on purpose." */
    @Command(name = "confirm", description = "Yes, the missing files are gone on purpose: unpublish their posts.")
    static final class Confirm implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // Set by picocli.
        CommandSpec spec;

        @Mixin
        ClusterOptions cluster = new ClusterOptions();

        @Option(names = "--inbox-name", paramLabel = "NAME", description = "which, where several are held")
        @Nullable
        String name;

        @Option(names = "--yes", description = "do not ask")
        boolean yes;

        @Override
        public Integer call() {
            return Question.ask(cluster, this::confirm);
        }

        private int confirm(KafkaSettings kafka) {
            Terminal terminal = new Terminal(spec.commandLine());
            List<InboxState> held = Confirmation.held(kafka).stream()
                    .filter(inbox -> name == null || name.equals(inbox.inbox()))
                    .toList();
            if (held.isEmpty()) {
                terminal.say((name == null ? "No inbox" : "Inbox '" + name + "'")
                        + " is held; there is nothing to confirm.");
                return 0;
            }
            if (held.size() > 1) {
                throw new CannotRunException("several inboxes are held; name one with --inbox-name: "
                        + String.join(", ", held.stream().map(InboxState::inbox).toList()));
            }
            return confirm(kafka, terminal, held.get(0));
        }

        private int confirm(KafkaSettings kafka, Terminal terminal, InboxState inbox) {
            terminal.say(inbox.missing() + " of " + inbox.known() + " posts of inbox '" + inbox.inbox()
                    + "' will be unpublished, such as " + String.join(", ", inbox.examples()) + ".");
            if (!yes && !agreed()) {
                terminal.say("Nothing was done.");
                return 1;
            }
            Confirmation.give(kafka, inbox, Instant.now());
            terminal.say("Confirmed. Ingest unpublishes them now, or when it is started.");
            return 0;
        }

        @SuppressWarnings(
                "SystemConsoleNull") // Later JDKs give one without a terminal, too: it answers null, which is no.
        private boolean agreed() {
            @Nullable Console console = System.console();
            if (console == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no terminal to ask on; add --yes if the files are gone on purpose");
            }
            @Nullable String answer = console.readLine("Unpublish them? [y/N] ");
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        }
    }
}
