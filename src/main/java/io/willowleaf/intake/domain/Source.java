package io.willowleaf.intake.domain;

import java.time.Duration;
import java.util.List;

/// A mailbox that was opened on its mail server. Not for two threads at a time.
public interface Source extends AutoCloseable {

    /// Folder and UIDVALIDITY: within it a key never means another mail.
    String place();

    /// The mails after this UID, the oldest first; all where the server knows no order.
    List<Remote> list(long afterUid) throws SourceProblem;

    /// The bytes as the server gives them; it does not take the mail for read.
    byte[] fetch(Remote mail) throws SourceProblem;

    /// Does on the server what is to be done with a mail that is kept. Doing it twice is the same.
    void clear(Remote mail) throws SourceProblem;

    /// Whether it sees what arrives while it is open; else it has to be opened again.
    boolean listens();

    /// Returns when there is news, or after this time at the latest.
    void await(Duration longest) throws SourceProblem;

    /// What was cleared is cleared for good.
    @Override
    void close();
}
