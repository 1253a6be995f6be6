package org.broadsheet.transform.loss;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.transform.html.ElementNames;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as plain text with markup in it: words between tags, addresses in them. Comments, scripts, styles and template tags are
 * not words; entities are decoded. Linear in the length of the text.
 */
class SourceScanner {
    /** Elements whose content nobody reads. */
    private static final Set<String> UNREAD = names("script style template iframe noembed noframes title head");
    /** Elements that part no words. */
    private static final Set<String> INLINE =
            names("a abbr acronym b bdi bdo big blink cite code del dfn em font i img ins kbd mark nobr q s samp small"
                    + " span strike strong sub sup time tt u var wbr");

    /** Where the address of a picture waits for a script. */
    private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-original");

    private static final String CDATA = "<![CDATA[";

    /** No value of a template is longer. */
    private static final int LONGEST_VALUE = 500;

    final String text;
    final Sink sink;
    final WordHash words;
    final TagReader tags;
    private final Set<String> endless = new HashSet<>();
    private int noTemplateFrom = Integer.MAX_VALUE;
    private int noVariableFrom = Integer.MAX_VALUE;
    private int variableEnd;
    private int preformatted;
    private int drawings;
    private String pendingLink = "";
    private int pendingAt;

    SourceScanner(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
        this.words = new WordHash(sink);
        this.tags = new TagReader(text);
    }

    /** Reads all of it. */
    void scan() {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        words.end();
    }

    /** Reads on from an offset and says how far it came. */
    int step(int at) {
        char c = text.charAt(at);
        if (c == '<' && !isRaw()) {
            return angle(at);
        }
        if (c == '&') {
            return entity(at);
        }
        visible(c);
        if (c == '{') {
            return brace(at);
        }
        int known = words.isBetween() ? sink.known(at) : 0;
        return known > 0 ? at + known : words.run(text, at);
    }

    /** Whether the text here is preformatted. */
    final boolean isPreformatted() {
        return preformatted > 0;
    }

    /** Whether links and images here are shown as they are written. */
    boolean isRaw() {
        return false;
    }

    /** Where a character stands within the next so many; -1 where it does not. */
    final int indexOf(char wanted, int from, int reach) {
        int end = Math.min(text.length(), from + reach);
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private int angle(int at) {
        if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
            return isConfluenceText(at) ? at + CDATA.length() : declaration(at);
        }
        if (!tags.read(at, isPreformatted(), drawings > 0)) {
            words.end();
            return at + 1;
        }
        String name = tags.name();
        int end = tags.end();
        if (!INLINE.contains(name) && (name.indexOf(':') < 0 || name.startsWith("ac:"))) {
            words.end();
        }
        if (name.equals("a")) {
            pendingLink = "";
        }
        if (tags.isEnd()) {
            preformatted -= name.equals("pre") && preformatted > 0 ? 1 : 0;
            drawings -= isDrawing(name) && drawings > 0 ? 1 : 0;
            return end;
        }
        open(name, at);
        return UNREAD.contains(name) ? behindContent(name, end) : end;
    }

    /** Whether a text begins there that Confluence shows, and HTML would hide as a remark. */
    private boolean isConfluenceText(int at) {
        int open = text.startsWith(CDATA, at) ? text.lastIndexOf('<', at - 1) : -1;
        return open >= 0 && at - open < LONGEST_VALUE && text.startsWith("<ac:plain-text", open);
    }

    private static Set<String> names(String names) {
        return new ElementNames(List.of(names.split(" ")));
    }

    private static boolean isDrawing(String name) {
        return name.equals("svg") || name.equals("math");
    }

    private void open(String name, int at) {
        drawings += isDrawing(name) ? 1 : 0;
        switch (name) {
            case "a" -> {
                pendingLink = tags.attribute("href");
                pendingAt = at;
            }
            case "video", "audio", "svg", "object", "iframe", "input", "button" -> visible('*');
            case "img" -> {
                visible('*');
                image(tags.attribute("src"), at);
                LATE.forEach(attribute -> image(tags.attribute(attribute), at));
                String alt = tags.attribute("alt");
                if (!alt.isEmpty()) {
                    words.end();
                    ShownText.scan(Parser.unescapeEntities(alt, true), shifted(at));
                }
            }
            case "pre", "xmp", "listing" -> {
                if (preformatted == 0) { // One in another is a part of it.
                    sink.codeBlock(at);
                }
                preformatted += name.equals("pre") ? 1 : 0;
            }
            default -> {}
        }
    }

    private Sink shifted(int at) {
        return new Sink() {
            @Override
            public void word(long hash, int offset) {
                sink.word(hash, at);
            }

            @Override
            public boolean hearsLetters() {
                return sink.hearsLetters();
            }

            @Override
            public void letter(char lower) {
                sink.letter(lower);
            }
        };
    }

    /** A link in which nothing can be seen is none. */
    private void visible(char c) {
        if (!pendingLink.isEmpty() && !Character.isWhitespace(c) && c != '\u00A0') {
            link(pendingLink, pendingAt);
            pendingLink = "";
        }
    }

    final void link(String target, int at) {
        if (!target.isBlank()) {
            sink.link(target, at);
        }
    }

    final void image(String source, int at) {
        if (!source.isBlank()) {
            sink.image(source, at);
        }
    }

    private int declaration(int at) {
        words.end();
        String close = text.startsWith("<!--", at) ? "-->" : ">";
        int end = endless.contains(close) ? -1 : text.indexOf(close, at + 2);
        if (end < 0) {
            endless.add(close);
            return at + 2;
        }
        return end + close.length();
    }

    private int behindContent(String name, int from) {
        if (endless.contains(name)) {
            return from;
        }
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        endless.add(name);
        return from;
    }

    /** An entity outside code: the character that is meant. */
    private int entity(int at) {
        int end = ShownText.entityEnd(text, at);
        if (end == 0 || isRaw() || text.startsWith("amp;", at + 1)) {
            words.end();
            return Math.max(end, at + 1);
        }
        String meant = meant(at, end);
        if (meant.length() > 2) {
            words.end();
            return end;
        }
        for (int i = 0; i < meant.length(); i++) {
            visible(meant.charAt(i));
            words.character(meant.charAt(i), at);
        }
        return end;
    }

    /** What an entity stands for: looked up by its name, where it has one, before a parser is asked. */
    private String meant(int at, int end) {
        String named = text.charAt(at + 1) == '#' ? "" : Entities.getByName(text.substring(at + 1, end - 1));
        return named.isEmpty() ? Parser.unescapeEntities(text.substring(at, end), false) : named;
    }

    /** A template's tag: a program's words, not the writer's. */
    private int brace(int at) {
        words.end();
        if (isRaw() || isPreformatted()) {
            return at + 1;
        }
        if (text.startsWith("{%", at) && at < noTemplateFrom) {
            int end = text.indexOf("%}", at + 2);
            noTemplateFrom = end < 0 ? at : noTemplateFrom;
            return end < 0 ? at + 1 : end + 2;
        }
        if (text.startsWith("{{", at) && at < noVariableFrom) {
            variableEnd = variableEnd < at + 2 ? text.indexOf("}}", at + 2) : variableEnd;
            noVariableFrom = variableEnd < 0 ? at : noVariableFrom;
            return variableEnd < 0 || isTorn(at) ? at + 1 : variableEnd + 2;
        }
        return at + 1;
    }

    /** Whether what would be a value goes over lines, as no name does, or into another tag. */
    private boolean isTorn(int at) {
        char first = text.charAt(Math.min(at + 2, text.length() - 1));
        if (first == '<' || first == '%') {
            return false;
        }
        String inside = text.substring(at + 2, Math.min(variableEnd, at + LONGEST_VALUE))
                .strip();
        return inside.contains("{{")
                || inside.contains("{%")
                || inside.contains("{<")
                || (inside.indexOf('\n') >= 0 && !inside.startsWith("\"") && !inside.startsWith("'"));
    }
}
