package io.willowleaf.intake.mail;

import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.Mailbox.Afterwards;
import io.willowleaf.intake.domain.Source;
import io.willowleaf.intake.domain.SourceProblem;
import io.willowleaf.intake.domain.Sources;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.pop3.POP3Folder;
import org.springframework.stereotype.Component;

/// Opens mailboxes by IMAP or POP3. Certificates are checked; a server that is silent for a minute is taken for gone.
@Component
class MailServers implements Sources {

    private static final String PATIENCE = "60000";
    private static final String CONNECT_PATIENCE = "15000";

    @Override
    public Source open(Mailbox box, String password) throws SourceProblem {
        var kind = box.protocol() == Mailbox.Protocol.IMAP ? "imap" : "pop3";
        var protocol = box.tls() == Mailbox.Tls.TLS ? kind + "s" : kind;
        try {
            var store = Session.getInstance(properties(box, protocol)).getStore(protocol);
            try {
                store.connect(box.host(), box.port(), box.login(), password);
                return box.protocol() == Mailbox.Protocol.IMAP ? imap(box, store) : pop3(box, store);
            } catch (MessagingException | RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (AuthenticationFailedException refused) {
            throw new SourceProblem(SourceProblem.Kind.LOGIN, refused);
        } catch (jakarta.mail.FolderNotFoundException missing) {
            throw new SourceProblem(SourceProblem.Kind.FOLDER, missing);
        } catch (MessagingException unreachable) {
            throw new SourceProblem(SourceProblem.Kind.CONNECT, unreachable);
        }
    }

    private static Source imap(Mailbox box, jakarta.mail.Store store) throws MessagingException {
        var folder = (IMAPFolder) store.getFolder(box.folder());
        boolean changes = !box.dryRun() && box.afterwards() != Afterwards.LEAVE;
        folder.open(changes ? IMAPFolder.READ_WRITE : IMAPFolder.READ_ONLY);
        return new ImapSource(store, folder, box);
    }

    private static Source pop3(Mailbox box, jakarta.mail.Store store) throws MessagingException {
        var folder = (POP3Folder) store.getFolder("INBOX");
        folder.open(POP3Folder.READ_WRITE);
        return new Pop3Source(store, folder, box);
    }

    private static Properties properties(Mailbox box, String protocol) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        var startTls = Boolean.toString(box.tls() == Mailbox.Tls.STARTTLS);
        properties.setProperty(prefix + "starttls.enable", startTls);
        properties.setProperty(prefix + "starttls.required", startTls);
        properties.setProperty(prefix + "fetchsize", "1048576");
        properties.setProperty(prefix + "disabletop", "false");
        return properties;
    }
}
