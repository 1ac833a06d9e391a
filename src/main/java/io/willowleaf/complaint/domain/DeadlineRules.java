package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;

/// The rules deadlines are counted by, as they are kept and changed.
public interface DeadlineRules {

    List<ServiceTerms> policies();

    List<LegalClock> laws();

    RuleVersion version();

    /// Nobody else changes one until the transaction ends.
    void hold();

    /// From now on deadlines counted before are counted again.
    void changed(String rule, Actor by, Instant at);

    void change(Priority priority, String firstResponse, String resolution, String progress);

    void change(String law, String term, boolean extendable, boolean active);
}
