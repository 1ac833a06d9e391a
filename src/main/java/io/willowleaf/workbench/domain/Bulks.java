package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Acts on many complaints, kept so that they can be taken back.
public interface Bulks {

    /// What a complaint was before.
    record Before(
            ComplaintNumber number,
            StaffId owner,
            TeamId team,
            @Nullable String caseType,
            @Nullable Urgency urgency,
            @Nullable Instant snoozed) {}

    /// An act that changed this many and was not taken back.
    record Last(long id, String kind, int many) {}

    long begin(StaffId staff, BulkAct act, Instant at);

    void add(long bulk, Before before);

    Optional<Last> findLast(StaffId staff, Instant since);

    /// Marks it as taken back; nothing if it is somebody else's, too old or taken back before.
    Optional<BulkAct> takeBack(long bulk, StaffId staff, Instant since, Instant at);

    List<Before> lines(long bulk);
}
