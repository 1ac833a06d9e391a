package io.willowleaf.guidance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.ConversationFigures;
import io.willowleaf.guidance.Help;
import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.Recommended.Moment;
import io.willowleaf.guidance.Reminder;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.Signal;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.Kit;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HelpDeskTest {

    @Autowired
    HelpDesk desk;

    @Autowired
    ChangeReport report;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    Viewer agent;
    ComplaintNumber number;

    @BeforeEach
    void a_visitor_complains() {
        clock.reset();
        team = cast.team();
        var agentId = cast.person(team, Role.AGENT);
        agent = cast.viewer(agentId);
        var receipt = complaints.receive(Reception.of("VISIT", "한 시간을 기다렸어요"), Actor.CUSTOMER);
        number = receipt.number();
        complaints.triage(number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        complaints.assign(number, agentId, team, null, Viewer.SYSTEM);
    }

    @Test
    void nothing_is_said_where_nothing_fits() {
        complaints.makeFirstContact(number, "VISIT", agent);
        assertThat(sheet().reminders()).isEmpty();
    }

    @Test
    void reminders_come_with_feelings_two_at_most_and_stay_away_once_put_away() {
        complaints.makeFirstContact(number, "VISIT", agent);
        complaints.noteEmotion(number, Emotion.FURIOUS, agent);
        assertThat(sheet().reminders()).extracting(Reminder::code).containsExactly("RM-03", "RM-02");
        desk.putAway(number, "RM-03", agent);
        assertThat(sheet().reminders())
                .hasSize(2)
                .extracting(Reminder::code)
                .contains("RM-02")
                .doesNotContain("RM-03");
        var colleague = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        assertThat(desk.sheet(complaints.find(number, colleague), "", "", colleague)
                        .reminders())
                .extracting(Reminder::code)
                .contains("RM-03");
    }

    @Test
    void a_signal_stands_with_the_complaint_and_can_be_taken_away() {
        desk.see(number, "SG-06", true, agent);
        assertThat(sheet().seen()).extracting(Signal::code).containsExactly("SG-06");
        assertThat(sheet().more()).extracting(Signal::code).hasSize(9).doesNotContain("SG-06");
        desk.see(number, "SG-06", false, agent);
        assertThat(sheet().seen()).isEmpty();
        assertThatThrownBy(() -> desk.see(number, "SG-99", true, agent)).isInstanceOf(NotFound.class);
        var colleague = cast.viewer(cast.person(team, Role.AGENT));
        assertThatThrownBy(() -> desk.see(number, "SG-06", true, colleague)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_signal_ends_with_the_complaint() {
        desk.see(number, "SG-05", true, agent);
        complaints.withdraw(number, "취소하심", Viewer.SYSTEM);
        assertThat(sheet().seen()).isEmpty();
        assertThat(sheet().acting()).isFalse();
        assertThatThrownBy(() -> desk.see(number, "SG-06", true, agent))
                .isInstanceOf(io.willowleaf.guidance.NotPossible.class);
    }

    @Test
    void signals_are_neutral_and_never_name_a_kind_of_person() {
        assertThat(Kit.rows("signals"))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.values().values().toString())
                        .doesNotContain("외국인", "귀머거리", "불도저", "컨설턴트", "오랑우탄", "레코드", "아기", "286", "원시인", "정체불명"));
    }

    @Test
    void sentences_fit_the_moment_with_the_names_filled_in() {
        assertThat(sheet().phrases()).extracting(Recommended::moment).first().isEqualTo(Moment.OPENING);
        var named = desk.sheet(complaints.find(number, agent), "박소영", "김하늘", agent);
        assertThat(named.phrases())
                .anySatisfy(phrase ->
                        assertThat(phrase.words().ko()).contains("김하늘입니다").contains("{{부서}}"));
        complaints.makeFirstContact(number, "VISIT", agent);
        complaints.noteEmotion(number, Emotion.DANGEROUS, agent);
        assertThat(sheet().phrases()).extracting(Recommended::moment).first().isEqualTo(Moment.CHANGING);
    }

    @Test
    void a_conversation_keeps_how_it_began_and_how_it_ended() {
        complaints.makeFirstContact(number, "VISIT", agent);
        desk.held(number, "VISIT", Emotion.FURIOUS, Emotion.UNEASY, agent);
        desk.held(number, "VISIT", Emotion.ANGRY, Emotion.ANGRY, agent);
        var beside = complaints.find(number, agent).beside();
        assertThat(beside.emotionAtFirst()).isEqualTo(Emotion.FURIOUS);
        assertThat(beside.emotionNow()).isEqualTo(Emotion.ANGRY);
        assertThat(report.conversations(Duration.ofDays(30), cast.viewer(cast.person(team, Role.TEAM_LEAD))))
                .containsExactly(new ConversationFigures(Setting.FACE, 2, 3.5, 2.5, 1));
    }

    private Help sheet() {
        return desk.sheet(complaints.find(number, Viewer.SYSTEM), "", "", agent);
    }
}
