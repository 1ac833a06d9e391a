package io.willowleaf.intake.mail;

import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.Mailbox.Afterwards;
import io.willowleaf.intake.domain.Remote;
import io.willowleaf.intake.domain.Source;
import io.willowleaf.intake.domain.SourceProblem;
import io.willowleaf.intake.domain.SourceProblem.Kind;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.pop3.POP3Folder;

/// A mailbox on a POP3 server: shows what was there when it was opened, and deletes when it is closed.
final class Pop3Source implements Source {

    private final Store store;
    private final POP3Folder folder;
    private final Mailbox box;
    private final Map<String, Message> messages = new HashMap<>();

    Pop3Source(Store store, POP3Folder folder, Mailbox box) {
        this.store = store;
        this.folder = folder;
        this.box = box;
    }

    @Override
    public String place() {
        return "POP3";
    }

    @Override
    public List<Remote> list(long afterUid) throws SourceProblem {
        try {
            var all = folder.getMessages();
            var profile = new FetchProfile();
            profile.add(UIDFolder.FetchProfileItem.UID);
            folder.fetch(all, profile);
            var found = new ArrayList<Remote>(all.length);
            for (var message : all) {
                var uidl = folder.getUID(message);
                if (uidl != null) {
                    messages.put(uidl, message);
                    found.add(new Remote(uidl, 0, message.getSize(), null));
                }
            }
            return found;
        } catch (MessagingException gone) {
            throw new SourceProblem(Kind.CONNECT, gone);
        }
    }

    @Override
    public byte[] fetch(Remote mail) throws SourceProblem {
        var bytes = new ByteArrayOutputStream(Math.toIntExact(Math.clamp(mail.size(), 1024, 64 << 20)));
        try {
            message(mail).writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException | RuntimeException e) {
            throw new SourceProblem(folder.isOpen() ? Kind.MAIL : Kind.CONNECT, e);
        }
    }

    @Override
    public void clear(Remote mail) throws SourceProblem {
        if (box.afterwards() == Afterwards.DELETE || box.afterwards() == Afterwards.MOVE) {
            try {
                message(mail).setFlag(Flags.Flag.DELETED, true);
            } catch (MessagingException gone) {
                throw new SourceProblem(Kind.CONNECT, gone);
            }
        }
    }

    private Message message(Remote mail) throws MessagingException {
        var message = messages.get(mail.key());
        if (message == null) {
            throw new jakarta.mail.MessageRemovedException("gone: " + mail.key());
        }
        return message;
    }

    @Override
    public boolean listens() {
        return false;
    }

    @Override
    public void await(Duration longest) throws SourceProblem {
        close();
        try {
            TimeUnit.MILLISECONDS.sleep(longest.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceProblem(Kind.CONNECT, e);
        }
    }

    @Override
    public void close() {
        try {
            if (folder.isOpen()) {
                folder.close(true);
            }
            store.close();
        } catch (MessagingException _) {
            // What was not deleted is seen, known and deleted the next time.
        }
    }
}
