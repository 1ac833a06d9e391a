package io.willowleaf.integration.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.PublicEvent;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells entries of the log to others. What is about a complaint is told to whoever may read that complaint, with its
/// receipt number; everything else to whoever may read all of them. What was told in confidence leaves the house to
/// nobody.
@Component
class PublicEvents {

    private static final String COMPLAINT = "complaint";

    private final ComplaintQueue queue;
    private final JsonMapper json = JsonMapper.shared();

    PublicEvents(ComplaintQueue queue) {
        this.queue = queue;
    }

    /// An entry and its content, read.
    private record Read(StoredEvent stored, JsonNode data) {

        @Nullable
        ComplaintId complaint() {
            var key = key();
            return key.isPresent() ? new ComplaintId(key.getAsLong()) : null;
        }

        private OptionalLong key() {
            if (data.path(COMPLAINT).isIntegralNumber()) {
                return OptionalLong.of(data.path(COMPLAINT).asLong());
            }
            return stored.stream().startsWith(COMPLAINT + ":")
                    ? OptionalLong.of(Long.parseLong(stored.stream().substring(COMPLAINT.length() + 1)))
                    : OptionalLong.empty();
        }
    }

    /// Those of them that this viewer may know of, in the same order. One question to the database.
    List<PublicEvent> of(List<StoredEvent> stored, Viewer viewer) {
        var read = stored.stream()
                .map(each -> new Read(each, json.readTree(each.content())))
                .toList();
        var rows = rows(read, viewer);
        return read.stream()
                .filter(each -> !isConfidential(rows.get(each.complaint())))
                .map(each -> tell(each, rows.get(each.complaint()), viewer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isConfidential(@Nullable QueueRow row) {
        return row != null && row.isConfidential();
    }

    private Map<ComplaintId, QueueRow> rows(List<Read> read, Viewer viewer) {
        var ids = read.stream()
                .map(Read::complaint)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return (ids.isEmpty() ? List.<QueueRow>of() : queue.rows(ids, viewer))
                .stream().collect(Collectors.toMap(QueueRow::id, row -> row, (one, _) -> one, HashMap::new));
    }

    private static Optional<PublicEvent> tell(Read read, @Nullable QueueRow row, Viewer viewer) {
        var complaint = read.complaint();
        var number = row == null ? null : row.number().value();
        var known = number != null
                || viewer.actor().equals(Actor.SYSTEM)
                || (complaint == null && viewer.reach(Permission.CASE_READ) == Reach.ALL);
        var stored = read.stored();
        return known
                ? Optional.of(new PublicEvent(
                        stored.position(),
                        stored.type(),
                        stored.version(),
                        stored.stream(),
                        stored.revision(),
                        number,
                        stored.at(),
                        stored.by().toString(),
                        read.data()))
                : Optional.empty();
    }
}
