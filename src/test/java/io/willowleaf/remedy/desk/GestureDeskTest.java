package io.willowleaf.remedy.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GestureDeskTest {

    @Autowired
    GestureDesk desk;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Cast cast;

    @Test
    void a_step_beyond_is_counted_and_its_budget_ends() {
        var team = cast.team();
        var agentsId = cast.person(team, Role.AGENT);
        var agent = cast.viewer(agentsId);
        var receipt = complaints.receive(Reception.of("EMAIL", "선물이 늦었어요").to(agentsId, team), Actor.CUSTOMER);
        desk.give(receipt.number(), "손편지와 꽃차를 함께 보냄", new Money(20_000), agent);
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.give(receipt.number(), "또", new Money(10_001), agent));
        desk.give(receipt.number(), "생일을 기억해 인사를 드림", Money.ZERO, agent);
        var page = browse(agentsId, receipt.number().value());
        assertThat(page).contains("손편지와 꽃차", "버들잎 2장", "10,000원");
    }

    private String browse(StaffId agent, String number) {
        var browser = cast.browser(agent);
        var refused = browser.post("/complaints/" + number + "/gestures", Map.of("words", "적던 말", "amount", "999,999"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("적던 말", "id=\"amount-problem\"");
        return browser.get("/complaints/" + number + "/gestures").body();
    }
}
