package io.willowleaf.likeness.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.likeness.Kind;
import io.willowleaf.likeness.Likeness;
import io.willowleaf.likeness.NotPossible;
import io.willowleaf.likeness.Verdict;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
class TheSameAgainTest {

    private static final AtomicInteger PHONE = new AtomicInteger(1000);
    private static final String PETITION = "한들천 산책로의 가로등이 석 달째 꺼져 있어 저녁마다 주민들이 어두운 길을 걷고 있습니다. 하루빨리 고쳐 주시기를 청원합니다. ";

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    LikenessDesk likeness;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    InstantSource clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    TeamId team;
    StaffId agent;
    Viewer lead;

    @BeforeEach
    void a_team() {
        team = cast.team();
        agent = cast.person(team, Role.AGENT);
        lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
    }

    @Test
    void the_same_letter_from_others_is_shown_as_a_near_copy_with_the_passage() {
        var salt = salt();
        var first = said(PETITION + salt, somebody("김도윤"));
        var second = said("안녕하세요. " + PETITION + salt + " 감사합니다.", somebody("이서연"));
        said("공원 화장실 문이 고장 나서 잠기지 않습니다. 아이들이 쓰기에 위험합니다.", somebody("박하준"));
        caughtUp();
        var like = only(second, Kind.COPY);
        assertThat(like.row().number()).isEqualTo(first.number());
        assertThat(like.shared()).singleElement().asString().contains("산책로의 가로등");
        var crowd = likeness.sheet(second.number(), lead).crowd();
        assertThat(crowd).isNotNull();
        assertThat(crowd.senders()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_somebody_finds_to_be_no_copy_leaves_its_group() {
        var salt = salt();
        var first = said(PETITION + salt, somebody("김도윤"));
        var second = said(PETITION + salt, somebody("이서연"));
        caughtUp();
        likeness.judge(second.number(), first.number(), Kind.COPY, Verdict.OTHER, lead);
        assertThat(likeness.sheet(second.number(), lead).crowd()).isNull();
        subscriptions.rebuild(TakePrints.NAME);
        caughtUp();
        assertThat(likeness.sheet(second.number(), lead).crowd()).isNull();
    }

    @Test
    void the_same_matter_in_other_words_is_suggested_by_the_words_of_both() {
        var rare = salt();
        var first = said(rare + " 공기청정기 필터에서 탄 냄새가 나요. 새로 산 필터인데 왜 이런가요", somebody("김도윤"));
        var second = said("필터 교체하고 나서 " + rare + " 공기청정기를 켜면 탄 냄새가 심합니다", somebody("이서연"));
        caughtUp();
        var like = only(second, Kind.MATTER);
        assertThat(like.row().number()).isEqualTo(first.number());
        assertThat(like.shared()).contains("필터");
    }

    @Test
    void what_one_person_says_again_is_shown_even_under_another_name_with_the_same_telephone() {
        var words = "주문한 책상이 두 주째 오지 않아요. 언제 오나요? " + salt();
        var phone = phone();
        var first = said(words, customers.recognise("한여울", phone, null, Actor.CUSTOMER));
        var second = said(words + " 답 주세요", customers.recognise("한여울", phone, null, Actor.CUSTOMER));
        var like = only(second, Kind.REPEAT);
        assertThat(like.row().number()).isEqualTo(first.number());
        assertThat(like.degree()).isGreaterThan(.8);
    }

    @Test
    void nothing_is_shown_that_the_viewer_may_not_read() {
        var salt = salt();
        var elsewhere = cast.team();
        complaints.receive(
                Reception.of("WEB_FORM", PETITION + salt).to(cast.person(elsewhere, Role.AGENT), elsewhere),
                Actor.CUSTOMER);
        var mine = said(PETITION + salt, somebody("이서연"));
        caughtUp();
        assertThat(likeness.sheet(mine.number(), lead).all()).isEmpty();
        assertThatThrownBy(() -> likeness.sheet(mine.number(), cast.viewer(cast.person(elsewhere, Role.AGENT))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_those_who_work_on_it_decide_and_only_one_person_repeats_herself() {
        var salt = salt();
        var first = said(PETITION + salt, somebody("김도윤"));
        var second = said(PETITION + salt, somebody("이서연"));
        assertThatThrownBy(() -> likeness.judge(second.number(), first.number(), Kind.REPEAT, Verdict.SAME, lead))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> likeness.judge(
                        second.number(), first.number(), Kind.COPY, Verdict.SAME, cast.viewer(cast.person(Role.EXEC))))
                .isInstanceOfAny(AccessDeniedException.class, NotFound.class);
    }

    @Test
    void what_changes_both_is_decided_by_those_who_may_change_both_and_noted_on_both() {
        var salt = salt();
        var who = somebody("한여울");
        var theirs = said(PETITION + salt, who);
        var own = cast.person(team, Role.AGENT);
        var mine = complaints.receive(
                Reception.of("WEB_FORM", PETITION + salt).by(who).to(own, team), Actor.CUSTOMER);
        var me = cast.viewer(own);
        var like = likeness.sheet(mine.number(), me).of(Kind.REPEAT).getFirst();
        assertThat(like.offers(Verdict.SAME)).isFalse();
        assertThat(like.offers(Verdict.OTHER)).isTrue();
        assertThatThrownBy(() -> likeness.judge(mine.number(), theirs.number(), Kind.REPEAT, Verdict.SAME, me))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> likeness.judge(mine.number(), theirs.number(), Kind.COPY, Verdict.OTHER, me))
                .isInstanceOf(AccessDeniedException.class);
        likeness.judge(mine.number(), theirs.number(), Kind.REPEAT, Verdict.SAME, lead);
        assertThat(Stream.of(mine, theirs).map(this::judged)).containsExactly(1, 1);
    }

    @Test
    void three_times_confirmed_after_two_results_may_rest_as_a_repetition() {
        var who = somebody("한여울");
        var words = "층간 소음을 시에서 조사해 달라는 민원입니다. 조사 대상이 아니라는 답은 받아들일 수 없습니다. " + salt();
        var first = answered(said(words, who));
        var second = answered(said(words + " 다시 보냅니다", who));
        var third = said(words + " 또 보냅니다", who);
        contacted(third);
        complaints.reply(third.number(), "전에 알려 드린 결과와 같습니다.", null, Viewer.SYSTEM);
        complaints.leaveCausePending(third.number(), agent, clock.instant().plus(Duration.ofDays(5)), lead);
        assertThatThrownBy(() -> complaints.close(third.number(), CloseReason.REPEAT, null, lead))
                .hasMessageContaining("not_a_repeat");
        likeness.judge(second.number(), first.number(), Kind.REPEAT, Verdict.SAME, lead);
        assertThat(likeness.sheet(second.number(), lead).repeats()).isEqualTo(2);
        likeness.judge(third.number(), second.number(), Kind.REPEAT, Verdict.SAME, lead);
        assertThat(likeness.sheet(third.number(), lead).repeats()).isEqualTo(3);
        assertThat(likeness.sheet(first.number(), lead).repeats()).isOne();
        complaints.close(third.number(), CloseReason.REPEAT, null, lead);
    }

    @Test
    void what_was_confirmed_counts_in_the_triage_whether_it_was_sorted_before_or_after() {
        var who = somebody("한여울");
        var words = "같은 청소기가 세 번째 고장 났습니다. 고쳐도 고쳐도 같은 곳이 고장입니다. " + salt();
        var first = said(words, who);
        var second = said(words, who);
        var third = said(words, who);
        sort(second);
        likeness.judge(second.number(), first.number(), Kind.REPEAT, Verdict.SAME, lead);
        assertThat(repeats(second)).isEqualTo(2);
        likeness.judge(third.number(), second.number(), Kind.REPEAT, Verdict.SAME, lead);
        sort(third);
        assertThat(repeats(third)).isEqualTo(3);
        likeness.judge(third.number(), second.number(), Kind.REPEAT, Verdict.OTHER, lead);
        assertThat(likeness.sheet(third.number(), lead).repeats()).isOne();
    }

    private int judged(Receipt receipt) {
        return jdbc.sql("select count(*) from audit.act where object = :it and verb = 'likeness.judge'")
                .param("it", receipt.id().stream())
                .query(Integer.class)
                .single();
    }

    private Likeness only(Receipt receipt, Kind kind) {
        var found = likeness.sheet(receipt.number(), lead).of(kind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private int repeats(Receipt receipt) {
        var triage = complaints.find(receipt.number(), lead).beside().triage();
        return triage == null ? 0 : triage.repeats();
    }

    private void sort(Receipt receipt) {
        complaints.triage(receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), lead);
    }

    private Receipt answered(Receipt receipt) {
        contacted(receipt);
        complaints.answer(receipt.number(), "알아본 결과를 말씀드립니다.", Outcome.EXPLAINED, null, Viewer.SYSTEM);
        return receipt;
    }

    private void contacted(Receipt receipt) {
        sort(receipt);
        complaints.assign(receipt.number(), agent, team, null, lead);
        complaints.makeFirstContact(receipt.number(), "PHONE_OUT", lead);
    }

    private Receipt said(String words, @Nullable CustomerId customer) {
        return complaints.receive(Reception.of("WEB_FORM", words).by(customer).to(agent, team), Actor.CUSTOMER);
    }

    private @Nullable CustomerId somebody(String name) {
        return customers.recognise(name, phone(), null, Actor.CUSTOMER);
    }

    private static String phone() {
        return "010-7341-" + PHONE.incrementAndGet();
    }

    /// Words that no other test says.
    private static String salt() {
        return "쇼릿" + (char) ('가' + PHONE.incrementAndGet() * 7 % 11_000) + "표";
    }

    private void caughtUp() {
        subscriptions.awaitCaughtUp(Duration.ofSeconds(20));
    }
}
