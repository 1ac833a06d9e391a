package io.willowleaf.complaint;

/// Why a superior looks after a complaint.
public enum EscalationGround {
    OVERDUE,
    CUSTOMER_ASKS,
    BEYOND_LIMIT,
    RISK,
    REVIEW,
    UNANSWERED,
    OTHER
}
