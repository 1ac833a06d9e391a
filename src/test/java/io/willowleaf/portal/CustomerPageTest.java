package io.willowleaf.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.domain.Outbox.Show;
import io.willowleaf.portal.desk.CodeDesk;
import io.willowleaf.privacy.Sealed;
import io.willowleaf.privacy.desk.Vault;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a customer does with a receipt number, a code and a private link.
@WillowleafTest
class CustomerPageTest {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CodeDesk codes;

    @Autowired
    NotificationDesk outbox;

    @Autowired
    Vault vault;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    Browser customer;
    ComplaintNumber number;
    String track;

    @BeforeEach
    void somebody_who_complained() {
        clock.reset();
        jdbc.sql("delete from portal.knock").update();
        customer = cast.browser();
        complain(Map.of("name", "박소영", "phone", "010-4410-0312", "mail", UUID.randomUUID() + "@example.com"));
    }

    @Test
    void number_and_code_lead_to_the_private_page_once() {
        assertThat(Browser.next(ask(number.value()))).isEqualTo("/voice/code?number=" + number);
        assertThat(customer.get("/voice/code?number=" + number).body())
                .contains(number.value(), "data-expires=\"600\"", "data-warn=\"120\"")
                .doesNotContain("??");
        var code = code();
        assertThat(Browser.next(type(number.value(), code))).isEqualTo(track);
        assertThat(type(number.value(), code).statusCode()).isEqualTo(422);
    }

    @Test
    void an_unknown_number_is_answered_like_a_known_one() {
        var known = ask(number.value());
        var unknown = ask("C-2026-999999");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(Browser.next(unknown).replace("C-2026-999999", ""))
                .isEqualTo(Browser.next(known).replace(number.value(), ""));
        var wrong = type(number.value(), "000000");
        var nobody = type("C-2026-999999", "000000");
        assertThat(nobody.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(nobody.body().replace("C-2026-999999", number.value()).replaceAll("value=\"[^\"]{40,}\"", ""))
                .isEqualTo(wrong.body().replaceAll("value=\"[^\"]{40,}\"", ""));
    }

    @Test
    void a_code_ends_with_time_and_with_wrong_tries() {
        ask(number.value());
        var late = code();
        clock.forward(Duration.ofMinutes(11));
        assertThat(type(number.value(), late).statusCode()).isEqualTo(422);
        ask(number.value());
        var guessed = code();
        for (int i = 0; i < 5; i++) {
            assertThat(type(number.value(), guessed.equals("000000") ? "000001" : "000000")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(type(number.value(), guessed).statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_asks_too_often_is_slowed_and_no_letters_go_out() {
        for (int i = 0; i < 8; i++) {
            codes.ask(number.value(), "192.0.2.1");
        }
        assertThat(letters()).isEqualTo(4);
        for (int i = 0; i < CodeDesk.MOST_IN_AN_HOUR; i++) {
            codes.ask("C-2026-99" + i, "192.0.2.2");
        }
        assertThat(codes.admits("192.0.2.2")).isFalse();
        assertThat(codes.admits("192.0.2.3")).isTrue();
        clock.forward(Duration.ofMinutes(61));
        assertThat(codes.admits("192.0.2.2")).isTrue();
    }

    @Test
    void the_customer_knows_the_officer_by_name_and_whoever_else_did_something_by_the_team() {
        var team = cast.team();
        var officer = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        var colleague = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        var owner = new StaffId(officer.actor().id());
        var receipt = complaints.receive(Reception.of("WEB_FORM", "두 번 결제됐어요").to(owner, team), Actor.CUSTOMER);
        var gravity = new Gravity(Severity.S4, Money.ZERO, Severity.S4, Severity.S4, 1, Severity.S4);
        complaints.triage(receipt.number(), new Triage("COMPLAINT", gravity, Urgency.U3, false, 0, null), officer);
        complaints.assign(receipt.number(), owner, team, null, officer);
        complaints.makeFirstContact(receipt.number(), "PHONE_IN", colleague);
        assertThat(customer.get("/voice/track/" + receipt.token()).body())
                .contains(officer.name(), "팀 ")
                .doesNotContain(colleague.name());
    }

    @Test
    void nobody_reads_a_code_in_the_outbox() {
        ask(number.value());
        var code = code();
        var message = outbox.outbox(Show.ALL, null, 50, Viewer.SYSTEM).stream()
                .filter(row ->
                        number.value().equals(row.about()) && row.purpose().isSecret())
                .findFirst()
                .orElseThrow();
        assertThat(outbox.open(message.id(), Viewer.SYSTEM).text())
                .doesNotContain(code)
                .contains("••••••");
    }

    @Test
    void a_call_back_is_promised_once_and_only_while_we_work() {
        var page = customer.get(track).body();
        var at = Pattern.compile("name=\"at\" value=\"(\\d+)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(customer.post(track + "/call-back", Map.of("at", at)).statusCode())
                .isEqualTo(302);
        assertThat(customer.post(track + "/call-back", Map.of("at", at)).statusCode())
                .isEqualTo(302);
        var file = complaints.find(number, Viewer.SYSTEM);
        assertThat(file.beside().promises())
                .extracting(PromiseNow::due)
                .containsExactly(Instant.ofEpochSecond(Long.parseLong(at)));
        assertThat(customer.get(track).body()).contains("전화드리기로 약속했습니다").doesNotContain("??");
        var night = String.valueOf(Instant.parse("2026-09-01T17:00:00Z").getEpochSecond());
        assertThat(customer.post(track + "/call-back", Map.of("at", night)).statusCode())
                .isEqualTo(409);
        assertThat(customer.post(track + "/call-back", Map.of("at", "")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void own_data_is_shown_in_part_and_a_correction_is_answered_within_ten_days() {
        assertThat(customer.get(track).body()).contains("박소영", "-****-0312").doesNotContain("4410", "??");
        var asked = customer.post(track + "/data", Map.of("kind", "CORRECT", "data", "이름은 박소연입니다"));
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(complaints.find(number, Viewer.SYSTEM).beside().promises())
                .singleElement()
                .satisfies(promise ->
                        assertThat(promise.due()).isBefore(clock.instant().plus(Duration.ofDays(14))));
        assertThat(customer.get(track).body())
                .contains("이름은 박소연입니다", "까지 알려 드립니다")
                .doesNotContain("??");
        var sealed = customer.post(track + "/data", Map.of("kind", "CORRECT", "data", "900101-1234567 입니다"));
        assertThat(sealed.statusCode()).isEqualTo(422);
        assertThat(sealed.body()).contains("900101-1234567");
    }

    @Test
    void whoever_left_no_number_gives_one_with_the_wish_to_be_called() {
        complain(Map.of());
        var at = Pattern.compile("name=\"at\" value=\"(\\d+)\"")
                .matcher(customer.get(track).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(customer.post(track + "/call-back", Map.of("at", at, "number", "열둘"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(customer.post(track + "/call-back", Map.of("at", at, "number", "010-4411-0312"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(customer.get(track).body()).contains("010-4411-0312");
    }

    @Test
    void a_complaint_is_withdrawn_once() {
        assertThat(customer.post(track + "/withdrawal", Map.of("withdrawal", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(customer.post(track + "/withdrawal", Map.of("withdrawal", "해결됐어요"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(customer.post(track + "/withdrawal", Map.of("withdrawal", "해결됐어요"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(customer.get(track).body()).contains("접수를 마쳤습니다").doesNotContain("/withdrawal", "??");
    }

    @Test
    void letters_grow_and_stay_grown() {
        assertThat(customer.get("/voice").body()).doesNotContain("data-letters");
        assertThat(customer.post("/preferences/letters/large", Map.of("back", "/voice"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(customer.get("/voice").body()).contains("data-letters=\"large\"");
        assertThat(customer.get(track).body()).contains("data-letters=\"large\"");
    }

    private void complain(Map<String, String> who) {
        var form = new HashMap<>(who);
        form.put("token", UUID.randomUUID().toString());
        form.put("words", "받침 도자기가 깨져서 왔어요");
        form.put("consent", "true");
        var receipt = Browser.next(customer.post("/voice/new", form));
        track = receipt.replace("receipt", "track");
        var found =
                Pattern.compile("C-\\d{4}-\\d{6}").matcher(customer.get(receipt).body());
        assertThat(found.find()).isTrue();
        number = new ComplaintNumber(found.group());
    }

    private HttpResponse<String> ask(String receiptNumber) {
        return customer.post("/voice/code", Map.of("number", receiptNumber));
    }

    private HttpResponse<String> type(String receiptNumber, String code) {
        return customer.post("/voice/code/entry", Map.of("number", receiptNumber, "code", code));
    }

    private long letters() {
        return jdbc.sql("select count(*) from notification.message where about = :number and purpose = 'CODE'")
                .param("number", number.value())
                .query(Long.class)
                .single();
    }

    private String code() {
        var text = vault.decrypt(new Sealed(jdbc.sql("""
                        select sealed_text from notification.message
                        where about = :number and purpose = 'CODE' order by id desc limit 1
                        """)
                .param("number", number.value())
                .query(String.class)
                .single()));
        var found = CODE.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
