package org.broadsheet.transform.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dash before the name of whom one quotes. */
final class Dash {
    private static final Pattern LEAD = Pattern.compile(
            "^[\\s(\\[]*(?:\u2014|\u2013|\u2015|\u2012|\u2500|--+|-|~|\u301c|\u2022)[\\s\u2014\u2013-]*");

    private Dash() {}

    /** Whether a text has any sign that could be one, or two of which could. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '~' || (c >= '\u2013' && c <= '\u2015')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins with one. */
    static boolean leads(String words) {
        return mayLead(words) && LEAD.matcher(words).find();
    }

    /** Whether what a line begins with is no letter, as in most. */
    private static boolean mayLead(String words) {
        return !words.isEmpty() && !Character.isLetterOrDigit(words.charAt(0));
    }

    /** How many characters of the line are the dash and the spaces around it. */
    static int length(String words) {
        Matcher matcher = LEAD.matcher(words);
        return matcher.find() ? matcher.end() : 0;
    }
}
