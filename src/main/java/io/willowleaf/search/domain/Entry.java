package io.willowleaf.search.domain;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Written;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who may find a complaint, and what a search may ask of it besides its words.
public record Entry(
        ComplaintId complaint,
        TeamId team,
        StaffId owner,
        List<StaffId> keptFrom,
        Instant receivedAt,
        String channel,
        StandingCode standing,
        @Nullable Stage stage,
        @Nullable CauseCode cause) {

    public static Entry of(Written written) {
        return new Entry(
                written.id(),
                written.team(),
                written.owner(),
                written.keptFrom(),
                written.receivedAt(),
                written.channel(),
                written.standing(),
                written.stage(),
                written.cause());
    }

    public static Entry of(QueueRow row) {
        return new Entry(
                row.id(),
                row.team(),
                row.owner(),
                row.keptFrom(),
                row.receivedAt(),
                row.channel(),
                row.standing(),
                row.stage(),
                row.cause());
    }
}
