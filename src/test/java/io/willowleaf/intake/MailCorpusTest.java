package io.willowleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.intake.mail.Corpus;
import io.willowleaf.intake.mail.Corpus.Sample;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.desk.ReplyMarks;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the door makes of every mail of the corpus.
@WillowleafTest
class MailCorpusTest {

    @Autowired
    MailDesk mails;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    NotificationDesk notification;

    @Autowired
    ReplyMarks marks;

    @Autowired
    PeopleDesk people;

    @Autowired
    Settings settings;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    Viewer reader;
    String customer;
    String agent;
    String number;
    String letter;

    /// A complaint of a customer who was sent a letter, and an agent.
    @BeforeEach
    void somebody_was_written_to() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        customer = "cust-" + mark + "@example.org";
        agent = "agent-" + mark + "@desk.example";
        var staff = cast.person(Role.AGENT);
        people.describe(staff, "김상담", agent, null, Actor.SYSTEM);
        reader = cast.viewer(Role.TEAM_LEAD);
        var who = customers.recognise(null, null, customer, Actor.SYSTEM);
        number = complaints
                .receive(Reception.of("EMAIL", "처음에 한 말 " + mark).by(who), Actor.CUSTOMER)
                .number()
                .value();
        var local = number.toLowerCase(Locale.ROOT) + ".reply." + mark;
        notification.send(
                new Mail(customer, "답변", "내용", local, Purpose.REPLY, number, people.defaultTeam()), Actor.SYSTEM);
        letter = marks.sent(local + "@" + settings.baseUrl().getHost(), customer);
    }

    @Test
    void every_mail_is_taken_in_once_with_its_very_bytes() throws Exception {
        var outcomes = new EnumMap<MailOutcome, Integer>(MailOutcome.class);
        for (var sample : Corpus.all()) {
            var begun = System.nanoTime();
            var raw = sample.raw();
            var first = mails.open(mails.keep(raw, null));
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(sample.toString())
                    .isLessThan(Duration.ofSeconds(5));
            var again = mails.open(mails.keep(raw, null));
            assertThat(again.mail()).as(sample.toString()).isEqualTo(first.mail());
            assertThat(again.fresh() && first.outcome() != MailOutcome.UNREADABLE)
                    .as(sample.toString())
                    .isFalse();
            assertThat(outcomesOf(first.mail())).as(sample.toString()).isEqualTo(1);
            assertThat(sha256(mails.open(mails.raw(first.mail(), reader).id()).readAllBytes()))
                    .as(sample.toString())
                    .isEqualTo(sample.expect("sha256"));
            outcomes.merge(first.outcome(), 1, Integer::sum);
            if (sample.name().startsWith("auto/")) {
                assertThat(first.outcome() == MailOutcome.RECEIVED)
                        .as(sample.toString())
                        .isEqualTo(sample.expected().path("may_auto_reply").asBoolean());
            }
        }
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(518);
        assertThat(outcomes.getOrDefault(MailOutcome.UNREADABLE, 0)).isZero();
    }

    @Test
    void answers_find_their_complaint_and_forgeries_find_nothing() {
        for (var sample : Corpus.set("thread")) {
            var before = words();
            var receipt = take(sample, "");
            var after = words();
            assertThat(allowed(sample)).as(sample.toString()).contains(receipt.outcome());
            boolean added = receipt.outcome() == MailOutcome.ADDED;
            assertThat(after - before).as(sample.toString()).isEqualTo(added ? 1 : 0);
            if (receipt.outcome() == MailOutcome.RECEIVED) {
                assertThat(receipt.complaint()).as(sample.toString()).isNotEqualTo(number);
            }
        }
        assertThat(writtenTo("mallory@evil.example")).isZero();
        assertThat(writtenTo("victim@example.net")).isZero();
    }

    @Test
    void an_address_made_for_the_customer_threads_an_answer_without_references() {
        var address = marks.address("voice+{token}@desk.example", number, customer);
        var sample = thread("subject-token-only");
        assertThat(take(sample, "Cc: <" + address + ">\r\n").outcome()).isEqualTo(MailOutcome.ADDED);
        var stolen = thread("subject-number-only-no-secret");
        assertThat(take(stolen, "Cc: <" + address + ">\r\n").outcome()).isEqualTo(MailOutcome.RECEIVED);
    }

    @Test
    void what_is_not_proven_becomes_a_complaint_of_its_own_with_a_hint_for_the_agent() {
        var receipt = take(thread("other-sender-knows-msgid"), "");
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.RECEIVED);
        var story = complaints
                .find(new ComplaintNumber(Objects.requireNonNull(receipt.complaint())), Viewer.SYSTEM)
                .story();
        assertThat(story.toString()).contains("보낸 이를 확인할 수 없어").contains(number);
        var token = tracking.findToken(new ComplaintNumber(receipt.complaint())).orElseThrow();
        assertThat(tracking.find(token).orElseThrow().story().toString()).doesNotContain(number);
    }

    @Test
    void a_letter_that_came_back_is_told_to_whoever_works_on_its_complaint_once() {
        var failed = Corpus.set("auto").stream()
                .filter(each -> each.expect("status").equals("5.1.1"))
                .findFirst()
                .orElseThrow();
        var receipt = take(failed, "");
        take(failed, "X-Hop: 2\r\n");
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.BOUNCED);
        assertThat(receipt.complaint()).isEqualTo(number);
        assertThat(jdbc.sql("select action || ' ' || status from notification.returned r"
                                + " join notification.message m on m.id = r.message where m.about = :about")
                        .param("about", number)
                        .query(String.class)
                        .list())
                .containsExactly("failed 5.1.1");
        assertThat(complaints
                        .find(new ComplaintNumber(number), Viewer.SYSTEM)
                        .story()
                        .toString())
                .containsOnlyOnce("되돌아왔습니다");
    }

    @Test
    void a_forged_report_of_a_letter_does_nothing() {
        letter = letter.replaceAll("\\.[a-z2-7]{20}@", ".aaaaaaaaaaaaaaaaaaaa@");
        var failed = Corpus.set("auto").stream()
                .filter(each -> each.expect("status").equals("5.2.2"))
                .findFirst()
                .orElseThrow();
        assertThat(take(failed, "").complaint()).isNull();
    }

    private static List<MailOutcome> allowed(Sample sample) {
        return switch (sample.expect("want")) {
            case "append", "append-and-cc-not-granted", "append-as-customer-or-quarantine" ->
                sample.expect("note").equals("two-from")
                        ? List.of(MailOutcome.ADDED, MailOutcome.HELD)
                        : List.of(MailOutcome.ADDED);
            case "quarantine" -> List.of(MailOutcome.HELD);
            case "new-ticket-or-quarantine" -> List.of(MailOutcome.HELD, MailOutcome.RECEIVED);
            case "append-if-token-valid",
                    "append-untrusted-no-history-mail",
                    "new-ticket",
                    "new-ticket-once",
                    "dedupe",
                    "keep-both",
                    "no-auto-reply-to-unverified",
                    "ignored" -> List.of(MailOutcome.RECEIVED);
            default -> throw new AssertionError(sample.expect("want"));
        };
    }

    private Sample thread(String note) {
        return Corpus.set("thread").stream()
                .filter(each -> each.expect("note").equals(note))
                .findFirst()
                .orElseThrow();
    }

    /// With its blanks filled in: the letter it answers, the number, a guess, and who these people are.
    private MailReceipt take(Sample sample, String more) {
        var text = new String(sample.raw(), StandardCharsets.ISO_8859_1);
        var fresh = "Message-ID: <" + UUID.randomUUID().toString().substring(0, 8);
        text = text.contains("<dup-1@")
                ? text.replace("<dup-1@", "<dup-1." + letter.hashCode() + "@")
                : text.replaceFirst("Message-ID: <", fresh);
        text = text.replace("@@OUR_MSGID@@", letter)
                .replace("[VOC-@@NUMBER@@]", "[" + number + "]")
                .replace("@@GUESS@@", "3")
                .replace("cust@example.org", customer)
                .replace("agent@desk.example", agent);
        return mails.open(mails.keep((more + text).getBytes(StandardCharsets.ISO_8859_1), null));
    }

    /// How often the customer said something more.
    private long words() {
        var token = tracking.findToken(new ComplaintNumber(number)).orElseThrow();
        return tracking.find(token).orElseThrow().story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Addition)
                .count();
    }

    private int outcomesOf(MailId mail) {
        return jdbc.sql("select count(*) from intake.mail_outcome where mail = :mail")
                .param("mail", mail.value())
                .query(Integer.class)
                .single();
    }

    private int writtenTo(String address) {
        return jdbc.sql("select count(*) from notification.message where shown_to = :shown and about = :about")
                .param("shown", address)
                .param("about", number)
                .query(Integer.class)
                .single();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
