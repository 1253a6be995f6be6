package org.broadsheet.endtoend.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is done to a folder, a site and its services, one step a line:
 *
 * <pre>
 * # Two posts want one address, and the winner leaves while nobody watches.
 * add 1
 * address 1 /pages/1/
 * add 2
 * address 2 /pages/1/
 * stop ingest
 * delete 1
 * </pre>
 *
 * <p>Empty lines and those that begin with {@code #} say nothing to the machine. What each step does stands in {@link Act}.
 */
record Script(List<Step> steps) {
    Script {
        steps = List.copyOf(steps);
    }

    /** A line: what is done, and to what. */
    record Step(String verb, List<String> words) {
        Step {
            words = List.copyOf(words);
        }

        static Step of(String line) {
            List<String> words = List.of(line.strip().split(" +"));
            return new Step(words.get(0), words.subList(1, words.size()));
        }

        /** A word behind the verb. */
        String word(int index) {
            if (index >= words.size()) {
                throw new IllegalArgumentException("'" + this + "' lacks a word");
            }
            return words.get(index);
        }

        int number(int index) {
            return Integer.parseInt(word(index));
        }

        @Override
        public String toString() {
            return (verb + " " + String.join(" ", words)).strip();
        }
    }

    static Script parse(String text) {
        return new Script(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Step::of)
                .toList());
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return steps.stream().map(step -> step + "\n").collect(Collectors.joining());
    }
}
