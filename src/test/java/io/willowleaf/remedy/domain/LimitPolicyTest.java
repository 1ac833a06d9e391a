package io.willowleaf.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Authority.Ground;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Offer;
import io.willowleaf.starterkit.Kit;
import io.willowleaf.starterkit.KitRow;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitPolicyTest {

    static final Limit AGENT = limit("AGENT");
    static final Limit TEAM_LEAD = limit("TEAM_LEAD");
    static final Limit BRANCH_MANAGER = limit("BRANCH_MGR");
    static final Limit EXECUTIVE = limit("EXEC");

    @Test
    void an_agent_gives_up_to_fifty_thousand_won_alone() {
        assertThat(decide(AGENT, coupon(50_000), 0, 0)).isEqualTo(new Authority.Own());
        assertThat(decide(AGENT, coupon(50_001), 0, 0)).isEqualTo(needs(Role.TEAM_LEAD, Ground.CASE_LIMIT));
    }

    @Test
    void what_was_given_before_counts() {
        assertThat(decide(AGENT, coupon(30_000), 30_000, 30_000)).isEqualTo(needs(Role.TEAM_LEAD, Ground.CASE_LIMIT));
        assertThat(decide(AGENT, coupon(30_000), 0, 480_000)).isEqualTo(needs(Role.TEAM_LEAD, Ground.MONTH_LIMIT));
    }

    @Test
    void what_the_law_gives_counts_against_no_limit() {
        var refund = new Offer("RM-RFD", new Money(5_000_000), true);
        assertThat(decide(AGENT, refund, 0, 500_000)).isEqualTo(new Authority.Own());
        assertThat(LimitPolicy.canBeStatutory("RM-CPN")).isFalse();
    }

    @Test
    void compensation_is_for_a_team_lead_to_give() {
        assertThat(decide(AGENT, compensation(10_000), 0, 0)).isEqualTo(needs(Role.TEAM_LEAD, Ground.REMEDY));
        assertThat(decide(TEAM_LEAD, compensation(300_000), 0, 0)).isEqualTo(new Authority.Own());
        assertThat(decide(TEAM_LEAD, compensation(300_001), 0, 0)).isEqualTo(needs(Role.BRANCH_MGR, Ground.CASE_LIMIT));
    }

    @Test
    void a_million_won_takes_two_persons() {
        assertThat(decide(BRANCH_MANAGER, compensation(1_000_000), 0, 0))
                .isEqualTo(needs(Role.EXEC, Ground.TWO_PERSONS));
        assertThat(LimitPolicy.mayApprove(BRANCH_MANAGER, compensation(1_000_000), Money.ZERO))
                .isTrue();
        assertThat(LimitPolicy.mayApprove(TEAM_LEAD, compensation(1_000_000), Money.ZERO))
                .isFalse();
    }

    @Test
    void above_the_executive_nobody_decides_alone() {
        assertThat(decide(EXECUTIVE, compensation(10_000_001), 0, 0)).isEqualTo(new Authority.Nobody());
        assertThat(LimitPolicy.mayApprove(EXECUTIVE, compensation(10_000_001), Money.ZERO))
                .isFalse();
        assertThat(LimitPolicy.mayApprove(EXECUTIVE, compensation(5_000_000), Money.ZERO))
                .isTrue();
    }

    private static Authority decide(Limit limit, Offer offer, long onComplaint, long thisMonth) {
        return LimitPolicy.decide(limit, offer, new Money(onComplaint), new Money(thisMonth));
    }

    private static Authority needs(Role role, Ground ground) {
        return new Authority.Needs(role, ground);
    }

    private static Offer coupon(long won) {
        return new Offer("RM-CPN", new Money(won), false);
    }

    private static Offer compensation(long won) {
        return new Offer("RM-CMP", new Money(won), false);
    }

    private static Limit limit(String code) {
        var row = Kit.rows("empowerment-limits").stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Limit(
                code,
                row.words(""),
                Role.valueOf(row.text("role")),
                new Money(row.number("per_case")),
                row.findNumber("per_month").map(Money::new).orElse(null),
                Set.copyOf(row.codes("remedies")),
                above(row));
    }

    private static @Nullable Role above(KitRow row) {
        return row.has("above") ? Role.valueOf(row.text("above")) : null;
    }
}
