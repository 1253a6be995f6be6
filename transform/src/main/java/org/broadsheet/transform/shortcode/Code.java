package org.broadsheet.transform.shortcode;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A sample of code up to the end tag: {@code highlight ruby}, {@code codeblock A title lang:ruby}, {@code sourcecode
 * language="sql"}. A title becomes the caption of a figure.
 */
final class Code implements Shortcode {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][\\w+#.-]{0,29}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Set<String> OPTIONS =
            Set.of("linenos", "nowrap", "hl_lines", "linenostart", "true", "false", "table", "inline");
    private static final Pattern PARAGRAPHS = Pattern.compile("^\\s*(?:<br\\s*/?>[ \t]*\\R|</p>\\s*<p>)");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>[ \t]*\\R?");
    private static final Pattern PARAGRAPH = Pattern.compile("</p>\\s*<p>|</?p>");
    private static final String PLAIN = "text";

    /** A whole fenced block, as GitBook has it between {@code code} and {@code endcode}. */
    private static final Pattern FENCED =
            Pattern.compile("\\s*(`{3,}|~{3,})([\\w+#.-]{0,30})[^\\n`]*\\R(.*?)\\s*\\1\\s*", Pattern.DOTALL);

    private final boolean titled;
    private final String language;

    /**
     * @param titled whether words among the arguments are a title rather than a language
     * @param language where the tag's own name says it; else empty
     */
    Code(boolean titled, String language) {
        this.titled = titled;
        this.language = language;
    }

    @Override
    public Rendering render(Call call) {
        if (call.body() == null) {
            return call.paired() ? Rendering.around("", "") : NotShown.note(call);
        }
        Arguments given = call.arguments();
        Matcher fenced = FENCED.matcher(call.body());
        boolean isFenced = fenced.matches() && !fenced.group(3).contains(fenced.group(1));
        String language = isFenced && !fenced.group(2).isEmpty() ? fenced.group(2) : language(given);
        Element pre = new Element("pre");
        pre.appendElement("code")
                .attr("class", "language-" + language)
                .appendText(isFenced ? fenced.group(3).stripIndent() + "\n" : code(call));
        String title = title(call);
        return title.isBlank()
                ? Rendering.block(pre)
                : Rendering.block("<figure><figcaption>" + title + "</figcaption>" + pre.outerHtml() + "</figure>");
    }

    private String language(Arguments given) {
        String named = given.named("lang", "language", "syntax", "type");
        String written = !named.isEmpty() ? named : !language.isEmpty() ? language : titled ? "" : given.at(0);
        String name = written.toLowerCase(Locale.ROOT);
        return LANGUAGE.matcher(name).matches() && !OPTIONS.contains(name) ? name : PLAIN;
    }

    private String title(Call call) {
        Arguments given = call.arguments();
        String named = call.html(given.named("title", "caption", "file", "filename", "name"));
        if (!named.isEmpty() || !titled) {
            return named;
        }
        String words = given.positional().stream()
                .filter(word -> !ADDRESS.matcher(word).matches())
                .collect(Collectors.joining(" "));
        String link = given.positional().stream()
                .filter(word -> ADDRESS.matcher(word).matches())
                .findFirst()
                .orElse("");
        String shown = Rendering.escape(words);
        return link.isEmpty()
                ? shown
                : "<a href=\"" + Rendering.escape(link) + "\">" + (shown.isEmpty() ? Rendering.escape(link) : shown)
                        + "</a>";
    }

    /** WordPress made line breaks and paragraphs of all lines before anybody looked for tags, that of the tag itself first. */
    private static String withoutParagraphs(String body) {
        if (!PARAGRAPHS.matcher(body).find()) {
            return body;
        }
        String lines = BREAK.matcher(body).replaceAll("\n");
        return PARAGRAPH.matcher(lines).replaceAll("\n\n").replaceFirst("^\\s*\n", "");
    }

    /** Without the lines that the tags stand on and what all lines are indented by; editors escape markup in brackets. */
    private static String code(Call call) {
        String body = withoutParagraphs(String.valueOf(call.body()))
                .replaceFirst("^[ \t]*\n", "")
                .stripTrailing();
        boolean escaped = call.tag().syntax() instanceof BracketSyntax
                && (body.contains("&lt;")
                        || body.contains("&gt;")
                        || body.contains("&amp;")
                        || body.contains("&quot;"));
        return (escaped ? Parser.unescapeEntities(body, false) : body).stripIndent() + "\n";
    }
}
