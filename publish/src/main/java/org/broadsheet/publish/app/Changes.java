package org.broadsheet.publish.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.app.AddressBook.Move;

/**
 * Carries a batch of changed posts into the catalogue, and enters in the outbox every path that may now be another.
 *
 * <p>A file changes only with something it shows. So the shelves of the changed posts are entered twice: as the posts stood
 * before the batch, and as they stand behind it.
 */
final class Changes {
    private final Catalogue catalogue;
    private final Clock clock;
    private final ZoneId zone;

    Changes(Catalogue catalogue, Clock clock, ZoneId zone) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.zone = zone;
    }

    /** Puts the latest of each post in place of what is there. Within a transaction. */
    void apply(Collection<PostChange> batch) {
        Map<PostId, PostChange> latest = new LinkedHashMap<>();
        batch.stream()
                .filter(change -> !catalogue.posts().isOutdated(change.id(), change.version()))
                .forEach(change -> latest.merge(change.id(), change, PostChange::later));
        Instant now = clock.instant();
        Set<PostId> ids = new LinkedHashSet<>();
        List<FiledPost> posts = new ArrayList<>();
        for (PostChange change : latest.values()) {
            if (!isKnown(change)) {
                ids.add(change.id());
                change.post()
                        .ifPresent(post -> posts.add(FiledPost.of(post, change.version(), change.sha256(), now, zone)));
            }
            if (change.post().isEmpty()) {
                catalogue.posts().leave(change.id(), change.version());
            }
            catalogue.outbox().add(Outbox.Kind.RECEIPT, change.id().value(), Outbox.NOW);
        }
        replace(ids, posts, now);
    }

    /** Brings into view the posts whose time has come. Within a transaction. */
    void letTimePass() {
        Instant now = clock.instant();
        Set<PostId> due = new LinkedHashSet<>(catalogue.posts().due(now));
        List<FiledPost> posts = due.stream().map(id -> refile(id, now)).toList();
        due.forEach(id -> catalogue.outbox().add(Outbox.Kind.RECEIPT, id.value(), Outbox.NOW));
        replace(due, posts, now);
    }

    private FiledPost refile(PostId id, Instant now) {
        PostRow row = catalogue.posts().find(id).orElseThrow();
        return FiledPost.of(catalogue.posts().read(id), row.version(), row.sha256(), now, zone);
    }

    private boolean isKnown(PostChange change) {
        Optional<String> known = catalogue.posts().sha256(change.id());
        if (known.isEmpty() || change.post().isEmpty()) {
            return known.isEmpty() && change.post().isEmpty();
        }
        if (!known.get().equals(change.sha256())) {
            return false;
        }
        catalogue.posts().touch(change.id(), change.version());
        return true;
    }

    private void replace(Set<PostId> ids, List<FiledPost> posts, Instant now) {
        if (ids.isEmpty()) {
            return;
        }
        Touched touched = new Touched(catalogue);
        Set<String> contested = new LinkedHashSet<>();
        Map<PostId, Address> before = new HashMap<>();
        List<PostRow> known =
                ids.stream().flatMap(id -> catalogue.posts().find(id).stream()).toList();
        known.forEach(row -> contested.addAll(catalogue.addresses().claimed(row.id())));
        List<PostRow> old = known.stream().filter(PostRow::live).toList();
        Drawers drawers = drawers(old, posts);
        Map<?, Optional<String>> states = drawers.states();
        for (PostRow row : old) {
            before.put(row.id(), row.address());
            touched.shelvesOf(row);
        }
        known.forEach(row -> touched.redirectsTo(row.id()));
        known.forEach(row -> remove(row.id()));
        posts.forEach(this::insert);
        posts.forEach(post ->
                contested.addAll(catalogue.addresses().claimed(post.row().id())));

        Map<PostId, Address> after = catalogue.addresses().settle(contested);
        for (PostId post : after.keySet()) {
            catalogue.addresses().of(post).ifPresent(address -> before.put(post, address));
        }
        List<Move> moves = AddressBook.moves(before, after);
        catalogue.addresses().move(moves, now);
        drawers.changedSince(states).forEach(touched::path);
        old.forEach(touched::neighboursOf);
        moves.stream()
                .filter(move -> ids.contains(move.post()) || !Objects.equals(move.from(), move.to()))
                .forEach(move -> touch(move, touched));
        touched.enter();
    }

    private Drawers drawers(List<PostRow> old, List<FiledPost> posts) {
        Drawers drawers = new Drawers(catalogue);
        old.forEach(row -> drawers.add(
                row, catalogue.tags().of(row.id()), catalogue.sources().quotedBy(row.id())));
        posts.stream()
                .filter(post -> post.row().live())
                .forEach(post -> drawers.add(
                        post.row(), post.tags().keySet(), post.sources().keySet()));
        return drawers;
    }

    private void remove(PostId id) {
        catalogue.posts().remove(id);
        catalogue.addresses().withdraw(id);
    }

    private void insert(FiledPost post) {
        catalogue.posts().insert(post);
        if (post.row().live()) {
            catalogue.addresses().enter(post);
        }
    }

    private void touch(Move move, Touched touched) {
        touched.page(move.from());
        touched.page(move.to());
        touched.redirectsTo(move.post());
        Optional<PostRow> row = catalogue.posts().find(move.post());
        row.filter(PostRow::live).ifPresent(live -> {
            touched.shelvesOf(live);
            touched.neighboursOf(live);
        });
        if (!Objects.equals(move.from(), move.to())) {
            touched.linksTo(move.post());
            catalogue.outbox().add(Outbox.Kind.RECEIPT, move.post().value(), Outbox.NOW);
        }
    }
}
