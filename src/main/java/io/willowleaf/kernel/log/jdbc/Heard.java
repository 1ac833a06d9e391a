package io.willowleaf.kernel.log.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Remembers the last revision heard of the streams that moved lately, so that a gap is noticed at once.
final class Heard {

    private static final int STREAMS = 10_000;

    private final Map<String, Long> revisions = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > STREAMS;
        }
    };
    private long position = -1;

    /// Refuses a batch that leaves something out.
    void check(long cursor, List<EventRow> batch) {
        if (cursor != position) {
            forget();
        }
        for (var row : batch) {
            var last = revisions.get(row.stream());
            if (last != null && row.revision() != last + 1) {
                throw new LogGap(row, last + 1);
            }
            if (row.revision() > 1 && (row.before() == null || row.before() >= row.position())) {
                throw new LogGap(row, row.revision() - 1);
            }
            revisions.put(row.stream(), row.revision());
        }
        position = batch.isEmpty() ? cursor : batch.getLast().position();
    }

    void forget() {
        revisions.clear();
        position = -1;
    }
}
