package org.broadsheet.transform.html;

import java.util.Map;
import java.util.TreeMap;

/** Where the code of an HTML text stands, found in time proportional to its length. */
final class CodeRanges {
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private CodeRanges() {}

    static CodeRanges in(String html) {
        CodeRanges ranges = new CodeRanges();
        ranges.addAll(html, "pre");
        ranges.addAll(html, "code");
        return ranges;
    }

    boolean contains(int at) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(at);
        return before != null && at < before.getValue();
    }

    /** An element without an end tag reaches to the end. */
    private void addAll(String html, String name) {
        int end = 0;
        for (int at = html.indexOf("<" + name); at >= 0; at = html.indexOf("<" + name, end)) {
            int close = html.indexOf("</" + name, at);
            end = close < 0 ? html.length() : close;
            if (!contains(at)) {
                ends.put(at, end);
            }
        }
    }
}
