package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class DuePageTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void morning() {
        clock.reset();
    }

    @Test
    void the_page_says_what_else_is_promised_and_the_timeline_who_had_to_know() {
        var team = cast.team();
        var officer = cast.person(team, Role.TEAM_LEAD);
        var manager = cast.person(team, Role.EXEC);
        var lead = cast.viewer(officer);
        var number = complaints
                .receive(Reception.of("WEB_FORM", "세트가 깨져서 손을 베였어요").to(officer, team), Actor.CUSTOMER)
                .number();
        var hurt = new Gravity(Severity.S1, Money.ZERO, Severity.S4, Severity.S4, 1, Severity.S4);
        complaints.triage(number, new Triage("COMPLAINT", hurt, Urgency.U1, false, 0, null), lead);
        complaints.assign(number, officer, team, null, lead);
        complaints.makeFirstContact(number, "PHONE_OUT", lead);
        var browser = cast.browser(officer);
        assertThat(browser.get("/complaints/" + number.value() + "/deadline").body())
                .contains(
                        "data-milestone=\"receipt\" data-state=\"kept\"",
                        "data-milestone=\"progress\" data-state=\"open\"",
                        "data-milestone=\"latest\" data-state=\"open\"",
                        "id=\"progress\"");
        assertThat(browser.get("/complaints/" + number.value()).body())
                .contains("급히 알림", "다쳤거나 다칠 수 있음", cast.viewer(manager).name());
    }
}
