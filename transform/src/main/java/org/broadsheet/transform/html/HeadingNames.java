package org.broadsheet.transform.html;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The identifiers that generators make of the words of a heading: GitHub and Hugo, kramdown, Pandoc. */
final class HeadingNames {
    /** GitHub leaves letters, digits, hyphens, underscores and spaces. */
    private static final Pattern NOT_OF_GITHUB = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");
    /** So does kramdown, in ASCII, without underscores, and from the first letter on. */
    private static final Pattern NOT_OF_KRAMDOWN = Pattern.compile("^[^a-z]+|[^a-z0-9 -]");
    /** Pandoc keeps full stops too, makes one hyphen of any space, and begins with a letter. */
    private static final Pattern NOT_OF_PANDOC = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{N}_. -]");

    /** Older Hugo and plug-ins of WordPress make a hyphen, or an underscore, of all that is neither letter nor digit. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern SPACES = Pattern.compile(" +");

    private HeadingNames() {}

    static Set<String> of(String heading) {
        String words = heading.strip().toLowerCase(Locale.ROOT);
        Set<String> names = new LinkedHashSet<>();
        names.add(NOT_OF_GITHUB.matcher(words).replaceAll("").replace(' ', '-'));
        names.add(NOT_OF_KRAMDOWN.matcher(words).replaceAll("").replace(' ', '-'));
        names.add(SPACES.matcher(NOT_OF_PANDOC.matcher(words).replaceAll("")).replaceAll("-"));
        String apart = BETWEEN.matcher(words).replaceAll(" ").strip();
        names.add(apart.replace(' ', '-'));
        names.add(apart.replace(' ', '_'));
        names.remove("");
        return names;
    }
}
