package io.willowleaf.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.Bounce;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.Return;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.domain.Returns;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class BounceTest {

    @Autowired
    Cast cast;

    @Autowired
    NotificationDesk desk;

    @Autowired
    Returns returns;

    @Test
    void a_letter_that_came_back_says_so_where_letters_are_listed_and_why_where_it_is_read() {
        var team = cast.team();
        var letter = desk.send(
                new Mail(
                        "gone@example.com",
                        "답변드립니다",
                        "내용",
                        "bounce." + team.value(),
                        Purpose.REPLY,
                        "C-2026-000001",
                        team),
                Actor.SYSTEM);
        var lead = cast.browser(cast.person(team, Role.TEAM_LEAD));
        var path = "/outbox/" + letter.value();
        assertThat(lead.get(path).body()).doesNotContain("되돌아옴");
        returns.add(letter, new Return("delayed", "4.2.2"), Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(lead.get(path).body()).doesNotContain("되돌아옴");
        returns.add(letter, new Return("failed", "5.1.1"), Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(lead.get(path).body())
                .contains("되돌아옴", "그런 주소가 없습니다", "/complaints/C-2026-000001")
                .doesNotContain("gone@example.com");
        assertThat(lead.get("/outbox?show=FAILED").body()).contains(path, "되돌아옴");
    }

    @ParameterizedTest
    @CsvSource({"5.1.1, ADDRESS", "5.2.2, LETTER_BOX", "5.7.1, REFUSED", "5.4.4, OTHER", "5, OTHER", "'', OTHER"})
    void the_code_says_why(String status, Bounce why) {
        assertThat(Bounce.of(status)).isEqualTo(why);
    }
}
