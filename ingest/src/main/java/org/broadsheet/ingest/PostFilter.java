package org.broadsheet.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.broadsheet.events.Format;

/**
 * Which paths below the inbox are posts.
 *
 * <p>A post's name ends in an extension of a {@link Format}, no segment of its path is ignored, and it is not in the
 * inbox's {@code static/}, which is for files that posts refer to. A glob without {@code /} is about one segment, of a
 * file or a folder ({@code drafts}, {@code *.bak}); a glob with one is about the whole path ({@code notes/**}).
 */
public final class PostFilter {
    /** Hidden files, what editors and programs leave while they write, and folders of other programs. */
    public static final List<String> DEFAULTS = List.of(
            ".*", // hidden; .DS_Store, .git, .#lock and vim's .swp files among them
            "*~", // backups of emacs, gedit and others
            "*.swp",
            "*.swx",
            "*.swo",
            "#*#", // emacs' auto-save
            "4913", // vim tries whether it may write
            "*.tmp",
            "*.temp",
            "*.part",
            "*.partial",
            "*.filepart", // WinSCP
            "*.crdownload",
            "*.download",
            "~$*", // Office
            "*___jb_tmp___", // JetBrains
            "*___jb_old___",
            "Thumbs.db",
            "desktop.ini",
            "node_modules",
            "__MACOSX",
            "lost+found");

    private static final String STATIC = "static/";

    private final List<Pattern> segments = new ArrayList<>();
    private final List<PathMatcher> paths = new ArrayList<>();

    /**
     * The defaults and more.
     *
     * @param more globs of an operator
     * @throws IllegalArgumentException where one is not a glob
     */
    public PostFilter(List<String> more) {
        DEFAULTS.forEach(this::ignore);
        more.forEach(this::ignore);
    }

    private void ignore(String glob) {
        if (!glob.contains("/")) {
            segments.add(segmentPattern(glob));
            return;
        }
        try {
            paths.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("ingest.ignore has '" + glob + "', which is not a glob", e);
        }
    }

    /** A segment's glob knows {@code *} and {@code ?} only, so that {@code #} and {@code $} need no escape. */
    private static Pattern segmentPattern(String glob) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            String c = glob.substring(i, i + 1);
            pattern.append(c.equals("*") ? ".*" : c.equals("?") ? "." : Pattern.quote(c));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    /** Whether the file at a path is a post. */
    public boolean isPost(String path) {
        return Format.isPost(path.substring(path.lastIndexOf('/') + 1)) && !path.startsWith(STATIC) && !isIgnored(path);
    }

    /** Whether a file or folder, or one that it is in, is ignored. */
    public boolean isIgnored(String path) {
        for (String segment : path.split("/", -1)) {
            for (Pattern ignored : segments) {
                if (ignored.matcher(segment).matches()) {
                    return true;
                }
            }
        }
        return !paths.isEmpty() && matchesPath(path);
    }

    private boolean matchesPath(String path) {
        // The matcher sees the names as the locale can write them; others cannot be named by a glob anyway.
        Path asPath = FileNames.isAscii(path) ? Path.of(path) : Path.of(path.replaceAll("[^\\p{ASCII}]", "_"));
        return paths.stream().anyMatch(ignored -> ignored.matches(asPath));
    }
}
