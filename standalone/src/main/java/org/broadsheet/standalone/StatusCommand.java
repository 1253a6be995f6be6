package org.broadsheet.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.InboxState;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.Census;
import org.broadsheet.standalone.app.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far each stage is, and what waits for somebody. */
@Command(
        name = "status",
        description = "How far each stage is, and which files were refused, with line, reason and hint.",
        footer = {
            "%nExamples:",
            "  broadsheet status",
            "  broadsheet status --warnings",
            "  broadsheet status --json | jq .posts.refused"
        })
final class StatusCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Option(names = "--json", description = "the same as JSON")
    boolean json;

    @Option(names = "--warnings", description = "instead, each post that has warnings, and which")
    boolean warnings;

    /** What {@code --json} prints. */
    record Report(List<Stage> stages, Census posts) {}

    @Override
    public Integer call() {
        return Question.ask(cluster, this::report);
    }

    private int report(KafkaSettings kafka) {
        Terminal terminal = new Terminal(spec.commandLine());
        if (warnings) {
            return Warned.print(terminal, kafka);
        }
        Report report = new Report(List.of(Stage.transform(kafka), Stage.publish(kafka)), Census.take(kafka));
        if (json) {
            terminal.say(EventCodec.encodePretty(report));
        } else {
            print(terminal, report);
        }
        boolean held = report.posts().inboxes().stream().anyMatch(StatusCommand::isHeld);
        return held || !report.posts().refused().isEmpty() ? 1 : 0;
    }

    private static void print(Terminal terminal, Report report) {
        for (InboxState inbox : report.posts().inboxes()) {
            terminal.say(
                    isHeld(inbox)
                            ? InboxWords.held(inbox)
                            : String.format(
                                    "%-10s %s",
                                    inbox.inbox(),
                                    InboxWords.watching(inbox, report.posts().filesIn(inbox))));
        }
        for (Stage stage : report.stages()) {
            String how = stage.behind() == 0 ? "all done" : stage.behind() + " of " + stage.topic() + " to do";
            String says = stage.says().isEmpty() ? "" : " (" + Printable.line(stage.says()) + ")";
            terminal.say(String.format("%-10s %s", stage.service(), how + says));
        }
        Census posts = report.posts();
        terminal.say(String.format(
                "%-10s %d published, %s, %d scheduled, %d refused",
                "site",
                posts.published(),
                Printable.count(posts.drafts(), "draft"),
                posts.scheduled(),
                posts.refused().size()));
        posts.refused().forEach(refusal -> terminal.say(Refusals.text(refusal, posts.standing(refusal))));
        Warned.hint(posts).ifPresent(terminal::say);
    }

    private static boolean isHeld(InboxState inbox) {
        return inbox.state() == InboxState.State.HELD;
    }
}
