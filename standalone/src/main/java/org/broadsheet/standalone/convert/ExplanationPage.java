package org.broadsheet.standalone.convert;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched;

/** An explanation as one page without anything beside it: source and product side by side, then what was done. */
public final class ExplanationPage {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem;color:#222;background:#fff}
            h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
            .sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem;align-items:start}
            .sides>*{min-width:0}
            .source{font:13px/1.45 ui-monospace,monospace;background:#f6f6f4;border:1px solid #ddd;margin:0;padding:.75rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;counter-reset:n;max-height:60vh}
            .source span{display:block;padding-left:3.5em;position:relative;min-height:1.45em}
            .source span::before{counter-increment:n;content:counter(n);position:absolute;left:0;width:2.6em;text-align:right;color:#767676}
            iframe{border:1px solid #ddd;width:100%;height:60vh;background:#fff}
            table{border-collapse:collapse;width:100%;font-size:14px}td,th{border-top:1px solid #ddd;padding:.35rem .5rem;text-align:left;vertical-align:top}
            code{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
            del{background:#fde8e6;text-decoration:none}ins{background:#e3f4e4;text-decoration:none}
            .quiet{color:#595959}td.quiet{white-space:nowrap}
            @media(max-width:50rem){.sides{grid-template-columns:1fr}}
            """;
    private static final String INNER =
            "<style>body{font:17px/1.6 Georgia,serif;margin:1rem;color:#222}img,video{max-width:100%;height:auto}"
                    + "pre{background:#f6f6f4;padding:.5rem;overflow:auto}blockquote{border-left:3px solid #ccc;margin-left:0;padding-left:1rem}</style>";

    private ExplanationPage() {}

    /** The page. */
    public static String of(Explanation explained) {
        PostEnriched post = explained.post();
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(post.title())
                + "</title><meta name=\"viewport\" content=\"width=device-width\"><style>" + STYLE
                + "</style></head><body>\n"
                + "<h1>" + escaped(post.title()) + "</h1>\n<p class=\"quiet\">"
                + escaped(post.provenance().path() + ", " + Sizes.of(post)) + "</p>\n"
                + "<div class=\"sides\"><div><h2>Before</h2><pre class=\"source\">" + numbered(explained.source())
                + "</pre></div>\n<div><h2>After</h2><iframe sandbox title=\"After\" srcdoc=\""
                + escaped(INNER + post.html()) + "\"></iframe></div></div>\n"
                + section("Repairs", repairs(explained.steps()))
                + section("Warnings", warnings(post))
                + "<h2>Loss</h2><p>" + escaped(Sizes.loss(post)) + "</p>\n"
                + section("Quotations", quotes(post))
                + "<h2>HTML</h2><pre class=\"source\">" + numbered(post.html()) + "</pre>\n</body></html>\n";
    }

    private static String section(String title, String rows) {
        String body = rows.isEmpty() ? "<p class=\"quiet\">None.</p>" : "<table>" + rows + "</table>";
        return "<h2>" + title + "</h2>" + body + "\n";
    }

    private static String repairs(List<RepairStep> steps) {
        return steps.stream()
                .map(step -> "<tr><th colspan=\"3\">" + escaped(step.rule()) + " \u00d7" + step.count() + "</th></tr>"
                        + step.changes().stream().map(ExplanationPage::change).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String change(Change change) {
        return "<tr><td class=\"quiet\">" + (change.line() == 0 ? "" : "line " + change.line()) + "</td><td><code><del>"
                + escaped(change.before()) + "</del></code></td><td><code><ins>" + escaped(change.after())
                + "</ins></code></td></tr>";
    }

    private static String warnings(PostEnriched post) {
        return post.warnings().stream()
                .map(warning -> "<tr><td>" + (warning.line() == null ? "" : "line " + warning.line()) + "</td><td>"
                        + escaped(warning.kind()) + "</td><td>" + escaped(warning.message()) + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }

    private static String quotes(PostEnriched post) {
        return post.quotes().stream()
                .map(quote ->
                        "<tr><td>" + escaped(quote.text()) + "</td><td>" + escaped(Sources.words(quote)) + "</td><td>"
                                + Stream.concat(
                                                quote.evidence().stream().map(clue -> clue.kind() + ": " + clue.text()),
                                                Sources.candidates(quote).stream())
                                        .map(ExplanationPage::escaped)
                                        .collect(Collectors.joining("<br>"))
                                + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }

    private static String numbered(String text) {
        return text.lines().map(line -> "<span>" + escaped(line) + "</span>").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
