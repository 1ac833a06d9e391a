package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Histories;
import io.willowleaf.complaint.domain.Union;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WillowleafTest
class UnionDeskTest {

    static final int HISTORIES = 1_000;
    static final long SEED = 3_1122;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    UnionDesk unions;

    @Autowired
    AccusationDesk accusations;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    Complaints kept;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId leadId;
    Viewer lead;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        leadId = cast.person(team, Role.TEAM_LEAD);
        lead = cast.viewer(leadId);
    }

    @Test
    void what_was_merged_goes_on_within_the_other_and_comes_back_as_it_was() {
        var first = receive("깨진 그릇", null);
        var second = receive("깨진 그릇 또 씁니다", null);
        complaints.triage(second.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), lead);
        complaints.promise(second.number(), "전화드립니다", clock.instant().plus(Duration.ofDays(2)), lead);
        var before = rows(second);
        unions.merge(second.number(), first.number(), "같은 그릇", lead);
        assertThat(complaints.find(second.number(), lead).standing()).isEqualTo(StandingCode.ENDED);
        var file = complaints.find(first.number(), lead);
        assertThat(unions.absorbed(file, lead)).singleElement().satisfies(other -> {
            assertThat(other.heard().words()).isEqualTo("깨진 그릇 또 씁니다");
            assertThat(other.beside().promises()).hasSize(1);
        });
        clock.forward(Duration.ofDays(29));
        unions.split(second.number(), "다른 그릇", lead);
        assertThat(rows(second)).isEqualTo(before);
        assertThat(unions.absorbed(complaints.find(first.number(), lead), lead)).isEmpty();
    }

    @Test
    void after_thirty_days_nothing_is_split_any_more() {
        var first = receive("깨진 그릇", null);
        var second = receive("깨진 그릇 또", null);
        unions.merge(second.number(), first.number(), "같은 그릇", lead);
        clock.forward(Duration.ofDays(31));
        assertRefused("merged_too_long", () -> unions.split(second.number(), "다른 그릇", lead));
    }

    @Test
    void complaints_of_different_customers_stay_apart() {
        var first = receive("깨진 그릇", new CustomerId(987_001));
        var second = receive("깨진 그릇", new CustomerId(987_002));
        assertRefused("merge_other_customer", () -> unions.merge(second.number(), first.number(), "같은 날", lead));
        assertRefused("merge_with_itself", () -> unions.merge(first.number(), first.number(), "같은 날", lead));
    }

    @Test
    void a_customer_who_writes_to_the_merged_one_reaches_the_one_that_is_kept() {
        var customer = new CustomerId(987_003);
        var first = receive("깨진 그릇", customer);
        var second = receive("깨진 그릇 또", customer);
        unions.merge(second.number(), first.number(), "같은 그릇", lead);
        tracking.addWords(second.token(), "사진을 찾았어요");
        assertThat(said(first)).containsExactly("사진을 찾았어요");
        assertThat(said(second)).isEmpty();
        assertThat(tracking.find(second.token()).orElseThrow().heard().number()).isEqualTo(first.number());
    }

    @Test
    void words_of_somebody_unknown_stay_with_what_they_wrote_and_are_seen_from_the_other() {
        var first = receive("깨진 그릇", null);
        var second = receive("깨진 그릇 또", null);
        unions.merge(second.number(), first.number(), "같은 그릇", lead);
        tracking.addWords(second.token(), "사진을 찾았어요");
        assertThat(said(second)).containsExactly("사진을 찾았어요");
        assertThat(unions.absorbed(complaints.find(first.number(), lead), lead)
                        .getFirst()
                        .story())
                .anyMatch(told -> told.fact() instanceof ComplaintFact.Addition);
    }

    @Test
    void one_message_becomes_a_complaint_of_its_own_about_the_same_people() {
        var receipt = receive("그릇이 깨졌어요", null);
        var accused = cast.person(team, Role.AGENT);
        accusations.accuse(receipt.number(), accused, lead);
        tracking.addWords(receipt.token(), "그리고 쿠폰이 안 돼요");
        var message = complaints.find(receipt.number(), lead).story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Addition)
                .findFirst()
                .orElseThrow()
                .id();
        var part = unions.splitOff(receipt.number(), message, lead);
        assertThat(complaints.find(part.number(), lead))
                .returns("그리고 쿠폰이 안 돼요", file -> file.heard().words())
                .returns(List.of(accused), ComplaintFile::accused);
        assertRefused("split_off_already", () -> unions.splitOff(receipt.number(), message, lead));
    }

    @Test
    void a_thousand_random_histories_have_the_same_rows_after_merging_and_splitting() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var one = receive("하나", null);
        var other = receive("다른 하나", null);
        var merged = 0;
        for (var history = 0; history < HISTORIES; history++) {
            merged += Boolean.TRUE.equals(transaction.execute(status -> {
                        status.setRollbackOnly();
                        return sameRows(one, other, random);
                    }))
                    ? 1
                    : 0;
        }
        assertThat(merged).isGreaterThan(HISTORIES / 2);
    }

    /// Whether the random history could be merged at all.
    private boolean sameRows(Receipt one, Receipt other, RandomGenerator random) {
        var before = lived(one, random);
        var with = lived(other, random);
        try {
            merge(before, with);
        } catch (NotPossible refused) {
            return false;
        }
        return true;
    }

    private void merge(Complaint one, Complaint other) {
        var at = other.heard().at().plus(Duration.ofDays(400));
        var into = new Union(one).into(other, "같은 그릇");
        var absorb = new Union(other).absorb(one);
        var rows = rows(one.heard().id().value());
        var others = rows(other.heard().id().value());
        var merged = kept.tell(one, List.of(into), Actor.SYSTEM, at);
        var with = kept.tell(other, List.of(absorb), Actor.SYSTEM, at);
        var later = at.plus(Duration.ofDays(29));
        kept.tell(merged, List.of(new Union(merged).split("다른 그릇", later)), Actor.SYSTEM, later);
        kept.tell(with, List.of(new Union(with).release(one)), Actor.SYSTEM, later);
        assertThat(rows(one.heard().id().value())).isEqualTo(rows);
        assertThat(rows(other.heard().id().value())).isEqualTo(others);
    }

    private Complaint lived(Receipt receipt, RandomGenerator random) {
        var complaint = kept.hold(receipt.id()).orElseThrow();
        return Histories.lived(complaint, random, (now, fact) -> {
            var told = now.story().isEmpty()
                    ? now.heard().at()
                    : now.story().getLast().at();
            return kept.tell(now, List.of(fact), Actor.staff(leadId.value()), told.plusSeconds(60));
        });
    }

    /// Every fact but the marks of merging, and the line of the queue.
    private List<String> rows(Receipt receipt) {
        return rows(receipt.id().value());
    }

    private List<String> rows(long complaint) {
        return jdbc.sql("""
                        select to_jsonb(fact)::text from complaint.fact
                        where complaint = :id and kind not in ('merger', 'split', 'absorption', 'release')
                        union all
                        select to_jsonb(queue)::text from complaint.queue where complaint = :id
                        order by 1
                        """)
                .param("id", complaint)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> said(Receipt receipt) {
        return complaints.find(receipt.number(), lead).story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Addition)
                .map(told -> ((ComplaintFact.Addition) told.fact()).words())
                .toList();
    }

    private Receipt receive(String words, @Nullable CustomerId customer) {
        return complaints.receive(Reception.of("WEB_FORM", words).by(customer).to(leadId, team), Actor.CUSTOMER);
    }

    private static void assertRefused(String key, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        NotPossible.class, refused -> assertThat(refused.key()).isEqualTo("complaint.refused." + key));
    }
}
