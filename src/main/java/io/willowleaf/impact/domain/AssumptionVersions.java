package io.willowleaf.impact.domain;

import io.willowleaf.impact.AssumptionVersion;
import io.willowleaf.impact.Assumptions;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;

/// Every state the assumptions had, the last one first; empty before anybody changed them.
public interface AssumptionVersions {

    List<AssumptionVersion> newest(int most);

    long add(Assumptions assumptions, Actor by, Instant at);
}
