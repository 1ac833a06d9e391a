package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.IncidentCounts;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.IncidentDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One incident, many complaints: what is said once reaches each of them once, by an act of its own.
@WillowleafTest
class IncidentTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    IncidentDesk incidents;

    @Autowired
    Cast cast;

    TeamId team;
    StaffId leadId;
    Viewer lead;

    @BeforeEach
    void people() {
        team = cast.team();
        leadId = cast.person(team, Role.TEAM_LEAD);
        lead = cast.viewer(leadId);
    }

    @Test
    void an_update_reaches_all_who_complained_once_and_goes_on_where_it_stopped() {
        var about = IntStream.range(0, 3).mapToObj(_ -> answering(lead)).toList();
        var incident = incidents.open("결제 장애", "카드 결제가 두 번 됨", lead);
        about.forEach(each -> incidents.join(each.number(), incident.number(), lead));
        var request = UUID.randomUUID().toString();
        var words = Saying.of("두 번 결제된 금액을 오늘 안에 돌려 드리겠습니다.");
        assertThat(incidents.tell(incident.number(), request, words, null, lead).told())
                .isEqualTo(3);
        var later = answering(lead);
        incidents.join(later.number(), incident.number(), lead);
        assertThat(incidents.tell(incident.number(), request, words, null, lead).told())
                .isOne();
        for (var each : about) {
            assertThat(complaints.find(each.number(), lead).beside().replies()).isOne();
        }
        assertThat(incidents.updates(incident))
                .singleElement()
                .satisfies(update -> assertThat(update.reached()).isEqualTo(4));
        assertThat(incidents.counts(List.of(incident.id()), lead))
                .containsEntry(incident.id(), new IncidentCounts(4, 4, 0));
    }

    @Test
    void a_decision_answers_each_and_leaves_those_of_other_teams_to_them() {
        var mine = answering(lead);
        var strangers = cast.team();
        var stranger = cast.viewer(cast.person(strangers, Role.TEAM_LEAD));
        var theirs = answering(stranger);
        var incident = incidents.open("결제 장애", "카드 결제가 두 번 됨", lead);
        incidents.join(mine.number(), incident.number(), lead);
        incidents.join(theirs.number(), incident.number(), stranger);
        var told = incidents.tell(
                incident.number(),
                UUID.randomUUID().toString(),
                Saying.of("두 번 결제된 금액을 돌려 드렸습니다. 결제 오류로 놀라게 해 드려 죄송합니다."),
                Outcome.UPHELD,
                lead);
        assertThat(told.told()).isOne();
        assertThat(complaints.find(mine.number(), lead).standing()).isEqualTo(StandingCode.ANSWERED);
        assertThat(complaints.find(theirs.number(), stranger).standing()).isEqualTo(StandingCode.ANSWERING);
        assertThat(incidents.about(incident, lead))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(mine.number()));
    }

    @Test
    void the_pages_open_bind_tell_and_end() {
        var browser = cast.browser(leadId);
        var complaint = answering(lead);
        assertThat(browser.post("/incidents", Map.of("title", "", "what", "")).statusCode())
                .isEqualTo(422);
        var opened = browser.post("/incidents", Map.of("title", "배송 지연", "what", "폭설로 물류가 멈춤"));
        var here = Browser.next(opened);
        assertThat(here).startsWith("/incidents/INC-");
        assertThat(browser.post(here + "/complaints", Map.of("numbers", "C-2026-999999"))
                        .statusCode())
                .isEqualTo(422);
        browser.post(here + "/complaints", Map.of("numbers", complaint.number().value()));
        assertThat(browser.get(here).body()).contains("data-linked=\"" + complaint.number() + "\"");
        assertThat(browser.get("/complaints/" + complaint.number()).body()).contains("id=\"incident\"");
        assertThat(browser.get("/complaints/" + complaint.number() + "?do=incident")
                        .body())
                .contains("id=\"incident-form\"");
        var told = browser.post(
                here + "/updates",
                Map.of("request", UUID.randomUUID().toString(), "update", "눈이 그치는 대로 보내 드리겠습니다.", "outcome", ""));
        assertThat(told.statusCode()).isEqualTo(302);
        assertThat(browser.get(here).body()).contains("data-reached=\"1\"");
        assertThat(browser.post(here + "/end", Map.of("ending", "물류가 다시 움직임")).statusCode())
                .isEqualTo(302);
        assertThat(browser.get(here).body()).contains("물류가 다시 움직임").doesNotContain("id=\"update-form\"");
        assertThat(browser.get("/incidents").body()).contains("배송 지연");
    }

    @Test
    void every_form_of_a_dispute_opens_on_the_page_of_the_complaint() {
        var browser = cast.browser(leadId);
        var complaint = answering(lead);
        for (var form : List.of("accuse", "outside", "escalate", "handover", "merge", "part", "incident")) {
            assertThat(browser.get("/complaints/" + complaint.number() + "?do=" + form)
                            .body())
                    .as(form)
                    .contains("id=\"" + form + "-form\"");
        }
    }

    private Receipt answering(Viewer by) {
        var owner = new StaffId(by.actor().id());
        var receipt = complaints.receive(
                Reception.of("WEB_FORM", "결제가 두 번 되었어요")
                        .to(owner, by.teams().iterator().next()),
                Actor.CUSTOMER);
        complaints.triage(receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), by);
        complaints.assign(receipt.number(), owner, by.teams().iterator().next(), null, by);
        complaints.makeFirstContact(receipt.number(), "PHONE_IN", by);
        return receipt;
    }
}
