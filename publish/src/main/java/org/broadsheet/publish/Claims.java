package org.broadsheet.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.events.PostId;

/** Settles who gets which address. */
public final class Claims {
    private Claims() {}

    /**
     * Gives every claimant an address of its own.
     *
     * <p>They choose one after the other in the order of {@link Claim}, each the best address that is free, so the result
     * depends on the set of claims alone. Claims that share no candidate cannot influence each other: it is enough to
     * settle those that are connected.
     */
    public static Map<PostId, Address> settle(Collection<Claim> claims) {
        List<Claim> inOrder = claims.stream().sorted().toList();
        Set<String> taken = new HashSet<>();
        Map<PostId, Address> settled = new HashMap<>();
        for (Claim claim : inOrder) {
            Address address = claim.candidates().stream()
                    .filter(candidate -> taken.add(candidate.key()))
                    .findFirst()
                    .orElseGet(claim::last);
            settled.put(claim.post(), address);
        }
        return settled;
    }
}
