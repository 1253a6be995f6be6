package org.broadsheet.transform.loss;

import java.util.List;

/**
 * What of a post's source is not in its product, beyond what rules account for.
 *
 * @param words in the source; 0 where none was looked for, since the product has them all
 * @param lost of these, those that nobody can read any more, in lower case
 * @param links lost, as written
 * @param images lost, as written
 * @param codeBlocks how many are missing
 * @param at the offset in the source of the first loss; -1 for none
 */
public record Loss(int words, List<String> lost, List<String> links, List<String> images, int codeBlocks, int at) {
    public Loss {
        lost = List.copyOf(lost);
        links = List.copyOf(links);
        images = List.copyOf(images);
    }

    /** Whether it is more than the policy allows. */
    public boolean exceeds(LossPolicy policy) {
        return !links.isEmpty() || !images.isEmpty() || codeBlocks > 0 || lost.size() > policy.words() * words;
    }
}
