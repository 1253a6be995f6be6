package org.broadsheet.standalone;

import java.util.List;
import java.util.Set;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.SiteMemory;
import org.broadsheet.standalone.app.Verification;
import picocli.CommandLine.Command;

/** Does the site match the topics, and do the topics match each other? */
@Command(
        name = "verify",
        description =
                "Build the site again from the topics, elsewhere, and compare it byte by byte;"
                        + " compare the topics with each other. The site's options are those of the last run unless they are given.",
        footer = {"%nExample:", "  broadsheet verify --data broadsheet-data"})
final class VerifyCommand extends LineCommand {
    @Override
    Set<String> heeded() {
        return HeededOptions.OF_PUBLISH;
    }

    @Override
    public Integer call() {
        return Question.ask(cluster, this::verify);
    }

    private int verify(KafkaSettings kafka) {
        Terminal terminal = new Terminal(spec.commandLine());
        List<String> differences =
                Verification.of(inbox.line(cluster, site.config(SiteMemory.of(cluster.data()))), kafka);
        differences.forEach(terminal::warn);
        terminal.say(
                differences.isEmpty()
                        ? "The site is what the topics say, and the topics agree."
                        : Printable.count(differences.size(), "difference") + ".");
        return differences.isEmpty() ? 0 : 1;
    }
}
