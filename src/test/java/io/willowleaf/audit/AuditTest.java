package io.willowleaf.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.audit.desk.SealDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.database.Intruder;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WillowleafTest
class AuditTest {

    static final AtomicLong NEXT = new AtomicLong(900_000);

    @Autowired
    AuditDesk audit;

    @Autowired
    SealDesk seals;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext program;

    @Autowired
    SettableClock clock;

    final Actor somebody = Actor.staff(NEXT.incrementAndGet());

    @Test
    void an_act_remembers_who_did_what_to_what_and_why() {
        audit.act(somebody, "complaint.close", "complaint:1", "resolved");
        assertThat(audit.acts(by(somebody))).singleElement().satisfies(act -> {
            assertThat(act.verb()).isEqualTo("complaint.close");
            assertThat(act.object()).isEqualTo("complaint:1");
            assertThat(act.reason()).isEqualTo("resolved");
        });
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_row() {
        transaction.executeWithoutResult(undo -> {
            audit.act(somebody, "complaint.close", "complaint:1");
            undo.setRollbackOnly();
        });
        assertThat(audit.acts(by(somebody))).isEmpty();
    }

    @Test
    void looking_at_the_same_person_again_within_ten_minutes_is_one_look() {
        audit.read(somebody, "customer:1");
        clock.forward(Duration.ofMinutes(9));
        audit.read(somebody, "customer:1", "customer:2");
        assertThat(audit.readings(by(somebody)))
                .extracting(Reading::subjects)
                .containsExactly(List.of("customer:2"), List.of("customer:1"));
        clock.forward(Duration.ofMinutes(2));
        audit.read(somebody, "customer:1");
        assertThat(audit.readings(by(somebody))).hasSize(3);
    }

    @Test
    void a_row_that_was_tampered_with_is_found() throws Exception {
        audit.act(somebody, "complaint.close", "complaint:1", "resolved");
        audit.read(somebody, "customer:3");
        seals.seal();
        assertThat(seals.check().broken()).isEmpty();
        var row = audit.acts(by(somebody)).getFirst().id();
        Intruder.run(program, "update audit.act set reason = 'rejected' where id = " + row);
        assertThat(seals.check().broken())
                .singleElement()
                .satisfies(broken -> assertThat(row).isBetween(broken.after() + 1, broken.last()));
        Intruder.run(program, "update audit.act set reason = 'resolved' where id = " + row);
        assertThat(seals.check().intact()).isTrue();
    }

    @Test
    void seals_made_anew_do_not_match_the_anchor_outside() throws Exception {
        audit.act(somebody, "complaint.close", "complaint:5");
        seals.seal();
        seals.anchor();
        assertThat(seals.check().intact()).isTrue();
        Intruder.run(program, "create table audit.hidden as select * from audit.seal; truncate audit.seal");
        assertThat(seals.check().intact()).isFalse();
        Intruder.run(
                program,
                "truncate audit.seal; insert into audit.seal select * from audit.hidden; drop table audit.hidden");
        assertThat(seals.check().intact()).isTrue();
    }

    @Test
    void the_program_itself_cannot_change_or_remove_a_row() {
        audit.act(somebody, "complaint.close", "complaint:1");
        audit.read(somebody, "customer:4");
        for (var table : List.of("act", "reading", "seal")) {
            assertThatThrownBy(() -> sql.sql("delete from audit." + table).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private static AuditFilter by(Actor actor) {
        return new AuditFilter(actor, null, null, null, AuditFilter.PAGE);
    }
}
