package io.willowleaf.cause.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.Finding;
import io.willowleaf.cause.NotPossible;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CauseDeskTest {

    private static final CauseCode DAMAGE = new CauseCode("PD-DLV-03");
    private static final CauseCode NO_NEWS = new CauseCode("SV-TIM-03");
    private static final CauseCode MISUSE = new CauseCode("CU-USE-01");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);
    /// A year nobody else counts in.
    private static final LocalDate DAY = LocalDate.of(2019, 5, 20);

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CauseDesk desk;

    @Autowired
    FindingDesk findings;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient jdbc;

    TeamId team;
    StaffId lead;
    Viewer leading;
    Viewer agent;

    @BeforeEach
    void people() {
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        leading = cast.viewer(lead);
        agent = cast.viewer(cast.person(team, Role.AGENT));
    }

    @Test
    void the_taxonomy_of_the_kit_is_a_tree_of_three_sides() {
        assertThat(desk.tree()).extracting("code").containsExactly("SV", "PD", "CU");
        assertThat(desk.leaves()).hasSizeGreaterThanOrEqualTo(68);
        assertThat(desk.labels(List.of(DAMAGE, new CauseCode("ZZ-01")), Language.KO))
                .isEqualTo(Map.of(DAMAGE, "파손", new CauseCode("ZZ-01"), "ZZ-01"));
        assertThat(desk.way("PD-DLV-03")).extracting("code").containsExactly("PD", "PD-DLV", "PD-DLV-03");
        assertThat(desk.findGuide("PD-DLV")).isPresent();
    }

    @Test
    void the_words_of_a_complaint_speak_for_a_cause_as_soon_as_it_is_heard() {
        var number = sorted("선물세트 받침 도자기가 두 개나 깨져서 왔어요", at(9));
        subscriptions.awaitCaughtUp(SOON);
        var suggestion = desk.suggestions(id(number)).getFirst();
        assertThat(suggestion.cause()).isEqualTo(DAMAGE);
        assertThat(suggestion.phrases()).isNotEmpty();
    }

    @Test
    void what_was_reported_and_what_was_confirmed_are_counted_apart() {
        var day = DAY.plusDays(10);
        var number = sorted("도자기가 깨져서 왔어요", day.atTime(9, 0).toInstant(SEOUL));
        findings.confirm(number, new Finding(NO_NEWS, DAMAGE, null), leading);
        sorted("도자기가 깨져서 왔어요", day.atTime(23, 59).toInstant(SEOUL));
        subscriptions.awaitCaughtUp(SOON);
        assertThat(counts(day, CauseBasis.PRIMARY)).isEqualTo(Map.of(NO_NEWS, 1L, CauseLeaf.UNKNOWN, 1L));
        assertThat(counts(day, CauseBasis.ANY)).isEqualTo(Map.of(NO_NEWS, 1L, DAMAGE, 1L, CauseLeaf.UNKNOWN, 1L));
        assertThat(counts(day, CauseBasis.REPORTED)).isEqualTo(Map.of(DAMAGE, 2L));
        assertThat(desk.perDay("SV-TIM", CauseBasis.PRIMARY, day, day.plusDays(1)))
                .isEqualTo(Map.of(day, 1L));
        assertThat(desk.perWeek("SV", CauseBasis.PRIMARY, day, day.plusDays(1)))
                .isEqualTo(Map.of(LocalDate.of(2019, 5, 27), 1L));
    }

    @Test
    void praise_and_spam_are_no_trouble() {
        var day = DAY.plusDays(40);
        var praise = received("친절하게 도와주셔서 고맙습니다", day.atTime(9, 0).toInstant(SEOUL));
        triage(praise, "COMPLIMENT");
        var spam = sorted("깨져서 왔어요", day.atTime(10, 0).toInstant(SEOUL));
        complaints.markSpam(spam, "광고", "광고로 보여 마칩니다.", Viewer.SYSTEM);
        subscriptions.awaitCaughtUp(SOON);
        assertThat(counts(day, CauseBasis.REPORTED)).isEmpty();
    }

    @Test
    void who_may_only_propose_does_not_confirm() {
        var number = sorted("배송이 늦었어요", at(11));
        var finding = new Finding(DAMAGE, null, null);
        assertThatThrownBy(() -> findings.confirm(number, finding, agent)).isInstanceOf(AccessDeniedException.class);
        findings.propose(number, finding, agentOf(number));
        var sheet = findings.sheet(complaints.find(number, leading), leading);
        assertThat(sheet.first()).isEqualTo(DAMAGE.value());
        assertThat(sheet.confirmed()).isNull();
        assertThat(sheet.allowed().confirm()).isTrue();
    }

    @Test
    void a_cause_on_the_side_of_the_customer_needs_a_lead_and_evidence() {
        var number = sorted("제가 잘못 눌렀나 봐요", at(12));
        assertThatThrownBy(() -> findings.confirm(number, new Finding(MISUSE, null, null), leading))
                .isInstanceOf(NotPossible.class)
                .hasMessage("cause.refused.evidence");
        var branch = cast.viewer(cast.person(team, Role.BRANCH_MGR));
        assertThatThrownBy(() -> findings.confirm(number, new Finding(MISUSE, null, "기록에 두 번 눌림"), branch))
                .hasMessage("cause.refused.lead");
        findings.confirm(number, new Finding(MISUSE, null, "기록에 두 번 눌림"), leading);
        assertThat(findings.sheet(complaints.find(number, leading), leading).first())
                .isEqualTo(MISUSE.value());
    }

    @Test
    void a_cause_that_is_not_offered_is_refused() {
        var number = sorted("배송이 늦었어요", at(13));
        for (var code : List.of(CauseLeaf.UNKNOWN, new CauseCode("PD-NIX-01"))) {
            assertThatThrownBy(() -> findings.confirm(number, new Finding(code, null, null), leading))
                    .hasMessage("cause.refused.unknown");
        }
    }

    @Test
    void counted_anew_from_the_log_it_is_the_same() {
        var number = sorted("도자기가 깨져서 왔어요", at(14));
        findings.propose(number, new Finding(NO_NEWS, null, null), agentOf(number));
        findings.confirm(number, new Finding(DAMAGE, NO_NEWS, null), leading);
        subscriptions.awaitCaughtUp(SOON);
        var coded = rows("select * from cause.coded order by complaint");
        var suggested = rows("select * from cause.suggestion order by complaint, rank");
        subscriptions.rebuild("cause.read-the-words");
        subscriptions.awaitCaughtUp(Duration.ofSeconds(60));
        assertThat(rows("select * from cause.coded order by complaint")).isEqualTo(coded);
        assertThat(rows("select * from cause.suggestion order by complaint, rank"))
                .isEqualTo(suggested);
    }

    private List<String> rows(String sql) {
        return jdbc.sql("select each::text from (" + sql + ") each")
                .query(String.class)
                .list();
    }

    private Map<CauseCode, Long> counts(LocalDate day, CauseBasis basis) {
        return desk.counts(
                new Period(
                        day.atStartOfDay().toInstant(SEOUL),
                        day.plusDays(1).atStartOfDay().toInstant(SEOUL)),
                basis);
    }

    private Viewer agentOf(ComplaintNumber number) {
        var officer = cast.person(team, Role.AGENT);
        complaints.assign(number, officer, team, null, Viewer.SYSTEM);
        return cast.viewer(officer);
    }

    private ComplaintNumber sorted(String words, Instant at) {
        var number = received(words, at);
        triage(number, "COMPLAINT");
        return number;
    }

    private void triage(ComplaintNumber number, String caseType) {
        complaints.triage(number, new Triage(caseType, Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
    }

    private ComplaintNumber received(String words, Instant at) {
        return complaints
                .receive(Reception.of("PHONE_IN", words).to(lead, team).at(at), Actor.CUSTOMER)
                .number();
    }

    private ComplaintId id(ComplaintNumber number) {
        return complaints.find(number, Viewer.SYSTEM).heard().id();
    }

    private static Instant at(int hour) {
        return DAY.atTime(hour, 0).toInstant(SEOUL);
    }
}
