package io.willowleaf.identity.domain;

import static io.willowleaf.identity.Permission.CASE_READ;
import static io.willowleaf.identity.Permission.CAUSE_CODE;
import static io.willowleaf.identity.Permission.SURVEY_SEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.TokenCard;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantsTest {

    static final Grant TEAM_MASKED = new Grant(CASE_READ, Reach.TEAM, Manner.READ, true);
    static final Grant ALL_MASKED = new Grant(CASE_READ, Reach.ALL, Manner.READ, true);
    static final Grant TEAM_OPEN = new Grant(CASE_READ, Reach.TEAM, Manner.READ, false);

    @Test
    void of_several_roles_the_widest_reach_counts() {
        assertThat(merged(TEAM_MASKED, ALL_MASKED)).isEqualTo(ALL_MASKED);
    }

    @Test
    void data_is_masked_only_if_it_is_masked_in_every_role() {
        assertThat(merged(ALL_MASKED, TEAM_OPEN).masked()).isFalse();
        assertThat(merged(ALL_MASKED, TEAM_MASKED).masked()).isTrue();
    }

    @Test
    void writing_in_one_team_and_reading_everywhere_is_not_writing_everywhere() {
        var write = new Grant(CAUSE_CODE, Reach.TEAM, Manner.WRITE, false);
        var read = new Grant(CAUSE_CODE, Reach.ALL, Manner.READ, false);
        assertThat(Grants.merged(List.of(read, write))).containsEntry(CAUSE_CODE, write);
    }

    @Test
    void a_reach_of_none_is_no_grant() {
        assertThat(Grants.merged(List.of(new Grant(CAUSE_CODE, Reach.NONE, Manner.WRITE, false))))
                .isEmpty();
    }

    @Test
    void a_token_never_approves() {
        var approve = new Grant(SURVEY_SEND, Reach.ALL, Manner.APPROVE, false);
        assertThat(Grants.ofScopes(Set.of("survey.send"), List.of(approve)))
                .containsEntry(SURVEY_SEND, new Grant(SURVEY_SEND, Reach.ALL, Manner.WRITE, true));
        assertThat(Grants.ofScopes(Set.of(TokenCard.PII), List.of(approve))).isEmpty();
    }

    private static Grant merged(Grant... grants) {
        return Grants.merged(List.of(grants)).values().iterator().next();
    }
}
