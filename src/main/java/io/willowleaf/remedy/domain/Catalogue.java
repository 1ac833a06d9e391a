package io.willowleaf.remedy.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be offered, and the limits.
public interface Catalogue {

    List<Remedy> remedies();

    /// Of every role; the one for experienced people only if this person is one.
    List<Limit> limits(@Nullable StaffId staff);
}
