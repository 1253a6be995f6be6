package org.broadsheet.transform.frontmatter;

import java.util.Optional;

/** One way to write a post's head. */
interface HeadReader {
    /**
     * The file taken apart, or empty where it has no head of this kind.
     *
     * @param text the whole file, with line feeds alone
     * @param start of its first visible character
     * @throws org.broadsheet.transform.InvalidPostException where a head of this kind begins but cannot be read
     */
    Optional<PostFile> read(String text, int start);
}
