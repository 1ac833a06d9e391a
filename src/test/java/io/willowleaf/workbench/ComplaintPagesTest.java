package io.willowleaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class ComplaintPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk desk;

    StaffId lead;
    Browser browser;
    ComplaintNumber number;

    @BeforeEach
    void a_complaint_has_come() {
        var team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        browser = cast.browser(lead);
        number = desk.receive(Reception.of("PHONE_IN", "받침 도자기가 깨져서 왔어요").to(lead, team), Actor.CUSTOMER)
                .number();
    }

    @Test
    void the_list_shows_it_and_leads_to_it() {
        assertThat(browser.get("/complaints?view=mine").body()).contains("/complaints/" + number, "받침 도자기가");
    }

    @Test
    void a_complaint_goes_from_sorting_to_rest_on_its_page() {
        var here = "/complaints/" + number;
        act(
                here + "/triage",
                Map.of(
                        "caseType",
                        "COMPLAINT",
                        "urgency",
                        "U2",
                        "safety",
                        "S4",
                        "law",
                        "S4",
                        "spread",
                        "S4",
                        "feeling",
                        "S3"));
        act(here + "/assignment", Map.of("officer", String.valueOf(lead.value())));
        act(here + "/contact", Map.of("channel", "PHONE_IN", "emotion", "3"));
        act(
                here + "/plan",
                Map.of("expected", "온전한 상품", "experienced", "깨진 상품", "wished", "재배송", "remedy", "같은 상품 재배송"));
        act(here + "/notes", Map.of("note", "물류에 재고를 확인했습니다."));
        act(here + "/replies", Map.of("words", "깨진 상품으로 불편을 드려 죄송합니다. 같은 상품을 오늘 보내 드리겠습니다.", "outcome", "UPHELD"));
        assertThat(standing()).isEqualTo(StandingCode.ANSWERED);
        desk.accept(number, Viewer.SYSTEM);
        act(here + "/cause", Map.of("primary", "PD-DLV-03"));
        act(here + "/closure", Map.of("reason", "ACCEPTED"));
        assertThat(standing()).isEqualTo(StandingCode.CLOSED);
        assertThat(browser.get(here).body()).contains("id=\"cause-confirmed\"", "물류에 재고를 확인했습니다.");
    }

    @Test
    void what_the_coach_stops_comes_back_as_it_was_typed() {
        var answer = browser.post("/complaints/" + number + "/replies", Map.of("words", "제 담당이 아닙니다.", "outcome", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("제 담당이 아닙니다.", "coachcard", "name=\"justification\"");
    }

    @Test
    void another_team_is_told_that_there_is_none() {
        var stranger = cast.browser(cast.person(cast.team(), Role.AGENT));
        assertThat(stranger.get("/complaints/" + number).statusCode()).isEqualTo(404);
    }

    private StandingCode standing() {
        return desk.find(number, Viewer.SYSTEM).standing();
    }

    private void act(String path, Map<String, String> form) {
        var answer = browser.post(path, form);
        assertThat(answer.statusCode()).as(path + answer.body()).isIn(302, 303);
    }
}
