package org.broadsheet.endtoend.xss;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to run a script that must not run.
 *
 * @param number which the tripwire tells
 * @param text as it stands in a post
 */
record Payload(int number, String text) {

    /** All payloads of {@code /xss/payloads.txt}, numbered from 1. */
    static List<Payload> all() throws IOException {
        try (InputStream in = Payload.class.getResourceAsStream("/xss/payloads.txt")) {
            List<Payload> payloads = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                // A heading of a payload in Markdown begins with one # and {!} somewhere behind it.
                boolean comment = line.startsWith("# ") || line.startsWith("## ");
                if (!line.isEmpty() && !(comment && !line.contains("=") && !line.contains("<"))) {
                    payloads.add(of(payloads.size() + 1, line));
                }
            }
            return List.copyOf(payloads);
        }
    }

    private static Payload of(int number, String line) {
        return new Payload(
                number,
                line.replace("{!}", "trip(" + number + ")")
                        .replace("{n}", "\n")
                        .replace("{t}", "\t")
                        .replace("{0}", "\u0001"));
    }

    /** On one line. */
    String line() {
        return text.replace('\n', ' ');
    }

    /** Escaped, as in code blocks that an export made of markup. */
    String escaped() {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** As a YAML string. */
    String quoted() {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\u0001", "\\x01")
                + '"';
    }
}
