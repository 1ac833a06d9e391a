package io.willowleaf.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.notification.Delivery;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.NotPossible;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.OpenMessage;
import io.willowleaf.notification.OutboxRow;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.Return;
import io.willowleaf.notification.Sealer;
import io.willowleaf.notification.Sending;
import io.willowleaf.notification.domain.Outbox;
import io.willowleaf.notification.domain.RetryPolicy;
import io.willowleaf.notification.mail.SmtpPost;
import io.willowleaf.testing.Given;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Lives in days of its own, long before those of other tests, so that it finds only its own letters due.
@WillowleafTest
class PostmanTest {

    private static final AtomicInteger DAY = new AtomicInteger();
    private static final Viewer ADMIN = viewer(Permission.MAIL_READ, Permission.MAIL_STOP_ALL);
    private static final TeamId TEAM = new TeamId(9_000_016);
    private static final Viewer READER = viewer(Permission.MAIL_READ);

    @Autowired
    Outbox outbox;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditDesk audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReplyMarks marks;

    @Autowired
    AnswerDesk answers;

    private final SettableClock clock = new SettableClock();
    private GreenMail server = server(0);
    private int port;

    @BeforeEach
    void a_day_of_its_own() {
        clock.set(Instant.parse("2016-01-01T00:00:00Z").plus(Duration.ofDays(DAY.incrementAndGet())));
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void close() {
        server.stop();
        desk().allow(ADMIN);
        jdbc.sql("delete from notification.due where next_at < '2020-01-01'").update();
    }

    @Test
    void a_letter_goes_out_once_in_korean_under_its_own_message_id() throws Exception {
        desk().send(mail("reply.1", "박소영 고객님께 드리는 답변 🙂", "새 상품을 오늘 보냈습니다."), Actor.SYSTEM);
        assertThat(postman().deliver()).isEqualTo(1);
        assertThat(postman().deliver()).isZero();

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("박소영 고객님께 드리는 답변 🙂");
        var words = ((Multipart) received[0].getContent()).getBodyPart(0).getContent();
        assertThat(words.toString().strip()).isEqualTo("새 상품을 오늘 보냈습니다.");
        assertThat(received[0].getHeader("Message-ID")).containsExactly("<" + sent("reply.1") + ">");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("soyoung@example.com");
        assertThat(received[0].getFrom()).extracting(Object::toString).containsExactly("care@example.com");
        assertThat(received[0].getHeader("Subject", null)).matches("[\\p{ASCII}]*");
        assertThat(received[0].getSentDate().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void what_is_sent_twice_under_one_id_is_one_letter() {
        var first = desk().send(mail("receipt.1", "접수했습니다", "a"), Actor.SYSTEM);
        assertThat(desk().send(mail("receipt.1", "접수했습니다", "a"), Actor.SYSTEM)).isEqualTo(first);
        assertThat(postman().deliver()).isEqualTo(1);
    }

    @Test
    void nothing_is_lost_while_the_server_is_down_and_it_goes_out_when_it_is_back() {
        server.stop();
        var settings = settings(port, 2000, Settings.Demo.OFF);
        var letter = desk(settings).send(mail("down.1", "답변", "내용"), Actor.SYSTEM);
        assertThat(postman(settings).deliver()).isZero();
        assertThat(row(letter).delivery()).isEqualTo(Delivery.WAITING);
        assertThat(opened(letter).tries()).extracting(OpenMessage.Try::obstacle).containsExactly(Obstacle.CONNECT);

        server = server(port);
        server.start();
        assertThat(postman(settings).deliver()).as("not before its time").isZero();
        clock.forward(Duration.ofMinutes(1));
        assertThat(postman(settings).deliver()).isEqualTo(1);
        assertThat(row(letter).delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void after_the_eighth_try_a_person_decides() {
        var settings = settings(port, 2000, Settings.Demo.OFF);
        var letter = desk(settings).send(mail("parked.1", "답변", "내용"), Actor.SYSTEM);
        var sealed = sealedText(letter, "other.key.text");
        for (var attempt = 1; attempt <= RetryPolicy.TRIES + 2; attempt++) {
            postman(settings).deliver();
            clock.forward(Duration.ofMinutes(64));
        }
        sealedText(letter, sealed);
        assertThat(row(letter).delivery()).isEqualTo(Delivery.FAILED);
        assertThat(row(letter).tries()).isEqualTo(RetryPolicy.TRIES);
        assertThat(desk().outbox(Outbox.Show.FAILED, null, 500, READER))
                .extracting(OutboxRow::id)
                .contains(letter);

        desk(settings).tryAgain(letter, READER);
        assertThat(postman(settings).deliver()).isEqualTo(1);
        assertThat(row(letter).delivery()).isEqualTo(Delivery.SENT);
        assertThatThrownBy(() -> desk(settings).tryAgain(letter, READER)).isInstanceOf(NotPossible.class);
    }

    @Test
    void a_day_without_a_server_loses_nothing_and_doubles_nothing_when_it_is_back() throws Exception {
        DAY.addAndGet(4);
        server.stop();
        var settings = settings(port, 2000, Settings.Demo.OFF);
        var letters = new ArrayList<MessageId>();
        for (var hour = 0; hour < 24; hour++) {
            letters.add(desk(settings).send(mail("day." + hour, "답변 " + hour, "내용"), Actor.SYSTEM));
            for (var round = 0; round < 6; round++) {
                assertThat(postman(settings).deliver()).isZero();
                clock.forward(Duration.ofMinutes(10));
            }
        }
        assertThat(letters)
                .allSatisfy(letter -> assertThat(row(letter).delivery()).isEqualTo(Delivery.WAITING));

        server = server(port);
        server.start();
        Callable<Integer> node = () -> postman(settings).deliver();
        var handed = 0;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 8; round++) {
                for (var some : nodes.invokeAll(List.of(node, node))) {
                    handed += some.get();
                }
                clock.forward(Duration.ofMinutes(10));
            }
        }
        assertThat(handed).isEqualTo(24);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(row(letter).delivery()).isEqualTo(Delivery.SENT));
        assertThat(server.getReceivedMessages())
                .hasSize(24)
                .extracting(mail -> mail.getHeader("Message-ID")[0])
                .doesNotHaveDuplicates();
    }

    @Test
    void a_letter_whose_postman_fell_over_comes_again() {
        desk().send(mail("fell.1", "답변", "내용"), Actor.SYSTEM);
        assertThat(outbox.claim(clock.instant(), clock.instant().plus(Duration.ofMinutes(5))))
                .isPresent();
        assertThat(postman().deliver()).isZero();
        clock.forward(Duration.ofMinutes(5));
        assertThat(postman().deliver()).isEqualTo(1);
    }

    @Test
    void no_more_leave_in_an_hour_than_allowed() {
        var before = outbox.sentSince(Outbox.MAIL, clock.instant().minus(Duration.ofHours(1)));
        var settings = settings(port, before + 2, Settings.Demo.OFF);
        for (var i = 1; i <= 3; i++) {
            desk(settings).send(mail("cap." + i, "안내", "내용"), Actor.SYSTEM);
        }
        assertThat(postman(settings).deliver()).isEqualTo(2);
    }

    @Test
    void one_switch_stops_everything_and_lets_it_go_again() {
        var letter = desk().send(mail("stop.1", "답변", "내용"), Actor.SYSTEM);
        assertThatThrownBy(() -> desk().stopAll(READER)).isInstanceOf(NotFound.class);
        desk().stopAll(ADMIN);
        assertThat(postman().deliver()).isZero();
        assertThat(row(letter).delivery()).isEqualTo(Delivery.STOPPED);
        desk().allow(ADMIN);
        assertThat(postman().deliver()).isEqualTo(1);
    }

    @Test
    void example_data_never_leaves_the_house() {
        var settings = settings(port, 2000, Settings.Demo.ON);
        desk(settings).send(mail("demo.1", "답변", "내용"), Actor.SYSTEM);
        assertThat(postman(settings).deliver()).isZero();
        assertThat(desk(settings).sending()).isEqualTo(Sending.DEMO);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void address_and_words_are_sealed_and_a_subject_cannot_smuggle_headers() throws Exception {
        var letter = desk().send(mail("sealed.1", "제목\r\nBcc: thief@example.com", "비밀 이야기"), Actor.SYSTEM);
        var stored = jdbc.sql("select sealed_to || sealed_text || shown_to from notification.message where id = :id")
                .param("id", letter.value())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("soyoung@", "비밀").contains("so***@example.com");
        assertThat(opened(letter).text()).isEqualTo("비밀 이야기");
        postman().deliver();
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).isEqualTo("제목 Bcc: thief@example.com");
        });
    }

    @Test
    void a_letter_that_cannot_be_opened_does_not_hold_up_the_others() {
        var broken = desk().send(mail("broken.1", "답변", "내용"), Actor.SYSTEM);
        jdbc.sql("update notification.message set sealed_text = 'other.key.text' where id = :id")
                .param("id", broken.value())
                .update();
        clock.forward(Duration.ofSeconds(1));
        desk().send(mail("broken.2", "답변", "내용"), Actor.SYSTEM);
        assertThat(postman().deliver()).isEqualTo(1);
        assertThat(outbox.tries(broken)).extracting(OpenMessage.Try::obstacle).containsExactly(Obstacle.UNREADABLE);
    }

    @Test
    void a_team_reads_its_own_letters_with_people_hidden_and_no_others() {
        var ours = desk().send(mail("team.1", "답변", "010-1234-5678로 전화드리겠습니다."), Actor.SYSTEM);
        assertThat(desk().open(ours, teamMember(TEAM)).text()).isEqualTo("010-****-5678로 전화드리겠습니다.");
        assertThat(desk().outbox(Outbox.Show.ALL, null, 500, teamMember(TEAM)))
                .extracting(OutboxRow::id)
                .contains(ours);
        var stranger = teamMember(new TeamId(9_000_017));
        assertThatThrownBy(() -> desk().open(ours, stranger)).isInstanceOf(NotFound.class);
        assertThat(desk().outbox(Outbox.Show.ALL, null, 500, stranger)).isEmpty();
    }

    @Test
    void only_a_reader_of_the_letter_can_name_it() {
        desk().send(mail("answer.2", "답변", "내용"), Actor.SYSTEM);
        assertThat(answers.findLetter(List.of("<other@example.com>", "<" + sent("answer.2") + ">")))
                .hasValueSatisfying(letter -> {
                    assertThat(letter.about()).isEqualTo("C-2016-000001");
                    assertThat(letter.to()).isEqualTo("soyoung@example.com");
                });
        assertThat(answers.findLetter(List.of("<" + local("answer.2") + "@voice.example.com>")))
                .as("a guessed id")
                .isEmpty();
        assertThat(answers.findLetter(List.of(
                        "<" + marks.sent(local("answer.2") + "@voice.example.com", "mallory@example.com") + ">")))
                .as("a mark made for somebody else")
                .isEmpty();
    }

    @Test
    void answers_go_to_an_address_made_for_one_reader() throws Exception {
        desk().send(mail("answer.3", "답변", "내용"), Actor.SYSTEM);
        postman().deliver();
        var address = server.getReceivedMessages()[0].getReplyTo()[0].toString();
        assertThat(address).matches("care\\+c-2016-000001\\.[a-z2-7]{20}@example\\.com");
        assertThat(answers.findAbout(List.of("x@example.com", address.toUpperCase(Locale.ROOT)), "Soyoung@Example.com"))
                .contains("C-2016-000001");
        assertThat(answers.findAbout(List.of(address), "mallory@example.com")).isEmpty();
        assertThat(answers.findAbout(List.of(address.replace("000001", "000002")), "soyoung@example.com"))
                .isEmpty();
    }

    @Test
    void what_a_mail_server_reports_is_kept_once() {
        desk().send(mail("returned.1", "답변", "내용"), Actor.SYSTEM);
        var letter = answers.findLetter(List.of(sent("returned.1"))).orElseThrow();
        assertThat(answers.returned(letter, new Return("failed", "5.1.1"))).isTrue();
        assertThat(answers.returned(letter, new Return("failed", "5.1.1"))).isFalse();
    }

    /// Answers what it was before.
    private String sealedText(MessageId id, String text) {
        var before = jdbc.sql("select sealed_text from notification.message where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        jdbc.sql("update notification.message set sealed_text = :text where id = :id")
                .param("text", text)
                .param("id", id.value())
                .update();
        return before;
    }

    private OutboxRow row(MessageId id) {
        return opened(id).row();
    }

    private OpenMessage opened(MessageId id) {
        return desk().open(id, READER);
    }

    private Mail mail(String id, String subject, String text) {
        return new Mail("soyoung@example.com", subject, text, local(id), Purpose.REPLY, "C-2016-000001", TEAM);
    }

    private String local(String id) {
        return "c-2016-000001." + clock.instant().getEpochSecond() / 86_400 + "." + id;
    }

    private String sent(String id) {
        return marks.sent(local(id) + "@voice.example.com", "soyoung@example.com");
    }

    private NotificationDesk desk() {
        return desk(settings(port, 2000, Settings.Demo.OFF));
    }

    private NotificationDesk desk(Settings settings) {
        return new NotificationDesk(outbox, new SmtpPost(settings, marks), sealer, audit, settings, clock);
    }

    private Postman postman() {
        return postman(settings(port, 2000, Settings.Demo.OFF));
    }

    private Postman postman(Settings settings) {
        return new Postman(outbox, new SmtpPost(settings, marks), sealer, desk(settings), settings, clock, transaction);
    }

    private static GreenMail server(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    }

    private static Settings settings(int port, int perHour, Settings.Demo demo) {
        return Given.settings(
                "base-url", "https://voice.example.com",
                "demo", demo.name(),
                "mail.host", "127.0.0.1",
                "mail.port", Integer.toString(port),
                "mail.tls", "none",
                "mail.from", "care@example.com",
                "mail.reply-to", "care+{token}@example.com",
                "mail.per-hour", Integer.toString(perHour));
    }

    private static Viewer teamMember(TeamId team) {
        var grant = new Grant(Permission.MAIL_READ, Reach.TEAM, Manner.READ, true);
        return new Viewer(Actor.staff(602), "상담원", Set.of(), Set.of(team), Map.of(Permission.MAIL_READ, grant));
    }

    private static Viewer viewer(Permission... permissions) {
        var grants = Arrays.stream(permissions)
                .collect(Collectors.toMap(
                        permission -> permission, permission -> new Grant(permission, Reach.ALL, Manner.WRITE, false)));
        return new Viewer(Actor.staff(601), "관리자", Set.of(), Set.of(), Map.copyOf(grants));
    }
}
