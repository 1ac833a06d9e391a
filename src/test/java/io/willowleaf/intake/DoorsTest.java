package io.willowleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.desk.ReplyMarks;
import io.willowleaf.notification.domain.Outbox.Show;
import io.willowleaf.sheet.desk.ImportDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Mark;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every door, with good and with bad things coming through it.
@WillowleafTest
class DoorsTest {

    /// 각, its letters apart, as some file systems write it.
    static final String APART = "\u1100\u1161\u11A8";

    static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{6,}");

    @Autowired
    Cast cast;

    @Autowired
    ImportDesk sheets;

    @Autowired
    NotificationDesk outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReplyMarks marks;

    @Autowired
    PeopleDesk people;

    @Autowired
    Settings settings;

    Browser program;
    String token;
    String mark;

    @BeforeEach
    void give_a_program_a_token() {
        program = cast.browser();
        token = cast.token("case.receive", "case.read");
        mark = Mark.fresh();
    }

    @Test
    void the_sample_mails_open_a_complaint_each_and_only_once() throws IOException {
        for (var name : new String[] {"mail-1-utf8.eml", "mail-2-euckr-attachment.eml", "mail-3-html-cp949.eml"}) {
            var raw = Files.readAllBytes(Path.of("samples", name));
            var first = mail(raw, null);
            var again = mail(raw, null);
            assertThat(first.statusCode()).as(name).isIn(200, 201);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(number(again)).isEqualTo(number(first));
        }
    }

    @Test
    void a_hundred_equal_mails_at_a_time_open_one_complaint() {
        var raw = letter("<" + mark + "@example.com>", "", "배송이 늦어요", "아직 안 왔습니다.");
        var numbers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(_ -> number(mail(raw, mark)))
                .collect(Collectors.toSet());
        assertThat(numbers).hasSize(1);
    }

    @Test
    void the_same_message_id_in_other_bytes_is_the_same_mail() {
        var first = mail(letter("<" + mark + "@example.com>", "", "배송", "안 왔어요"), null);
        var again = mail(letter("<" + mark + "@example.com>", "X-Hop: 2\r\n", "배송", "안 왔어요"), null);
        assertThat(again.body()).contains("REPEATED");
        assertThat(number(again)).isEqualTo(number(first));
    }

    @Test
    void the_same_key_with_another_mail_is_refused() {
        mail(letter("<" + mark + "a@example.com>", "", "하나", "하나"), mark);
        assertThat(mail(letter("<" + mark + "b@example.com>", "", "둘", "둘"), mark)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_answer_to_our_letter_adds_words_and_a_number_in_a_subject_proves_nothing() {
        var number = number(mail(letter("<" + mark + "@example.com>", "", "배송", "안 왔어요"), null));
        var customer = mark.substring(0, 8) + "@example.com";
        outbox.send(
                new Mail(customer, "접수", "접수했습니다", mark, Purpose.RECEIPT, number, people.defaultTeam()), Actor.SYSTEM);
        var id = marks.sent(mark + "@" + settings.baseUrl().getHost(), customer);
        var answer = mail(
                letter("<" + mark + "2@example.com>", "In-Reply-To: <" + id + ">\r\n", "Re: 접수", "왔어요!\r\n> 접수했습니다"),
                null);
        assertThat(answer.body()).contains("ADDED").contains(number);
        assertThat(get("/api/v1/complaints/" + number).body()).contains("왔어요!").doesNotContain("> 접수했습니다");
        var guessed = mail(letter("<" + mark + "3@example.com>", "", "Re: [" + number + "] 접수", "나는 다른 사람"), null);
        assertThat(guessed.body()).contains("RECEIVED").doesNotContain(number);
    }

    @Test
    void machines_and_rubbish_are_kept_for_people_to_see() {
        var automatic =
                mail(letter("<" + mark + "@example.com>", "Auto-Submitted: auto-replied\r\n", "부재중", "휴가입니다"), null);
        assertThat(automatic.statusCode()).isEqualTo(202);
        assertThat(automatic.body()).contains("AUTOMATIC");
        var rubbish = mail(new byte[] {0, 0, 0, 0}, null);
        assertThat(rubbish.statusCode()).isBetween(200, 202);
        assertThat(mail(new byte[0], null).statusCode()).isEqualTo(400);
        var lead = cast.browser(Role.TEAM_LEAD);
        assertThat(lead.get("/intake/mails").body()).contains("부재중");
        assertThat(lead.get("/intake/mails?waiting=true").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_makes_a_complaint_of_a_mail_by_hand() {
        var body = mail(
                        letter("<" + mark + "@example.com>", "Auto-Submitted: auto-generated\r\n", "알림", "고장 " + mark),
                        null)
                .body();
        var id = body.replaceAll(".*\"mail\":(\\d+).*", "$1");
        var lead = cast.browser(Role.TEAM_LEAD);
        assertThat(lead.get("/intake/mails/" + id).body()).contains("고장 " + mark);
        assertThat(lead.post("/intake/mails/" + id + "/complaint", Map.of("words", " "))
                        .statusCode())
                .isEqualTo(422);
        var taken = lead.post("/intake/mails/" + id + "/complaint", Map.of("words", "고장 났어요"));
        assertThat(Browser.next(taken)).containsPattern("/complaints/C-");
        assertThat(lead.post("/intake/mails/" + id + "/complaint", Map.of("words", "또"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_customer_with_an_address_gets_a_receipt_by_mail() {
        var number = number(mail(letter("<" + mark + "@example.com>", "", "배송", "안 왔어요"), null));
        await().untilAsserted(() -> assertThat(outbox.outbox(Show.ALL, null, 50, Viewer.SYSTEM))
                .anyMatch(row -> number.equals(row.about()) && row.subject().contains(number)));
    }

    @Test
    void odd_and_broken_bodies_are_answered_with_a_sentence() {
        assertThat(json("{\"words\":\"😡 \\u0000 \\uD800 각\"}").statusCode()).isIn(201, 400);
        assertThat(json("").statusCode()).isEqualTo(400);
        assertThat(json("[]").statusCode()).isEqualTo(400);
        assertThat(json("null").statusCode()).isEqualTo(400);
        assertThat(json("{\"words\":\"" + "a".repeat(1_000_000) + "\"}").statusCode())
                .isEqualTo(422);
        assertThat(json("{\"words\":\"" + "a".repeat(3_000_000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(json("{\"words\":\"가\",\"colour\":1}").body()).contains("colour");
        assertThat(json("{\"words\":\"가\",\"channel\":\"NOWHERE\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_request_that_breaks_off_leaves_nothing_at_any_door() throws IOException {
        var bearer = "Authorization: Bearer " + token + "\r\n";
        breakOff("/api/v1/complaints", "application/json", bearer);
        breakOff("/api/v1/mail", "message/rfc822", bearer);
        breakOff("/voice/new", "multipart/form-data; boundary=leaf");
        breakOff("/intake/phone", "multipart/form-data; boundary=leaf");
        breakOff("/intake/import", "multipart/form-data; boundary=leaf");
        assertThat(json("{\"words\":\"다음 사람\"}").statusCode()).isEqualTo(201);
        assertThat(stored()).isZero();
    }

    @Test
    void odd_letters_come_through_every_door_as_far_as_they_can_be_kept() throws IOException {
        var typed = " 😡 \0 " + APART + " <b>&amp;";
        var kept = " 😡 \uFFFD 각 <b>&amp;";
        assertThat(json("{\"words\":\"" + mark + " 😡 \\u0000 " + APART + " <b>&amp;\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(words()).isEqualTo(mark + kept);

        again();
        var customer = cast.browser();
        var receipt = Browser.next(fill(customer, "/voice/new", Map.of("words", mark + typed)));
        assertThat(words()).isEqualTo(mark + kept);
        assertThat(customer.get(receipt.replace("receipt", "track")).body()).contains("😡 \uFFFD 각 &lt;b&gt;&amp;amp;");

        again();
        var agent = cast.browser(Role.AGENT);
        var complaint = fill(agent, "/intake/phone", Map.of("words", mark + typed, "channel", "PHONE_IN"));
        assertThat(agent.get(Browser.next(complaint)).statusCode()).isEqualTo(200);
        assertThat(words()).isEqualTo(mark + kept);

        again();
        assertThat(mail(letter("<" + mark + "@example.com>", "", "😡 " + APART, mark + typed), null)
                        .statusCode())
                .isEqualTo(201);
        assertThat(words()).isEqualTo("😡 각\n\n" + mark + kept);

        again();
        var planner = cast.browser(Role.CS_PLANNER);
        var sheet = "내용,성함\n" + mark + typed + "," + APART + "\n";
        var page = upload(planner, sheet.getBytes(StandardCharsets.UTF_8), "이상한 글자.csv");
        planner.post(page, columns(planner.get(page).body()));
        takeAll();
        assertThat(words()).isEqualTo(mark + kept);
    }

    @Test
    void a_million_letters_are_refused_with_a_sentence_and_what_was_typed_is_kept() {
        var long_ = mark + "가".repeat(340_000);
        var english = cast.browser().with("lang", "en");
        var page = fill(english, "/voice/new", Map.of("words", long_, "wished", "한 번만 봐 주세요"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(long_, "한 번만 봐 주세요", "100,000 characters");

        var agent = cast.browser(Role.AGENT);
        var entry = fill(agent, "/intake/visit", Map.of("words", long_, "channel", "VISIT", "name", "박소영"));
        assertThat(entry.statusCode()).isEqualTo(422);
        assertThat(entry.body()).contains(long_, "박소영", "100,000자까지");

        var planner = cast.browser(Role.CS_PLANNER);
        var sheet = "내용\n" + long_ + "\n짧은 글\n";
        var tried = planner.get(upload(planner, sheet.getBytes(StandardCharsets.UTF_8), "long.csv"));
        assertThat(tried.body()).contains("새로 1줄, 바뀔 0줄, 이미 있는 0줄, 고쳐야 할 1줄");
        assertThat(stored()).isZero();

        var mail = mail(letter("<" + mark + "@example.com>", "", "긴 글", long_), null);
        assertThat(mail.statusCode())
                .as("a mail was sent already and is never refused for its length")
                .isEqualTo(201);
        assertThat(words()).hasSize(100_000);
    }

    @Test
    void nothing_said_is_asked_for_at_every_door() {
        var empty = fill(cast.browser(), "/voice/new", Map.of("words", " ", "wished", "그래도 봐 주세요"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("그래도 봐 주세요", "무슨 일이 있었는지 적어 주세요");
        var entry = fill(
                cast.browser(Role.AGENT), "/intake/phone", Map.of("words", "", "channel", "PHONE_IN", "name", "박소영"));
        assertThat(entry.statusCode()).isEqualTo(422);
        assertThat(entry.body()).contains("박소영", "무슨 일이 있었는지 적어 주세요");
        assertThat(cast.browser().post("/voice/new", Map.of()).statusCode()).isEqualTo(422);
        assertThat(cast.browser(Role.CS_PLANNER)
                        .post("/intake/import", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_form_sent_a_hundred_times_at_once_makes_one_complaint() {
        var customer = cast.browser();
        var form = Map.of("token", mark, "words", "여러 번 눌렀어요 " + mark);
        customer.post("/voice/new", form);
        var receipts = IntStream.range(0, 100)
                .parallel()
                .mapToObj(_ -> Browser.next(customer.post("/voice/new", form)))
                .collect(Collectors.toSet());
        assertThat(receipts).hasSize(1);
        assertThat(stored()).isEqualTo(1);
        var changed = customer.post("/voice/new", Map.of("token", mark, "words", "다른 글"));
        assertThat(changed.statusCode()).isEqualTo(422);
    }

    @Test
    void programs_read_what_they_may() {
        var number = number(json("{\"words\":\"" + mark + " 전화 010-0000-1234\",\"customer\":{\"phone\":\"010-0000-9"
                + mark.replaceAll("\\D", "").substring(0, 3) + "\"}}"));
        var one = get("/api/v1/complaints/" + number);
        assertThat(one.body()).contains(mark).doesNotContain("010-0000-1234");
        assertThat(list("q=" + number + "&standing=received&stage=1&limit=1")).contains(number);
        assertThat(list("q=" + number + "&to=2001-01-01")).doesNotContain(number);
        assertThat(get("/api/v1/complaints?stage=9").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/complaints?standing=LOST").body()).contains("standing");
        assertThat(get("/api/v1/complaints?cursor=x").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/complaints/C-1999-000000").statusCode()).isEqualTo(404);
    }

    @Test
    void one_of_us_writes_a_call_down() {
        var agent = cast.browser(Role.AGENT);
        assertThat(agent.get("/intake/phone").statusCode()).isEqualTo(200);
        assertThat(agent.get("/intake/visit").statusCode()).isEqualTo(200);
        assertThat(agent.post("/intake/phone", Map.of("words", "", "channel", "PHONE_IN"))
                        .statusCode())
                .isEqualTo(422);
        var sensitive = agent.post("/intake/phone", Map.of("words", "번호 900101-1234567", "channel", "PHONE_IN"));
        assertThat(sensitive.statusCode()).isEqualTo(422);
        assertThat(sensitive.body()).contains("900101-1234567");
        var form = Map.of(
                "token",
                mark,
                "words",
                "받침이 깨졌어요 " + mark,
                "channel",
                "PHONE_IN",
                "phone",
                "010-0000-4321",
                "emotion",
                "3");
        var first = agent.post("/intake/phone", form);
        assertThat(Browser.next(first)).containsPattern("^/complaints/C-");
        assertThat(Browser.next(agent.post("/intake/phone", form))).isEqualTo(Browser.next(first));
        var found = agent.post("/intake/phone", Map.of("phone", "010-0000-4321", "words", "듣는 중", "look", "yes"));
        assertThat(found.body()).contains("듣는 중").contains("받침이 깨졌어요");
    }

    @Test
    void every_sample_comes_through_a_door() throws IOException {
        try (var samples = Files.list(Path.of("samples"))) {
            for (var sample : samples.toList()) {
                var name = sample.getFileName().toString();
                var bytes = Files.readAllBytes(sample);
                if (name.endsWith(".eml")) {
                    assertThat(mail(bytes, null).body()).as(name).containsPattern(NUMBER);
                } else if (name.endsWith(".csv") || name.endsWith(".json")) {
                    var planner = cast.browser(Role.CS_PLANNER);
                    var page = upload(planner, bytes, name);
                    planner.post(page, columns(planner.get(page).body()));
                    takeAll();
                    assertThat(planner.get(page).body()).as(name).contains("뺀 줄 0줄");
                } else {
                    assertThat(name).isEqualTo("README.md");
                }
            }
        }
        assertThat(jdbc.sql("select count(*) from complaint.complaint where words like '%받침 도자기%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_spreadsheet_is_looked_at_then_taken_in_once() {
        var planner = cast.browser(Role.CS_PLANNER);
        var sheet = ("번호,접수경로,불만 내용\n1,전화,받침 도자기가 깨졌어요 " + mark + "\n2,카톡,늦어요 " + mark + "\n")
                .getBytes(Charset.forName("MS949"));
        var page = upload(planner, sheet, "불만.csv");
        var tried = planner.get(page).body();
        assertThat(tried).contains("CP949", "받침 도자기가");
        assertThat(stored()).isZero();
        assertThat(planner.post(page, columns(tried)).statusCode()).isEqualTo(302);
        assertThat(planner.post(page, columns(tried)).statusCode()).isEqualTo(302);
        takeAll();
        assertThat(planner.get(page).body()).contains("2줄 가운데 2줄을 살폈습니다. 새로 2줄");
        assertThat(upload(planner, sheet, "다시.csv")).isEqualTo(page);
        takeAll();
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void rows_with_mistakes_are_left_out_and_handed_back() throws IOException {
        var planner = cast.browser(Role.CS_PLANNER);
        var sheet = "번호,접수일시,접수경로,연락처,내용\n1,2026-08-01,전화,010-0000-1111,좋은 줄 " + mark + "\n"
                + "2,어제,전화,,날짜가 없어요\n3,2026-08-01,편지함,,경로가 없어요\n4,2026-08-01,전화,123,번호가 없어요\n5,2026-08-01,전화,,\n"
                + "6,2026-08-01,전화,,=1+1 " + mark + "\n";
        var page = upload(planner, sheet.getBytes(StandardCharsets.UTF_8), "mistakes.csv");
        var dry = planner.get(page).body();
        assertThat(dry).contains("2026-08-17").contains("id=\"start\"");
        assertThat(list("q=" + mark)).doesNotContain("C-");
        planner.post(page, columns(dry));
        takeAll();
        assertThat(planner.get(page).body()).contains("left-out");
        var back = planner.get(page + "/left-out").body();
        assertThat(back).contains("날짜가 없어요", "경로가 없어요", "번호가 없어요").doesNotContain("좋은 줄");
    }

    @Test
    void more_rows_than_one_chunk_are_taken_in() throws IOException {
        var planner = cast.browser(Role.CS_PLANNER);
        var size = Integer.getInteger("rows", 1_100);
        var lines = new StringBuilder("내용,연락처\n");
        for (var row = 0; row < size; row++) {
            lines.append("늦어요 ")
                    .append(mark)
                    .append(' ')
                    .append(row)
                    .append(",010-0001-")
                    .append("%04d".formatted(row % 3000))
                    .append('\n');
        }
        var page = upload(planner, lines.toString().getBytes(StandardCharsets.UTF_8), "many.csv");
        planner.post(page, columns(planner.get(page).body()));
        takeAll();
        assertThat(stored()).isEqualTo(size);
        assertThat(planner.get(page).body()).contains("id=\"progress\"");
    }

    @Test
    void a_table_may_be_larger_than_what_other_doors_take() {
        var row = "a".repeat(900_000) + "\n";
        var large = ("내용\n" + row.repeat(25)).getBytes(StandardCharsets.UTF_8);
        assertThat(upload(cast.browser(Role.CS_PLANNER), large, "large.csv")).startsWith("/intake/import/");
    }

    @Test
    void files_that_are_no_tables_are_refused_on_the_page() {
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(send(planner, new byte[0], "empty.csv").statusCode()).isEqualTo(422);
        assertThat(send(planner, new byte[] {(byte) 0xFF, (byte) 0xFF, 3, 4}, "picture.csv")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(planner, "\"open".getBytes(StandardCharsets.UTF_8), "open.csv")
                        .statusCode())
                .isEqualTo(422);
    }

    void again() {
        mark = Mark.fresh();
    }

    void takeAll() {
        while (sheets.takeSome() > 0) {
            Thread.onSpinWait();
        }
    }

    static Map<String, String> columns(String page) {
        return Pattern.compile("type=\"hidden\" name=\"(c\\d+)\" value=\"(\\w*)\"")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    String upload(Browser browser, byte[] bytes, String name) {
        var answer = send(browser, bytes, name);
        assertThat(answer.statusCode()).isIn(302, 303);
        return Browser.next(answer);
    }

    HttpResponse<String> send(Browser browser, byte[] bytes, String name) {
        return browser.send(HttpRequest.newBuilder(browser.at("/intake/import"))
                .header("Content-Type", "multipart/form-data; boundary=leaf")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(part("_csrf", csrf(browser, "/intake/import"))
                                + "--leaf\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                + "\"\r\nContent-Type: text/csv\r\n\r\n"),
                        BodyPublishers.ofByteArray(bytes),
                        BodyPublishers.ofString("\r\n--leaf--\r\n"))));
    }

    /// As the forms of our pages send it.
    HttpResponse<String> fill(Browser browser, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> part(field.getKey(), field.getValue()))
                .collect(Collectors.joining("", part("_csrf", csrf(browser, path)), "--leaf--\r\n"));
        return browser.send(HttpRequest.newBuilder(browser.at(path))
                .header("Content-Type", "multipart/form-data; boundary=leaf")
                .POST(BodyPublishers.ofString(body)));
    }

    static String part(String name, String value) {
        return "--leaf\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    static String csrf(Browser browser, String path) {
        return Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get(path).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /// Sends the beginning of a request and hangs up.
    void breakOff(String path, String type, String... headers) throws IOException {
        try (var line = new Socket("localhost", program.at("/").getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: 50000\r\n" + String.join("", headers) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(mark.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /// Complaints whose words hold the mark of this test.
    int stored() {
        return jdbc.sql("select count(*) from complaint.complaint where words like '%' || :mark || '%'")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    String words() {
        return jdbc.sql("select words from complaint.complaint where words like '%' || :mark || '%'")
                .param("mark", mark)
                .query(String.class)
                .single();
    }

    byte[] letter(String id, String more, String subject, String text) {
        return ("From: <" + mark.substring(0, 8) + "@example.com>\r\nMessage-ID: " + id + "\r\n" + more + "Subject: "
                        + subject + "\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + text)
                .getBytes(StandardCharsets.UTF_8);
    }

    HttpResponse<String> mail(byte[] raw, @Nullable String key) {
        var request = request("/api/v1/mail").header("Content-Type", "message/rfc822");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return program.send(request.POST(BodyPublishers.ofByteArray(raw)));
    }

    HttpResponse<String> json(String body) {
        return program.send(request("/api/v1/complaints")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return program.send(request(path).GET());
    }

    String list(String query) {
        return get("/api/v1/complaints?" + query).body();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(program.at(path)).header("Authorization", "Bearer " + token);
    }

    static String number(HttpResponse<String> answer) {
        var found = NUMBER.matcher(answer.body());
        assertThat(found.find()).as(answer.statusCode() + " " + answer.body()).isTrue();
        return found.group();
    }
}
