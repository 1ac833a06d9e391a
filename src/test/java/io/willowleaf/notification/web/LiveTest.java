package io.willowleaf.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.desk.Newsroom;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class LiveTest {

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    SignInDesk signIn;

    @Autowired
    Newsroom newsroom;

    TeamId team;
    StaffId lead;
    ComplaintNumber number;
    ComplaintId id;

    @BeforeEach
    void a_complaint_has_come() {
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        number = desk.receive(Reception.of("PHONE_IN", "받침 도자기가 깨져서 왔어요").to(lead, team), Actor.CUSTOMER)
                .number();
        id = desk.find(number, Viewer.SYSTEM).heard().id();
    }

    @Test
    void whoever_may_read_a_complaint_hears_within_a_second_that_something_happened_and_not_what() {
        var heard = listen(cast.browser(lead), "/live?on=" + id.stream());
        desk.note(number, "물류에 재고를 물었습니다.", Viewer.SYSTEM);
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() ->
                        assertThat(heard).contains("data: {\"on\":\"%s\",\"part\":\"fact\"}".formatted(id.stream())));
        assertThat(String.join("", heard)).doesNotContain("재고");
    }

    @Test
    void another_team_hears_nothing_of_it() {
        var stranger = listen(cast.browser(cast.person(cast.team(), Role.AGENT)), "/live?on=" + id.stream());
        var ours = listen(cast.browser(lead), "/live?on=" + id.stream());
        desk.note(number, "물류에 재고를 물었습니다.", Viewer.SYSTEM);
        await().until(() -> String.join("", ours).contains("fact"));
        newsroom.stir(id.stream(), "again");
        await().until(() -> String.join("", ours).contains("again"));
        assertThat(String.join("", stranger)).doesNotContain("data:");
    }

    @Test
    void the_line_ends_with_the_session_and_with_the_right_to_read() {
        var session = signIn.begin(lead);
        var heard = listen(cast.browser().with("willowleaf", session), "/live?on=" + id.stream());
        signIn.signOut(session);
        newsroom.stir(id.stream(), "afterwards");
        await().until(() -> heard.contains("the end"));
        assertThat(String.join("", heard)).doesNotContain("afterwards");
    }

    @Test
    void a_list_hears_that_anything_of_its_kind_happened_but_not_of_which() {
        var heard = listen(cast.browser(lead), "/live?on=complaint:*");
        desk.note(number, "물류에 재고를 물었습니다.", Viewer.SYSTEM);
        desk.note(number, "답이 왔습니다.", Viewer.SYSTEM);
        await().untilAsserted(() -> assertThat(heard).contains("data: {\"on\":\"complaint:*\",\"part\":\"fact\"}"));
    }

    @Test
    void nobody_listens_without_being_signed_in() {
        assertThat(cast.browser().get("/live?on=" + id.stream()).statusCode()).isEqualTo(303);
    }

    /// What comes over the line, from when it is open.
    private static List<String> listen(Browser browser, String path) {
        var heard = new CopyOnWriteArrayList<String>();
        Thread.startVirtualThread(() -> {
            browser.listen(path).forEach(heard::add);
            heard.add("the end");
        });
        await().until(() -> !heard.isEmpty());
        return heard;
    }
}
