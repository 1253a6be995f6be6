package org.broadsheet.transform.quote;

import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A link of a line. What can be read off it is read when first asked for, and once, however many scorers ask. */
final class Link {
    private final Element element;
    private final @Nullable String url;
    private final String words;
    private final String title;
    private final Span span;
    private @Nullable Tokens tokens;
    private @Nullable String shown;
    private @Nullable Tokens shownTokens;
    private @Nullable Name name;
    private boolean named;
    private @Nullable String work;
    private boolean titled;
    private @Nullable Address address;

    /**
     * A link.
     *
     * @param url absolute, on the web; null for others
     * @param words what it shows
     * @param title its title attribute, or empty
     * @param span of the line's words
     */
    Link(Element element, @Nullable String url, String words, String title, Span span) {
        this.element = element;
        this.url = url;
        this.words = words;
        this.title = title;
        this.span = span;
    }

    Element element() {
        return element;
    }

    @Nullable
    String url() {
        return url;
    }

    String words() {
        return words;
    }

    String title() {
        return title;
    }

    Span span() {
        return span;
    }

    Tokens tokens() {
        if (tokens == null) {
            tokens = new Tokens(words);
        }
        return tokens;
    }

    /** What it shows, without quotation marks and stops around it. */
    String shown() {
        if (shown == null) {
            shown = Titles.clean(words);
        }
        return shown;
    }

    /** The words of what it shows. */
    Tokens shownTokens() {
        if (shownTokens == null) {
            shownTokens = shown().equals(words) ? tokens() : new Tokens(shown());
        }
        return shownTokens;
    }

    /** The name that it shows, and nothing else; or null. */
    @Nullable
    Name name() {
        if (!named) {
            name = Names.whole(shownTokens());
            named = true;
        }
        return name;
    }

    /** The title of a work that it shows or carries, or null. */
    @Nullable
    String work(Line line) {
        if (!titled) {
            work = LinkTitle.of(line, this);
            titled = true;
        }
        return work;
    }

    /** Whether it leads to one work at a shop or in a catalogue. */
    boolean isSold() {
        return url != null && address() == Address.PAGE && Site.sells(url);
    }

    /** Where it leads, as far as the address tells; null for what is not on the web. */
    @Nullable
    Address address() {
        if (address == null && url != null) {
            address = Address.of(url);
        }
        return address;
    }
}
