package io.willowleaf.guidance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Justification;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.NotPossible;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class LookBeforeSendingTest {

    private static final Instant NEW_YEAR = Instant.parse("2099-01-01T00:00:00Z");

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    Receipt receipt;

    @BeforeEach
    void a_complaint_has_come() {
        receipt = complaints.receive(Reception.of("WEB_FORM", "상자가 젖어서 왔어요"), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
    }

    @Test
    void what_the_coach_stops_goes_out_by_no_way() {
        var number = receipt.number();
        var hard = Saying.of("법대로 하세요");
        assertThatThrownBy(() -> complaints.reply(number, hard, Viewer.SYSTEM))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        refused -> assertThat(refused.details()).contains("법대로 하세요"));
        assertThatThrownBy(() -> complaints.answer(number, hard, Outcome.DECLINED, Viewer.SYSTEM))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> complaints.reply(number, "{{이유}} 때문입니다", null, Viewer.SYSTEM))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> complaints.await(number, WaitFor.CUSTOMER, "법대로 하세요", NEW_YEAR, Viewer.SYSTEM))
                .isInstanceOf(NotPossible.class);
        assertThat(complaints.find(number, Viewer.SYSTEM).standing()).isEqualTo(StandingCode.TRIAGED);
    }

    @Test
    void a_refusal_goes_out_only_with_reason_alternative_and_appeal() {
        var number = receipt.number();
        assertThatThrownBy(
                        () -> complaints.answer(number, Saying.of("말씀하신 환불은 어렵습니다."), Outcome.DECLINED, Viewer.SYSTEM))
                .isInstanceOf(NotPossible.class);
        complaints.answer(
                number,
                Saying.of("말씀하신 환불은 기간이 지났기 때문에 어렵습니다. 대신 무상 수리를 도와드리겠습니다. 동의하지 않으시면 이의신청을 하실 수 있습니다."),
                Outcome.DECLINED,
                cast.viewer(Role.TEAM_LEAD));
        assertThat(complaints.find(number, Viewer.SYSTEM).standing()).isEqualTo(StandingCode.ANSWERED);
    }

    @Test
    void what_is_justified_goes_out_and_is_remembered_without_the_text() {
        var lead = cast.viewer(Role.TEAM_LEAD);
        complaints.reply(receipt.number(), new Saying("법대로 하세요", null, Justification.OTHER), lead);
        assertThat(jdbc.sql("select phrase || ' ' || why from guidance.justified where complaint = :id")
                        .param("id", receipt.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("TB-04 OTHER");
    }
}
