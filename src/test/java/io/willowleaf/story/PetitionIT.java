package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A citizen complains about a public office. The law gives it seven working days and lets it take seven more to look
/// at the place; the citizen is told in writing, and everybody can see how the days were counted.
@WillowleafTest
class PetitionIT {

    private static Chromium chromium;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    StaffId officerId;
    Person citizen;
    Person officer;
    Person lead;
    String number;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void people() {
        clock.reset();
        officerId = cast.person(Role.AGENT);
        citizen = Person.withPhone(chromium.browser(), base());
        officer = atDesk(officerId);
        lead = atDesk(cast.person(Role.TEAM_LEAD));
    }

    @AfterEach
    void nobody_saw_an_error() {
        for (var person : new Person[] {citizen, officer, lead}) {
            assertThat(person.complaints()).isEmpty();
            person.close();
        }
    }

    @Test
    void a_petition_is_extended_on_a_ground_of_the_law_and_the_citizen_is_told() {
        the_citizen_complains();
        it_is_sorted_as_a_grievance_and_taken_up();
        both_clocks_are_seen_and_the_law_is_the_stricter();
        it_is_not_extended_without_a_ground();
        it_is_extended_to_look_at_the_place();
        the_notice_is_in_the_outbox();
        the_citizen_reads_it();
    }

    private void the_citizen_complains() {
        citizen.opens("/voice/new");
        citizen.types("#words", "집 앞 보도블록이 꺼져서 할머니가 넘어지실 뻔했어요. 한 달 전에도 말씀드렸는데 그대로예요.");
        citizen.types("#name", "이영자");
        citizen.types("#mail", "petition" + System.nanoTime() + "@example.com");
        citizen.ticks("#consent");
        citizen.presses("main form button[type=submit]");
        citizen.sees(".p-number").hasText(Pattern.compile("C-2026-\\d{6}"));
        number = citizen.look(".p-number, .st-head .num").innerText();
    }

    private void it_is_sorted_as_a_grievance_and_taken_up() {
        lead.opens("/complaints/" + number + "?do=triage");
        lead.chooses("#caseType", "PM_GRIEVANCE");
        lead.presses("#triage-do");
        lead.opens("/complaints/" + number + "?do=assign");
        lead.chooses("#officer", String.valueOf(officerId.value()));
        lead.presses("#assign-do");
        officer.opens("/complaints/" + number + "?do=contact");
        officer.picks("emotion", "3");
        officer.presses("#contact-do");
        officer.sees("#standing").hasAttribute("data-standing", "answering");
    }

    private void both_clocks_are_seen_and_the_law_is_the_stricter() {
        officer.presses("#clock a.sla");
        officer.sees("#clocks tr[data-source=law]").containsText("제17조");
        officer.sees("#clocks tr[data-source=law]").containsText("9월 9일");
        officer.sees("#clocks tr[data-source=service]").containsText("9월 10일");
        officer.sees("#clocks tr.on[data-source=law]").isVisible();
        officer.sees("#slices tr[data-why=day_off]").isVisible();
        officer.sees("#slices").containsText("7일째");
    }

    private void it_is_not_extended_without_a_ground() {
        officer.types("#days", "7");
        officer.types("#why", "현장 확인");
        officer.types("#phone", "02-120");
        officer.look("#extend-form").evaluate("form => form.noValidate = true");
        officer.presses("#extend-do");
        officer.sees("#problems").containsText("골라 주세요");
        officer.sees("#why").hasValue("현장 확인");
    }

    private void it_is_extended_to_look_at_the_place() {
        officer.picks("ground", "SITE_CHECK");
        officer.presses("#extend-do");
        officer.sees("#extensions").containsText("현장 확인");
        officer.sees("#clocks tr[data-source=law]").containsText("9월 18일");
        officer.sees("#moves").containsText("처리기간 연장");
        assertThat(jdbc.sql("""
                        select count(*) from complaint.extension
                        where complaint = (select id from complaint.complaint where number = :number)
                            and ground = 'SITE_CHECK' and days = 7
                        """).param("number", number).query(Long.class).single())
                .isOne();
    }

    private void the_notice_is_in_the_outbox() {
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("""
                        select count(*) from notification.message where about = :number and purpose = 'REPLY'
                        """).param("number", number).query(Long.class).single())
                .isOne());
        lead.opens("/outbox");
        lead.presses("tr:has(a[href='/complaints/" + number + "']) a[href^='/outbox/']");
        lead.sees("main").containsText("현장 확인");
        lead.sees("main").containsText("9월 18일");
        lead.sees("main").containsText("02-120");
    }

    private void the_citizen_reads_it() {
        citizen.opens(citizen.look("#link").inputValue().substring(base().length()));
        citizen.sees(".tl").containsText("처리 예정일");
    }

    private Person atDesk(StaffId person) {
        return Person.atDesk(chromium.browser(), base(), signIn.begin(person));
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
