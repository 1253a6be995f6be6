package org.broadsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.bench.QuoteLabel.Field;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;

/**
 * Scores the sources of quotations against hand-made labels: per field and per dialect, each miss, and whether confidences
 * mean what they say.
 *
 * <pre>{@code java -cp … org.broadsheet.bench.QuoteReport LABELS FOLDER}</pre>
 */
public final class QuoteReport {
    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final PrintStream out;
    private final List<QuoteScore> scores = new ArrayList<>();
    private int absent;

    QuoteReport(PrintStream out) {
        this.out = out;
    }

    /** Reads the labels of the first argument and the posts below the second. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: QuoteReport LABELS FOLDER");
            System.exit(2);
        }
        try {
            new QuoteReport(new PrintStream(System.out, true, StandardCharsets.UTF_8))
                    .run(QuoteLabel.read(Path.of(arguments[0])), Path.of(arguments[1]));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    void run(List<QuoteLabel> labels, Path folder) throws IOException {
        List<Path> files = PostFiles.below(folder);
        Map<Path, List<Quote>> read = new HashMap<>();
        for (QuoteLabel label : labels) {
            Path file = files.stream()
                    .filter(each -> each.toString().endsWith(label.path()))
                    .findFirst()
                    .orElse(null);
            if (file == null) {
                absent++;
            } else {
                List<Quote> quotes = read.get(file);
                if (quotes == null) {
                    quotes = quotes(folder, file);
                    read.put(file, quotes);
                }
                scores.add(QuoteScore.of(label, quotes));
            }
        }
        printMisses();
        printDialects();
        printFields();
        printCalibration();
    }

    private List<Quote> quotes(Path folder, Path file) throws IOException {
        try {
            return transformer.transform(PostFiles.read(folder, file)).quotes();
        } catch (InvalidPostException e) {
            out.println("refused " + file + ": " + e.getMessage());
            return List.of();
        }
    }

    private void printMisses() {
        for (QuoteScore score : scores) {
            String place = score.label().path() + " '" + score.label().start().shown() + "'"
                    + (score.quote() == null ? " (quotation not found)" : "");
            if (score.isFalse()) {
                out.println("FALSE " + place + ": got " + score.got());
            }
            for (Field field : Field.values()) {
                boolean wanted = score.label().source().containsKey(field) && !score.isRight(field);
                if (!score.label().isNone() && (wanted || (score.isJudged(field) && !score.isRight(field)))) {
                    out.printf(
                            "%s %s %s: want %s got %s%n",
                            score.got().containsKey(field) ? "WRONG" : "MISS",
                            field.key(),
                            place,
                            score.label().source().get(field),
                            score.got().get(field));
                }
            }
        }
    }

    private void printDialects() {
        Map<String, Map<Field, Tally>> dialects = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (QuoteScore score : scores) {
            counts.merge(score.label().dialect(), 1, Integer::sum);
            Map<Field, Tally> tallies = dialects.computeIfAbsent(score.label().dialect(), missing -> tallies());
            tallies.forEach((field, tally) -> tally.add(score, field));
        }
        out.println("\nright/answered/labelled by dialect");
        out.printf("%-28s %6s  %-10s %-10s %-10s %-10s%n", "dialect", "labels", "url", "title", "author", "site");
        dialects.forEach((dialect, tallies) -> out.printf(
                "%-28s %6d  %-10s %-10s %-10s %-10s%n",
                dialect,
                counts.get(dialect),
                tallies.get(Field.URL),
                tallies.get(Field.TITLE),
                tallies.get(Field.AUTHOR),
                tallies.get(Field.SITE)));
    }

    private static Map<Field, Tally> tallies() {
        Map<Field, Tally> tallies = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            tallies.put(field, new Tally());
        }
        return tallies;
    }

    private void printFields() {
        out.println();
        for (boolean hard : new boolean[] {false, true}) {
            Map<Field, Tally> tallies = tallies();
            scores.stream()
                    .filter(score ->
                            score.label().hard() == hard && !score.label().isNone())
                    .forEach(score -> tallies.forEach((field, tally) -> tally.add(score, field)));
            tallies.forEach(
                    (field, tally) -> out.printf("%-12s %s%n", (hard ? "hard " : "") + field.key(), tally.ratios()));
        }
        long none = scores.stream().filter(score -> score.label().isNone()).count();
        out.printf(
                "false attributions %d/%d   quotations not found %d   posts not found %d   labels %d%n",
                scores.stream().filter(QuoteScore::isFalse).count(),
                none,
                scores.stream().filter(score -> score.quote() == null).count(),
                absent,
                scores.size() + absent);
    }

    /** Of the answers given with 0.9, nine in ten should hold. */
    private void printCalibration() {
        out.println("\nconfidence   answers  mean  right");
        double[] edges = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};
        for (int i = 0; i + 1 < edges.length; i++) {
            double from = edges[i];
            double to = edges[i + 1];
            List<QuoteScore> answered = scores.stream()
                    .filter(score -> score.quote() != null && score.quote().confidence() != null)
                    .filter(score ->
                            score.quote().confidence() >= from && score.quote().confidence() < to)
                    .toList();
            double mean = answered.stream()
                    .mapToDouble(score -> score.quote().confidence())
                    .average()
                    .orElse(0);
            long right = answered.stream().filter(QuoteScore::isRight).count();
            out.printf(
                    Locale.ROOT,
                    "%.2f - %.2f  %7d  %.2f  %.2f%n",
                    from,
                    Math.min(1, to),
                    answered.size(),
                    mean,
                    right / (double) Math.max(1, answered.size()));
        }
    }
}
