package org.broadsheet.transform.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Which way words are written: {@code dir="rtl"} for Hebrew and Arabic. What an element does not say, those around it say. */
final class Direction {
    static final String ATTRIBUTE = "dir";
    static final String USUAL = "ltr";
    private static final String OTHER = "rtl";

    private Direction() {}

    /** The value of the attribute as HTML has it; empty where it says none. */
    static String read(String value) {
        String direction = value.toLowerCase(Locale.ROOT);
        return direction.equals(USUAL) || direction.equals(OTHER) ? direction : "";
    }

    /** What the element says itself, or else what is so around it. */
    static String of(Element element, String around) {
        String own = element.hasAttr(ATTRIBUTE) ? read(element.attr(ATTRIBUTE)) : "";
        return own.isEmpty() ? around : own;
    }
}
