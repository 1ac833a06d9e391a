package io.willowleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.WillowleafTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@WillowleafTest
@Transactional
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhraseCoachTest {

    @Autowired
    PhraseCoach coach;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_stopped_text_goes_out_only_changed_or_justified() {
        assertThat(coach.look("법대로 하세요", null).maySend()).isFalse();
        assertThat(coach.look("이의신청 방법을 안내해 드리겠습니다", null).maySend()).isTrue();
        assertThat(coach.look("법대로 하세요", Justification.CUSTOMERS_WORDS).maySend())
                .isTrue();
    }

    @Test
    void a_warning_does_not_stop_but_an_open_slot_does() {
        assertThat(coach.look("원칙이 그렇습니다", null).maySend()).isTrue();
        assertThat(coach.look("{{이유}} 때문입니다", Justification.OTHER).maySend()).isFalse();
    }

    @Test
    void a_justification_is_remembered_without_the_text() {
        var ready = coach.look("법대로 하세요. 원칙이 그렇습니다.", Justification.LEGAL_WORDING);
        coach.sent(new ComplaintId(31), ready, Actor.staff(7));
        assertThat(jdbc.sql("select phrase || ' ' || why from guidance.justified where complaint = 31")
                        .query(String.class)
                        .list())
                .containsExactly("TB-04 LEGAL_WORDING");
    }

    @Test
    void a_phrase_changed_in_its_table_counts_at_once() {
        assertThat(coach.check("버들피리를 부세요")).isEmpty();
        jdbc.sql("update guidance.phrase set pattern = pattern || ' / 버들피리' where code = 'TB-04'")
                .update();
        assertThat(coach.check("버들피리를 부세요")).extracting(Hint::code).containsExactly("TB-04");
    }
}
