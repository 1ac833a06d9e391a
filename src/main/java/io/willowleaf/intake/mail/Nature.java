package io.willowleaf.intake.mail;

/// Who wrote a mail, as far as its headers tell.
public enum Nature {
    PERSON,
    /// Perhaps a machine: its subject looks like it, nothing else does. A person has to look.
    UNCERTAIN,
    /// It asks not to be answered by machines. A person has to look.
    QUIET,
    MACHINE,
    /// It went round: a mailbox writes to itself, or it has been here before.
    LOOP,
    /// A mail server reports on a letter (RFC 3464).
    BOUNCE,
    /// A mail program reports that a letter was opened (RFC 8098).
    NOTICE;

    public boolean isForPeople() {
        return this == UNCERTAIN || this == QUIET;
    }
}
