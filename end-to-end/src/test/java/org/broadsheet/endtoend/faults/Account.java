package org.broadsheet.endtoend.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.LedgerEntry;

/** What became of each file that a writer wrote. */
final class Account {
    private static final Pattern TOKEN = Pattern.compile("token-\\d+-\\d+\\.");

    private Account() {}

    /** Which files ingest has not seen as they are now. */
    static List<String> notSeen(Map<String, Draft> truth, Map<String, LedgerEntry> ledger) {
        List<String> different = new ArrayList<>();
        Map<String, LedgerEntry> live = new HashMap<>();
        ledger.forEach((id, entry) -> {
            if (!entry.deleted()) {
                live.put(id.substring("inbox/".length()), entry);
            }
        });
        truth.forEach((path, draft) -> {
            LedgerEntry entry = live.remove(path);
            if (entry == null) {
                different.add(path + " is not known to ingest");
            } else if (!entry.sha256().equals(Hashes.sha256(draft.bytes()))) {
                different.add(path + " is known to ingest as it was before");
            } else if ((entry.refused() != null) != (draft.fate() == Draft.Fate.UNREADABLE)) {
                different.add(path + " is to be " + draft.fate() + ", and ingest says: " + entry.refused());
            }
        });
        live.keySet().forEach(path -> different.add(path + " is gone, and ingest does not know it"));
        return different;
    }

    /** What the site shows and should not, or should show and does not. */
    static List<String> breaches(Map<String, Draft> truth, Path site) throws IOException {
        List<String> breaches = new ArrayList<>();
        Map<String, Path> seen = tokens(site, breaches);
        truth.forEach((path, draft) -> {
            boolean isSeen = seen.remove(draft.token()) != null;
            if (isSeen != (draft.fate() == Draft.Fate.SEEN)) {
                breaches.add(path + " in version " + draft.version() + " is to be " + draft.fate() + ", and the site "
                        + (isSeen ? "has " : "does not have ") + draft.token());
            }
        });
        seen.forEach((token, page) -> breaches.add(page + " still has " + token + " of " + versions(truth, token)));
        return breaches;
    }

    private static List<String> versions(Map<String, Draft> truth, String token) {
        return truth.entrySet().stream()
                .filter(each -> token.startsWith("token-" + each.getValue().number() + "-"))
                .map(each -> each.getKey() + ", now " + each.getValue().token())
                .toList();
    }

    private static Map<String, Path> tokens(Path site, List<String> breaches) throws IOException {
        Map<String, Path> tokens = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path each : all.toList()) {
                if (Files.isRegularFile(each)) {
                    Matcher token = TOKEN.matcher(Files.readString(each, StandardCharsets.ISO_8859_1));
                    while (token.find()) {
                        tokens.put(token.group(), each);
                    }
                    if (each.startsWith(site.resolve(".broadsheet"))) {
                        breaches.add(each + " is a temporary");
                    }
                } else if (isEmpty(each) && !each.equals(site.resolve(".broadsheet"))) {
                    breaches.add(each + " is an empty folder");
                }
            }
        }
        return tokens;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
