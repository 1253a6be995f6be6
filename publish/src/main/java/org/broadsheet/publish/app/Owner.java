package org.broadsheet.publish.app;

import java.util.Optional;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.Transactions;

/**
 * The one publish that may speak for a site: whoever becomes it later ends the one before. A copy of the site, which only
 * reads, speaks for nobody.
 *
 * @param transactions through which the owner speaks; empty for a copy
 */
record Owner(Optional<Transactions> transactions) implements AutoCloseable {
    /** Becomes it, where the service is to. */
    static Owner of(PublishConfig config, ClusterGuard cluster) {
        if (!config.receipts()) {
            return new Owner(Optional.empty());
        }
        // Not of the instance: the topics of a site have one publish, wherever it runs.
        Transactions transactions = new Transactions(cluster, "publish");
        transactions.begin();
        return new Owner(Optional.of(transactions));
    }

    @Override
    public void close() {
        transactions.ifPresent(Transactions::close);
    }
}
