package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Mends addresses of links that lead nowhere as they are written: without a scheme, with one twice, with what stood
 * after it taken for a part (a bracket, a quotation mark, a space, a line break), with ampersands escaped once more.
 */
final class LinkAddress implements Rule {
    private static final Pattern TAIL =
            Pattern.compile("(?:(?:<|%3C)br\\b.*|(?:%20|[\"'>\\s])+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWICE = Pattern.compile("^https?://(?=https?://)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("&(?:#0?38|amp);");

    @Override
    public String name() {
        return "link-address";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element link : body.getElementsByTag("a")) {
            String written = link.attr("href").strip();
            String mended = mended(written);
            if (!mended.equals(written)) {
                link.attr("href", mended);
                count++;
            }
        }
        return count;
    }

    private static String mended(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("www.")) {
            return mended("http://" + written);
        }
        if (!lower.startsWith("http")) {
            return written;
        }
        String address = TWICE.matcher(written).replaceFirst("");
        if (address.indexOf('?') < 0) {
            address = TAIL.matcher(address).replaceFirst("");
        }
        return ESCAPED.matcher(address).replaceAll("&");
    }
}
