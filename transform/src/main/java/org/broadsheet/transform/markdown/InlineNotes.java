package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Footnotes where they are called, as Pandoc and Obsidian have them: {@code It rose.^[Jane Doe measured it.]} One word in such
 * brackets is part of a pattern, {@code ^[a-z]+}, and a text again.
 */
public final class InlineNotes implements Dialect {
    @Override
    public String name() {
        return "inline-note";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.indexOf('^') >= 0 && markdown.contains("^[");
    }

    @Override
    public Reading read(Node document) {
        List<InlineFootnote> notes = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof InlineFootnote note) {
                notes.add(note);
            }
        }
        int count = 0;
        for (InlineFootnote note : notes) {
            if (isNote(note)) {
                count++;
            } else {
                unwrap(note);
            }
        }
        return new Reading(count, "");
    }

    private static boolean isNote(InlineFootnote note) {
        boolean link =
                note.getFirstChild() instanceof Link && note.getFirstChild().equals(note.getLastChild());
        return link || MarkdownNodes.words(note).strip().indexOf(' ') > 0;
    }

    private static void unwrap(InlineFootnote note) {
        note.insertBefore(new Text("^["));
        while (note.getFirstChild() != null) {
            note.insertBefore(note.getFirstChild());
        }
        note.insertBefore(new Text("]"));
        note.unlink();
    }
}
