package io.willowleaf.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.Mailbox.Afterwards;
import io.willowleaf.intake.Mailbox.Protocol;
import io.willowleaf.intake.MailboxCard;
import io.willowleaf.intake.MailboxId;
import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.intake.domain.Remote;
import io.willowleaf.intake.domain.Source;
import io.willowleaf.intake.domain.SourceProblem;
import io.willowleaf.intake.domain.Sources;
import io.willowleaf.kernel.Actor;
import io.willowleaf.privacy.desk.Vault;
import io.willowleaf.testing.WillowleafTest;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fetching from a mail server that runs in the test.
@WillowleafTest
class MailboxTest {

    @Autowired
    Fetcher fetcher;

    @Autowired
    Mailboxes boxes;

    @Autowired
    Sources sources;

    @Autowired
    Vault vault;

    @Autowired
    InstantSource clock;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3),
    });

    @BeforeEach
    void start() {
        server.start();
        server.setUser(mark + "@desk.example", mark, "secret");
    }

    @AfterEach
    void stop() {
        jdbc.sql("update intake.mailbox set removed_at = now() where login = :login")
                .param("login", mark)
                .update();
        server.stop();
    }

    @Test
    void a_mailbox_is_emptied_once_and_left_as_it_was() throws Exception {
        deliver(5);
        var box = box(Protocol.IMAP, Afterwards.LEAVE);
        var id = put(box);
        assertThat(empty(id, box)).isEqualTo(5);
        assertThat(empty(id, box)).isZero();
        deliver(1);
        assertThat(empty(id, box)).isEqualTo(1);
        assertThat(complaints()).isEqualTo(6);
        assertThat(inbox()).hasSize(6).allMatch(mail -> !isSeen(mail));
    }

    @Test
    void what_came_before_is_known_again_when_the_server_counts_anew() throws Exception {
        deliver(4);
        var box = box(Protocol.IMAP, Afterwards.LEAVE);
        var id = put(box);
        assertThat(empty(id, box)).isEqualTo(4);
        var renamed = new Elsewhere(sources.open(box, "secret"), "INBOX@4711");
        assertThat(fetcher.empty(id, box, renamed)).isEqualTo(4);
        renamed.close();
        assertThat(complaints()).isEqualTo(4);
    }

    @Test
    void what_was_kept_when_the_program_fell_is_cleared_later_and_not_doubled() throws Exception {
        deliver(3);
        var box = box(Protocol.IMAP, Afterwards.DELETE);
        var id = put(box);
        try (var falls = new Falling(sources.open(box, "secret"))) {
            assertThatThrownBy(() -> fetcher.empty(id, box, falls)).isInstanceOf(SourceProblem.class);
        }
        assertThat(complaints()).isEqualTo(1);
        assertThat(inbox()).hasSize(3);
        empty(id, box);
        assertThat(complaints()).isEqualTo(3);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void one_mail_that_cannot_be_fetched_does_not_hold_up_the_next() throws Exception {
        deliver(3);
        var box = box(Protocol.IMAP, Afterwards.LEAVE);
        var id = put(box);
        try (var rotten = new Rotten(sources.open(box, "secret"))) {
            assertThat(fetcher.empty(id, box, rotten)).isEqualTo(2);
        }
        assertThat(boxes.find(id).map(MailboxCard::stuck)).contains(1);
        assertThat(empty(id, box)).as("it is tried again").isEqualTo(1);
        assertThat(boxes.find(id).map(MailboxCard::stuck)).contains(0);
        assertThat(complaints()).isEqualTo(3);
    }

    @Test
    void mails_are_moved_aside_once_they_are_kept() throws Exception {
        deliver(2);
        var box = box(Protocol.IMAP, Afterwards.MOVE);
        var id = put(box);
        assertThat(empty(id, box)).isEqualTo(2);
        assertThat(inbox()).isEmpty();
        assertThat(complaints()).isEqualTo(2);
    }

    @Test
    void by_pop3_mails_are_deleted_once_they_are_kept() throws Exception {
        deliver(3);
        var box = box(Protocol.POP3, Afterwards.DELETE);
        var id = put(box);
        assertThat(empty(id, box)).isEqualTo(3);
        assertThat(inbox()).isEmpty();
        assertThat(empty(id, box)).isZero();
        assertThat(complaints()).isEqualTo(3);
    }

    @Test
    void what_arrived_before_is_left_alone() throws Exception {
        deliver(2);
        var box = box(Protocol.IMAP, Afterwards.DELETE).live(Instant.parse("2099-01-01T00:00:00Z"));
        var id = put(box);
        assertThat(empty(id, box)).isZero();
        assertThat(inbox()).hasSize(2);
    }

    @Test
    void a_mailbox_in_use_is_found_and_emptied_by_itself() {
        deliver(1);
        boxes.put(
                "screen:" + mark,
                box(Protocol.IMAP, Afterwards.LEAVE),
                vault.seal("secret"),
                Actor.SYSTEM,
                clock.instant());
        await().atMost(Duration.ofSeconds(20)).until(() -> complaints() == 1);
    }

    @Test
    void a_mailbox_is_watched_by_one_node_at_a_time() {
        var id = put(box(Protocol.IMAP, Afterwards.LEAVE));
        assertThat(boxes.watch(id, "one", 15)).isTrue();
        assertThat(boxes.watch(id, "two", 15)).isFalse();
        assertThat(boxes.watch(id, "one", 15)).isTrue();
        boxes.release("one");
        assertThat(boxes.watch(id, "two", 15)).isTrue();
    }

    @Test
    void a_wrong_password_and_a_missing_folder_are_told_apart() {
        var box = box(Protocol.IMAP, Afterwards.LEAVE);
        assertThatThrownBy(() -> sources.open(box, "wrong"))
                .extracting(problem -> ((SourceProblem) problem).kind())
                .isEqualTo(SourceProblem.Kind.LOGIN);
        var nowhere = new Mailbox(
                mark,
                Protocol.IMAP,
                "127.0.0.1",
                1,
                Mailbox.Tls.NONE,
                mark,
                "INBOX",
                null,
                Afterwards.LEAVE,
                "",
                false,
                null);
        assertThatThrownBy(() -> sources.open(nowhere, "secret"))
                .extracting(problem -> ((SourceProblem) problem).kind())
                .isEqualTo(SourceProblem.Kind.CONNECT);
    }

    private int empty(MailboxId id, Mailbox box) throws SourceProblem {
        try (var source = sources.open(box, "secret")) {
            return fetcher.empty(id, box, source);
        }
    }

    /// In a dry run for everybody but the test itself, so that nobody else empties it.
    private MailboxId put(Mailbox box) {
        var dry = new Mailbox(
                box.name(),
                box.protocol(),
                box.host(),
                box.port(),
                box.tls(),
                box.login(),
                box.folder(),
                null,
                box.afterwards(),
                box.moveTo(),
                true,
                null);
        return boxes.put("screen:" + mark, dry, vault.seal("secret"), Actor.SYSTEM, clock.instant());
    }

    private Mailbox box(Protocol protocol, Afterwards afterwards) {
        var port = protocol == Protocol.IMAP
                ? server.getImap().getPort()
                : server.getPop3().getPort();
        return new Mailbox(
                "고객의 소리",
                protocol,
                "127.0.0.1",
                port,
                Mailbox.Tls.NONE,
                mark,
                "INBOX",
                null,
                afterwards,
                "Taken",
                false,
                null);
    }

    private void deliver(int many) {
        var user = server.getUserManager().getUser(mark);
        for (int i = 0; i < many; i++) {
            var text = "From: <customer-" + mark + "@example.com>\r\nMessage-ID: <" + UUID.randomUUID()
                    + "@example.com>\r\nSubject: hello\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n배송이 늦어요 "
                    + mark
                    + "\r\n";
            try {
                user.deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<StoredMessage> inbox() throws Exception {
        var user = server.getUserManager().getUser(mark);
        return server.getManagers().getImapHostManager().getInbox(user).getMessages();
    }

    private static boolean isSeen(StoredMessage mail) {
        return mail.isSet(Flags.Flag.SEEN);
    }

    private int complaints() {
        return jdbc.sql("select count(*) from complaint.complaint where words like '%' || :mark || '%'")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    /// The same mailbox under another UIDVALIDITY.
    private record Elsewhere(Source source, String place) implements Source {

        @Override
        public List<Remote> list(long afterUid) throws SourceProblem {
            return source.list(afterUid);
        }

        @Override
        public byte[] fetch(Remote mail) throws SourceProblem {
            return source.fetch(mail);
        }

        @Override
        public void clear(Remote mail) throws SourceProblem {
            source.clear(mail);
        }

        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void await(Duration longest) {}

        @Override
        public void close() {
            source.close();
        }
    }

    /// Loses the connection between keeping a mail and telling the server.
    private record Falling(Source source) implements Source {

        @Override
        public String place() {
            return source.place();
        }

        @Override
        public List<Remote> list(long afterUid) throws SourceProblem {
            return source.list(afterUid);
        }

        @Override
        public byte[] fetch(Remote mail) throws SourceProblem {
            return source.fetch(mail);
        }

        @Override
        public void clear(Remote mail) throws SourceProblem {
            throw new SourceProblem(SourceProblem.Kind.CONNECT, new IllegalStateException("the cable was pulled"));
        }

        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void await(Duration longest) {}

        @Override
        public void close() {
            source.close();
        }
    }

    /// Cannot give its second mail.
    private static final class Rotten implements Source {

        private final Source source;
        private @Nullable String rotten;
        private int fetched;

        Rotten(Source source) {
            this.source = source;
        }

        @Override
        public String place() {
            return source.place();
        }

        @Override
        public List<Remote> list(long afterUid) throws SourceProblem {
            return source.list(afterUid);
        }

        @Override
        public byte[] fetch(Remote mail) throws SourceProblem {
            fetched++;
            if (fetched == 2) {
                rotten = mail.key();
            }
            if (mail.key().equals(rotten)) {
                throw new SourceProblem(SourceProblem.Kind.MAIL, new IllegalStateException("worms"));
            }
            return source.fetch(mail);
        }

        @Override
        public void clear(Remote mail) throws SourceProblem {
            source.clear(mail);
        }

        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void await(Duration longest) {}

        @Override
        public void close() {
            source.close();
        }
    }
}
