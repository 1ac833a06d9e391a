package io.willowleaf.guidance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Change;
import io.willowleaf.guidance.ChangeFigures;
import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.Suggestion;
import io.willowleaf.guidance.Suggestion.Sign;
import io.willowleaf.guidance.desk.ChangeDesk.Offer;
import io.willowleaf.guidance.desk.ChangeDesk.Reply;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeDeskTest {

    @Autowired
    ChangeDesk desk;

    @Autowired
    ChangeReport report;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId agentId;
    StaffId leadId;
    Viewer agent;
    Viewer lead;

    @BeforeEach
    void a_team() {
        clock.reset();
        team = cast.team();
        agentId = cast.person(team, Role.AGENT);
        leadId = cast.person(team, Role.TEAM_LEAD);
        agent = cast.viewer(agentId);
        lead = cast.viewer(leadId);
    }

    @Test
    void a_change_is_suggested_when_feelings_run_high_and_not_again_once_it_was_declined() {
        var number = complaint("PHONE_IN", null);
        assertThat(desk.sheet(file(number), agent).suggestions()).isEmpty();
        complaints.noteEmotion(number, Emotion.FURIOUS, agent);
        assertThat(desk.sheet(file(number), agent).suggestions())
                .containsExactlyInAnyOrder(
                        new Suggestion(Change.PLACE, Sign.UPSET), new Suggestion(Change.TIME, Sign.UPSET));
        desk.offer(number, new Offer("TIME-PHONE", null, new Reply(false, "", null)), agent);
        assertThat(desk.sheet(file(number), agent).suggestions())
                .containsExactly(new Suggestion(Change.PLACE, Sign.UPSET));
    }

    @Test
    void a_complaint_about_one_of_us_suggests_somebody_else_who_is_not_the_one_complained_about() {
        var accused = cast.person(team, Role.AGENT);
        var number = complaint("VISIT", accused);
        var file = file(number);
        assertThat(desk.sheet(file, agent).suggested(Change.PERSON))
                .isEqualTo(new Suggestion(Change.PERSON, Sign.BY_US));
        assertThat(desk.colleagues(file))
                .extracting(person -> person.id())
                .contains(leadId)
                .doesNotContain(accused, agentId);
        assertThatThrownBy(() -> desk.offer(number, new Offer("PERSON-FACE", accused, yes("전할 이야기", 0)), agent))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void a_time_needs_an_hour_and_a_reason_and_becomes_a_promise() {
        var number = complaint("VISIT", null);
        assertThatThrownBy(() -> desk.offer(number, new Offer("TIME-FACE", null, yes("확인하기", 11)), agent))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> desk.offer(number, new Offer("TIME-FACE", null, yes("", 5)), agent))
                .isInstanceOf(NotPossible.class);
        desk.offer(number, new Offer("TIME-FACE", null, yes("창고를 확인하고 돌아오기", 5)), agent);
        assertThat(file(number).beside().promises()).singleElement().satisfies(promise -> {
            assertThat(promise.words()).isEqualTo("창고를 확인하고 돌아오기");
            assertThat(promise.due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
        });
    }

    @Test
    void a_lead_hands_over_at_once_and_an_agent_asks() {
        var second = cast.person(team, Role.AGENT);
        var byAgent = complaint("PHONE_IN", null);
        var asked = desk.offer(byAgent, new Offer("PERSON-PHONE", second, yes("두 번 고친 제품", 0)), agent);
        assertThat(file(byAgent).owner()).isEqualTo(agentId);
        assertThat(desk.waitingFor(cast.viewer(second))).containsExactly(byAgent.value());
        assertThatThrownBy(() -> desk.takeOver(byAgent, asked, agent)).isInstanceOf(AccessDeniedException.class);
        desk.takeOver(byAgent, asked, lead);
        assertThat(file(byAgent).owner()).isEqualTo(second);
        assertThat(desk.waitingFor(cast.viewer(second))).isEmpty();
        assertThatThrownBy(() -> desk.takeOver(byAgent, asked, lead)).isInstanceOf(NotFound.class);
        var byLead = complaint("PHONE_IN", null);
        desk.offer(byLead, new Offer("PERSON-PHONE", leadId, yes("두 번 고친 제품", 0)), lead);
        assertThat(file(byLead).owner()).isEqualTo(leadId);
    }

    @Test
    void another_team_neither_sees_nor_changes_anything() {
        var number = complaint("PHONE_IN", null);
        var stranger = cast.viewer(cast.person(cast.team(), Role.TEAM_LEAD));
        assertThatThrownBy(() -> desk.offer(number, new Offer("TIME-PHONE", null, new Reply(null, "", null)), stranger))
                .isInstanceOf(NotFound.class);
        var colleague = cast.viewer(cast.person(team, Role.AGENT));
        assertThatThrownBy(
                        () -> desk.offer(number, new Offer("TIME-PHONE", null, new Reply(null, "", null)), colleague))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_report_says_before_and_after_with_its_range_and_only_as_far_as_the_viewer_reaches() {
        ended(Emotion.DANGEROUS, Emotion.UNEASY);
        ended(Emotion.FURIOUS, Emotion.FURIOUS);
        var figures = figures(lead);
        assertThat(figures.offered()).isEqualTo(2);
        assertThat(figures.ended()).isEqualTo(2);
        assertThat(figures.before()).isEqualTo(4.5);
        assertThat(figures.after()).isEqualTo(3);
        assertThat(figures.drop()).isEqualTo(1.5);
        assertThat(figures.least()).isZero();
        assertThat(figures.most()).isEqualTo(3);
        assertThat(figures.calmer()).isOne();
        assertThat(figures.isEnough()).isFalse();
        assertThat(report.figures(Duration.ofDays(30), cast.viewer(cast.person(cast.team(), Role.TEAM_LEAD))))
                .isEmpty();
        assertThat(figures(agent).offered()).isEqualTo(2);
        assertThat(report.figures(Duration.ofDays(30), cast.viewer(cast.person(team, Role.AGENT))))
                .isEmpty();
    }

    private ChangeFigures figures(Viewer viewer) {
        return report.figures(Duration.ofDays(30), viewer).stream()
                .filter(line -> line.change() == Change.PLACE)
                .findFirst()
                .orElseThrow();
    }

    private void ended(Emotion before, Emotion after) {
        var number = complaint("VISIT", null);
        complaints.noteEmotion(number, before, agent);
        var change = desk.offer(number, new Offer("PLACE-FACE", null, new Reply(null, "", null)), agent);
        desk.reply(number, change, new Reply(true, "", null), agent);
        desk.end(number, change, after, agent);
        assertThat(file(number).beside().emotionNow()).isEqualTo(after);
    }

    private Reply yes(String words, int minutes) {
        return new Reply(true, words, clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    private ComplaintNumber complaint(String channel, @Nullable StaffId accused) {
        var receipt = complaints.receive(Reception.of(channel, "또 고장 났어요"), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, accused), Viewer.SYSTEM);
        complaints.assign(receipt.number(), agentId, team, null, Viewer.SYSTEM);
        return receipt.number();
    }

    private ComplaintFile file(ComplaintNumber number) {
        return complaints.find(number, Viewer.SYSTEM);
    }
}
