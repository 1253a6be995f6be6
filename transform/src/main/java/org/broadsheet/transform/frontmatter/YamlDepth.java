package org.broadsheet.transform.frontmatter;

import org.broadsheet.transform.frontmatter.YamlReader.BrokenYaml;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/** Refuses YAML so deep that a parser, which calls itself for each level, could run out of stack. */
final class YamlDepth {
    /** No head in earnest has a tenth of it. */
    private static final int DEEPEST = 100;
    /** With fewer signs that begin a level there are not enough of them to matter; most heads have a dozen. */
    private static final int FEW = 500;

    private static final String SIGNS = "[{?-:";

    private YamlDepth() {}

    static void check(String yaml, LoadSettings settings) throws BrokenYaml {
        if (signs(yaml) < FEW) {
            return;
        }
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                int line = event.getStartMark().map(mark -> mark.getLine()).orElse(0);
                throw new BrokenYaml("it is nested deeper than " + DEEPEST + " levels", line);
            }
        }
    }

    private static int signs(String yaml) {
        int signs = 0;
        for (int i = 0; i < yaml.length() && signs < FEW; i++) {
            signs += SIGNS.indexOf(yaml.charAt(i)) >= 0 ? 1 : 0;
        }
        return signs;
    }
}
