package org.broadsheet.publish;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Source;

/**
 * Whom a quotation is from, as the page of that source is called and as it is written: a site, or an author.
 *
 * <p>A site is known by the host of the quoted page, since posts call one site by many names; only where a post gives no URL
 * by the name that it gives. Authors are known by their names.
 *
 * @param kind site or author
 * @param slug the last segment of {@code /sources/<kind>/<slug>/}
 * @param label as pages show it
 */
public record SourceName(Kind kind, String slug, String label) {
    private static final Pattern HOST = Pattern.compile("(?i)^https?:/+(?:[^/?#@]*@)?([^/?#:\\[\\]]+)");
    private static final Pattern WWW = Pattern.compile("^www\\d?\\.(?=.+\\.)");

    /** Web archives and redirecting services have the page's own URL in their path. */
    private static final Pattern URL_IN_PATH = Pattern.compile("(?i)^https?://[^?#]*/\\*?(https?:/.*)");

    /** What kind of source. */
    public enum Kind {
        SITE("sites"),
        AUTHOR("authors");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** The segment of its addresses. */
        public String folder() {
            return folder;
        }

        /** The kind whose addresses have a segment. */
        public static Kind ofFolder(String folder) {
            return Stream.of(values())
                    .filter(kind -> kind.folder.equals(folder))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The site and the author that a quotation is from, as far as they are known. */
    public static List<SourceName> of(Quote quote) {
        Source source = quote.source();
        if (source == null) {
            return List.of();
        }
        List<SourceName> names = new ArrayList<>(2);
        site(source).ifPresent(names::add);
        if (source.author() != null) {
            named(Kind.AUTHOR, source.author().name()).ifPresent(names::add);
        }
        return names;
    }

    /** What tells sources apart: {@code sites/blog.example.org}. */
    public String key() {
        return kind.folder() + "/" + slug;
    }

    private static Optional<SourceName> site(Source source) {
        Optional<SourceName> host = Optional.ofNullable(source.url())
                .flatMap(SourceName::host)
                .map(name -> new SourceName(Kind.SITE, Slug.segment(name), name));
        return host.isPresent() || source.site() == null ? host : named(Kind.SITE, source.site());
    }

    private static Optional<SourceName> named(Kind kind, String written) {
        String label = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        return label.isEmpty() ? Optional.empty() : Optional.of(new SourceName(kind, Slug.of(label, "source"), label));
    }

    /** The host as people write it: lower case, without {@code www.}, in its own script. */
    private static Optional<String> host(String url) {
        Matcher inPath = URL_IN_PATH.matcher(url);
        Matcher host = HOST.matcher(inPath.find() ? inPath.group(1) : url);
        return Optional.of(host)
                .filter(Matcher::find)
                .map(found -> IDN.toUnicode(found.group(1)).toLowerCase(Locale.ROOT))
                .map(name -> WWW.matcher(name).replaceFirst(""))
                .filter(name -> Address.of(name).isPresent());
    }
}
