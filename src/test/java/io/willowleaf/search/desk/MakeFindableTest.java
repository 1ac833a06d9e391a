package io.willowleaf.search.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.search.domain.Entries;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class MakeFindableTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    Entries entries;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Test
    void whatever_is_said_in_a_complaint_becomes_findable() {
        var team = cast.team();
        var lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        var customer = customers.recognise("한여울", "010-2222-7788", null, Actor.CUSTOMER);
        var receipt = complaints.receive(
                Reception.of("WEB_FORM", "무선청소기 환불이 지연되고 있어요").by(customer).to(cast.person(team, Role.AGENT), team),
                Actor.CUSTOMER);
        complaints.note(receipt.number(), "물류센터 확인 필요", lead);
        caughtUp();
        assertThat(finds(receipt, "환불")).isTrue();
        assertThat(finds(receipt, "물류")).isTrue();
        assertThat(finds(receipt, "@한여울")).isTrue();
        assertThat(finds(receipt, "@ㅎㅇㅇ")).isTrue();
        assertThat(finds(receipt, "배송")).isFalse();
    }

    @Test
    void what_was_sorted_into_the_index_is_found_as_before() {
        var receipt = complaints.receive(Reception.of("WEB_FORM", "무선청소기 환불이 늦고 상담도 늦어요"), Actor.CUSTOMER);
        caughtUp();
        entries.sortIn();
        assertThat(finds(receipt, "환불")).isTrue();
        assertThat(finds(receipt, "상담")).isTrue();
    }

    @Test
    void texts_that_hold_anything_at_all_are_kept() {
        var hostile = complaints.receive(
                Reception.of(
                        "WEB_FORM",
                        "\\'); drop table search.entry; -- ' :* & | ! <-> " + "가나다".repeat(3_000) + "x".repeat(5_000)),
                Actor.CUSTOMER);
        caughtUp();
        assertThat(finds(hostile, "drop")).isTrue();
        assertThat(finds(hostile, "table")).isTrue();
    }

    @Test
    void where_a_complaint_stands_follows_without_its_words_being_cut_again() {
        var team = cast.team();
        var agent = cast.person(team, Role.AGENT);
        var receipt = complaints.receive(Reception.of("WEB_FORM", "옮겨 갈 불만"), Actor.CUSTOMER);
        caughtUp();
        complaints.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        complaints.assign(receipt.number(), agent, team, null, Viewer.SYSTEM);
        caughtUp();
        assertThat(jdbc.sql(
                                "select team = :team and standing = 'ASSIGNED' and owner = :agent from search.entry where complaint = :id")
                        .param("team", team.value())
                        .param("agent", agent.value())
                        .param("id", receipt.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void starting_over_leaves_what_is_there_and_ends_the_same() {
        var receipt = complaints.receive(Reception.of("WEB_FORM", "다시 자를 불만"), Actor.CUSTOMER);
        caughtUp();
        var before = words(receipt.id());
        jdbc.sql("update search.entry set analysis = 1, words = ''::tsvector where complaint = :id")
                .param("id", receipt.id().value())
                .update();
        subscriptions.rebuild(CutAgain.NAME);
        caughtUp();
        assertThat(words(receipt.id())).isEqualTo(before).isNotEmpty();
    }

    private void caughtUp() {
        subscriptions.awaitCaughtUp(Duration.ofSeconds(20));
    }

    private boolean finds(Receipt receipt, String lexeme) {
        return jdbc.sql("select words @@ cast(:query as tsquery) from search.entry where complaint = :id")
                .param("query", "'" + lexeme.replace("'", "''") + "'")
                .param("id", receipt.id().value())
                .query(Boolean.class)
                .single();
    }

    private String words(ComplaintId id) {
        return jdbc.sql("select words::text from search.entry where complaint = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
