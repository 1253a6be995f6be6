package org.broadsheet.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kill to be made.
 *
 * @param victims who is killed
 * @param point when they are killed; null for a moment after a while
 * @param after the while
 */
record Kill(Set<Part> victims, @Nullable Point point, Duration after) {
    /** Each point as often as the number allows, at least once, and twice as many at random instants, shuffled. */
    static List<Kill> plan(int number, Random random) {
        int rounds = Math.max(1, number / (3 * Point.values().length));
        List<Kill> kills = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Point point : Point.values()) {
                kills.add(new Kill(EnumSet.of(point.victim()), point, Duration.ZERO));
            }
        }
        while (kills.size() < number) {
            kills.add(new Kill(victims(random), null, Duration.ofMillis(random.nextInt(3_000))));
        }
        Collections.shuffle(kills, random);
        return kills;
    }

    private static Set<Part> victims(Random random) {
        Part[] parts = Part.values();
        int dice = random.nextInt(20);
        if (dice == 0) {
            return EnumSet.allOf(Part.class);
        }
        EnumSet<Part> victims = EnumSet.of(parts[random.nextInt(parts.length)]);
        if (dice < 4) {
            victims.add(parts[random.nextInt(parts.length)]);
        }
        return victims;
    }

    @Override
    public String toString() {
        return victims + (point == null ? " after " + after.toMillis() + " ms" : " at " + point);
    }
}
