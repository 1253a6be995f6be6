package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Tags that only the server of a service knows: LiveJournal's {@code <lj user="jane">} and {@code <lj-cut>}, Evernote's {@code
 * <en-todo/>} and {@code <en-media>}, Drupal's <code>[[{"type":"media", …}]]</code> and {@code [[nid:12]]}. People become links, boxes
 * to tick signs; for what lay in a database there is a note.
 */
final class SiteTag implements SourceRule {
    private static final Pattern JOURNAL =
            Pattern.compile("</?lj(?:-[a-z]{2,12}(?:-\\d{1,12})?)?(?:\\s[^<>]{0,400})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "\\s(?:user|comm)\\s{0,3}=\\s{0,3}(?:&quot;|[\"'])?([\\w-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE =
            Pattern.compile("</?en-(?:note|todo|media)(?:\\s[^<>]{0,1000})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA = Pattern.compile(
            "\\[\\[\\{(?=[^\\n]{0,2000}?(?:\"|&quot;)type(?:\"|&quot;):(?:\"|&quot;)media(?:\"|&quot;))[^\\n]{1,4000}?\\}\\]\\]|\\[\\[nid:\\d{1,9}(?:[ |][^\\]\\n]{0,80})?\\]\\]");
    private static final Pattern WORDS = Pattern.compile(
            "\"(?:alt|field_file_image_alt_text[^\"]{0,40}|link_text|title)\":\"((?:[^\"\\\\]|\\\\.){1,300})\"");

    @Override
    public String name() {
        return "site-tag";
    }

    @Override
    public boolean mayConcern(String html, TagStarts tags) {
        return tags.mayHave('l', 'j') || tags.mayHave('e', 'n') || html.indexOf('[') >= 0;
    }

    @Override
    public Mended apply(String html) {
        boolean journal = html.contains("<lj") || html.contains("<LJ");
        boolean note = html.contains("<en-");
        boolean media = html.contains("[[{") || html.contains("[[nid:");
        if (!journal && !note && !media) {
            return new Mended(html, 0);
        }
        Reading reading = new Reading(html);
        if (journal) {
            reading.replace(JOURNAL, SiteTag::ofJournal);
        }
        if (note) {
            reading.replace(NOTE, SiteTag::ofNote);
        }
        if (media) {
            reading.replace(MEDIA, SiteTag::ofMedia);
        }
        return new Mended(reading.html, reading.count, reading.replaced.toString());
    }

    private static final class Reading {
        private final StringBuilder replaced = new StringBuilder();
        private String html;
        private int count;

        Reading(String html) {
            this.html = html;
        }

        void replace(Pattern pattern, Function<MatchResult, String> by) {
            CodeRanges code = CodeRanges.in(html);
            html = pattern.matcher(html).replaceAll(found -> {
                if (code.contains(found.start())) { // A sample of one.
                    return Matcher.quoteReplacement(found.group());
                }
                count++;
                replaced.append(found.group()).append('\n');
                return Matcher.quoteReplacement(by.apply(found));
            });
        }
    }

    private static String ofJournal(MatchResult found) {
        String tag = found.group().toLowerCase(Locale.ROOT);
        Matcher person = PERSON.matcher(found.group());
        if (person.find()) {
            String name = person.group(1);
            String host = name.toLowerCase(Locale.ROOT).replace('_', '-');
            return "<a href=\"https://" + host + ".livejournal.com/\">" + name + "</a>";
        }
        return tag.startsWith("<lj-poll")
                ? note("a poll")
                : tag.startsWith("<lj-embed") ? note("a film or the like") : "";
    }

    private static String ofNote(MatchResult found) {
        String tag = found.group().toLowerCase(Locale.ROOT);
        if (tag.startsWith("<en-todo")) {
            return tag.contains("checked=\"true\"") ? "\u2611 " : "\u2610 ";
        }
        if (tag.startsWith("<en-media")) {
            return note(tag.contains("image/") ? "a picture" : "a file");
        }
        return tag.startsWith("<en-note") ? "<div>" : tag.startsWith("</en-note") ? "</div>" : "";
    }

    private static String ofMedia(MatchResult found) {
        if (found.group().startsWith("[[nid:")) {
            return note("another page of the site");
        }
        Matcher words = WORDS.matcher(Parser.unescapeEntities(found.group(), false));
        return note(words.find() ? Entities.escape(words.group(1).replace("\\", "")) : "a picture");
    }

    private static String note(String what) {
        return "<small>" + Shortcodes.NOT_SHOWN + what + "</small>";
    }
}
