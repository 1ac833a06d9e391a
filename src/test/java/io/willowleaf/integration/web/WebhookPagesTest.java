package io.willowleaf.integration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.integration.http.StandIn;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class WebhookPagesTest {

    static final Pattern ONE = Pattern.compile("href=\"(/settings/webhooks/\\d+)\"");
    static final Pattern TRY = Pattern.compile("href=\"(/settings/webhooks/\\d+/deliveries/\\d+)\"");

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    final StandIn standIn = new StandIn();
    Browser admin;

    @BeforeEach
    void an_administrator_comes() {
        admin = cast.browser(Role.ADMIN);
    }

    @AfterEach
    void close() {
        standIn.close();
    }

    @Test
    void a_webhook_is_added_seen_paused_and_ended_without_javascript() {
        standIn.answering(_ -> 418);
        var made = admin.post(
                "/settings/webhooks",
                Map.of("name", "창고 프로그램", "url", standIn.url(), "kinds", "complaint.*", "types", ""));
        assertThat(made.body()).contains("whsec_");
        var one = find(ONE, admin.get("/settings/webhooks").body());
        complaints.receive(Reception.of("PHONE_IN", "문이 열리지 않아요"), Actor.CUSTOMER);
        await().until(() -> TRY.matcher(admin.get(one + "?missed=true").body()).find());
        assertThat(admin.get(one).body()).contains("418").doesNotContain("whsec_");
        var sent = admin.get(find(TRY, admin.get(one).body())).body();
        assertThat(sent).contains("complaint.received").doesNotContain("010-1234-5678");
        assertThat(Browser.next(admin.post(one + "/pause", Map.of()))).isEqualTo(one);
        assertThat(admin.get(one).body()).contains(one + "/pause/end");
        admin.post(one + "/end", Map.of());
        assertThat(admin.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong() {
        var refused = admin.post(
                "/settings/webhooks",
                Map.of("name", "창고 프로그램", "url", "http://localhost:8080/", "kinds", "complaint.*", "types", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("창고 프로그램").contains("http://localhost:8080/");
    }

    private static String find(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
