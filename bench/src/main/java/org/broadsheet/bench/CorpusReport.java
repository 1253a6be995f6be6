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
 * Runs the core over every post below a folder and prints what became of them: refusals with their reasons, warnings and
 * repairs by kind, quotations, words in against words out with the posts that lost most, and what was slow. A second argument names a file for the events, one a line.
 *
 * <pre>{@code java -cp … org.broadsheet.bench.CorpusReport FOLDER [events.jsonl]}</pre>
 */
public final class CorpusReport {
    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<Slow> slow = new ArrayList<>();
    private final List<WordLoss> losses = new ArrayList<>();
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
        long start = System.nanoTime();
        try {
            PostEnriched enriched = transformer.transform(post);
            slow.add(new Slow(path, (System.nanoTime() - start) / 1000));
            count(enriched);
            losses.add(WordLoss.of(post.source(), enriched));
            events.write(EventCodec.encode(enriched));
            events.write('\n');
        } catch (InvalidPostException e) {
            refusals.add(path + ":" + e.line() + ": " + e.reason() + ": " + e.getMessage() + "; " + e.hint());
            add("refused " + e.reason(), 1);
        } catch (RuntimeException | StackOverflowError e) {
            refusals.add(path + ": CRASH " + e + " at " + e.getStackTrace()[0]);
            add("crashed", 1);
        }
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

    private void printLosses() {
        long words = losses.stream().mapToLong(WordLoss::words).sum();
        long lost = losses.stream().mapToLong(loss -> loss.lost().size()).sum();
        out.printf("%d words in, %d of them not found in the text, %.3f %%%n", words, lost, 100.0 * lost / words);
        losses.sort(
                Comparator.comparingInt((WordLoss loss) -> loss.lost().size()).reversed());
        losses.stream().limit(10).forEach(out::println);
    }

    private void add(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    private void print(int files) {
        out.println(files + " files");
        counts.forEach((what, count) -> out.printf("%9d %s%n", count, what));
        refusals.forEach(out::println);
        printLosses();
        slow.sort(Comparator.comparingLong(Slow::micros).reversed());
        slow.stream().limit(8).forEach(post -> out.printf("%9d us %s%n", post.micros(), post.path()));
        long total = slow.stream().mapToLong(Slow::micros).sum();
        out.printf(
                "%d posts in %d ms, %.0f posts/s%n", slow.size(), total / 1000, slow.size() * 1e6 / Math.max(1, total));
    }
}
