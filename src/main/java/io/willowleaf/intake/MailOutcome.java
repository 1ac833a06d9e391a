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
    /// It went round between machines.
    LOOPED,
    /// A mail server says what became of a letter of ours.
    BOUNCED,
    /// It may be a machine, or somebody who says to be one of us: a person has to look.
    HELD,
    /// Nobody could read it.
    UNREADABLE,
    /// One of us opened a complaint from it.
    BY_HAND
}
