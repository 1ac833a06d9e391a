package io.willowleaf.intake;

import io.willowleaf.identity.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mailbox that mails are fetched from: where it is, whose it is, and what is done with a mail afterwards. In a dry
/// run nothing is taken. Mails that arrived before `since` are left alone.
public record Mailbox(
        String name,
        Protocol protocol,
        String host,
        int port,
        Tls tls,
        String login,
        String folder,
        @Nullable TeamId team,
        Afterwards afterwards,
        String moveTo,
        boolean dryRun,
        @Nullable Instant since) {

    public enum Protocol {
        IMAP,
        POP3
    }

    public enum Tls {
        NONE,
        STARTTLS,
        TLS
    }

    /// What is done on the mail server once a mail is safely kept.
    public enum Afterwards {
        LEAVE,
        SEEN,
        MOVE,
        DELETE
    }

    public Mailbox live(@Nullable Instant from) {
        return new Mailbox(name, protocol, host, port, tls, login, folder, team, afterwards, moveTo, false, from);
    }

    public Mailbox dry() {
        return new Mailbox(name, protocol, host, port, tls, login, folder, team, afterwards, moveTo, true, since);
    }
}
