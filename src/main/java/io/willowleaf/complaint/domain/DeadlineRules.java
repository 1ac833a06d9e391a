package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.ServiceTerms;
import java.util.List;

/// The rules deadlines are counted by, as they are kept and changed.
public interface DeadlineRules {

    List<ServiceTerms> policies();

    List<LegalClock> laws();

    void change(Priority priority, String firstResponse, String resolution, String progress);

    void change(String law, String term, boolean extendable, boolean active);
}
