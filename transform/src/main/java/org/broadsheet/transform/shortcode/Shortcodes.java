package org.broadsheet.transform.shortcode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The tags of one post: {@link #take} sets marks for them before its body is parsed, {@link #put} puts into the HTML what
 * they stand for.
 */
public final class Shortcodes {
    /** How a note begins that stands where something cannot be shown; it is no words of the post. */
    public static final String NOT_SHOWN = "Not shown: ";

    /** A pattern of what stands for the tag of a film or the like in what {@link #take} gives back. */
    public static final String CARD_MARK = Marks.CARD;

    /** An address, for which a card or a picture stands, or HTML in base 64. */
    private static final Pattern ADDRESS = Pattern.compile("\\s*+(?:https?://\\S++|[A-Za-z0-9+/]{24,}+={0,2}+)\\s*+");

    private static final Catalogue CATALOGUE = new Catalogue();

    private static final int LONGEST_ARGUMENTS = 1_000;

    private final Variables variables;
    private final Marks marks = new Marks();
    private final Map<Integer, Note> notes = new HashMap<>();
    private final Map<String, Note> unknown = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final StringBuilder replaced = new StringBuilder();
    private int rendered;

    private record Note(String what, int line) {}

    /**
     * The tags of a post.
     *
     * @param head the text under a key of its head
     */
    public Shortcodes(Function<String, Optional<String>> head) {
        this.variables = new Variables(head);
    }

    /** Words of a head without the tags of page builders, which exports cut summaries out of; empty where nothing else is left. */
    public static String untagged(String words) {
        return ModuleNames.untagged(words);
    }

    /** A piece of a text. */
    public record Span(int start, int end) {}

    /** The tags in square brackets that a text without markup has. */
    public static List<Span> inBrackets(String text) {
        return TagFinder.mayHaveBrackets(text)
                ? new TagFinder(text.replace('<', ' '), false, CATALOGUE)
                        .find().stream()
                                .filter(found -> found.tag().syntax() instanceof BracketSyntax && !isWord(found, false))
                                .map(found -> new Span(found.tag().start(), found.end()))
                                .toList()
                : List.of();
    }

    /**
     * A body with marks instead of tags.
     *
     * @param markdown whether it is Markdown, where a tag on a line of its own is a paragraph of its own
     * @param line the body's first line in the file
     * @param words makes HTML of words in the body's format
     */
    public String take(String body, boolean markdown, int line, UnaryOperator<String> words) {
        if (!TagFinder.mayHaveTags(body)) {
            return body;
        }
        String text =
                EscapedBrackets.mend(ColumnBreaks.blanked(Marks.unmarked(body)), markdown, CATALOGUE.bracketNames());
        List<Found> found = new TagFinder(text, markdown, CATALOGUE).find();
        return found.isEmpty() ? text : marked(text, found, markdown, new Lines(text, line), words);
    }

    private String marked(String text, List<Found> all, boolean markdown, Lines lines, UnaryOperator<String> words) {
        Pairs pairs = new Pairs(all);
        IdentityHashMap<Found, Rendering> openings = new IdentityHashMap<>();
        OwnLines out = new OwnLines(text, markdown);
        for (Found found : all) {
            boolean paired = pairs.isPaired(found);
            if (isWord(found, paired) || (!paired && isInBrackets(text, found.tag()))) {
                continue;
            }
            Rendering rendering = rendering(found, paired ? openings.get(pairs.mate(found)) : null, paired, words);
            openings.put(found, rendering);
            if (!rendering.note().isEmpty()) {
                notes.put(
                        marks.size(),
                        new Note(rendering.note(), lines.at(found.tag().start())));
            }
            boolean gone = rendering.html().isEmpty() && rendering.end().isEmpty();
            sources.add(
                    gone ? text.substring(found.tag().start(), found.end()) + parted(text, found) : tags(text, found));
            boolean own =
                    out.begin(found, rendering.block() || !rendering.note().isEmpty(), isLayout(found.tag()));
            String mark = marks.add(new Marks.Mark(
                    code(text, found, paired, markdown),
                    rendering.html(),
                    value(text, found, rendering),
                    rendering.block(),
                    own));
            out.mark(mark, found.end());
        }
        return out.finish();
    }

    /** A tag of a page builder around blocks, which often stand on its own line. */
    private static boolean isLayout(Tag tag) {
        return tag.syntax() instanceof BracketSyntax
                && ModuleNames.mayPair(tag.name())
                && ModuleNames.isLayout(tag.name());
    }

    /** The pieces of a word that a tag stood in, as around a large first letter: nobody reads them as words. */
    private static String parted(String text, Found found) {
        int end = found.tag().start();
        int start = behindTags(text, found.end());
        int from = end;
        int to = start;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return from == end || to == start ? "" : " " + text.substring(from, end) + " " + text.substring(start, to);
    }

    /** Where words may go on behind a place, past tags of HTML. */
    private static int behindTags(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '<') {
            int reach = Math.min(text.length(), at + LONGEST_ARGUMENTS);
            int end = at;
            while (end < reach && text.charAt(end) != '>') {
                end++;
            }
            if (end == reach) {
                return at;
            }
            at = end + 1;
        }
        return at;
    }

    /** A tag and the end tag that it took with what stands between, which is shown. */
    private static String tags(String text, Found found) {
        Tag tag = found.tag();
        String start = text.substring(tag.start(), tag.end());
        String body = found.body();
        if (body == null) {
            return start;
        }
        String shown = ADDRESS.matcher(body).matches() ? "" : body;
        return start
                + ' '
                + body.substring(shown.length())
                + ' '
                + text.substring(tag.end() + body.length(), found.end());
    }

    /** A word in brackets that nothing ends. */
    private static boolean isWord(Found found, boolean paired) {
        return !paired && found.body() == null && found.tag().syntax().isWord(found.tag());
    }

    /** Whether an end tag of nothing stands in other brackets, which would be a tag without it. */
    private static boolean isInBrackets(String text, Tag tag) {
        if (tag.kind() != Tag.Kind.CLOSE || text.charAt(tag.start()) != '[') {
            return false;
        }
        int at = tag.start() - 1;
        int reach = Math.max(0, at - LONGEST_ARGUMENTS);
        while (at > reach && "[]\n".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '[';
    }

    /** What is shown in code, as HTML: in HTML, what was written is that already. */
    private static String code(String text, Found found, boolean paired, boolean markdown) {
        if (isRawMark(found, paired)) {
            return "";
        }
        Tag tag = found.tag();
        String written = tag.kind() == Tag.Kind.LITERAL ? tag.arguments() : text.substring(tag.start(), found.end());
        boolean html = !markdown || (found.inCode() && text.charAt(found.region()) == '<');
        return html ? written : Rendering.escape(written);
    }

    /** What is shown in an attribute: of words in brackets, which stand in titles and descriptions, themselves. */
    private static String value(String text, Found found, Rendering rendering) {
        return found.tag().syntax() instanceof BracketSyntax
                ? Rendering.quoted(text.substring(found.tag().start(), found.end()))
                : rendering.value();
    }

    private static boolean isRawMark(Found found, boolean paired) {
        return paired && (found.tag().name().equals("raw") || found.tag().name().equals("verbatim"));
    }

    private Rendering rendering(Found found, @Nullable Rendering opening, boolean paired, UnaryOperator<String> words) {
        Tag tag = found.tag();
        if (tag.kind() == Tag.Kind.CLOSE) {
            return opening == null ? Rendering.NOTHING : opening.ending();
        }
        if (tag.kind() == Tag.Kind.LITERAL) {
            return Rendering.inline("<code>" + Rendering.escape(tag.arguments()) + "</code>");
        }
        Arguments arguments = Arguments.read(tag.arguments(), variables::bare);
        return CATALOGUE.render(new Call(tag, tag.name(), arguments, found.body(), paired, variables, words));
    }

    /**
     * HTML with all marks resolved.
     *
     * @param longest of the outcome, in characters; a longer one is cut off and must be refused
     */
    public String put(String html, long longest) {
        return marks.size() == 0 ? html : marks.resolve(html, this::shown, longest);
    }

    private void shown(int mark) {
        rendered++;
        replaced.append(sources.get(mark)).append('\n');
        Note note = notes.get(mark);
        if (note != null) {
            unknown.putIfAbsent(note.what(), note);
        }
    }

    /** How many tags were replaced. */
    public int rendered() {
        return rendered;
    }

    /** The tags that were replaced, as written; of what they stood around only what is not shown. */
    public String replaced() {
        return replaced.toString();
    }

    /** One warning for each tag that could not be rendered. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        unknown.values()
                .forEach(note -> warnings.add(new Warning(
                        "shortcode",
                        "the template tag '" + note.what()
                                + "' cannot be rendered here; write what it should show as Markdown or HTML",
                        note.line())));
        return warnings;
    }
}
