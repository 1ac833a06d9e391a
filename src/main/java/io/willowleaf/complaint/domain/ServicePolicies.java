package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.Priority;
import org.jspecify.annotations.Nullable;

/// The service policies of this organisation.
public interface ServicePolicies {

    /// By which one it runs until somebody has sorted it.
    Priority UNSORTED = Priority.P3;

    /// Before triage the type is not known yet.
    ServicePolicy get(Priority priority, @Nullable String caseType);

    RuleBook book();

    SeverityMatrix severityMatrix();
}
