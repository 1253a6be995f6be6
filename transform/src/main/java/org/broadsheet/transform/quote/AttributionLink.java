package org.broadsheet.transform.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/**
 * A link that is all that an {@link Attribution} has: whether it shows a person, a work, a day or a site.
 *
 * @param line that has it
 * @param start where the attribution begins in the line
 */
record AttributionLink(Line line, int start) {
    private static final Pattern PAGE = Pattern.compile(
            ",? \\(?" + WordSet.PAGE.alternatives() + "\\.? ?[\\divxlc]{1,8}(?:[-\u2013]\\d{1,6})?\\)?\\.?");
    /** {@code jane doe @jane.example}: whatever letters, the name before an account is its holder's. */
    private static final Pattern HOLDER = Pattern.compile("(\\p{L}[^@,;:/(]{1,40}?)\\s+\\(?@[\\w.@-]{2,60}\\)?");

    /** The link is all there is, but for a page number or a word such as via. */
    boolean isAlone(Link link) {
        int from = Math.max(start, link.span().start());
        String before = line.words().substring(start, from).strip();
        String after = line.words().substring(link.span().end());
        boolean nothingBefore = before.isEmpty() || before.matches("[\"\u201c(\\[*]+") || Vocabulary.FROM.is(before);
        return nothingBefore
                && (after.isBlank()
                        || after.matches("[\\s.,)\\]\"\u201d*]+")
                        || PAGE.matcher(after).matches());
    }

    /** What it shows and where it leads. */
    Clue read(Link link, Clue clue) {
        String url = link.url();
        String shown = Titles.clean(link.words().substring(Dash.length(link.words())));
        String title = line.title(link);
        Name name = Names.whole(shown);
        Address address = url == null ? Address.HOME : Address.of(url);
        Matcher account = shown.indexOf('@') > 0 ? HOLDER.matcher(shown) : null;
        if (account != null && account.matches()) {
            Author holder = new Author(account.group(1), address == Address.PAGE ? null : url);
            return clue.withUrl(address == Address.PAGE ? url : null).withAuthor(holder);
        }
        Clue dated = dated(shown, link, clue);
        if (dated != null) {
            return dated;
        }
        if (HanSpeaker.isForeignName(shown)) {
            return address == Address.PAGE
                    ? clue.withUrl(url).withAuthor(new Author(shown, null))
                    : clue.withAuthor(new Author(shown, url));
        }
        if (isWork(shown, name, link)) {
            return clue.withUrl(url).withTitle(shown);
        }
        boolean titled = name != null
                && name.isFull()
                && Attribution.withoutHonorific(shown).equals(name.words());
        boolean person =
                name != null && (name.isPerson() || (titled && !name.words().equals(shown)));
        if (person && address != Address.PAGE) {
            return clue.withAuthor(new Author(name.words(), url));
        }
        if (Dates.is(shown)) {
            return clue.withUrl(url).withPublished(shown);
        }
        if (person
                || (address == Address.PAGE
                        && shown.indexOf(' ') < 0
                        && title == null
                        && !Titles.isHost(shown)
                        && !Vocabulary.ORGANISATION.is(shown))) {
            return clue.withUrl(url).withAuthor(isGeneric(shown) ? null : new Author(shown, null));
        }
        int comma = shown.indexOf(", ");
        Name maker = comma < 0 ? null : Names.whole(shown.substring(0, comma));
        if (maker != null && (maker.isPerson() || Names.isGiven(new Tokens(maker.words()), 0))) {
            return clue.withUrl(url)
                    .withTitle(Titles.inMarks(link.words()))
                    .withAuthor(new Author(maker.words(), null));
        }
        if (title != null && (new Tokens(title).size() > 2 || isOnPage(link))) {
            return clue.withUrl(url).withTitle(title).withAuthor(Titles.owner(title));
        }
        if (name != null && address == Address.PROFILE) {
            return clue.withAuthor(new Author(shown, url));
        }
        boolean names = !isGeneric(shown) && (Titles.isHost(shown) || Character.isUpperCase(shown.codePointAt(0)));
        return clue.withUrl(url).withSite(names ? shown : null);
    }

    private static @Nullable Clue dated(String shown, Link link, Clue clue) {
        DatedName dated = DatedName.of(shown);
        return dated != null && dated.isPerson()
                ? clue.withUrl(link.url())
                        .withAuthor(new Author(dated.name(), null))
                        .withPublished(dated.day())
                : null;
    }

    /**
     * No name, since not all of its words have capitals ({@code Hive handbook}) or it begins with a sign ({@code #hives}); or what the
     * linked entry of an encyclopaedia is called.
     */
    private static boolean isWork(String shown, @Nullable Name name, Link link) {
        if (link.url() == null || isGeneric(shown) || Titles.isHost(shown) || !Titles.startsHigh(shown)) {
            return false;
        }
        if (link.address() == Address.REFERENCE) {
            return Letters.of(Address.segment(link.url())).startsWith(Letters.of(shown));
        }
        Tokens tokens = new Tokens(shown);
        boolean small = name == null
                && tokens.size() > 1
                && tokens.isCapital(0)
                && tokens.gapAfter(0).equals(" ")
                && Character.isLowerCase(shown.codePointAt(tokens.start(tokens.size() - 1)))
                && Names.in(tokens).stream().noneMatch(Name::isPerson)
                && !Vocabulary.SITE.in(tokens);
        return link.address() == Address.PAGE && (small || shown.startsWith("#"));
    }

    private boolean isOnPage(Link link) {
        String after = line.words().substring(link.span().end());
        return after.length() > 2 && PAGE.matcher(after).matches();
    }

    private static boolean isGeneric(String shown) {
        return Vocabulary.LINK.is(shown) || shown.isEmpty();
    }
}
