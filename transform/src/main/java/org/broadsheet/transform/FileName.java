package org.broadsheet.transform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a post's path says about it: {@code _posts/2009-08-06-hello-world.aspx.markdown} has a date and the name {@code
 * hello-world}; {@code 2009/08/06/hello/index.es.md} has a date, the name {@code hello} and a language, as {@code hello.es.md}
 * has; {@code trips/_index.md} is about the folder {@code trips}.
 *
 * @param name without date and extensions; empty where nothing is left
 * @param date {@code YYYY-MM-DD}, where one stands in the path
 * @param language of a post that has twins in others
 * @param draft whether the file lies in a folder for drafts, or is one of Medium's
 * @param section whether the file is Hugo's {@code _index}, which is no post but the page of its folder
 */
record FileName(String name, Optional<String> date, Optional<String> language, boolean draft, boolean section) {
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[-_T ]+(.*))?");
    private static final Pattern DATED_FOLDERS = Pattern.compile("(?:.*/)?(\\d{4})/(\\d{2})/(\\d{2})/[^/]*(?:/[^/]*)?");
    private static final int NOTION_LENGTH = 33;
    private static final int DATED_SEGMENTS = 4;
    private static final Pattern INDEX = Pattern.compile("_?index(?:\\.([a-z]{2}(?:-[A-Za-z]{2,4})?))?");

    /** {@code hello.es}, {@code hello.pt-br}. Not of every language: {@code .pl}, {@code .cs} and {@code .ts} are programs. */
    private static final Pattern TWIN =
            Pattern.compile("(.+)\\.((?:ar|bn|ca|da|de|el|en|es|eu|fa|fi|fr|gl|he|hi|hu|id|it|ja|ko|nb"
                    + "|nl|pt|ro|ru|sv|th|tr|uk|zh)(?:-(?i:[a-z]{2}|hans|hant))?)");

    /** What Notion adds to the title. */
    private static final Pattern NOTION_ID = Pattern.compile("(?<=.) [0-9a-f]{32}$");

    private static final List<String> SERVER_ENDINGS = List.of(".aspx", ".html", ".htm", ".php");

    static FileName of(String path) {
        String[] segments = path.split("/", -1);
        String base = withoutEndings(segments[segments.length - 1]);
        Optional<String> language = Optional.empty();
        Matcher index = INDEX.matcher(base);
        Matcher twin = TWIN.matcher(base);
        boolean page = index.matches();
        boolean section = page && base.startsWith("_");
        if (page) {
            language = Optional.ofNullable(index.group(1));
            base = segments.length > 1 ? segments[segments.length - 2] : "";
        } else if (base.indexOf('.') > 0 && twin.matches()) {
            language = Optional.of(twin.group(2));
            base = twin.group(1);
        }
        boolean draft = Arrays.asList(segments).contains("_drafts") || isDraft(segments[segments.length - 1]);
        Matcher dated = DATED.matcher(base);
        if (dated.matches()) {
            String name = dated.group(4) == null ? "" : dated.group(4);
            return new FileName(name, Optional.of(day(dated)), language, draft, section);
        }
        Matcher folders = segments.length < DATED_SEGMENTS ? null : DATED_FOLDERS.matcher(path);
        Optional<String> date = folders != null && folders.matches() ? Optional.of(day(folders)) : Optional.empty();
        return new FileName(base, date, language, draft, section);
    }

    /** The name, told apart from those of its twins in other languages; empty where nothing is left. */
    String slug() {
        return name.isEmpty() ? "" : language.map(twin -> name + "-" + twin).orElse(name);
    }

    /** The name as words: {@code hello-world} is {@code Hello world}. */
    String words() {
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** As Medium names what was never published. */
    private static boolean isDraft(String file) {
        return file.startsWith("draft_") && file.endsWith(".html");
    }

    private static String day(Matcher parts) {
        return parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
    }

    private static String withoutEndings(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = dot > 0 ? fileName.substring(0, dot) : fileName;
        String base = name.length() > NOTION_LENGTH ? NOTION_ID.matcher(name).replaceFirst("") : name;
        for (String ending : SERVER_ENDINGS) {
            if (base.endsWith(ending)) {
                return base.substring(0, base.length() - ending.length());
            }
        }
        return base;
    }
}
