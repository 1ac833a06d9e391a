package io.willowleaf.intake;

/// What became of a mail.
public enum MailOutcome {
    /// It opened a complaint.
    RECEIVED,
    /// It added words to one.
    ADDED,
    /// It had come before.
    REPEATED,
    /// A machine wrote it.
    AUTOMATIC,
    /// Nobody could read it.
    UNREADABLE,
    /// One of us opened a complaint from it.
    BY_HAND
}
