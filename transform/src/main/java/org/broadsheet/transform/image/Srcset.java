package org.broadsheet.transform.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A <a href="https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute">srcset attribute</a>: addresses of one
 * picture, each with its width or density. Written as {@code a.jpg 300w, b.jpg 600w}.
 *
 * @param candidates of one kind, by width or by density, none twice
 */
public record Srcset(List<Candidate> candidates) {
    /** A list of more is no picture's. */
    private static final int MOST = 40;

    private static final Pattern WIDTH = Pattern.compile("([1-9]\\d{0,5})w");
    private static final Pattern DENSITY = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)x");
    private static final String ONCE = "1x";

    public Srcset {
        candidates = List.copyOf(candidates);
    }

    /**
     * One address.
     *
     * @param descriptor {@code 300w} or {@code 2x}
     */
    public record Candidate(String address, String descriptor) {
        private double size() {
            return Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
        }
    }

    /** Reads an attribute; what no browser would take is left out. */
    public static Srcset parse(String attribute) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < attribute.length() && found.size() < MOST) {
            if (isSpace(attribute.charAt(at)) || attribute.charAt(at) == ',') {
                at++;
                continue;
            }
            int end = at;
            while (end < attribute.length() && !isSpace(attribute.charAt(end))) {
                end++;
            }
            String address = attribute.substring(at, end);
            int comma = end;
            if (!address.endsWith(",")) {
                comma = attribute.indexOf(',', end);
                comma = comma < 0 ? attribute.length() : comma;
            }
            add(address, attribute.substring(end, comma), found);
            at = comma;
        }
        return ofOneKind(found);
    }

    private static void add(String written, String descriptors, List<Candidate> found) {
        int end = written.length();
        while (end > 0 && written.charAt(end - 1) == ',') {
            end--;
        }
        String descriptor = descriptors.isBlank() ? ONCE : descriptors.strip();
        boolean known = WIDTH.matcher(descriptor).matches()
                || (DENSITY.matcher(descriptor).matches() && !descriptor.matches("0+(\\.0+)?x"));
        if (known) {
            found.add(new Candidate(written.substring(0, end), descriptor));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    /** Widths where there are any, else densities; of two alike the first. */
    private static Srcset ofOneKind(List<Candidate> found) {
        boolean widths = found.stream().anyMatch(candidate -> isWidth(candidate.descriptor()));
        Map<Double, Candidate> bySize = new LinkedHashMap<>();
        for (Candidate candidate : found) {
            if (isWidth(candidate.descriptor()) == widths) {
                bySize.putIfAbsent(candidate.size(), candidate);
            }
        }
        return new Srcset(List.copyOf(bySize.values()));
    }

    private static boolean isWidth(String descriptor) {
        return WIDTH.matcher(descriptor).matches();
    }

    /** With each address replaced by what the function makes of it; empty ones are left out. */
    public Srcset map(UnaryOperator<String> address) {
        List<Candidate> mapped = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String replaced = address.apply(candidate.address());
            if (!replaced.isEmpty() && !replaced.startsWith(",") && !replaced.endsWith(",")) {
                mapped.add(new Candidate(replaced, candidate.descriptor()));
            }
        }
        return new Srcset(mapped);
    }

    /** Whether browsers need {@code sizes} to choose. */
    public boolean hasWidths() {
        return !candidates.isEmpty() && isWidth(candidates.get(0).descriptor());
    }

    /** Whether there is nothing to choose. */
    public boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** Whether this address alone can be chosen. */
    public boolean isOnly(String address) {
        return candidates.size() == 1 && candidates.get(0).address().equals(address);
    }

    /** The address of the largest; empty where there is none. */
    public String largest() {
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::size))
                .map(Candidate::address)
                .orElse("");
    }

    /** As an attribute. */
    @Override
    public String toString() {
        return candidates.stream()
                .map(candidate -> candidate.address() + " " + candidate.descriptor())
                .collect(Collectors.joining(", "));
    }
}
