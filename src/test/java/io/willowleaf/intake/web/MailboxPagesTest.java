package io.willowleaf.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.willowleaf.identity.Role;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Setting a mailbox up, in a browser, against a mail server that runs in the test.
@WillowleafTest
class MailboxPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    MailDesk mails;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final GreenMail server =
            new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private Browser admin;

    @BeforeEach
    void start() {
        server.start();
        server.setUser(mark + "@desk.example", mark, "secret");
        admin = cast.browser(Role.ADMIN);
    }

    @AfterEach
    void stop() {
        jdbc.sql("update intake.mailbox set removed_at = now() where login = :login")
                .param("login", mark)
                .update();
        server.stop();
    }

    @Test
    void a_new_mailbox_shows_what_would_happen_and_takes_nothing_until_it_is_started() throws Exception {
        deliver("환불이 늦어요", "");
        deliver("부재중", "Auto-Submitted: auto-replied\r\n");
        var place = add(values());
        var shown = admin.post(place + "/preview", Map.of()).body();
        assertThat(shown).contains("불만으로 접수").contains("자동으로 보낸 메일").contains("환불이 늦어요");
        assertThat(shown).doesNotContain("secret").doesNotContain("customer-" + mark + "@example.com");
        assertThat(mails()).as("nothing is taken").isZero();
        assertThat(inbox()).allMatch(mail -> !mail.isSet(Flags.Flag.SEEN));
        assertThat(admin.post(place + "/fetching", Map.of("history", "true")).statusCode())
                .isEqualTo(302);
        await().atMost(Duration.ofSeconds(20)).until(() -> mails() == 2);
        var lead = cast.browser(Role.TEAM_LEAD);
        await().untilAsserted(() -> assertThat(lead.get("/intake/mails").body())
                .contains("고객의 소리 " + mark)
                .contains("가져오는 중"));
        assertThat(admin.post(place + "/fetching/end", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.get(place).body()).contains("연습 중");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        var wrong = values();
        wrong.put("port", "99999");
        wrong.put("password", "");
        var answer = admin.post("/settings/mailboxes", wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("고객의 소리 " + mark).contains("65535").contains("비밀번호를 적어 주세요");
        var place = add(values());
        var moved = values();
        moved.put("host", "localhost");
        moved.put("password", "");
        var refused = admin.post(place, moved);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).as("a password never goes to another server").contains("비밀번호도 다시");
    }

    @Test
    void a_server_that_does_not_answer_or_refuses_is_named() {
        var wrong = values();
        wrong.put("password", "wrong");
        assertThat(admin.post(add(wrong) + "/preview", Map.of()).body()).contains("로그인이 거절되었습니다");
        var away = values();
        away.put("port", "1");
        assertThat(admin.post(add(away) + "/preview", Map.of()).body()).contains("메일 서버에 닿지 못했습니다");
    }

    @Test
    void a_mailbox_can_be_removed() {
        var place = add(values());
        assertThat(admin.post(place + "/removal", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void past_mails_are_taken_once_and_nobody_is_written_to() {
        var box = "From a Mon\n" + mail("옛날 메일", "") + "\nFrom b Mon\n" + mail("더 옛날 메일", "");
        var token = cast.token("import.run");
        assertThat(hand(box, token)).contains("\"kept\":2").contains("\"known\":0");
        assertThat(hand(box, token)).contains("\"kept\":0").contains("\"known\":2");
        kept().forEach(mails::open);
        assertThat(complaints()).isEqualTo(2);
        assertThat(jdbc.sql("""
                        select count(*) from notification.message m join complaint.complaint c on c.number = m.about
                        where c.words like '%' || :mark || '%'
                        """).param("mark", mark).query(Integer.class).single())
                .isZero();
    }

    private String hand(String box, String token) {
        return admin.send(HttpRequest.newBuilder(admin.at("/api/v1/mail/imports"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/mbox")
                        .POST(BodyPublishers.ofString(box)))
                .body();
    }

    private String add(Map<String, String> values) {
        var answer = admin.post("/settings/mailboxes", values);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private Map<String, String> values() {
        return new HashMap<>(Map.of(
                "name", "고객의 소리 " + mark,
                "protocol", "IMAP",
                "host", "127.0.0.1",
                "port", Integer.toString(server.getImap().getPort()),
                "tls", "NONE",
                "login", mark,
                "password", "secret",
                "folder", "INBOX",
                "afterwards", "LEAVE",
                "moveTo", ""));
    }

    private void deliver(String subject, String header) throws Exception {
        server.getUserManager()
                .getUser(mark)
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(
                                mail(subject, header).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private String mail(String subject, String header) {
        return "From: <customer-" + mark + "@example.com>\nMessage-ID: <" + UUID.randomUUID()
                + "@example.com>\nDate: Mon, 03 Aug 2026 10:00:00 +0900\n" + header.replace("\r", "") + "Subject: "
                + subject
                + "\nContent-Type: text/plain; charset=utf-8\n\n배송이 늦어요 " + mark + "\n";
    }

    private List<StoredMessage> inbox() throws Exception {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser(mark))
                .getMessages();
    }

    private List<MailId> kept() {
        return jdbc.sql("""
                        select m.id from intake.mail m join archive.chunk c on c.content = m.raw
                        where m.history and position(convert_to(:mark, 'UTF8') in c.bytes) > 0
                        """)
                .param("mark", mark)
                .query((row, _) -> new MailId(row.getLong("id")))
                .list();
    }

    private int mails() {
        return jdbc.sql("""
                        select count(*) from intake.mailbox_item i join intake.mailbox b on b.id = i.mailbox
                        where b.login = :login and i.mail is not null
                        """).param("login", mark).query(Integer.class).single();
    }

    private int complaints() {
        return jdbc.sql("select count(*) from complaint.complaint where words like '%' || :mark || '%'")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }
}
