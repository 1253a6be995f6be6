package org.broadsheet.transform.shortcode;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Zola's calls: <code>{{ youtube(id="w7Ft2ymGmfc") }}</code> alone, <code>{% quote(author="Jane Doe") %}</code> up to <code>
 * {% end %}</code>; <code>{{/* youtube(id="w") *&#47;}}</code> shows a tag to readers. Macros of Jinja and Nunjucks are called so too.
 */
final class CallSyntax implements Tag.Syntax {
    private final Predicate<String> isStep;

    /**
     * @param isStep whether a name is a step of a program of Liquid's relatives, which may have brackets around what follows
     */
    CallSyntax(Predicate<String> isStep) {
        this.isStep = isStep;
    }

    @Override
    public @Nullable Tag read(String text, int at) {
        boolean value = text.startsWith("{{", at);
        if (!value && !text.startsWith("{%", at)) {
            return null;
        }
        int start = at + 2;
        while (start < text.length() && " -/\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int stop = start;
        while (stop < text.length() && isNamePart(text.charAt(stop))) {
            stop++;
        }
        boolean shown = text.startsWith("/*", at + 2);
        boolean call = stop > start && text.startsWith("(", stop);
        boolean end = !value && text.substring(start, stop).equals("end");
        return shown || call || end ? tag(text, at, start, stop, value) : null;
    }

    private @Nullable Tag tag(String text, int at, int start, int stop, boolean value) {
        int close = Terminators.find(text, at + 2, value ? "}}" : "%}");
        if (close < stop) {
            return null;
        }
        String inside = text.substring(start, close).strip().replaceFirst("\\s*-$", "");
        int after = close + 2;
        if (text.startsWith("/*", at + 2) && inside.startsWith("*") && inside.endsWith("*/") && inside.length() > 3) {
            String bare = text.substring(at, at + 2) + inside.substring(1, inside.length() - 2) + (value ? "}}" : "%}");
            return new Tag(at, after, Tag.Kind.LITERAL, this, "", bare);
        }
        String name = text.substring(start, stop).toLowerCase(Locale.ROOT);
        if (inside.equals("end")) {
            return new Tag(at, after, Tag.Kind.CLOSE, this, "", "");
        }
        if (!inside.endsWith(")") || isStep.test(name)) {
            return null;
        }
        String arguments =
                inside.substring(stop - start + 1, inside.length() - 1).strip();
        String last = name.substring(name.lastIndexOf(':') + 1);
        return new Tag(at, after, value ? Tag.Kind.SINGLE : Tag.Kind.OPEN, this, last, arguments);
    }

    /** An end tag does not say what it ends. */
    @Override
    public String ending(Tag tag) {
        return "";
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':';
    }
}
