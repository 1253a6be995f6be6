package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How an element parts the words before it, in it and behind it. */
enum Parting {
    NONE,
    /** What a reader sees between two words parts them. */
    SEEN,
    BREAK,
    BLOCK;

    private static final Set<String> SEEN_NAMES = Tags.names("img", "video", "audio", "iframe");

    static Parting of(Element element) {
        if (Tags.isBlock(element)) {
            return BLOCK;
        }
        String name = element.normalName();
        return SEEN_NAMES.contains(name) ? SEEN : name.equals("br") ? BREAK : NONE;
    }

    /** Parts what comes from the words before. */
    void begin(FoldedText words) {
        if (this == SEEN) {
            words.part();
        } else if (this != NONE) {
            words.end();
        }
    }

    /** Parts what comes from the words inside. */
    void end(FoldedText words) {
        if (this == SEEN) {
            words.part();
        } else if (this == BLOCK) {
            words.end();
        }
    }
}
