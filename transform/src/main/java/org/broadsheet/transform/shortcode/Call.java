package org.broadsheet.transform.shortcode;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A tag that is to be rendered.
 *
 * @param name in lower case
 * @param body the code up to its end tag; null where that is text of the post
 * @param paired whether an end tag follows
 * @param variables that the post knows
 * @param words makes HTML of words in the post's own format
 */
record Call(
        Tag tag,
        String name,
        Arguments arguments,
        @Nullable String body,
        boolean paired,
        Variables variables,
        UnaryOperator<String> words) {

    Call named(String other, Arguments others) {
        return new Call(tag, other, others, body, paired, variables, words);
    }

    /** HTML of words that may have markup in them. */
    String html(String written) {
        return words.apply(written);
    }
}
