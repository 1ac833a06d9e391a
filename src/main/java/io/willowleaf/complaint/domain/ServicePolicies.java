package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.Priority;
import org.jspecify.annotations.Nullable;

/// The service policies of this organisation.
public interface ServicePolicies {

    /// Before triage the type is not known yet.
    ServicePolicy get(Priority priority, @Nullable String caseType);

    SeverityMatrix severityMatrix();
}
