package org.broadsheet.transform.shortcode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tag says that its quotation is from; each empty where it says nothing.
 *
 * @param author who is quoted
 * @param work in which
 * @param link where it leads
 */
record QuoteSource(String author, String work, String link) {
    static final QuoteSource NONE = new QuoteSource("", "", "");

    private static final Pattern ADDRESS = Pattern.compile("(^|\\s)(https?://\\S+)(?:\\s+(\\S.*))?$", Pattern.DOTALL);
    /** {@code source="-Jane Doe"}: a signature, and no work. */
    private static final Pattern DASH = Pattern.compile("\\s*(?:[-\u2013\u2014\u2015~]+)\\s*");

    private static final Pattern QUOTED = Pattern.compile("\\s*[\"'].*[\"']\\s*", Pattern.DOTALL);

    boolean isEmpty() {
        return author.isEmpty() && work.isEmpty() && link.isEmpty();
    }

    /** {@code author="Jane Doe" title="The Work" link="http://…"}, under the names that themes have for them. */
    static QuoteSource named(Arguments given) {
        String author = given.named(
                "author", "by", "attribution", "name", "person", "who", "speaker", "from", "quote_by", "pre");
        String work = given.named("title", "source", "work", "book", "cite", "where", "publication");
        Matcher signed = DASH.matcher(work);
        boolean signature = author.isEmpty() && signed.lookingAt();
        return new QuoteSource(
                signature ? work.substring(signed.end()) : author,
                signature ? "" : work,
                given.named(
                        "link",
                        "url",
                        "href",
                        "sourcelink",
                        "source_link",
                        "source_url",
                        "citelink",
                        "cite_url",
                        "authorlink",
                        "src"));
    }

    /** Octopress' {@code Author, Work http://address Title}; Eleventy's {@code "Work", "http://address"} in either order. */
    static QuoteSource plain(Arguments given) {
        if (given.positional().size() == 2 && QUOTED.matcher(given.text()).matches()) {
            boolean first = isAddress(given.at(0));
            if (first || isAddress(given.at(1))) {
                return new QuoteSource("", given.at(first ? 1 : 0), given.at(first ? 0 : 1));
            }
        }
        String text = given.positional().size() == 1 ? given.at(0) : given.text();
        Matcher address = ADDRESS.matcher(text);
        boolean linked = address.find();
        String before = linked ? text.substring(0, address.start()).strip() : text.strip();
        String link = linked ? address.group(2) : "";
        String title = linked && address.group(3) != null ? unquoted(address.group(3)) : "";
        int comma = before.indexOf(", ");
        String author = comma < 0 ? before : before.substring(0, comma);
        String work = comma < 0 || !title.isEmpty() ? title : before.substring(comma + 2);
        return new QuoteSource(unquoted(author), unquoted(work), link);
    }

    /** What stands beside the quoted words: {@code "Words" "Author" "Work"}. */
    static QuoteSource beside(Arguments given, String said) {
        String[] rest = given.positional().stream()
                .filter(value -> !value.strip().equals(said))
                .toArray(String[]::new);
        String first = rest.length > 0 ? rest[0].strip() : "";
        String second = rest.length > 1 ? rest[1].strip() : "";
        return isAddress(first)
                ? new QuoteSource(second, "", first)
                : isAddress(second) ? new QuoteSource(first, "", second) : new QuoteSource(first, second, "");
    }

    private static boolean isAddress(String words) {
        return words.startsWith("https://") || words.startsWith("http://");
    }

    private static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 1 && (stripped.startsWith("\"") || stripped.startsWith("'"));
        return quoted && stripped.endsWith(stripped.substring(0, 1))
                ? stripped.substring(1, stripped.length() - 1)
                : stripped;
    }
}
