package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.OneGo;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Many acts in one go leave what the same acts leave one by one.
@WillowleafTest
class OneGoTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId officer;
    Viewer lead;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        officer = cast.person(team, Role.TEAM_LEAD, Role.CS_PLANNER);
        lead = cast.viewer(officer);
    }

    @Test
    void in_one_go_leaves_the_same_facts_events_audit_and_line_as_one_by_one() {
        clock.set(clock.instant());
        var one = receive();
        act(one.number());
        var other = receive();
        transaction.executeWithoutResult(_ -> OneGo.tell(() -> act(other.number())));

        assertThat(left(other)).isEqualTo(left(one)).hasSizeGreaterThan(20);
    }

    @Test
    void in_one_go_each_act_sees_those_before_it() {
        var receipt = receive();
        transaction.executeWithoutResult(_ -> OneGo.tell(() -> {
            act(receipt.number());
            assertThat(complaints.find(receipt.number(), Viewer.SYSTEM).story()).hasSizeGreaterThan(8);
        }));
    }

    private Receipt receive() {
        return complaints.receive(Reception.of("WEB_FORM", "상자가 젖어서 왔어요").to(officer, team), Actor.CUSTOMER);
    }

    private void act(ComplaintNumber number) {
        complaints.triage(number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), lead);
        complaints.assign(number, officer, team, null, lead);
        complaints.makeFirstContact(number, "PHONE_IN", lead);
        complaints.plan(number, "온전한 상품", "젖은 상자", "교환", "바로 교환", lead);
        complaints.note(number, "창고에 물어봄", lead);
        complaints.answer(number, "오늘 다시 보내 드립니다.", Outcome.UPHELD, null, lead);
        complaints.accept(number, lead);
    }

    private List<String> left(Receipt receipt) {
        return jdbc.sql("""
                        select 'fact ' || kind || acted_by || acted_at from complaint.fact where complaint = :id
                        union all
                        select 'event ' || revision || type || actor || at from kernel.event where stream = :stream
                        union all
                        select 'act ' || verb || actor || at from audit.act where object = :stream
                        union all
                        select 'line ' || key || value from complaint.queue, jsonb_each_text(to_jsonb(queue))
                        where complaint = :id and key not in ('complaint', 'number')
                        order by 1
                        """)
                .param("id", receipt.id().value())
                .param("stream", receipt.id().stream())
                .query(String.class)
                .list();
    }
}
