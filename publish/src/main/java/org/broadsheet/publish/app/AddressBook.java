package org.broadsheet.publish.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.events.PostAddress;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.Claim;
import org.broadsheet.publish.Claims;
import org.jspecify.annotations.Nullable;

/**
 * Who claims, has and had which address. What posts had is the address history, and the same as on the topic
 * {@code posts.addresses}; every change of it is entered in the outbox.
 */
final class AddressBook {
    private final Database database;
    private final Outbox outbox;

    AddressBook(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** A post's change of address; null for none. */
    record Move(
            PostId post, @Nullable Address from, @Nullable Address to) {}

    /** The addresses that a post competes for. */
    Set<String> claimed(PostId post) {
        return new LinkedHashSet<>(database.strings("SELECT address_key FROM claim WHERE post_id = ?", post.value()));
    }

    /** Withdraws a post's claims and aliases. */
    void withdraw(PostId post) {
        database.update("DELETE FROM claim WHERE post_id = ?", post.value());
        database.update("DELETE FROM alias WHERE post_id = ?", post.value());
    }

    /** Enters the claims and aliases of a live post. */
    void enter(FiledPost post) {
        String id = post.row().id().value();
        for (Address candidate : post.row().claim().candidates()) {
            database.update(
                    "INSERT INTO claim (post_id, address_key) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    id,
                    candidate.key());
        }
        for (Address alias : post.aliases()) {
            database.update(
                    "INSERT INTO alias (post_id, address, address_key) VALUES (?, ?, ?)",
                    id,
                    alias.value(),
                    alias.key());
        }
    }

    /**
     * Gives addresses to all who compete, directly or through others, for any of the contested ones.
     *
     * @param contested keys of addresses that were claimed or are
     */
    Map<PostId, Address> settle(Set<String> contested) {
        Set<String> keys = new LinkedHashSet<>();
        Map<String, Claim> claims = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(contested);
        while (!open.isEmpty()) {
            List<String> further = new ArrayList<>();
            for (String key : open) {
                if (keys.add(key)) {
                    claimants(key, claims).forEach(post -> further.addAll(claimed(post)));
                }
            }
            open = further;
        }
        return Claims.settle(claims.values());
    }

    private List<PostId> claimants(String key, Map<String, Claim> known) {
        List<PostId> added = new ArrayList<>();
        for (Claim claim : database.list(
                Posts::claim,
                "SELECT " + Posts.CLAIM + " FROM claim JOIN post ON post.id = claim.post_id WHERE address_key = ?",
                key)) {
            if (known.putIfAbsent(claim.post().value(), claim) == null) {
                added.add(claim.post());
            }
        }
        return added;
    }

    /** Gives addresses to everybody; of each post no more than its claim is held in memory. */
    Map<PostId, Address> settleAll() {
        return Claims.settle(database.list(Posts::claim, "SELECT " + Posts.CLAIM + " FROM post WHERE live = 1"));
    }

    /** The address that a post has. */
    Optional<Address> of(PostId post) {
        return database.first(
                row -> new Address(row.getString(1)),
                "SELECT address FROM post WHERE id = ? AND address IS NOT NULL",
                post.value());
    }

    /** Which addresses posts have according to the history. */
    Map<PostId, Address> held() {
        Map<PostId, Address> held = new HashMap<>();
        database.list(
                        row -> Map.entry(new PostId(row.getString(1)), new Address(row.getString(2))),
                        "SELECT post_id, address FROM history WHERE until IS NULL ORDER BY address")
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }

    /** Carries out moves, in the catalogue and in the history. */
    void move(Collection<Move> moves, Instant now) {
        for (Move move : moves) {
            if (move.from() != null && !move.from().equals(move.to())) {
                leave(move.from(), move.post(), now);
            }
        }
        for (Move move : moves) {
            if (move.to() != null) {
                take(move.to(), move.post());
            }
        }
    }

    private void leave(Address address, PostId post, Instant now) {
        int left = database.update(
                "UPDATE history SET until = ? WHERE address = ? AND post_id = ? AND until IS NULL",
                now.toString(),
                address.value(),
                post.value());
        if (left > 0) {
            outbox.add(Outbox.Kind.ADDRESS, address.value(), Outbox.NOW);
        }
    }

    private void take(Address address, PostId post) {
        database.update("UPDATE post SET address = ? WHERE id = ?", address.value(), post.value());
        boolean known = database.exists(
                "SELECT 1 FROM history WHERE address = ? AND post_id = ? AND until IS NULL",
                address.value(),
                post.value());
        if (!known) {
            record(new PostAddress(PostAddress.SCHEMA_VERSION, address.value(), post, null));
            outbox.add(Outbox.Kind.ADDRESS, address.value(), Outbox.NOW);
        }
    }

    /** Keeps an entry of the history. */
    void record(PostAddress entry) {
        database.update(
                "INSERT INTO history (address, address_key, post_id, until) VALUES (?, ?, ?, ?) ON CONFLICT (address) DO UPDATE"
                        + " SET post_id = excluded.post_id, until = excluded.until",
                entry.address(),
                new Address(entry.address()).key(),
                entry.id().value(),
                entry.until() == null ? null : entry.until().toString());
    }

    /** The history's entry for an address. */
    Optional<PostAddress> entry(String address) {
        return database.first(
                row -> new PostAddress(
                        PostAddress.SCHEMA_VERSION,
                        row.getString(1),
                        new PostId(row.getString(2)),
                        row.getString(3) == null ? null : Instant.parse(row.getString(3))),
                "SELECT address, post_id, until FROM history WHERE address = ?",
                address);
    }

    /** The live post at an address. */
    Optional<PostRow> holder(Address address) {
        return database.first(
                PostRow::read,
                "SELECT " + PostRow.COLUMNS + " FROM post WHERE address = ? AND live = 1",
                address.value());
    }

    /** The live post whose page a file is. */
    Optional<PostRow> holderOfFile(String path) {
        return path.endsWith("/index.html")
                ? holder(new Address("/" + path.substring(0, path.length() - "index.html".length())))
                : Optional.empty();
    }

    /** The live post that an address without one leads to: by an alias, else because it was the post's. */
    Optional<PostRow> successor(Address address) {
        if (isHeldInAnotherCase(address)) {
            return Optional.empty();
        }
        return database
                .list(
                        PostRow::read,
                        "SELECT " + PostRow.COLUMNS + " FROM alias JOIN post ON post.id = alias.post_id"
                                + " WHERE alias.address = ? AND live = 1",
                        address.value())
                .stream()
                .min((a, b) -> a.claim().compareTo(b.claim()))
                .or(() -> database.first(
                        PostRow::read,
                        "SELECT " + PostRow.COLUMNS + " FROM post WHERE live = 1 AND id = (SELECT post_id FROM history"
                                + " WHERE history.address = ?)",
                        address.value()));
    }

    /** On some file systems the redirect would overwrite the page. */
    private boolean isHeldInAnotherCase(Address address) {
        return database
                .strings(
                        "SELECT address FROM claim JOIN post ON post.id = claim.post_id WHERE address_key = ?"
                                + " AND address IS NOT NULL",
                        address.key())
                .stream()
                .map(Address::new)
                .anyMatch(held -> held.key().equals(address.key()));
    }

    /** Aliases and former addresses, of whichever post, that differ from an address in case only. */
    Set<String> inAnotherCase(Address address) {
        Set<String> all = new LinkedHashSet<>();
        for (String table : List.of("alias", "history")) {
            all.addAll(database.strings(
                    "SELECT address FROM " + table + " WHERE address_key = ? AND address <> ?",
                    address.key(),
                    address.value()));
        }
        return all;
    }

    /** Addresses other than its own that lead to a post. */
    Set<String> leadingTo(PostId post) {
        Set<String> all = new LinkedHashSet<>(
                database.strings("SELECT address FROM alias WHERE post_id = ? ORDER BY address", post.value()));
        all.addAll(database.strings("SELECT address FROM history WHERE post_id = ? ORDER BY address", post.value()));
        return all;
    }

    /** The moves between two states of some posts. */
    static List<Move> moves(Map<PostId, Address> before, Map<PostId, Address> after) {
        Map<PostId, Move> moves = new TreeMap<>();
        before.forEach((post, from) -> moves.put(post, new Move(post, from, after.get(post))));
        after.forEach((post, to) -> moves.putIfAbsent(post, new Move(post, null, to)));
        return List.copyOf(moves.values());
    }
}
