package io.willowleaf.guidance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Justification;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Heeded;
import io.willowleaf.guidance.HintFigures;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HintDeskTest {

    private static final Duration LATELY = Duration.ofDays(30);

    @Autowired
    HintDesk hints;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    TeamId team;
    StaffId person;
    Viewer lead;
    Receipt receipt;

    @BeforeEach
    void a_team_answers_a_complaint() {
        team = cast.team();
        person = cast.person(team, Role.TEAM_LEAD);
        lead = cast.viewer(person);
        receipt = complaints.receive(Reception.of("WEB_FORM", "상자가 젖어서 왔어요"), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        complaints.assign(receipt.number(), cast.person(team, Role.AGENT), team, null, Viewer.SYSTEM);
    }

    @Test
    void what_became_of_each_phrase_is_a_row_without_a_word_of_the_text() {
        hand("법대로 하세요. 원칙이 그렇습니다.", Justification.LEGAL_WORDING, "TB-04 TB-02 TB-07 TB-49 TB-07", "TB-07");
        assertThat(jdbc.sql("""
                        select phrase || ' ' || reaction || ' ' || reacted_by from guidance.reaction
                        where complaint = :id order by phrase
                        """)
                        .param("id", receipt.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "TB-02 IGNORED " + lead.actor(),
                        "TB-04 JUSTIFIED " + lead.actor(),
                        "TB-07 TAKEN " + lead.actor(),
                        "TB-49 REWORDED " + lead.actor());
    }

    @Test
    void what_no_phrase_is_called_is_not_written_down() {
        hand("확인해 알려드리겠습니다.", null, "환불 01012345678 TB-99", "TB-98");
        assertThat(jdbc.sql("select count(*) from guidance.reaction where complaint = :id")
                        .param("id", receipt.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_report_tells_per_phrase_what_helps_in_one_question_and_only_of_the_teams_it_reaches() {
        hand("원칙이 그렇습니다.", null, "TB-02", "");
        hand("확인해 알려드리겠습니다.", null, "TB-02 TB-07", "TB-02");
        hand("확인해 알려드리겠습니다.", null, "TB-02", "");
        assertThat(hints.figures(LATELY, lead))
                .extracting(
                        HintFigures::phrase,
                        HintFigures::offered,
                        HintFigures::taken,
                        HintFigures::reworded,
                        HintFigures::ignored,
                        HintFigures::justified)
                .containsExactly(tuple("TB-02", 3L, 1L, 1L, 1L, 0L), tuple("TB-07", 1L, 0L, 1L, 0L, 0L));
        assertThat(QueryCount.of(() -> hints.figures(LATELY, lead))).hasSize(1);
        assertThat(hints.figures(LATELY, cast.viewer(cast.person(cast.team(), Role.TEAM_LEAD))))
                .isEmpty();
        assertThat(cast.browser(person).get("/guidance/changes?days=30").body())
                .contains("id=\"hint-TB-02\"", "data-offered=\"3\"");
    }

    private void hand(String words, Justification why, String offered, String taken) {
        hints.handedIn(receipt.number(), new Saying(words, null, why), Heeded.of(offered, taken), lead);
    }
}
