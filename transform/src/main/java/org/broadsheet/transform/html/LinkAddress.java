package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Mends addresses of links that lead nowhere as they are written: without a scheme, with one twice or torn, with a space or a comma in
 * its host, with what stood after it taken for a part (a bracket, a quotation mark, a space, a line break), with ampersands escaped once
 * more. One that is shown is parted from the word before it.
 */
final class LinkAddress implements RemovingRule {
    private static final Pattern LINE_BREAK = Pattern.compile("(?:<|%3C)br\\b(?s:.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWICE =
            Pattern.compile("^(?:https?:/{0,3}){1,8}(?=https?://)", Pattern.CASE_INSENSITIVE);
    /** {@code htp://}, {@code ttp://}, {@code htttps://}: letters of the scheme that are missing or there twice. */
    private static final Pattern MISSPELT =
            Pattern.compile("^(?!https?:)h{0,2}t{1,3}p{1,2}(s?)://(?=[\\w%])", Pattern.CASE_INSENSITIVE);
    /** {@code http:s//host}, {@code https//host}, {@code http;//host}. */
    private static final Pattern TORN =
            Pattern.compile("^http(?::(s)|(s)?[:;,]?)(?::?//+|:/(?=\\w))(?=[\\w%])", Pattern.CASE_INSENSITIVE);

    /** {@code steam://run/1}, which is no link for anybody else; programs in an address are nothing to show. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?!(?:javascript|data|vbscript|file|blob|about)\\b)[a-z][a-z0-9+.-]{1,30}://[\\w%][^\\s<>\"]{0,300}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST = Pattern.compile("^(https?://)([^/?#]{1,253})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OF_A_HOST = Pattern.compile("%20|\\s|[,;]+$");
    /** Quotation marks that a word processor bent are none of HTML's: they stand in the address. */
    private static final Pattern QUOTED = Pattern.compile("^(?:[\u201c\u201d\u2018\u2019\u2033]|%E2%80%9[89CD])+"
            + "|(?:[\u201c\u201d\u2018\u2019\u2033]|%E2%80%9[89CD])+$");

    /** Pages that only count who follows a link, and that exports leave before it; one of Google may lack the scheme's escapes. */
    private static final Pattern COUNTER = Pattern.compile(
            "^(?:https?:)?//(?:href\\.li/\\?(https?://)"
                    + "|(?:www\\.google\\.[a-z.]{2,6}/url\\?(?:[^#]{0,300}&(?:amp;)?)??(?:q|url)"
                    + "|t\\.umblr\\.com/redirect\\?z|lm?\\.facebook\\.com/l\\.php\\?u|medium\\.com/r/\\?url)=(https?(?:://|%3A%2F%2F)[^&#]+))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "^(?:(?:\\{|%7B)(?:filename|static|attach|index)(?:\\}|%7D)|\\|filename\\||__GHOST_URL__|@(?=/))(?=.)");
    /** A list of the site, which is not where Pelican has it. */
    private static final Pattern LIST =
            Pattern.compile("^(?:\\{|%7B|\\|)(?:(tag|category)|index)(?:\\}|%7D|\\|)([\\w-]*)$");

    private static final Set<String> LINKING = Tags.names("a", "blockquote", "q");

    /** What {@code //host} is read as in the end. */
    private static final String HTTPS = "https:";

    private static final int MOST_STEPS = 16;

    private static final Pattern ESCAPED = Pattern.compile("&(?:#0?38|amp);");

    @Override
    public String name() {
        return "link-address";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element link : Tree.named(body, LINKING)) {
            if (!link.normalName().equals("a")) {
                count += mendCited(link) ? 1 : 0;
                continue;
            }
            String written = link.attr("href").strip();
            String path = withoutPlaceholder(written);
            if (!path.equals(written)) {
                link.attr("href", path);
                repairs.removals().addMendedLink(written, path);
                written = path;
                count++;
            }
            String mended = mended(written);
            if (!mended.equals(written)) {
                link.attr("href", mended);
                repairs.removals().addMendedLink(written, mended);
                count++;
            }
            count += takesABracket(link, mended, repairs) ? 1 : 0;
            count += partFromWord(link) ? 1 : 0;
            count += showUnknown(link, mended) ? 1 : 0;
            if (saysNothing(link)) {
                link.unwrap();
                Tree.moved(body);
            }
        }
        return count;
    }

    /** The page that a quotation names may become a link. */
    private static boolean mendCited(Element quote) {
        String written = quote.attr("cite").strip();
        String mended = written.isEmpty() ? written : mended(withoutPlaceholder(written));
        if (mended.equals(written)) {
            return false;
        }
        quote.attr("cite", mended);
        return true;
    }

    /** Where an address in brackets became a link, the closing one is none of it. */
    private static boolean takesABracket(Element link, String address, Repairs repairs) {
        if (!address.endsWith(")")
                || address.indexOf('(') >= 0
                || !(Tags.isBlank(link) || link.text().equals(address))) {
            return false;
        }
        String inner = address.substring(0, address.length() - 1);
        link.attr("href", inner);
        repairs.removals().addMendedLink(address, inner);
        return true;
    }

    /** A link that shows its address is no part of the word before, as exports that drop line breaks leave it. */
    static boolean partFromWord(Element link) {
        if (!(link.previousSibling() instanceof TextNode before)
                || !(link.firstChild() instanceof TextNode words)
                || !words.getWholeText().startsWith("http")
                || !link.attr("href").startsWith(words.getWholeText())) {
            return false;
        }
        String text = before.getWholeText();
        int end = text.length();
        if (end < 2 || !Character.isLetter(text.charAt(end - 1)) || !Character.isLetter(text.charAt(end - 2))) {
            return false;
        }
        before.text(text + ' ');
        return true;
    }

    /** An address that only a program of the writer's could follow is shown behind the words of its link. */
    private static boolean showUnknown(Element link, String address) {
        if (Urls.isPlain(address)
                || !UNKNOWN.matcher(address).matches()
                || !Urls.link(address).isEmpty()
                || link.text().contains(address)) {
            return false;
        }
        link.removeAttr("href")
                .appendText(" (")
                .appendChild(Tags.element("code").text(address))
                .appendText(")");
        return true;
    }

    /** What Pelican, Ghost and Zola write before the path of a page in the site: its folder as a link finds it is not theirs to know. */
    private static String withoutPlaceholder(String written) {
        if (!written.startsWith("{")
                && !written.startsWith("|")
                && !written.startsWith("@/")
                && !written.startsWith("__GHOST")
                && !written.startsWith("%7B")) {
            return written;
        }
        Matcher list = LIST.matcher(written);
        if (list.matches()) {
            return list.group(1) == null ? "/" : "/tags/" + list.group(2) + "/";
        }
        return PLACEHOLDER.matcher(written).replaceFirst("");
    }

    /** Whether nothing of the link would be left but its words. */
    private static boolean saysNothing(Element link) {
        String address = link.attr("href");
        return !Urls.isPlain(address)
                && Urls.link(address).isEmpty()
                && !link.hasAttr("title")
                && !Tags.isBlank(link) // Cleared away with others, all at once.
                && !Sanitiser.isOwnId(link.id());
    }

    /** The address as it was meant; as it is where nothing is wrong. What is mended may show what else is wrong. */
    static String mended(String written) {
        String address = behindCounter(written);
        for (int step = 0; step < MOST_STEPS && !Urls.isPlain(address); step++) {
            String next = mendedOnce(address);
            if (next.equals(address)) {
                break;
            }
            address = next;
        }
        return address;
    }

    private static String mendedOnce(String written) {
        if (QUOTED.matcher(written).lookingAt()) {
            return QUOTED.matcher(written).replaceAll("");
        }
        if (MISSPELT.matcher(written).lookingAt()) {
            return MISSPELT.matcher(written).replaceFirst("http$1://");
        }
        if (written.startsWith("//")) {
            String whole = HTTPS + written;
            String mended = mendedOnce(whole);
            return mended.equals(whole) ? written : mended;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("www.")) {
            return "http://" + written;
        }
        if (!lower.startsWith("http")) {
            return written;
        }
        String address = withHost(TWICE.matcher(written).replaceFirst(""));
        if (address.indexOf('?') < 0) {
            address = withoutTail(LINE_BREAK.matcher(address).replaceFirst(""));
        }
        return ESCAPED.matcher(address).replaceAll("&");
    }

    /** Without the marks and spaces at its end. By hand: a pattern would look for the end of each of thousands. */
    private static String withoutTail(String address) {
        int end = address.length();
        int before = end + 1;
        while (end < before) {
            before = end;
            if (end > 0 && ("\"'>".indexOf(address.charAt(end - 1)) >= 0 || address.charAt(end - 1) <= ' ')) {
                end--;
            } else if (address.startsWith("%20", end - 3)) {
                end -= 3;
            }
        }
        return address.substring(0, end);
    }

    private static String behindCounter(String written) {
        if (written.indexOf('?') < 0) {
            return written;
        }
        Matcher counter = COUNTER.matcher(written);
        if (!counter.lookingAt()) {
            return written;
        }
        return counter.group(1) == null
                ? Urls.decoded(counter.group(2))
                : counter.group(1) + written.substring(counter.end());
    }

    private static String withHost(String written) {
        String address = TORN.matcher(written)
                .replaceFirst(torn -> torn.group(1) == null && torn.group(2) == null ? "http://" : "https://");
        return HOST.matcher(address)
                .replaceFirst(host -> Matcher.quoteReplacement(
                        host.group(1) + NOT_OF_A_HOST.matcher(host.group(2)).replaceAll("")));
    }
}
