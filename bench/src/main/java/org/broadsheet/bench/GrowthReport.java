package org.broadsheet.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;

/**
 * Whether the core's time grows with the size of what it is given, whatever that is: inputs that are known to make Markdown and HTML
 * tools take the square of it, at a quarter, half and the whole of the largest size of a post. Each is done in proportion (a
 * doubling costs about twice) or refused by a limit that is named.
 *
 * <pre>{@code java -cp … org.broadsheet.bench.GrowthReport [BYTES [NAME]]}</pre>
 */
public final class GrowthReport {
    private static final int LARGEST = 1024 * 1024;
    private static final double SUSPECT = 3;
    /** Below this, a ratio says more of the machine than of the program. */
    private static final double NOTICEABLE_MILLIS = 100;

    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final PrintStream out;

    private GrowthReport(PrintStream out) {
        this.out = out;
    }

    /** Prints a line for each kind of input whose name holds what is asked for. */
    public static void main(String[] arguments) {
        int bytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LARGEST;
        String wanted = arguments.length > 1 ? arguments[1] : "";
        int suspects = new GrowthReport(System.out).run(bytes, wanted);
        System.out.println(suspects + " grow faster than their input");
    }

    private int run(int bytes, String wanted) {
        int suspects = 0;
        for (GrowthInput input : inputs()) {
            if (input.name().contains(wanted)) {
                suspects += measure(input, bytes) ? 1 : 0;
            }
        }
        return suspects;
    }

    private static List<GrowthInput> inputs() {
        List<GrowthInput> inputs = new ArrayList<>(GrowthBodies.all());
        inputs.addAll(GrowthHeads.all());
        return inputs;
    }

    private boolean measure(GrowthInput input, int bytes) {
        List<Double> millis = new ArrayList<>();
        String outcome = "done";
        for (int size : new int[] {bytes / 4, bytes / 2, bytes}) {
            String source = input.source().apply(size);
            long start = cpuNanos();
            try {
                transformer.transform(ReceivedPost.of("growth." + input.ending(), source));
            } catch (InvalidPostException e) {
                outcome = "refused: " + e.reason();
            } catch (StackOverflowError e) {
                outcome = "STACK OVERFLOW";
            }
            millis.add((cpuNanos() - start) / 1e6);
        }
        double ratio = millis.get(2) / millis.get(1);
        boolean suspect = (ratio > SUSPECT && millis.get(2) > NOTICEABLE_MILLIS) || outcome.startsWith("STACK");
        out.printf(
                "%-28s %-4s %8.0f %8.0f %8.0f ms  x%.1f  %s%s%n",
                input.name(),
                input.ending(),
                millis.get(0),
                millis.get(1),
                millis.get(2),
                ratio,
                outcome,
                suspect ? "  <--" : "");
        return suspect;
    }

    /** Of this thread, so that what else the machine does is not measured. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
