package org.broadsheet.standalone.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Warning;

/** An explanation as lines for a terminal. */
public final class ExplanationText {
    private static final int WIDTH = 100;
    private static final int MOST_CHANGES = 12;

    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(boolean colour) {
        this.colour = colour;
    }

    /**
     * The lines.
     *
     * @param colour whether the terminal shows colours
     */
    public static List<String> lines(Explanation explained, boolean colour) {
        ExplanationText text = new ExplanationText(colour);
        text.facts(explained.post());
        text.repairs(explained.steps());
        text.warnings(explained.post());
        text.quotes(explained.post().quotes());
        text.numbered("Before", explained.source());
        text.numbered("After", explained.post().html());
        return List.copyOf(text.lines);
    }

    private void facts(PostEnriched post) {
        lines.add(bold(post.title()));
        lines.add(post.provenance().path() + ", " + post.visibility().name().toLowerCase(Locale.ROOT) + ", "
                + (post.published() == null ? "undated" : post.published().raw()) + ", " + Sizes.of(post));
    }

    private void repairs(List<RepairStep> steps) {
        heading("Repairs", steps.isEmpty());
        for (RepairStep step : steps) {
            lines.add("  " + bold(step.rule()) + " \u00d7" + step.count());
            step.changes().stream().limit(MOST_CHANGES).forEach(this::change);
            if (step.changes().size() > MOST_CHANGES) {
                lines.add("      and " + (step.changes().size() - MOST_CHANGES) + " more places");
            }
        }
    }

    private void change(Change change) {
        String place = change.line() == 0 ? "" : "line " + change.line();
        if (!change.before().isBlank()) {
            lines.add(String.format("  %9s ", place) + red("- " + oneLine(change.before())));
            place = "";
        }
        if (!change.after().isBlank()) {
            lines.add(String.format("  %9s ", place) + green("+ " + oneLine(change.after())));
        }
    }

    private void warnings(PostEnriched post) {
        heading("Warnings", post.warnings().isEmpty());
        for (Warning warning : post.warnings()) {
            lines.add("  " + bold(warning.kind()) + (warning.line() == null ? "" : " line " + warning.line()) + ": "
                    + warning.message());
        }
        heading("Loss", false);
        lines.add("  " + Sizes.loss(post));
    }

    private void quotes(List<Quote> quotes) {
        heading("Quotations", quotes.isEmpty());
        for (Quote quote : quotes) {
            lines.add("  \u201c" + oneLine(quote.text()) + "\u201d");
            lines.add("      " + Sources.words(quote));
            quote.evidence().forEach(clue -> lines.add("      " + clue.kind() + ": " + oneLine(clue.text())));
            Sources.candidates(quote).forEach(candidate -> lines.add("      " + candidate.replaceAll("\\s+", " ")));
        }
    }

    private void numbered(String title, String text) {
        heading(title, false);
        int[] number = {0};
        text.lines().forEach(line -> lines.add(String.format("%5d  %s", ++number[0], line)));
    }

    private void heading(String title, boolean none) {
        lines.add("");
        lines.add(bold(title) + (none ? ": none" : ""));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > WIDTH ? line.substring(0, WIDTH) + " \u2026" : line;
    }

    private String bold(String text) {
        return painted("1", text);
    }

    private String red(String text) {
        return painted("31", text);
    }

    private String green(String text) {
        return painted("32", text);
    }

    private String painted(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
