package io.willowleaf.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.portal.desk.VoiceDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class PortalTest {

    static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{6}");

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    PeopleDesk people;

    @Autowired
    SettableClock clock;

    @Autowired
    VoiceDesk voice;

    @Autowired
    JdbcClient jdbc;

    Browser customer;

    @BeforeEach
    void somebody() {
        clock.reset();
        customer = cast.browser();
    }

    @Test
    void a_customer_complains_follows_and_accepts_the_answer() {
        var receipt = Browser.next(complain("받침 도자기가 깨져서 왔어요"));
        assertThat(receipt).startsWith("/voice/receipt/");
        var page = customer.get(receipt).body();
        var track = receipt.replace("receipt", "track");
        assertThat(page).containsPattern(NUMBER).contains(track).doesNotContain("??");
        answer(number(page));

        var answered = customer.get(track);
        assertThat(answered.body())
                .contains("받침 도자기가 깨져서 왔어요", "바로 알아보겠습니다", "같은 상품을 다시 보내 드립니다", "금요일까지 확인 전화")
                .contains("action=\"" + track + "/acceptance\"", "action=\"" + track + "/objection\"")
                .doesNotContain("부산 허브에 재고 있음", "??");
        assertThat(Browser.next(customer.post(track + "/acceptance", Map.of()))).isEqualTo(track);
        assertThat(customer.get(track).body()).doesNotContain(track + "/acceptance");
        assertThat(Browser.next(customer.post(track + "/acceptance", Map.of()))).isEqualTo(track);
    }

    @Test
    void a_customer_objects_in_words_and_adds_more() {
        var receipt = Browser.next(complain("환불이 안 돼요"));
        var track = receipt.replace("receipt", "track");
        answer(number(customer.get(receipt).body()));
        assertThat(customer.post(track + "/objection", Map.of("objection", " ")).statusCode())
                .isEqualTo(422);
        assertThat(customer.post(track + "/objection", Map.of("objection", "약속과 달라요"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(customer.post(track + "/words", Map.of("words", "영수증도 있어요")).statusCode())
                .isEqualTo(302);
        assertThat(customer.get(track).body()).contains("약속과 달라요", "영수증도 있어요").doesNotContain("??");
    }

    @Test
    void what_was_typed_stays_when_something_is_missing() {
        var page = customer.post("/voice/new", Map.of("words", " ", "wished", "다시 보내 주세요", "phone", "열둘"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("다시 보내 주세요", "열둘", "errbox").doesNotContain("??");
    }

    @Test
    void a_number_nobody_may_keep_is_caught_before_it_is_kept() {
        var page = complain("제 번호는 900101-1234567 입니다");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("제 번호는", "주민등록번호나 카드번호 같은 번호");
    }

    @Test
    void a_form_sent_twice_gives_one_receipt_and_a_changed_one_is_asked_about() {
        var form = Map.of("token", UUID.randomUUID().toString(), "words", "두 번 눌렀어요");
        var first = Browser.next(customer.post("/voice/new", form));
        assertThat(Browser.next(customer.post("/voice/new", form))).isEqualTo(first);
        var changed = customer.post("/voice/new", Map.of("token", form.get("token"), "words", "바꾼 글"));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("바꾼 글").doesNotContain(form.get("token"));
    }

    @Test
    void a_contact_is_kept_only_with_consent_and_none_needs_none() {
        var form =
                new HashMap<>(Map.of("token", UUID.randomUUID().toString(), "words", "늦어요", "mail", "a@example.com"));
        var asked = customer.post("/voice/new", form);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("a@example.com", "동의에 표시해").doesNotContain("??");
        form.put("consent", "true");
        assertThat(customer.post("/voice/new", form).statusCode()).isEqualTo(302);
        assertThat(customer.post("/voice/new", Map.of("words", "이름 없이 말해요")).statusCode())
                .isEqualTo(302);
        assertThat(jdbc.sql("""
                        select count(*) from portal.consent
                        join complaint.complaint on id = consent.complaint and words in ('늦어요', '이름 없이 말해요')
                        """).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_machine_that_fills_every_field_is_asked_once_more() {
        var asked = customer.post("/voice/new", Map.of("words", "싸게 팝니다", "title", "http://spam.example"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("싸게 팝니다").doesNotContain("spam.example");
    }

    @Test
    void whoever_sends_too_much_is_asked_to_wait_and_loses_nothing() {
        var story = new Story("WEB_FORM", "또 늦어요", null, null, null, null, null, null, null, null, Language.KO, null);
        for (int i = 0; i < VoiceDesk.MOST_IN_AN_HOUR; i++) {
            assertThat(voice.admits("2001:db8::1")).isTrue();
            voice.take(
                    story,
                    List.of(),
                    false,
                    new ReceptionKey("test", UUID.randomUUID().toString(), ""),
                    "2001:db8::1");
        }
        assertThat(voice.admits("2001:db8::1")).isFalse();
        assertThat(voice.admits("2001:db8::2")).isTrue();
        clock.forward(Duration.ofMinutes(61));
        assertThat(voice.admits("2001:db8::1")).isTrue();
    }

    @Test
    void files_come_along_and_odd_ones_are_refused_by_name() {
        var page = sendFile("깨진 받침.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        assertThat(page.statusCode()).isEqualTo(302);
        var track = Browser.next(page).replace("receipt", "track");
        assertThat(customer.get(track).body()).contains("깨진 받침.png");
        assertThat(sendFile("../../run.exe", new byte[] {'M', 'Z'}).body()).contains("run.exe", "받을 수 없는 종류");
        assertThat(sendFile("빈 것.png", new byte[0]).statusCode()).isEqualTo(422);
        var large = sendFile("큰 것.png", new byte[11_000_000]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("큰 것.png", "파일과 함께");
    }

    @Test
    void a_made_up_link_finds_nothing_and_private_pages_are_kept_private() {
        var token = "A".repeat(43);
        for (var path : new String[] {"/voice/track/" + token, "/voice/receipt/" + token, "/voice/track/x"}) {
            var page = customer.get(path);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
        assertThat(customer.post("/voice/track/" + token + "/acceptance", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.next(customer.post("/voice/track", Map.of("link", "http://x/voice/track/" + token))))
                .isEqualTo("/voice/track/" + token);
        var slip = customer.post("/voice/track", Map.of("link", "모르겠어요"));
        assertThat(slip.statusCode()).isEqualTo(422);
        assertThat(slip.body()).contains("모르겠어요");
        assertThat(customer.get("/voice").body()).contains("/voice/new").doesNotContain("??");
        assertThat(customer.get("/voice/new").body()).contains("name=\"token\"").doesNotContain("??");
    }

    private HttpResponse<String> sendFile(String name, byte[] bytes) {
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(customer.get("/voice/new").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var before = "--leaf\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                + "\r\n--leaf\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\n파일과 함께"
                + "\r\n--leaf\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\n";
        return customer.send(HttpRequest.newBuilder(customer.at("/voice/new"))
                .header("Content-Type", "multipart/form-data; boundary=leaf")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(bytes),
                        BodyPublishers.ofString("\r\n--leaf--\r\n"))));
    }

    private HttpResponse<String> complain(String words) {
        return customer.post(
                "/voice/new",
                Map.of(
                        "token",
                        UUID.randomUUID().toString(),
                        "words",
                        words,
                        "name",
                        "박소영",
                        "phone",
                        "010-0000-0312",
                        "consent",
                        "true"));
    }

    private static ComplaintNumber number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).isTrue();
        return new ComplaintNumber(found.group());
    }

    private void answer(ComplaintNumber number) {
        StaffId officer = cast.person(people.defaultTeam(), Role.AGENT, Role.TEAM_LEAD);
        var staff = cast.viewer(officer);
        complaints.triage(number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), staff);
        complaints.assign(number, officer, people.defaultTeam(), null, staff);
        complaints.reply(number, "바로 알아보겠습니다", null, staff);
        complaints.note(number, "부산 허브에 재고 있음", staff);
        complaints.plan(number, "온전한 선물", "깨진 그릇", "금요일까지", "재배송", staff);
        complaints.promise(number, "금요일까지 확인 전화", clock.instant().plus(Duration.ofDays(3)), staff);
        complaints.answer(number, "같은 상품을 다시 보내 드립니다", Outcome.UPHELD, "TPL-05", staff);
    }
}
