package org.broadsheet.transform.loss;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the labels of a Markdown text lead: its lines like {@code [label]: address}. */
final class References {
    private static final int LONGEST_LABEL = MarkdownScanner.LONGEST_LABEL;
    private static final int LONGEST_INDENT = 100;

    private final Map<String, String> targets = new HashMap<>();
    private final String text;

    References(String text) {
        this.text = text;
        for (int at = text.indexOf("]:"); at >= 0; at = text.indexOf("]:", at + 2)) {
            gather(at);
        }
    }

    /** The address under a label, whatever its case and white space; null where there is none. */
    @Nullable
    String target(String label) {
        return targets.get(key(label));
    }

    private void gather(int at) {
        int bracket = at - 1;
        int reach = Math.max(0, at - LONGEST_LABEL);
        while (bracket > reach && text.charAt(bracket) != '[' && text.charAt(bracket) != '\n') {
            bracket--;
        }
        if (bracket < 0 || text.charAt(bracket) != '[' || !isOnlyIndent(bracket)) {
            return;
        }
        String label = text.substring(bracket + 1, at);
        int address = Destination.skipSpace(text, at + 2);
        int end = address;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        targets.putIfAbsent(key(label), Destination.unpointed(text.substring(address, end)));
    }

    /** Whether nothing but indentation and markers stands before it in its line. */
    private boolean isOnlyIndent(int to) {
        int at = to - 1;
        while (at >= 0 && to - at < LONGEST_INDENT && " \t>".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
