package org.broadsheet.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostReceived;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;

/**
 * Runs the core over every post below a folder and prints what became of them: crashes, refusals with their reasons, unexplained
 * losses, products that a second pass or a second parse changes, the errors of the Nu HTML checker in each; then warnings and
 * repairs by kind, quotations, and what was slow. A second argument names a file for the events, one a line.
 *
 * <pre>{@code java -cp … org.broadsheet.bench.CorpusReport FOLDER [events.jsonl]}</pre>
 */
public final class CorpusReport {
    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final SecondPass secondPass = new SecondPass(transformer);
    private final HtmlChecker checker = new HtmlChecker();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Findings findings = new Findings();
    private final List<Slow> slow = new ArrayList<>();
    private final PrintStream out;

    private record Slow(String path, long micros) {}

    private CorpusReport(PrintStream out) {
        this.out = out;
    }

    /** Reads the folder of the first argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: CorpusReport FOLDER [EVENTS]");
            System.exit(2);
        }
        try (OutputStream events = arguments.length == 2
                ? new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))
                : OutputStream.nullOutputStream()) {
            new CorpusReport(System.out).run(Path.of(arguments[0]), events);
        }
    }

    private void run(Path folder, OutputStream events) throws IOException {
        List<Path> files = PostFiles.below(folder);
        for (Path file : files) {
            read(PostFiles.read(folder, file), events);
        }
        print(files.size());
    }

    private void read(PostReceived post, OutputStream events) throws IOException {
        String path = post.path();
        try {
            long start = System.nanoTime();
            PostEnriched enriched = transformer.transform(post);
            slow.add(new Slow(path, (System.nanoTime() - start) / 1000));
            count(enriched);
            check(path, enriched);
            events.write(EventCodec.encode(enriched));
            events.write('\n');
        } catch (InvalidPostException e) {
            findings.add(
                    Findings.Kind.REFUSED,
                    path + ":" + e.line() + ": " + e.reason() + ": " + e.getMessage() + "; " + e.hint());
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(Findings.Kind.CRASHED, path + ": " + e + " at " + e.getStackTrace()[0]);
        }
    }

    private void check(String path, PostEnriched post) {
        post.warnings().stream()
                .filter(warning -> warning.kind().equals("loss"))
                .forEach(loss -> findings.add(Findings.Kind.LOST, path + ":" + loss.line() + ": " + loss.message()));
        findings.addDifference(Findings.Kind.NOT_IDEMPOTENT, path, secondPass.normalised(post));
        findings.addDifference(Findings.Kind.NOT_STABLE, path, SecondPass.reparsed(post));
        checker.errors(post.html()).forEach(error -> findings.add(Findings.Kind.INVALID, path + ": " + error));
    }

    private void count(PostEnriched post) {
        add("posts", 1);
        add("visibility " + post.visibility(), 1);
        add("words", post.wordCount());
        add("links", post.links().size());
        add("images", post.images().size());
        post.warnings().forEach(warning -> add("warning " + warning.kind(), 1));
        post.repairs().forEach(repair -> add("repair " + repair.rule(), repair.count()));
        post.quotes().forEach(quote -> {
            add("quotes", 1);
            add(quote.source() == null ? "quotes without source" : "quotes with source", 1);
            quote.evidence().forEach(evidence -> add("evidence " + evidence.kind(), 1));
        });
    }

    private void add(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    private void print(int files) {
        out.println(files + " files");
        counts.forEach((what, count) -> out.printf("%9d %s%n", count, what));
        slow.sort(Comparator.comparingLong(Slow::micros).reversed());
        slow.stream().limit(8).forEach(post -> out.printf("%9d us %s%n", post.micros(), post.path()));
        long total = slow.stream().mapToLong(Slow::micros).sum();
        out.printf(
                "%d posts in %d ms, %.0f posts/s%n", slow.size(), total / 1000, slow.size() * 1e6 / Math.max(1, total));
        findings.print(out);
    }
}
