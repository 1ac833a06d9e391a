package io.willowleaf.search.domain;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.List;

/// What people looked for; everybody sees only their own.
public interface AskedBefore {

    /// Kept ones by name, then the latest others.
    List<Asked> of(StaffId staff, int latest);

    /// Remembers it as the latest; of those not kept only so many stay.
    void remember(StaffId staff, String question, Instant at, int latest);

    void keep(StaffId staff, String question, String name, Instant at);

    void forget(StaffId staff, long id);

    void forgetUnkept(StaffId staff);
}
