package org.broadsheet.transform.shortcode;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the names of page builders' and themes' tags say, which WordPress has by the thousand: {@code vc_column_text}, {@code
 * et_pb_blurb}, {@code fusion_title}, {@code one_half}. They are made of words, the builder's own first.
 */
final class ModuleNames {
    /** WPBakery, Divi, Avada, Enfold, Shortcodes Ultimate, King Composer, Themify and large themes. */
    private static final Pattern BUILDER = Pattern.compile(
            "(?:vc|et_pb|fusion|av|su|kc|tm_pb|nectar|themify|mkdf?|edgtf|eltdf|qode|ult|tdc)_(?:builder_)?");

    private static final Pattern TAG = Pattern.compile("\\[/?" + BUILDER.pattern() + "\\w[^\\]]*(?:\\]|$)");

    /** Other tags that stand around text without arguments. */
    private static final Set<String> PAIRS = Set.of(
            ("dropcap row column columns col section container tabs tab tabgroup toggle toggles accordion accordions accordion-item"
                            + " button box lead list checklist highlight spoiler alert note center one-half one-third two-third")
                    .split(" ", -1));

    private static final Set<String> LAYOUT = Set.of(
            ("row rows column columns col section container inner grid half third thirds fourth quarter fifth sixth text textblock"
                            + " tabs tab tabgroup tour accordion accordions toggle toggles box boxes blurb slider slide group wrap"
                            + " wrapper item code spoiler list checklist alert note center message cta promo testimonial")
                    .split(" ", -1));

    private ModuleNames() {}

    /** Whether only a builder's tag is called so, whatever stands around it. */
    static boolean isBuilders(String name) {
        return name.indexOf('_') > 0 && BUILDER.matcher(name).lookingAt();
    }

    /** Words without builders' tags in them, whole ones or one that a summary was cut off in. */
    static String untagged(String words) {
        return words.indexOf('[') < 0
                ? words
                : TAG.matcher(words).replaceAll("").strip();
    }

    /** Whether a pair of tags without arguments may be called so; one alone is a word. */
    static boolean mayPair(String name) {
        return name.indexOf('_') > 0 || PAIRS.contains(name);
    }

    /** Whether it holds blocks, and so never stands within a line. */
    static boolean isLayout(String name) {
        return words(name).stream().anyMatch(LAYOUT::contains);
    }

    /** The words that a name is made of. */
    static List<String> words(String name) {
        return List.of(name.split("[_-]", -1));
    }

    /** As people say it: without the builder. */
    static String spoken(String name) {
        return BUILDER.matcher(name).replaceFirst("").replace('_', ' ').replace('-', ' ');
    }
}
