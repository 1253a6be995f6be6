package org.broadsheet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class BroadsheetTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ru",
                "run --nonsense",
                "run --zone Mars",
                "run --base-url example",
                "run --base-url https://example.org/?a=b",
                "run --base-url https://example.org/#top",
                "run --port 99999",
                "run --management-port -1",
                "run --static /no/such",
                "run --inbox /no/such",
                "ingest",
                "dead",
                "inbox",
                "dead replay",
                "trace",
                "convert",
                "convert /no/such"
            })
    void saysWhatIsWrongWithACommand(String command) {
        assertThat(execute(command.split(" +", -1))).isEqualTo(2);

        assertThat(err.toString()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void refusesAnInboxThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("post.md"));

        assertThat(execute("run", "--inbox", file.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("is a file");
    }

    @Test
    void saysWhereNothingHasRunYet() {
        assertThat(execute("status", "--data", folder.resolve("none").toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("nothing has run on").contains("broadsheet run");
    }

    @Test
    void rebuildsNothingWhereNothingHasRunYet() {
        Path data = folder.resolve("none");

        assertThat(execute("rebuild", "--data", data.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("nothing has run on " + data);
        assertThat(data).doesNotExist();
    }

    @Test
    void makesNoInboxForAServiceThatHasNoCluster() {
        Path inbox = folder.resolve("not-there");

        assertThat(execute("ingest", "--bootstrap", "", "--inbox", inbox.toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("needs a Kafka cluster");
    }

    @Test
    void showsInTheHelpOfAServiceTheOptionsThatItHeeds() {
        assertThat(execute("ingest", "--help")).isZero();

        assertThat(out.toString()).contains("--inbox-name", "--reconcile").doesNotContain("--title", "--loss");
    }

    @Test
    void takesTheOptionsOfOtherServicesAllTheSame() {
        assertThat(execute("transform", "--bootstrap", "", "--title", "The Daily"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("needs a Kafka cluster");
    }

    @Test
    void givesExamplesThatATerminalOfEightyColumnsDoesNotBreak() {
        CommandLine broadsheet = Broadsheet.commandLine();

        assertThat(broadsheet.getSubcommands().values())
                .allSatisfy(command -> assertThat(
                                command.getCommandSpec().usageMessage().footer())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.replace("%n", "")).hasSizeLessThan(80)));
    }

    @Test
    void saysWhichWordIsNoCommandOrOneTooMany() {
        assertThat(execute("runn")).isEqualTo(2);
        assertThat(execute("run", "posts")).isEqualTo(2);

        assertThat(err.toString()).contains("no command 'runn'", "broadsheet run?", "'posts' is one too many");
    }

    @Test
    void asksWhichOfTwoFormsOfConvertIsMeant() {
        assertThat(execute("convert", "--json", "--summary", folder.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("--json or --summary?");
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = execute(
                    "run",
                    "--inbox",
                    inbox.toString(),
                    "--data",
                    folder.resolve("data").toString(),
                    "--site",
                    folder.resolve("site").toString(),
                    "--port",
                    String.valueOf(taken.getLocalPort()));

            assertThat(code).isEqualTo(1);
            assertThat(err.toString()).contains("--port " + taken.getLocalPort());
        }
    }

    @Test
    void takesOptionsFromTheEnvironment() {
        Environment environment = new Environment(
                Map.of("BROADSHEET_BASE_URL", "https://example.org", "KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"));

        assertThat(environment.defaultValue(option("--base-url"))).isEqualTo("https://example.org");
        assertThat(environment.defaultValue(option("--bootstrap"))).isEqualTo("kafka:9092");
        assertThat(environment.defaultValue(option("--title"))).isNull();
    }

    @Test
    void showsTitlesThatCannotMoveTheCursor() {
        assertThat(Printable.line("A\u001b[2J\nB\u202e")).isEqualTo("A?[2J B?");
    }

    @Test
    void makesTheDefaultInboxWithTwoSamples() {
        Samples.makeInbox(folder.resolve("inbox"));

        assertThat(folder.resolve("inbox")).isDirectoryContaining("glob:**/welcome.md");
        assertThat(folder.resolve("inbox")).isDirectoryContaining("glob:**/pigeons.md");
    }

    private static OptionSpec option(String name) {
        return OptionSpec.builder(name).build();
    }

    private int execute(String... arguments) {
        CommandLine command = Broadsheet.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return arguments.length == 1 && arguments[0].isEmpty() ? command.execute() : command.execute(arguments);
    }
}
