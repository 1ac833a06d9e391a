package io.willowleaf.remedy.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import java.util.List;

/// What can be offered, and the limits.
public interface Catalogue {

    List<Remedy> remedies();

    /// Without those for experienced people only.
    List<Limit> limits();

    Limit experienced();

    boolean isExperienced(StaffId staff);
}
