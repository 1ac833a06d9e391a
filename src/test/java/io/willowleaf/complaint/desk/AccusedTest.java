package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Mark;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody sees or handles a complaint about himself: not on its page, in no list, count or search, through no program.
@WillowleafTest
class AccusedTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    AccusationDesk accusations;

    @Autowired
    EscalationDesk escalations;

    @Autowired
    UnionDesk unions;

    @Autowired
    ComplaintQueue queue;

    @Autowired
    WordsDesk words;

    @Autowired
    Cast cast;

    TeamId team;
    StaffId rude;
    Viewer accused;
    Viewer lead;
    StaffId leadId;
    String sentence;
    Receipt receipt;

    @BeforeEach
    void an_agent_was_rude() {
        team = cast.team();
        rude = cast.person(team, Role.AGENT);
        leadId = cast.person(team, Role.TEAM_LEAD);
        lead = cast.viewer(leadId);
        accused = cast.viewer(rude);
        sentence = "상담원이 반말을 했어요 " + Mark.fresh();
        receipt = complaints.receive(Reception.of("PHONE_IN", sentence).to(rude, team), Actor.CUSTOMER);
    }

    @Test
    void what_he_had_in_hand_goes_to_his_superior_at_once() {
        accusations.accuse(receipt.number(), rude, lead);
        var file = complaints.find(receipt.number(), lead);
        assertThat(file.owner()).isEqualTo(leadId);
        assertThat(transfers(file))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.ground()).isEqualTo(TransferGround.ACCUSED));
    }

    @Test
    void naming_him_while_sorting_does_the_same() {
        complaints.triage(
                receipt.number(), new Triage("STAFF_CONDUCT", Gravity.NONE, Urgency.U2, false, 0, rude), lead);
        assertThat(complaints.find(receipt.number(), lead).owner()).isEqualTo(leadId);
        assertUnseen(accused);
    }

    @Test
    void the_accused_sees_it_before_and_never_after() {
        assertThat(complaints.find(receipt.number(), accused).heard().words()).isEqualTo(sentence);
        assertThat(found(accused)).isOne();
        var open = queue.counts(accused).team();
        accusations.accuse(receipt.number(), rude, lead);
        assertUnseen(accused);
        assertThat(queue.counts(accused).team()).isEqualTo(open - 1);
        assertThat(found(lead)).isOne();
    }

    @Test
    void a_lead_who_is_accused_does_not_see_it_either() {
        accusations.accuse(receipt.number(), leadId, accused);
        assertUnseen(lead);
        assertThatThrownBy(() -> complaints.note(receipt.number(), "내가 봅니다", lead))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void no_permission_reaches_it_however_wide() {
        var everywhere = cast.person(team, Role.values());
        var viewer = cast.viewer(everywhere);
        accusations.accuse(receipt.number(), everywhere, lead);
        var file = complaints.find(receipt.number(), Viewer.SYSTEM);
        for (var permission : Permission.values()) {
            assertThat(viewer.may(permission, file)).as(permission.code()).isFalse();
        }
        assertUnseen(viewer);
    }

    @Test
    void he_is_given_it_by_nobody() {
        complaints.triage(
                receipt.number(), new Triage("STAFF_CONDUCT", Gravity.NONE, Urgency.U2, false, 0, rude), lead);
        assertThatThrownBy(() -> complaints.assign(receipt.number(), rude, team, null, lead))
                .isInstanceOfSatisfying(
                        NotPossible.class, refused -> assertThat(refused.key()).isEqualTo("complaint.refused.accused"));
    }

    @Test
    void it_is_brought_up_past_the_accused() {
        accusations.accuse(receipt.number(), leadId, accused);
        escalations.escalate(receipt.number(), EscalationGround.CUSTOMER_ASKS, "책임자를 찾으심", accused);
        var superior = complaints
                .find(receipt.number(), Viewer.SYSTEM)
                .beside()
                .detour()
                .superior();
        assertThat(superior).isNotNull();
        assertThat(superior.superior()).isNotEqualTo(leadId);
    }

    @Test
    void taken_back_it_is_seen_again() {
        accusations.accuse(receipt.number(), rude, lead);
        accusations.lift(receipt.number(), rude, "다른 직원이었음", lead);
        assertThat(found(accused)).isOne();
    }

    @Test
    void what_was_merged_with_it_is_kept_from_him_too() {
        var other = complaints.receive(Reception.of("PHONE_IN", "같은 상담원 이야기").to(leadId, team), Actor.CUSTOMER);
        unions.merge(other.number(), receipt.number(), "같은 통화", lead);
        accusations.accuse(receipt.number(), rude, lead);
        assertThatThrownBy(() -> complaints.find(other.number(), accused)).isInstanceOf(NotFound.class);
        unions.split(other.number(), "다른 통화", lead);
        assertThatThrownBy(() -> complaints.find(other.number(), accused)).isInstanceOf(NotFound.class);
    }

    private void assertUnseen(Viewer viewer) {
        assertThatThrownBy(() -> complaints.find(receipt.number(), viewer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.find(receipt.id(), viewer)).isInstanceOf(NotFound.class);
        assertThat(found(viewer)).isZero();
        assertThat(queue.rows(List.of(receipt.id()), viewer)).isEmpty();
        assertThat(words.of(List.of(receipt.id()), viewer)).isEmpty();
        assertThat(queue.list(QueueFilter.ALL.saying(receipt.number().value(), List.of()), viewer, null, 50)
                        .rows())
                .isEmpty();
    }

    private int found(Viewer viewer) {
        return queue.list(QueueFilter.ALL.saying(sentence, List.of()), viewer, null, 50)
                .rows()
                .size();
    }

    private static List<ComplaintFact.Transfer> transfers(ComplaintFile file) {
        return file.story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Transfer)
                .map(told -> (ComplaintFact.Transfer) told.fact())
                .toList();
    }
}
