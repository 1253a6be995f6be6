package org.broadsheet.endtoend.faults;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.broadsheet.endtoend.WorstPosts;

/**
 * One version of a post.
 *
 * @param number of the post
 * @param version of it
 * @param fate what is to become of it
 * @param text of the file; has the {@link #token} in it
 */
record Draft(int number, int version, Fate fate, String text) {
    private static final String[] TAGS = {"harbour", "tides", "boats", "weather", "maps"};

    /** What is to become of a version. */
    enum Fate {
        SEEN,
        HIDDEN,
        /** By transform, as its date is none. */
        REFUSED,
        /** By ingest, as it is no UTF-8. */
        UNREADABLE
    }

    /** The first version of a post. Some cannot be read. */
    static Draft first(int number, Random random) {
        int dice = random.nextInt(25);
        return of(number, 1, dice < Fate.values().length ? Fate.values()[dice] : Fate.SEEN, random);
    }

    /**
     * The first version of a post under the name of one that was deleted. None is refused: whoever did not see the delete keeps
     * the last accepted version of before, and the writer cannot know whether somebody did.
     */
    static Draft firstAgain(int number, Random random) {
        return of(number, 1, random.nextInt(15) == 0 ? Fate.HIDDEN : Fate.SEEN, random);
    }

    /** Another version. None is refused: which one would then be the last accepted, the writer cannot know. */
    Draft next(Random random) {
        return of(number, version + 1, random.nextInt(15) == 0 ? Fate.HIDDEN : Fate.SEEN, random);
    }

    /** What stands in the file. */
    byte[] bytes() {
        return text.getBytes(fate == Fate.UNREADABLE ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Words that only this version has. */
    String token() {
        return token(number, version);
    }

    private static String token(int number, int version) {
        return "token-" + number + "-" + version + ".";
    }

    private static Draft of(int number, int version, Fate fate, Random random) {
        StringBuilder text = new StringBuilder("---\ntitle: Post " + number + " in version " + version + "\n");
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700));
        text.append("date: ")
                .append(fate == Fate.REFUSED ? "31/02/2026 or so" : day)
                .append('\n');
        text.append("tags: [").append(TAGS[random.nextInt(TAGS.length)]).append("]\n");
        if (fate == Fate.HIDDEN) {
            text.append("draft: true\n");
        }
        if (random.nextInt(20) == 0) {
            // Asked for by several: who gets it must not depend on who came first.
            text.append("permalink: /shared/").append(random.nextInt(5)).append("/\n");
        }
        text.append("---\n<p />Voilà: ").append(token(number, version)).append("\n\n");
        text.append("> Nobody ran aground, they said.\n\nvia [the Harbour Office](http://office.example.net/)\n\n");
        if (random.nextInt(10) == 0) {
            text.append("![A picture](/pictures/").append(random.nextInt(5)).append(".png)\n\n");
        }
        if (random.nextInt(4) == 0) {
            text.append(WorstPosts.body(random.nextInt(Integer.MAX_VALUE))).append("\n\n");
        }
        text.append("The tide was late again, and nobody noticed.\n\n".repeat(random.nextInt(40)));
        return new Draft(number, version, fate, text.toString());
    }
}
