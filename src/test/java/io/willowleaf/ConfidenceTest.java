package io.willowleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Openness;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.AccusationDesk;
import io.willowleaf.complaint.desk.BeginningDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.EscalationDesk;
import io.willowleaf.complaint.desk.UnionDesk;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.likeness.desk.LikenessDesk;
import io.willowleaf.notification.Watchable;
import io.willowleaf.protection.desk.ProtectionDesk;
import io.willowleaf.search.desk.SearchDesk;
import io.willowleaf.search.domain.Wanted;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Mark;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.workbench.desk.BulkDesk;
import io.willowleaf.workbench.desk.ExportDesk;
import io.willowleaf.workbench.domain.BulkAct;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a colleague told in confidence is seen by its owner and those entrusted with confidences, and by nobody else in
/// any way: not by the team, not by another lead of it, not by whom it is about, not by whoever told it, by no program.
@WillowleafTest
class ConfidenceTest {

    @Autowired
    Cast cast;

    @Autowired
    PeopleDesk people;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    BeginningDesk beginnings;

    @Autowired
    AccusationDesk accusations;

    @Autowired
    EscalationDesk escalations;

    @Autowired
    UnionDesk unions;

    @Autowired
    ComplaintQueue queue;

    @Autowired
    WordsDesk words;

    @Autowired
    SearchDesk search;

    @Autowired
    LikenessDesk likeness;

    @Autowired
    ProtectionDesk protections;

    @Autowired
    BulkDesk bulk;

    @Autowired
    ExportDesk export;

    @Autowired
    List<Watchable> watchable;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient sql;

    TeamId team;
    StaffId ownerId;
    StaffId mateId;
    StaffId tellerId;
    Viewer owner;
    Viewer mate;
    Viewer otherLead;
    Viewer accused;
    Viewer teller;
    Viewer planner;
    String sentence;
    Receipt receipt;

    @BeforeEach
    void a_colleague_tells_something_in_confidence() {
        team = cast.team();
        ownerId = cast.person(team, Role.TEAM_LEAD);
        mateId = cast.person(team, Role.AGENT);
        var accusedId = cast.person(team, Role.TEAM_LEAD, Role.CS_PLANNER);
        tellerId = cast.person(team, Role.TEAM_LEAD, Role.CS_PLANNER);
        sentence = "맷돌커피 이야기를 비밀로 해 주세요 " + Mark.fresh();
        receipt = complaints.receive(Reception.of("INTERNAL", sentence).to(ownerId, team), Actor.CUSTOMER);
        beginnings.fromColleague(receipt.id(), Openness.CONFIDENTIAL, tellerId);
        accusations.accuse(receipt.number(), accusedId, Viewer.SYSTEM);
        complaints.triage(
                receipt.number(), new Triage("INTERNAL", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        owner = cast.viewer(ownerId);
        mate = cast.viewer(mateId);
        otherLead = cast.viewer(cast.person(team, Role.TEAM_LEAD, Role.BRANCH_MGR, Role.EXEC, Role.ADMIN));
        accused = cast.viewer(accusedId);
        teller = cast.viewer(tellerId);
        planner = cast.viewer(Role.CS_PLANNER);
    }

    @Test
    void whoever_needs_protection_from_it_hands_it_to_somebody_entrusted_and_calls_a_lead() {
        var request = protections.ask(receipt.number(), owner);
        var file = complaints.find(receipt.number(), Viewer.SYSTEM);
        assertThat(people.holding(Role.CS_PLANNER, null))
                .extracting(StaffCard::id)
                .contains(file.owner());
        assertThat(List.of(ownerId, tellerId)).doesNotContain(file.owner());
        assertThat(file.keptFrom()).doesNotContain(file.owner());
        assertThatThrownBy(() -> complaints.find(receipt.number(), otherLead)).isInstanceOf(NotFound.class);
        assertThat(protections.find(request, otherLead).request().id()).isEqualTo(request);
        assertThat(sql.sql("select count(*) from notification.message where fixed_id like :id")
                        .param("id", "protection." + request.value() + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void its_owner_and_those_entrusted_see_it_and_nobody_else() {
        for (var reader : List.of(owner, planner, cast.viewer(Role.AUDITOR), cast.viewer(Role.PRIVACY_OFFICER))) {
            assertThat(complaints.find(receipt.number(), reader).heard().words())
                    .isEqualTo(sentence);
            assertThat(found(reader)).isOne();
        }
        for (var stranger : List.of(mate, otherLead, accused, teller)) {
            assertUnseen(stranger);
        }
    }

    @Test
    void it_is_counted_for_nobody_else() {
        for (var stranger : List.of(mate, otherLead, accused, teller)) {
            var counts = queue.counts(stranger);
            var board = queue.board(stranger);
            var one = queue.counts(List.of(QueueFilter.ALL), stranger);
            var more = complaints.receive(Reception.of("INTERNAL", sentence).to(ownerId, team), Actor.CUSTOMER);
            beginnings.fromColleague(more.id(), Openness.CONFIDENTIAL, tellerId);
            accusations.accuse(more.number(), new StaffId(accused.actor().id()), Viewer.SYSTEM);
            assertThat(queue.counts(stranger)).isEqualTo(counts);
            assertThat(queue.board(stranger)).isEqualTo(board);
            assertThat(queue.counts(List.of(QueueFilter.ALL), stranger)).isEqualTo(one);
        }
    }

    @Test
    void search_and_what_looks_alike_know_it_for_its_readers_only() {
        var open = complaints.receive(Reception.of("PHONE_IN", sentence).to(mateId, team), Actor.CUSTOMER);
        subscriptions.awaitCaughtUp(Duration.ofSeconds(60));
        assertThat(hits(owner)).contains(receipt.id().value(), open.id().value());
        assertThat(hits(planner)).contains(receipt.id().value());
        for (var stranger : List.of(mate, otherLead, accused, teller)) {
            assertThat(hits(stranger))
                    .contains(open.id().value())
                    .doesNotContain(receipt.id().value());
            assertThat(likeness.sheet(open.number(), stranger).toString())
                    .doesNotContain(receipt.number().value());
        }
    }

    @Test
    void no_page_no_file_and_no_program_tells_of_it() {
        var browser = cast.browser(mateId);
        for (var page : List.of(
                "/",
                "/complaints?view=team",
                "/complaints?q=" + receipt.number().value(),
                "/search?q=" + receipt.number().value())) {
            assertSilent(browser.get(page).body(), page);
        }
        assertSilent(
                browser.post("/complaints/export", Map.of("question", "view=team"))
                        .body(),
                "export");
        var token = cast.token("case.read", "case.confidential", "report.export");
        var position = sql.sql("select min(position) from kernel.event where stream = ?")
                .param(receipt.id().stream())
                .query(Long.class)
                .single();
        for (var path : List.of("/api/v1/complaints?limit=100", "/api/v1/events?after=" + (position - 1))) {
            var answer =
                    browser.send(HttpRequest.newBuilder(browser.at(path)).header("Authorization", "Bearer " + token));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertSilent(answer.body(), path);
            assertThat(answer.body()).doesNotContain("\"" + receipt.id().stream() + "\"");
        }
    }

    @Test
    void nobody_else_acts_on_it_alone_together_with_others_or_by_merging() {
        var open = complaints.receive(Reception.of("PHONE_IN", "다른 이야기").to(mateId, team), Actor.CUSTOMER);
        for (var stranger : List.of(mate, otherLead, accused, teller)) {
            assertThat(bulk.look(List.of(receipt.id()), new BulkAct.Snooze(null), stranger)
                            .change())
                    .isEmpty();
            assertThatThrownBy(() -> unions.merge(open.number(), receipt.number(), "같은 일", stranger))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> complaints.assign(receipt.number(), mateId, team, null, stranger))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> unions.merge(receipt.number(), open.number(), "같은 일", owner))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void handed_over_it_is_seen_by_the_new_owner_and_not_by_the_old_one() {
        var number = receipt.number().value();
        var handed = cast.browser(cast.person(Role.CS_PLANNER))
                .post("/complaints/" + number + "/entrusting", Map.of("officer", String.valueOf(mateId.value())));
        assertThat(Browser.next(handed)).startsWith("/complaints/" + number);
        assertThat(found(mate)).isOne();
        assertUnseen(owner);
        var given = cast.browser(mateId)
                .post("/complaints/" + number + "/assignment", Map.of("officer", String.valueOf(ownerId.value())));
        assertThat(given.statusCode()).isEqualTo(403);
    }

    @Test
    void its_owner_hands_it_on_and_is_led_away_from_it() {
        var number = receipt.number().value();
        var handed = cast.browser(ownerId)
                .post("/complaints/" + number + "/assignment", Map.of("officer", String.valueOf(mateId.value())));
        assertThat(Browser.next(handed)).isEqualTo("/complaints");
        assertThat(found(mate)).isOne();
        assertUnseen(owner);
    }

    @Test
    void it_is_given_neither_to_whoever_told_it_nor_shown_to_a_superior() {
        assertThatThrownBy(() -> complaints.assign(receipt.number(), tellerId, team, null, owner))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> escalations.escalate(receipt.number(), EscalationGround.REVIEW, "함께 봐 주세요", owner))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void the_page_marks_it_and_names_the_teller_to_its_owner_only() {
        people.describe(tellerId, "송말금" + Mark.fresh(), "t" + tellerId.value() + "@example.com", null, Actor.SYSTEM);
        var name = people.find(tellerId).orElseThrow().name();
        var address = "/complaints/" + receipt.number().value();
        assertThat(cast.browser(ownerId).get(address).body()).contains("id=\"confidential\"", name);
        assertThat(cast.browser(ownerId).get("/complaints?view=team").body()).contains("class=\"locked\"");
        for (var role : List.of(Role.CS_PLANNER, Role.AUDITOR, Role.PRIVACY_OFFICER)) {
            assertThat(cast.browser(role).get(address).body())
                    .contains("id=\"confidential\"")
                    .doesNotContain(name);
        }
    }

    private void assertUnseen(Viewer viewer) {
        assertThatThrownBy(() -> complaints.find(receipt.number(), viewer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.find(receipt.id(), viewer)).isInstanceOf(NotFound.class);
        assertThat(complaints.find(List.of(receipt.id()), viewer)).isEmpty();
        assertThat(found(viewer)).isZero();
        assertThat(queue.rows(List.of(receipt.id()), viewer)).isEmpty();
        assertThat(words.of(List.of(receipt.id()), viewer)).isEmpty();
        assertThat(words.whole(List.of(receipt.id()), viewer)).isEmpty();
        assertThat(export.next(QueueFilter.ALL, null, false, viewer).rows())
                .noneMatch(row -> row.id().equals(receipt.id()));
        assertThat(watchable)
                .filteredOn(each -> each.kind().equals("complaint"))
                .isNotEmpty()
                .noneMatch(each -> each.mayWatch(viewer, receipt.id().stream()));
        assertThat(queue.list(QueueFilter.ALL, viewer, null, 50).rows())
                .noneMatch(row -> row.id().equals(receipt.id()));
    }

    private void assertSilent(String body, String where) {
        assertThat(body)
                .as(where)
                .doesNotContain("맷돌커피", "href=\"/complaints/" + receipt.number().value() + "\"");
    }

    private int found(Viewer viewer) {
        return queue.list(QueueFilter.ALL.saying(sentence, List.of()), viewer, null, 50)
                .rows()
                .size();
    }

    private List<Long> hits(Viewer viewer) {
        return search.find("맷돌커피", Wanted.Order.BEST, null, viewer).hits().stream()
                .map(hit -> hit.row().id().value())
                .toList();
    }
}
