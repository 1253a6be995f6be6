package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.events.PostEnriched.Candidate;
import org.broadsheet.events.PostEnriched.Evidence;
import org.broadsheet.events.PostEnriched.Source;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of resolving one quotation.
 *
 * @param source what it was taken from, or null where the post does not tell
 * @param confidence in it
 * @param clues that it was read from
 * @param candidates what it might be, where there is no source
 */
record Resolution(@Nullable Source source, double confidence, List<Clue> clues, List<Candidate> candidates) {
    static final Resolution SILENT = silent(List.of());

    /** No source, though the candidates might be it. */
    static Resolution silent(List<Candidate> candidates) {
        return new Resolution(null, 0, List.of(), candidates);
    }

    Resolution {
        clues = List.copyOf(clues);
        candidates = List.copyOf(candidates);
    }

    /** The clues as evidence. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(clues.size());
        for (Clue clue : clues) {
            evidence.add(new Evidence(clue.kind(), clue.text()));
        }
        return evidence;
    }

    /** The lines that are nothing but attribution, each once. */
    List<Element> lines() {
        List<Element> lines = new ArrayList<>();
        for (Clue clue : clues) {
            Element line = clue.line();
            if (line != null && !lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }
}
