package io.willowleaf.complaint;

/// Why somebody else goes on with a complaint.
public enum TransferGround {
    WRONG_TEAM,
    EXPERTISE,
    PERSON_CHANGE,
    ABSENCE,
    ACCUSED
}
