package org.broadsheet.bench;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text that means nothing, the same for a seed at each run. */
public final class RandomWords {
    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)}");
    private static final String[] WORDS =
            ("harbour tide ledger morning engine signal paper copper garden winter letter bridge"
                            + " market window river station voice answer question street number glass silver cotton measure"
                            + " quiet early narrow heavy broken distant honest patient common public careful gentle")
                    .split(" ", -1);

    private final Random random;

    public RandomWords(long seed) {
        this.random = new Random(seed);
    }

    /** A text in which <code>{7}</code> has become seven words, and so on. */
    public String fill(String template) {
        return BLANK.matcher(template).replaceAll(blank -> words(Integer.parseInt(blank.group(1))));
    }

    private String words(int many) {
        return Stream.generate(() -> WORDS[random.nextInt(WORDS.length)])
                .limit(many)
                .collect(Collectors.joining(" "));
    }
}
