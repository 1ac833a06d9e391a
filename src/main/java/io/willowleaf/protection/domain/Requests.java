package io.willowleaf.protection.domain;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Account;
import io.willowleaf.protection.Bundle;
import io.willowleaf.protection.Called;
import io.willowleaf.protection.Care;
import io.willowleaf.protection.ProtectionId;
import io.willowleaf.protection.ProtectionRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who asked for protection, and what was done for them.
public interface Requests {

    ProtectionId add(ComplaintFile about, StaffId staff, TeamId team, Actor by, Instant at);

    /// Until the end of the transaction nobody else moves it.
    Optional<ProtectionRequest> hold(ProtectionId id);

    Optional<ProtectionRequest> find(ProtectionId id);

    /// The open one of this person about this complaint.
    Optional<ProtectionRequest> findOpen(ComplaintId complaint, StaffId staff);

    /// The newest first, before the given one.
    List<ProtectionRequest> list(Circle circle, boolean openOnly, @Nullable ProtectionId before, int limit);

    long countOpen(Circle circle);

    void add(ProtectionId request, Care care);

    List<Care> care(ProtectionId request);

    /// Those asked between the two, that nobody else has looked after and that were not called up to this rung yet.
    List<ProtectionId> unanswered(Instant after, Instant before, int rung, int most);

    void add(ProtectionId request, Called called);

    /// Rung by rung.
    List<Called> called(ProtectionId request);

    void add(ProtectionId request, Account account);

    List<Account> accounts(ProtectionId request);

    void add(ProtectionId request, Bundle bundle);

    Optional<Bundle> findBundle(ProtectionId request);
}
