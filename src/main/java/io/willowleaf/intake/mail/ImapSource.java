package io.willowleaf.intake.mail;

import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.domain.Remote;
import io.willowleaf.intake.domain.Source;
import io.willowleaf.intake.domain.SourceProblem;
import io.willowleaf.intake.domain.SourceProblem.Kind;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/// A folder on an IMAP server. Mails are looked at without marking them read.
final class ImapSource implements Source {

    private final Store store;
    private final IMAPFolder folder;
    private final Mailbox box;
    private final String place;
    private long lastUid;

    ImapSource(Store store, IMAPFolder folder, Mailbox box) throws MessagingException {
        this.store = store;
        this.folder = folder;
        this.box = box;
        this.place = folder.getFullName() + "@" + folder.getUIDValidity();
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public List<Remote> list(long afterUid) throws SourceProblem {
        try {
            var messages = folder.getMessagesByUID(afterUid + 1, UIDFolder.LASTUID);
            var profile = new FetchProfile();
            profile.add(UIDFolder.FetchProfileItem.UID);
            profile.add(FetchProfile.Item.SIZE);
            profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
            profile.add(FetchProfile.Item.FLAGS);
            folder.fetch(messages, profile);
            var found = new ArrayList<Remote>(messages.length);
            lastUid = Math.max(lastUid, afterUid);
            for (var message : messages) {
                long uid = folder.getUID(message);
                lastUid = Math.max(lastUid, uid);
                if (uid > afterUid && !message.isExpunged() && !message.isSet(Flags.Flag.DELETED)) {
                    found.add(
                            new Remote(Long.toString(uid), uid, message.getSize(), instant(message.getReceivedDate())));
                }
            }
            return found;
        } catch (MessagingException gone) {
            throw new SourceProblem(Kind.CONNECT, gone);
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    @Override
    public byte[] fetch(Remote mail) throws SourceProblem {
        try {
            var message = (IMAPMessage) message(mail);
            message.setPeek(true);
            var bytes = new ByteArrayOutputStream(Math.toIntExact(Math.clamp(mail.size(), 1024, 64 << 20)));
            message.writeTo(bytes);
            message.invalidateHeaders();
            return bytes.toByteArray();
        } catch (MessagingException | IOException | RuntimeException e) {
            throw new SourceProblem(folder.isOpen() && store.isConnected() ? Kind.MAIL : Kind.CONNECT, e);
        }
    }

    @Override
    public void clear(Remote mail) throws SourceProblem {
        try {
            var message = folder.getMessageByUID(mail.uid());
            if (message != null) {
                clear(message);
            }
        } catch (MessagingException e) {
            throw new SourceProblem(folder.isOpen() ? Kind.FOLDER : Kind.CONNECT, e);
        }
    }

    private void clear(Message message) throws MessagingException {
        var one = new Message[] {message};
        switch (box.afterwards()) {
            case LEAVE -> {}
            case SEEN -> folder.setFlags(one, new Flags(Flags.Flag.SEEN), true);
            case DELETE -> {
                folder.setFlags(one, new Flags(Flags.Flag.DELETED), true);
                folder.expunge(one);
            }
            case MOVE -> move(one);
        }
    }

    private void move(Message[] one) throws MessagingException {
        var target = store.getFolder(box.moveTo());
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        if (((IMAPStore) store).hasCapability("MOVE")) {
            folder.moveUIDMessages(one, target);
        } else {
            folder.copyMessages(one, target);
            folder.setFlags(one, new Flags(Flags.Flag.DELETED), true);
            folder.expunge(one);
        }
    }

    private Message message(Remote mail) throws MessagingException {
        var message = folder.getMessageByUID(mail.uid());
        if (message == null) {
            throw new jakarta.mail.MessageRemovedException("gone: " + mail.key());
        }
        return message;
    }

    @Override
    public boolean listens() {
        return true;
    }

    /// IDLE where the server knows it; a second thread ends it after a while. What was announced while other commands
    /// ran is not announced again, so it is asked for first.
    @Override
    public void await(Duration longest) throws SourceProblem {
        try {
            if (hasMore()) {
                return;
            }
            if (!((IMAPStore) store).hasCapability("IDLE")) {
                TimeUnit.MILLISECONDS.sleep(longest.toMillis());
                folder.getMessageCount();
                return;
            }
            var end = CompletableFuture.runAsync(
                    this::nudge, CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
            try {
                folder.idle(true);
            } finally {
                end.cancel(false);
            }
        } catch (MessagingException | IllegalStateException gone) {
            throw new SourceProblem(Kind.CONNECT, gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceProblem(Kind.CONNECT, e);
        }
    }

    private boolean hasMore() throws MessagingException {
        var newest = folder.getMessagesByUID(lastUid + 1, UIDFolder.LASTUID);
        return newest.length > 0 && folder.getUID(newest[newest.length - 1]) > lastUid;
    }

    /// Any other command ends IDLE.
    private void nudge() {
        try {
            folder.getMessageCount();
        } catch (MessagingException | IllegalStateException _) {
            close();
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException _) {
            // It is gone already.
        }
    }
}
