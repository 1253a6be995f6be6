package org.broadsheet.transform.shortcode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of another post or a file of the site: {@code post_url 2010-07-21-name}, {@code relref "post/name.md"}, {@code
 * post_link name "Title"}. A post that the file name dates is at {@code /2010/07/21/name/}, unless it asks for another
 * address; others are at their path without the ending.
 */
final class Links implements Shortcode {
    private static final Pattern DATED = Pattern.compile("(?:.*/)?(\\d{4})-(\\d{2})-(\\d{2})-([^/]+)");
    private static final Pattern ENDING = Pattern.compile("(?:/_?index)?\\.(?:md|markdown|mdown|html?|org|rst)$");

    private static final Pattern PROJECT = Pattern.compile("[\\w-]{1,40}/[\\w.-]{1,100}");

    private final boolean withWords;

    /**
     * @param withWords whether the tag makes a whole link, not an address alone
     */
    Links(boolean withWords) {
        this.withWords = withWords;
    }

    @Override
    public Rendering render(Call call) {
        Arguments given = call.arguments();
        String page = given.namedOrAt(0, "path", "page", "link", "href", "url", "slug", "relref", "to");
        String address = address(page);
        String named = given.named("text", "title", "label", "name");
        String words = named.isEmpty() && withWords ? wordsAfterPage(given) : named;
        if (call.paired()) {
            return Rendering.aroundWords("<a href=\"" + Rendering.escape(address) + "\">", "</a>");
        }
        if (!withWords && words.isEmpty()) {
            return Rendering.value(address);
        }
        String shown = words.isEmpty() ? Rendering.escape(page) : call.html(words);
        String html = "<a href=\"" + Rendering.escape(address) + "\">" + shown + "</a>";
        return new Rendering(html, "", Rendering.escape(address), false, "");
    }

    /** Hexo's {@code post_link name Words of the link true} needs no quotation marks; the last says whether to escape them. */
    private static String wordsAfterPage(Arguments given) {
        if (given.positional().size() < 3 || given.text().indexOf('"') >= 0) {
            return given.at(1);
        }
        int last = given.positional().size() - 1;
        boolean escapes = given.at(last).equals("true") || given.at(last).equals("false");
        return String.join(" ", given.positional().subList(1, escapes ? last : last + 1));
    }

    /** A project on GitHub: {@code github repo="jane/tides"}, {@code github user="jane" repo="tides"}. */
    static Rendering repository(Call call) {
        Arguments given = call.arguments();
        String owner = given.named("user", "owner", "username");
        String name = given.namedOrAt(0, "repo", "repository", "name");
        String path = owner.isEmpty() || name.contains("/") ? name : owner + "/" + name;
        return PROJECT.matcher(path).matches()
                ? Rendering.block("<p><a href=\"https://github.com/" + path + "\">" + path + "</a></p>")
                : NotShown.note(call);
    }

    /** A file to download, as GitBook shows it: {@code file src="assets/tides.zip" caption="The tables"}. */
    static Rendering file(Call call) {
        Arguments given = call.arguments();
        String address = given.named("src", "url", "href");
        String words = given.named("caption", "title", "name");
        if (address.isEmpty()) {
            return NotShown.note(call);
        }
        String shown = words.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : words;
        return Rendering.aroundWords(
                "<a href=\"" + Rendering.escape(address) + "\">" + Rendering.escape(shown) + "</a> ", "");
    }

    static String address(String page) {
        if (page.startsWith("#") || page.contains("://")) {
            return page;
        }
        int hash = page.indexOf('#');
        String path = hash < 0 ? page : page.substring(0, hash);
        String fragment = hash < 0 ? "" : page.substring(hash);
        if (path.isEmpty()) {
            return fragment;
        }
        String bare = ENDING.matcher(path).replaceFirst("");
        Matcher dated = DATED.matcher(bare);
        String address = dated.matches()
                ? "/" + dated.group(1) + "/" + dated.group(2) + "/" + dated.group(3) + "/" + dated.group(4) + "/"
                : bare.equals(path) && bare.indexOf('.') > 0 ? bare : slashed(bare);
        return address + fragment;
    }

    private static String slashed(String path) {
        return (path.startsWith("/") || path.startsWith("../") ? path : "/" + path) + (path.endsWith("/") ? "" : "/");
    }
}
