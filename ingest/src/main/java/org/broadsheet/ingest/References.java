package org.broadsheet.ingest;

import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The files that a post's source seems to refer to: pictures, sound, films and PDFs beside it or in the site.
 *
 * <p>One pass over the text, without knowing the format: a reference is what stands between the marks that Markdown, HTML
 * and shortcodes put around one ({@code ](cat.jpg)}, {@code src="cat.jpg"}, <code>{{&lt; figure src="cat.jpg" &gt;}}</code>) and
 * ends in an extension of such a file. One too many costs a look at the disk; what is none of ours is never found.
 */
final class References {
    /** No post has so many pictures; more are not looked for. */
    static final int MOST = 1_000;

    private static final int LONGEST = 1_000;

    private static final Set<String> EXTENSIONS = Set.of(
            "jpg", "jpeg", "jpe", "png", "gif", "webp", "avif", "svg", "bmp", "ico", "tif", "tiff", "apng", "jxl",
            "heic", "mp3", "ogg", "oga", "opus", "m4a", "aac", "flac", "wav", "mp4", "m4v", "webm", "ogv", "mov",
            "pdf");

    /** Folders whose files stand at a site's root: as they are, of Hugo and Zola, of Hexo and Octopress, of Gatsby, Eleventy. */
    private static final List<String> COPIED = List.of("", "static/", "public/", "source/", "assets/", "content/");

    /** How many folders above a post may be a site's root. */
    private static final int MOST_SITES = 4;

    /** What Pelican writes before a path in the site: <code>{static}</code>, {@code |filename|}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("^(?:\\{[a-z]{1,12}\\}|\\|[a-z]{1,12}\\|)");

    /** What stands around a reference in any format. */
    private static final BitSet MARKS = marks("\"'()<>[],|\r\n\t");

    /** What stands around one with brackets in its name, such as {@code "photo (1).jpg"}. */
    private static final BitSet QUOTES = marks("\"'<>\r\n");

    private static final Pattern WORDS = Pattern.compile("[ =]");

    private References() {}

    private static BitSet marks(String characters) {
        return characters.chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The references as the source writes them, in the order of their first appearance. */
    static List<String> in(String source) {
        Set<String> found = new LinkedHashSet<>();
        eachPiece(source, MARKS, piece -> addFrom(piece, found));
        if (source.indexOf('(') >= 0 || source.indexOf('[') >= 0) {
            eachPiece(source, QUOTES, piece -> addWhole(piece.strip(), found));
        }
        return found.stream().limit(MOST).toList();
    }

    /** Hands over what stands between two marks, where it has a dot. */
    private static void eachPiece(String source, BitSet marks, Consumer<String> piece) {
        int start = 0;
        int dot = -1;
        for (int i = 0; i <= source.length(); i++) {
            if (i == source.length() || marks.get(source.charAt(i))) {
                if (dot > start) {
                    piece.accept(source.substring(start, i));
                }
                start = i + 1;
            } else if (source.charAt(i) == '.') {
                dot = i;
            }
        }
    }

    /** A piece may be the reference itself, or words with references among them ({@code src=cat.jpg}). */
    private static void addFrom(String piece, Set<String> found) {
        addWhole(piece.strip(), found);
        if (piece.indexOf(' ') >= 0 || piece.indexOf('=') >= 0) {
            for (String word : WORDS.split(piece, -1)) {
                addWhole(word, found);
            }
        }
    }

    /** A value of a template before a path is the site's address. */
    private static void addWhole(String written, Set<String> found) {
        int value = written.lastIndexOf("}}");
        String text = value < 0 ? written : written.substring(value + 2).strip();
        if (found.size() < MOST && isReference(text)) {
            found.add(text);
        }
    }

    private static boolean isReference(String text) {
        if (text.length() > LONGEST || hasScheme(text) || text.startsWith("//")) {
            return false;
        }
        String path = withoutQuery(text);
        int dot = path.lastIndexOf('.');
        return dot > 0 && EXTENSIONS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean hasScheme(String text) {
        int colon = text.indexOf(':');
        int slash = text.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }

    private static String withoutQuery(String reference) {
        int end = reference.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = reference.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return reference.substring(0, end);
    }

    /**
     * Where the file of a reference can be, best first: beside the post; from the inbox's root, or one of the folders that
     * generators copy to a site's root; then from the folders above the post in the same way, since an inbox may hold several
     * sites. None of them is outside the inbox.
     */
    static List<String> candidates(String post, String reference) {
        String path;
        try {
            path = Normalizer.normalize(FileNames.decode(withoutQuery(reference)), Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return List.of();
        }
        path = PLACEHOLDER.matcher(path).replaceFirst("");
        Set<String> candidates = new LinkedHashSet<>();
        String folder = post.substring(0, post.lastIndexOf('/') + 1);
        if (!path.startsWith("/")) {
            below(folder + path).ifPresent(candidates::add);
        }
        addRooted("", path, candidates);
        for (int end = folder.indexOf('/'), level = 0; end >= 0 && level < MOST_SITES; level++) {
            addRooted(folder.substring(0, end + 1), path, candidates);
            end = folder.indexOf('/', end + 1);
        }
        return List.copyOf(candidates);
    }

    private static void addRooted(String root, String path, Set<String> candidates) {
        for (String copied : COPIED) {
            below(root + copied + path).ifPresent(candidates::add);
        }
    }

    private static Optional<String> below(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.replace('\\', '/').split("/", -1)) {
            if (segment.indexOf('\0') >= 0 || (segment.equals("..") && segments.isEmpty())) {
                return Optional.empty();
            }
            if (segment.equals("..")) {
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
    }
}
