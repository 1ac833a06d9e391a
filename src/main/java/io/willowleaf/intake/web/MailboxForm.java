package io.willowleaf.intake.web;

import io.willowleaf.identity.TeamId;
import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.Mailbox.Afterwards;
import io.willowleaf.intake.Mailbox.Protocol;
import io.willowleaf.intake.Mailbox.Tls;
import io.willowleaf.kernel.page.Problems;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is typed about a mailbox. The password is never shown again.
public record MailboxForm(
        String name,
        String protocol,
        String host,
        String port,
        String tls,
        String login,
        String folder,
        String team,
        String afterwards,
        String moveTo) {

    static final MailboxForm EMPTY =
            new MailboxForm("", "IMAP", "", "993", "TLS", "", "INBOX", "", "LEAVE", "Willowleaf");

    private static final int LONGEST = 200;

    static MailboxForm of(Map<String, String> given) {
        return new MailboxForm(
                value(given, "name"),
                value(given, "protocol"),
                value(given, "host"),
                value(given, "port"),
                value(given, "tls"),
                value(given, "login"),
                value(given, "folder"),
                value(given, "team"),
                value(given, "afterwards"),
                value(given, "moveTo"));
    }

    static MailboxForm of(Mailbox box) {
        return new MailboxForm(
                box.name(),
                box.protocol().name(),
                box.host(),
                Integer.toString(box.port()),
                box.tls().name(),
                box.login(),
                box.folder(),
                box.team() == null ? "" : Long.toString(box.team().value()),
                box.afterwards().name(),
                box.moveTo());
    }

    private static String value(Map<String, String> given, String name) {
        return given.getOrDefault(name, "").strip();
    }

    Problems problems() {
        return Problems.NONE
                .with(name.isEmpty() || name.length() > LONGEST, "name", "intake.problem.mailbox.name")
                .with(!host.matches("[A-Za-z0-9.:-]{1,200}"), "host", "intake.problem.mailbox.host")
                .with(
                        !port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > 65_535,
                        "port",
                        "intake.problem.mailbox.port")
                .with(login.isEmpty() || login.length() > LONGEST, "login", "intake.problem.mailbox.login")
                .with(folder.length() > LONGEST, "folder", "intake.problem.too_long", LONGEST)
                .with(
                        afterwards.equals(Afterwards.MOVE.name())
                                && (moveTo.isEmpty() || moveTo.length() > LONGEST || moveTo.equalsIgnoreCase(folder)),
                        "moveTo",
                        "intake.problem.mailbox.moveTo");
    }

    Mailbox box(boolean dryRun, @Nullable Instant since) {
        return new Mailbox(
                name,
                protocol.equals(Protocol.POP3.name()) ? Protocol.POP3 : Protocol.IMAP,
                host,
                Integer.parseInt(port),
                tls.equals(Tls.NONE.name()) ? Tls.NONE : tls.equals(Tls.STARTTLS.name()) ? Tls.STARTTLS : Tls.TLS,
                login,
                folder.isEmpty() ? "INBOX" : folder,
                team.matches("\\d{1,18}") ? new TeamId(Long.parseLong(team)) : null,
                clearing(),
                moveTo,
                dryRun,
                since);
    }

    private Afterwards clearing() {
        for (var each : Afterwards.values()) {
            if (each.name().equals(afterwards)) {
                return each;
            }
        }
        return Afterwards.LEAVE;
    }
}
