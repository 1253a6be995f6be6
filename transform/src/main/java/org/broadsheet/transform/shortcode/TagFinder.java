package org.broadsheet.transform.shortcode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tags of a source, in one pass. */
final class TagFinder {
    private static final String RAW = "raw";
    private static final Set<String> RAW_NAMES = Set.of(RAW, "verbatim");

    private final String text;
    private final boolean markdown;
    private final Catalogue catalogue;
    private final CodeRegions regions;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> endless = new HashSet<>();
    private final Map<String, Tag> nextClosing = new HashMap<>();
    private int region = -1;
    private int regionEnd;
    private int rawEnd = -1;

    TagFinder(String text, boolean markdown, Catalogue catalogue) {
        this.text = text;
        this.markdown = markdown;
        this.catalogue = catalogue;
        this.regions = new CodeRegions(text, markdown);
    }

    /** Whether a text may have tags at all; most have none. */
    static boolean mayHaveTags(String text) {
        return text.indexOf('[') >= 0 || hasPair(text, '{', "{%#") || hasPair(text, ':', ":");
    }

    /** Whether one of some signs stands behind one; looked for by that one, which takes a quarter of the time that a word does. */
    private static boolean hasPair(String text, char first, String second) {
        for (int at = text.indexOf(first); at >= 0 && at + 1 < text.length(); at = text.indexOf(first, at + 1)) {
            if (second.indexOf(text.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text may have tags in square brackets; most brackets are before no name. */
    static boolean mayHaveBrackets(String text) {
        for (int at = text.indexOf('['); at >= 0 && at + 1 < text.length(); at = text.indexOf('[', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) {
                return true;
            }
        }
        return false;
    }

    List<Found> find() {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        return found;
    }

    /** Looks at one place and says where to look next. */
    private int step(int at) {
        char c = text.charAt(at);
        if (at >= regionEnd) {
            region = -1;
            if (c == '`' || c == '~' || c == '<') {
                return enter(at);
            }
            if (c == '\\' && markdown) {
                return at + 2;
            }
        }
        if (c == '{' || c == '[') {
            for (Tag.Syntax syntax : c == '{' ? catalogue.inBraces() : catalogue.inBrackets()) {
                Tag tag = syntax.read(text, at);
                if (tag != null && !isTorn(tag)) {
                    return take(markdown && c == '{' && region < 0 ? tag.withAttributes(text) : tag, at);
                }
            }
        }
        return at + 1;
    }

    /** Whether a tag begins in an element of code and ends behind it. */
    private boolean isTorn(Tag tag) {
        return region >= 0 && text.charAt(region) == '<' && tag.end() > regionEnd;
    }

    private int enter(int at) {
        int end = regions.end(at);
        if (end == at) {
            return text.charAt(at) == '<' ? at + 1 : regions.runEnd(at);
        }
        if (regions.isHidden(at)) {
            return end;
        }
        region = at;
        regionEnd = end;
        return at + 1;
    }

    private int take(Tag tag, int at) {
        if (at < rawEnd) {
            if (tag.end() > rawEnd) {
                return at + 1;
            }
            found.add(Found.of(tag.as(Tag.Kind.LITERAL, tag.source(text)), region));
            return tag.end();
        }
        if (tag.kind() == Tag.Kind.OPEN && RAW_NAMES.contains(tag.name())) {
            return takeRaw(tag);
        }
        boolean verbatim = tag.kind() == Tag.Kind.OPEN && region < 0 && catalogue.isVerbatim(tag);
        Tag close = verbatim ? closing(tag) : null;
        if (close == null) {
            found.add(Found.of(tag, region));
            return tag.end();
        }
        found.add(new Found(tag, region, text.substring(tag.end(), close.start()), close.end()));
        return close.end();
    }

    /** Up to the end tag nothing is a tag; without an end tag this is none either. */
    private int takeRaw(Tag tag) {
        Tag close = closing(tag);
        if (close == null || (region >= 0 && close.start() > regionEnd)) {
            found.add(Found.of(tag.as(Tag.Kind.LITERAL, tag.source(text)), region));
            return tag.end();
        }
        rawEnd = close.start();
        found.add(Found.of(tag.as(Tag.Kind.OPEN, ""), region));
        return tag.end();
    }

    /** The next end tag, which is the same for all tags before it. */
    private @Nullable Tag closing(Tag tag) {
        String key = tag.syntax().getClass().getSimpleName() + tag.syntax().ending(tag);
        Tag known = nextClosing.get(key);
        if (known != null && known.start() >= tag.end()) {
            return known;
        }
        Tag close = endless.contains(key) ? null : search(tag);
        if (close == null) {
            endless.add(key);
        } else {
            nextClosing.put(key, close);
        }
        return close;
    }

    private @Nullable Tag search(Tag tag) {
        String opening = text.charAt(tag.start()) == '[' ? "[" : text.substring(tag.start(), tag.start() + 2);
        for (int at = text.indexOf(opening, tag.end()); at >= 0; at = text.indexOf(opening, at + 1)) {
            Tag close = tag.syntax().read(text, at);
            if (close != null
                    && close.kind() == Tag.Kind.CLOSE
                    && tag.syntax().ending(close).equals(tag.syntax().ending(tag))) {
                return close;
            }
        }
        return null;
    }
}
