package io.willowleaf.workbench.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.notification.OutboxRow;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.domain.Outbox;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class WriteToTheCustomerTest {

    private static final Triage ORDINARY = new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null);

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    CustomerDesk customers;

    @Autowired
    NotificationDesk notification;

    @Autowired
    Subscriptions subscriptions;

    @Test
    void every_reply_question_and_decision_is_written_once() {
        var team = cast.team();
        var lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        var receipt = received("ha" + System.nanoTime() + "@example.com", cast.person(team, Role.AGENT), team);
        var number = receipt.number();
        complaints.triage(number, ORDINARY, lead);
        complaints.reply(number, "살펴보고 있습니다.", null, lead);
        complaints.await(number, WaitFor.CUSTOMER, "사진을 보내 주세요.", Instant.parse("2099-01-01T00:00:00Z"), lead);
        complaints.note(number, "물류에 물어봄", lead);
        complaints.answer(number, "같은 상품을 보내 드렸습니다.", Outcome.UPHELD, null, lead);
        var letters = letters(receipt, lead);
        assertThat(letters).hasSize(3);
        var texts = letters.stream()
                .map(row -> notification.open(row.id(), lead).text())
                .toList();
        assertThat(texts).allMatch(text -> text.contains(tracking.tokenOf(receipt.id())));
        assertThat(String.join("\n", texts))
                .contains("살펴보고 있습니다.", "사진을 보내 주세요.", "같은 상품을 보내 드렸습니다.")
                .doesNotContain("물류에 물어봄");
    }

    private Receipt received(String address, io.willowleaf.identity.StaffId owner, io.willowleaf.identity.TeamId team) {
        var customer = customers.recognise("문하늘", null, address, Actor.SYSTEM);
        return complaints.receive(
                Reception.of("WEB_FORM", "상자가 젖어서 왔어요").by(customer).to(owner, team), Actor.SYSTEM);
    }

    private List<OutboxRow> letters(Receipt receipt, Viewer lead) {
        subscriptions.awaitCaughtUp(Duration.ofSeconds(20));
        return notification.outbox(Outbox.Show.ALL, null, 50, lead).stream()
                .filter(row -> receipt.number().value().equals(row.about()) && row.purpose() == Purpose.REPLY)
                .toList();
    }
}
