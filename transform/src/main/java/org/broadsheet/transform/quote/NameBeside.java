package org.broadsheet.transform.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before a link to a work and is nothing but a name: {@code Jane Doe: <a>The Work</a>}, {@code Bee Magazine: <a>…</a>}. */
final class NameBeside {
    private static final String PARTING = " \t\n:,-\u2013\u2014|\"\u201c\u2018'(";

    private NameBeside() {}

    /** The person, or null. */
    static @Nullable String person(Line line, Link link) {
        Name name = before(line, link);
        return name != null && name.isPerson() ? name.words() : inside(link);
    }

    /** {@code Jane Doe (<a>@jane</a>)}: whose account it is, or null. */
    static @Nullable Name holder(Line line, Link link) {
        Tokens tokens = line.tokens();
        int end = tokens.indexAt(link.span().start());
        boolean bracket = end > 0 && tokens.gapAfter(end - 1).strip().equals("(@");
        for (Name name : bracket ? line.names(LinkSigns.sentenceOf(line, link)) : List.<Name>of()) {
            if (name.to() == end && name.isFull()) {
                return name;
            }
        }
        return null;
    }

    /** The site, or null. */
    static @Nullable String site(Line line, Link link) {
        Name name = before(line, link);
        boolean press = name != null
                && !name.isPerson()
                && (Vocabulary.PRESS.is(name.lastWord())
                        || (link.url() != null && Site.isNameOf(name.words(), link.url())));
        return press ? name.words() : null;
    }

    /** {@code <a>Jane Doe: The Work</a>}. */
    static @Nullable String inside(Link link) {
        int colon = link.shown().indexOf(": ");
        Name name = colon < 0 ? null : Names.whole(link.shown().substring(0, colon));
        return name != null && name.isPerson() && name.words().length() == colon ? name.words() : null;
    }

    private static @Nullable Name before(Line line, Link link) {
        int end = link.span().start();
        int start = LinkSigns.sentenceOf(line, link).start();
        String words = line.words();
        boolean parted = false;
        while (end > start && PARTING.indexOf(words.charAt(end - 1)) >= 0) {
            parted |= words.charAt(end - 1) != ' ';
            end--;
        }
        String before = parted && end > start ? words.substring(start, end) : "";
        Name name = before.isEmpty() ? null : Names.whole(before);
        return name != null && name.words().length() >= before.length() - 4 ? name : null;
    }
}
