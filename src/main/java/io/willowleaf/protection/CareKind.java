package io.willowleaf.protection;

/// What is done for somebody who asked for protection.
public enum CareKind {
    STOPPED,
    HANDED_OVER,
    RESTED,
    REST_ENDED,
    COUNSELLING_OFFERED,
    COUNSELLING_ACCEPTED,
    COUNSELLING_DECLINED,
    SEALED,
    TALKED,
    MEDICAL_OFFERED,
    LEGAL_OFFERED,
    CLOSED
}
