package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.Glimpse;
import io.willowleaf.kernel.log.Onlooker;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the onlookers of this node see what happened up to the fence.
final class Gallery {

    /// Whoever is further behind than this is not shown what they missed.
    private static final long MOST = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Gallery.class);

    private final Iterable<Onlooker> onlookers;
    private long seen;

    Gallery(Iterable<Onlooker> onlookers) {
        this.onlookers = onlookers;
    }

    void show(NodeConnection node, long upTo) throws SQLException {
        var looking = looking();
        if (looking.isEmpty() || seen > upTo || upTo - seen > MOST) {
            seen = upTo;
        }
        while (seen < upTo) {
            var happened = node.glimpses(seen, upTo, Pace.BATCH);
            seen = happened.size() < Pace.BATCH ? upTo : happened.getLast().position();
            looking.forEach(onlooker -> show(onlooker, happened));
        }
    }

    private List<Onlooker> looking() {
        return StreamSupport.stream(onlookers.spliterator(), false)
                .filter(Onlooker::isLooking)
                .toList();
    }

    private static void show(Onlooker onlooker, List<Glimpse> happened) {
        try {
            onlooker.see(happened);
        } catch (RuntimeException failure) {
            LOG.warn("{} could not look: {}", onlooker.getClass().getSimpleName(), Trouble.of(failure));
        }
    }
}
