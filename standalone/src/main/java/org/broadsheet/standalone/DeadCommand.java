package org.broadsheet.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.CannotRunException;
import org.broadsheet.standalone.app.DeadLetterBox;
import org.broadsheet.standalone.app.DeadLetterBox.Letter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The dead letters. */
@Command(
        name = "dead",
        description = "The dead letters: what a stage gave up on and nothing newer has replaced.",
        subcommands = {DeadCommand.ListAll.class, DeadCommand.Show.class, DeadCommand.Replay.class},
        footer = {
            "%nExamples:",
            "  broadsheet dead list",
            "  broadsheet dead show 2026/hello.md",
            "  broadsheet dead replay --all"
        })
final class DeadCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what about them? expected one of: list, show, replay");
    }

    private static Letter find(DeadLetterBox box, String post) {
        return box.of(post)
                .orElseThrow(() -> new CannotRunException(
                        "no dead letter of '" + post + "' waits. 'broadsheet dead list' says which do."));
    }

    /** Which there are. */
    @Command(name = "list", description = "Which there are.")
    static final class ListAll implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // Set by picocli.
        CommandSpec spec;

        @Mixin
        ClusterOptions cluster = new ClusterOptions();

        @Override
        public Integer call() {
            return Question.ask(cluster, this::list);
        }

        private int list(KafkaSettings kafka) {
            Terminal terminal = new Terminal(spec.commandLine());
            List<Letter> letters = DeadLetterBox.open(kafka).letters();
            for (Letter letter : letters) {
                terminal.say(letter.refusal().post() + "@" + letter.refusal().version() + "  "
                        + letter.refusal().stage() + "  " + letter.refusal().reason() + "  "
                        + letter.refusal().at());
            }
            terminal.say(letters.isEmpty() ? "No dead letters." : Printable.count(letters.size(), "dead letter") + ".");
            return letters.isEmpty() ? 0 : 1;
        }
    }

    /** One of them, whole. */
    @Command(name = "show", description = "One of them: its headers and the bytes that failed.")
    static final class Show implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // Set by picocli.
        CommandSpec spec;

        @Mixin
        ClusterOptions cluster = new ClusterOptions();

        @Parameters(paramLabel = "POST", description = "its id, or its path below the inbox")
        String post = "";

        @Override
        public Integer call() {
            return Question.ask(cluster, this::show);
        }

        private int show(KafkaSettings kafka) {
            Terminal terminal = new Terminal(spec.commandLine());
            Letter letter = find(DeadLetterBox.open(kafka), post);
            letter.headers().forEach((name, value) -> terminal.say(name + ": " + value));
            terminal.say("");
            terminal.say(letter.text());
            return 0;
        }
    }

    /** Send them again. */
    @Command(
            name = "replay",
            description = "Send what failed to the transform again, after an upgrade or a fault that has passed.")
    static final class Replay implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // Set by picocli.
        CommandSpec spec;

        @Mixin
        ClusterOptions cluster = new ClusterOptions();

        @Option(names = "--all", description = "all that can be sent again")
        boolean all;

        @Parameters(arity = "0..*", paramLabel = "POST", description = "ids, or paths below the inbox")
        List<String> posts = List.of();

        @Override
        public Integer call() {
            if (all != posts.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "which? name posts, or --all");
            }
            return Question.ask(cluster, this::replay);
        }

        private int replay(KafkaSettings kafka) {
            Terminal terminal = new Terminal(spec.commandLine());
            DeadLetterBox box = DeadLetterBox.open(kafka);
            List<Letter> chosen = all
                    ? box.letters().stream().filter(Letter::canBeReplayed).toList()
                    : posts.stream().map(post -> find(box, post)).toList();
            boolean allSent = true;
            for (Letter letter : chosen) {
                allSent &= replay(box, letter, terminal);
            }
            terminal.say(
                    chosen.isEmpty() ? "Nothing to send again." : "'broadsheet status' says what becomes of them.");
            return allSent ? 0 : 1;
        }

        /** Sends one again; what keeps it from being sent keeps no other. */
        private static boolean replay(DeadLetterBox box, Letter letter, Terminal terminal) {
            try {
                terminal.say("sent again as " + box.replay(letter));
                return true;
            } catch (CannotRunException e) {
                terminal.warn(e.getMessage());
                return false;
            }
        }
    }
}
