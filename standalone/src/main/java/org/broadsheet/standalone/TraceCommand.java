package org.broadsheet.standalone;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostPublished;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.CannotRunException;
import org.broadsheet.standalone.app.PostTrace;
import org.broadsheet.standalone.app.PostTrace.Seen;
import org.broadsheet.standalone.app.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where one post is and what was done to it. */
@Command(
        name = "trace",
        description = "Where one post is, and what was done to it.",
        footer = {
            "%nExamples:",
            "  broadsheet trace 2026/hello.md",
            "  broadsheet trace https://example.org/2026/02/28/hello/"
        })
final class TraceCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Parameters(paramLabel = "POST", description = "its id, its path below the inbox, or its address on the site")
    String post = "";

    @Override
    public Integer call() {
        return Question.ask(cluster, this::trace);
    }

    private int trace(KafkaSettings kafka) {
        PostTrace trace = PostTrace.of(kafka, post)
                .orElseThrow(() -> new CannotRunException("nothing is known of '" + post
                        + "'. Expected a path below the inbox, an id such as inbox/hello.md, or an address such as"
                        + " /2026/02/28/hello/."));
        Terminal terminal = new Terminal(spec.commandLine());
        terminal.say(trace.id());
        line(
                terminal,
                "ledger",
                trace.ledger()
                        .map(entry -> "version " + entry.version() + ", "
                                + (entry.deleted() ? "deleted" : entry.size() + " bytes, changed " + entry.modifiedAt())
                                + (entry.refused() == null ? "" : ", refused: " + entry.refused()))
                        .orElse("not there"));
        line(terminal, "received", trace.received().map(TraceCommand::words).orElse("not there"));
        line(terminal, "enriched", trace.enriched().map(TraceCommand::words).orElse("not there"));
        trace.product().ifPresent(product -> product(terminal, product));
        line(terminal, "published", trace.receipt().map(TraceCommand::words).orElse("not there"));
        trace.taken()
                .ifPresent(other -> line(
                        terminal,
                        "",
                        "its address would be " + other.address() + ", which " + Refusal.name(other.id()) + " has"));
        trace.refusals().forEach(refusal -> line(terminal, "dead", words(refusal)));
        trace.standing().ifPresent(receipt -> line(terminal, "", Refusals.stays(receipt)));
        return 0;
    }

    private static void product(Terminal terminal, PostEnriched product) {
        line(terminal, "", "\"" + product.title() + "\", " + product.wordCount() + " words");
        product.repairs().forEach(repair -> line(terminal, "", "repair " + repair.rule() + " x" + repair.count()));
        product.quotes().forEach(quote -> line(terminal, "", "quote " + quote.id() + " of " + words(quote.source())));
        product.warnings()
                .forEach(warning -> line(terminal, "", "warning " + warning.kind() + ": " + warning.message()));
    }

    private static void line(Terminal terminal, String stage, String text) {
        terminal.say(String.format("  %-10s %s", stage, Printable.line(text)));
    }

    private static String words(Seen event) {
        return event.event() + (event.deleted() ? " (deleted)" : "") + " at " + event.time() + ", " + event.origin();
    }

    private static String words(PostPublished receipt) {
        return receipt.visibility() + (receipt.address() == null ? "" : " at " + receipt.address()) + ", version "
                + receipt.version() + ", " + receipt.publishedAt();
    }

    private static String words(Refusal refusal) {
        return "version " + refusal.version() + ", " + refusal.stage() + ", " + refusal.reason() + ": "
                + refusal.description() + (refusal.hint().isEmpty() ? "" : " (" + refusal.hint() + ")");
    }

    private static String words(PostEnriched.@Nullable Source source) {
        if (source == null) {
            return "an unknown source";
        }
        return Stream.of(
                        source.title(),
                        source.author() == null ? null : source.author().name(),
                        source.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
