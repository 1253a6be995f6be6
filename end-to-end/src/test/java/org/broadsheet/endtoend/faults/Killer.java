package org.broadsheet.endtoend.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes kills on a line, and starts again what it killed. */
final class Killer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** How long a broker is slow. */
    private static final Duration SLOW = Duration.ofSeconds(3);

    private final PartLine line;
    private final Map<Point, Integer> atPoints = new EnumMap<>(Point.class);
    private final Map<Part, Integer> atRandom = new EnumMap<>(Part.class);
    private int missed;

    Killer(PartLine line) {
        this.line = line;
    }

    /**
     * Makes all kills, in order; one whose point nobody reached for a while is tried again later, unless that happens too
     * often: {@link #atPoints} then lacks it.
     */
    void make(List<Kill> kills) throws IOException, InterruptedException {
        Deque<Kill> left = new ArrayDeque<>(kills);
        int patience = 10 + kills.size() / 10;
        while (!left.isEmpty() && missed < patience) {
            Kill kill = left.remove();
            boolean made = make(kill);
            Report.say((made ? "killed " : "could not kill ") + kill + "; " + left.size() + " left");
            if (!made) {
                missed++;
                left.add(kill);
            }
        }
    }

    /** Kills and starts again, all at once. */
    void kill(Set<Part> victims) throws IOException, InterruptedException {
        line.kill(victims);
        victims.forEach(victim -> atRandom.merge(victim, 1, Integer::sum));
    }

    private boolean make(Kill kill) throws IOException, InterruptedException {
        @Nullable Point point = kill.point();
        if (point != null) {
            return killAt(point);
        }
        pause(kill.after());
        kill(kill.victims());
        return true;
    }

    private boolean killAt(Point point) throws IOException, InterruptedException {
        Optional<Integer> port = debugPort(point.part());
        if (port.isEmpty()) {
            return false;
        }
        try (Debugger debugger = Debugger.attach(port.get())) {
            if (!debugger.stopsAt(point, PATIENCE)) {
                return false;
            }
            line.kill(Set.of(point.victim()));
            if (point.victim() != point.part()) {
                pause(SLOW);
            }
            atPoints.merge(point, 1, Integer::sum);
            return true;
        } catch (IOException e) {
            // It has just ended, as it found no broker.
            return false;
        }
    }

    private Optional<Integer> debugPort(Part part) {
        PartProcess process = line.process(part);
        await().until(() -> process.debugPort().isPresent() || !process.isAlive());
        return process.debugPort().filter(port -> process.isAlive());
    }

    private static void pause(Duration pause) {
        await().pollDelay(pause).until(() -> true);
    }

    /** How often each point was met. */
    Map<Point, Integer> atPoints() {
        return atPoints;
    }

    /** Processes killed. */
    int kills() {
        return sum(atPoints) + sum(atRandom);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return kills() + " kills: " + sum(atRandom) + " at random instants " + atRandom + ", " + sum(atPoints)
                + " at placed points " + atPoints + "; " + missed + " times a point was not met within "
                + PATIENCE.toSeconds() + " s and was waited for again later; " + line.startsInVain()
                + " starts in vain, as the broker was away";
    }
}
