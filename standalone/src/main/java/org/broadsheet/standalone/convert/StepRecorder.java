package org.broadsheet.standalone.convert;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.RuleListener;

/** Compares the post before and after each rule, tag by tag and word by word. */
final class StepRecorder implements RuleListener {
    private static final Pattern PIECES = Pattern.compile("(?=<)|(?<=>)|(?<=\\s)");

    /** What rules leave for one another in the tree, and no reader sees. */
    private static final Pattern OWN_MARKS = Pattern.compile(" data-(?:origin|break|indented)(?:=\"[^\"]*\")?");

    /** The place of a template tag that is not rendered yet. */
    private static final Pattern TAG = Pattern.compile("\\uFDD0(\\d+)\\uFDD1");

    /** How many pieces to look at behind a change for words to know the place by. */
    private static final int REACH = 40;

    private final SourceLines lines;
    private final List<RepairStep> steps = new ArrayList<>();
    private List<String> last = List.of();

    StepRecorder(String source) {
        this.lines = new SourceLines(source);
    }

    /** The rules that changed something, in their order. */
    List<RepairStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void after(String rule, int count, Supplier<String> html) {
        List<String> now = List.of(PIECES.split(readable(html.get())));
        if (count > 0) {
            lines.rewind();
            List<Change> changes = DiffUtils.diff(last, now).getDeltas().stream()
                    .map(this::change)
                    .filter(change ->
                            !change.before().isBlank() || !change.after().isBlank())
                    .toList();
            steps.add(new RepairStep(rule, count, changes));
        }
        last = now;
    }

    private static String readable(String html) {
        String plain = OWN_MARKS.matcher(html).replaceAll("");
        return TAG.matcher(plain).replaceAll(tag -> "[template-tag-" + (Integer.parseInt(tag.group(1)) + 1) + "]");
    }

    private int lineBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            int line = lines.lineOf(String.join("", last.subList(i, at)).replaceAll("<[^>]*>", " "));
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }

    private Change change(AbstractDelta<String> delta) {
        int at = delta.getSource().getPosition();
        String before = String.join("", delta.getSource().getLines());
        String behind = String.join("", last.subList(at, Math.min(last.size(), at + REACH)));
        int exact = lines.lineOfOnly(before.strip());
        int line = exact > 0 ? exact : lines.lineOf(behind.replaceAll("<[^>]*>", " "));
        return new Change(
                line == 0 ? lineBefore(at) : line,
                before,
                String.join("", delta.getTarget().getLines()));
    }
}
