package io.willowleaf.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class OutboxTest {

    @Autowired
    Cast cast;

    @Autowired
    NotificationDesk desk;

    @Test
    void a_message_is_listed_masked_and_read_in_full_by_its_team() {
        var team = cast.team();
        var letter = desk.send(
                new Mail(
                        "haneul.page@example.com",
                        "접수했습니다 <b>",
                        "곧 연락드리겠습니다.\n담당 김하늘",
                        "page." + team.value(),
                        Purpose.RECEIPT,
                        "C-2026-000001",
                        team),
                Actor.SYSTEM);
        var lead = cast.browser(cast.person(team, Role.TEAM_LEAD));
        assertThat(lead.get("/outbox").body())
                .contains("ha***@example.com", "접수했습니다 &lt;b&gt;", path(letter))
                .doesNotContain("haneul.page@example.com", "??");
        assertThat(lead.get("/outbox?show=WAITING").body()).contains(path(letter));
        assertThat(lead.get("/outbox?show=FAILED").body()).doesNotContain(path(letter));
        assertThat(lead.get(path(letter)).body()).contains("곧 연락드리겠습니다.");
        assertThat(lead.post(path(letter) + "/tries", Map.of()).statusCode()).isEqualTo(409);
        var other = cast.browser(cast.person(cast.team(), Role.TEAM_LEAD));
        assertThat(other.get(path(letter)).statusCode()).isEqualTo(404);
        assertThat(cast.browser(Role.EXEC).get("/outbox").statusCode()).isEqualTo(403);
    }

    @Test
    void all_mail_is_stopped_and_let_go_with_one_button() {
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(Browser.next(planner.post("/outbox/stop", Map.of()))).isEqualTo("/outbox");
        assertThat(planner.get("/outbox").body()).contains("/outbox/stop/end");
        planner.post("/outbox/stop/end", Map.of());
        assertThat(planner.get("/outbox").body())
                .doesNotContain("/outbox/stop/end")
                .contains("/outbox/stop");
        assertThat(cast.browser(Role.AGENT).post("/outbox/stop", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static String path(MessageId id) {
        return "/outbox/" + id.value();
    }
}
