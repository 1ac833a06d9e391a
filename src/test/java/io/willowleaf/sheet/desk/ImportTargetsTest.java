package io.willowleaf.sheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.SheetId;
import io.willowleaf.sheet.Tally;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportTargetsTest {

    @Autowired
    ImportDesk imports;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    PeopleDesk people;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void customers_are_new_learnt_of_or_known_already() {
        var number = "010-3%03d-%04d".formatted(mark.hashCode() & 511, mark.hashCode() >>> 10 & 8191);
        var first = bring("customers", "성함,전화번호\n김하늘" + mark + "," + number + "\n");
        assertThat(first.tally()).isEqualTo(new Tally(1, 0, 0, 0));
        var again = "성함,전화번호,메일\n김하늘%1$s,%2$s,\n김하늘%1$s,%2$s,%1$s@example.com\n,,\n박바다,123,\n새 사람,,%1$s-2@example.com\n"
                .formatted(mark, number);
        var id = keep("customers", again);
        var dry = imports.tryOut(imports.find(id, Viewer.SYSTEM), Map.of(), Viewer.SYSTEM);
        assertThat(dry.tally()).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(take(id).tally()).isEqualTo(dry.tally());
        assertThat(bring("customers", again + " ").tally()).isEqualTo(new Tally(0, 0, 3, 1));
    }

    @Test
    void volumes_are_new_changed_or_the_same() {
        var team = people.findTeam(cast.team()).orElseThrow().name();
        var head = "날짜,부서,종류,건수\n";
        assertThat(bring("volumes", head + "2026-01-05," + team + ",주문,120\n2026-01-06," + team + ",주문,90\n")
                        .tally())
                .isEqualTo(new Tally(2, 0, 0, 0));
        assertThat(bring(
                                "volumes",
                                head + "2026-01-05," + team + ",주문,121\n2026-01-06," + team + ",주문,90\n어제," + team
                                        + ",주문,1\n2026-01-07,없는 팀,주문,1\n")
                        .tally())
                .isEqualTo(new Tally(0, 1, 1, 2));
    }

    @Test
    void the_organisation_and_its_people_come_in_and_are_changed() {
        var units = "이름,위 조직,종류\n부산%1$s,,지점\n상담%1$s,부산%1$s,팀\n상담%1$s,부산%1$s,팀\n길 잃음,없음%1$s,팀\n".formatted(mark);
        assertThat(bring("teams", units.replace("위 조직", "상위조직")).tally()).isEqualTo(new Tally(2, 0, 1, 1));
        var staff =
                "이름,이메일,팀,역할\n이샛별,%1$s@example.com,상담%1$s,상담원\n아무개,no-address,,\n김누구,k%1$s@example.com,없는 팀,\n한역할,h%1$s@example.com,,왕\n"
                        .formatted(mark);
        assertThat(bring("staff", staff).tally()).isEqualTo(new Tally(1, 0, 0, 3));
        assertThat(bring("staff", "이름,이메일,역할\n이샛별,%1$s@example.com,팀장\n".formatted(mark))
                        .tally())
                .isEqualTo(new Tally(0, 1, 0, 0));
        var joined = people.findByEmail(mark + "@example.com").orElseThrow();
        assertThat(joined.teamName()).isEqualTo("상담" + mark);
        assertThat(joined.roles()).containsExactly(Role.TEAM_LEAD);
    }

    /// Ten thousand customers were written to once by an importer elsewhere.
    @Test
    void a_past_elsewhere_is_told_at_its_times_and_nobody_is_written_to() {
        var letters = jdbc.sql("select count(*) from notification.message")
                .query(Long.class)
                .single();
        var history =
                "[{\"\"at\"\":\"\"2025-03-02T01:00:00Z\"\",\"\"who\"\":\"\"customer\"\",\"\"words\"\":\"\"언제 되나요\"\"},"
                        + "{\"\"at\"\":\"\"2025-03-03 10:00\"\",\"\"who\"\":\"\"R\"\",\"\"words\"\":\"\"보내 드렸습니다\"\"},"
                        + "{\"\"at\"\":\"\"2025-03-02 18:00\"\",\"\"who\"\":\"\"N\"\",\"\"words\"\":\"\"창고에 확인함\"\"}]";
        var table = "번호,접수일시,성함,이메일,내용,종결일시,대화\n"
                + "77,2025-03-01 09:00,김하늘,%1$s@example.com,안 왔어요 %1$s,2025-03-04 09:00,\"%2$s\"\n"
                        .formatted(mark, history)
                + "78,2025-03-01 09:00,,,아직 안 왔어요 %1$s,,\n79,2025-03-01 09:00,,,%1$s,,그냥\n".formatted(mark);
        assertThat(bring("complaints", table).tally()).isEqualTo(new Tally(2, 0, 0, 1));
        var number = jdbc.sql("select number from complaint.complaint where words = :words")
                .param("words", "안 왔어요 " + mark)
                .query(String.class)
                .single();
        var file = complaints.find(new ComplaintNumber(number), Viewer.SYSTEM);
        assertThat(file.standing()).isEqualTo(StandingCode.SETTLED);
        assertThat(file.story())
                .filteredOn(told -> told.fact() instanceof ComplaintFact.Answer)
                .singleElement()
                .satisfies(told -> assertThat(told.at()).isEqualTo(Instant.parse("2025-03-03T01:00:00Z")));
        assertThat(file.story())
                .filteredOn(told -> told.fact() instanceof ComplaintFact.Note)
                .hasSize(2)
                .anySatisfy(told -> assertThat(told.fact().toString()).contains("이전 시스템의 번호: 77"));
        subscriptions.awaitCaughtUp(Duration.ofMinutes(1));
        assertThat(jdbc.sql("select count(*) from notification.message")
                        .query(Long.class)
                        .single())
                .isEqualTo(letters);
    }

    @Test
    void columns_once_chosen_are_known_again() {
        var heading = "무엇" + mark + ",누구\n";
        var id = keep("complaints", heading + "깨졌어요,김하늘\n");
        assertThat(imports.tryOut(card(id), Map.of(), Viewer.SYSTEM).columns()).containsExactly("", "");
        imports.start(id, Map.of(0, "WORDS", 1, "NAME"), Viewer.SYSTEM);
        finish();
        var next = keep("complaints", heading + "늦어요,박바다\n");
        assertThat(imports.tryOut(card(next), Map.of(), Viewer.SYSTEM).columns())
                .containsExactly("WORDS", "NAME");
    }

    @Test
    void a_chunk_that_broke_off_is_taken_again_and_no_row_twice() {
        var rows = new StringBuilder("내용\n");
        for (var row = 0; row < 1_100; row++) {
            rows.append("끊김 ").append(mark).append(' ').append(row).append('\n');
        }
        var id = keep("complaints", rows.toString());
        imports.start(id, Map.of(), Viewer.SYSTEM);
        imports.takeSome();
        transaction.executeWithoutResult(broken -> {
            imports.takeSome();
            broken.setRollbackOnly();
        });
        finish();
        assertThat(card(id).tally()).isEqualTo(new Tally(1_100, 0, 0, 0));
        assertThat(jdbc.sql(
                                "select count(distinct words) || ' of ' || count(*) from complaint.complaint where words like :mark")
                        .param("mark", "끊김 " + mark + "%")
                        .query(String.class)
                        .single())
                .isEqualTo("1100 of 1100");
    }

    @Test
    void what_is_stopped_keeps_what_it_took_and_takes_no_more() {
        var rows = new StringBuilder("내용\n");
        for (var row = 0; row < 1_200; row++) {
            rows.append("멈춤 ").append(mark).append(row).append('\n');
        }
        var id = keep("complaints", rows.toString());
        imports.start(id, Map.of(), Viewer.SYSTEM);
        imports.stop(id, Viewer.SYSTEM);
        var done = card(id).done();
        finish();
        assertThat(card(id).stopped()).isTrue();
        assertThat(card(id).done()).isEqualTo(done);
        while (imports.forgetSome() > 0) {
            Thread.onSpinWait();
        }
        assertThat(jdbc.sql("select count(*) from sheet.waiting_row where sheet = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private SheetCard bring(String target, String table) {
        return take(keep(target, table));
    }

    private SheetCard take(SheetId id) {
        imports.start(id, Map.of(), Viewer.SYSTEM);
        finish();
        return card(id);
    }

    private void finish() {
        while (imports.takeSome() > 0) {
            Thread.onSpinWait();
        }
    }

    private SheetCard card(SheetId id) {
        return imports.find(id, Viewer.SYSTEM);
    }

    private SheetId keep(String target, String table) {
        try {
            var file = Files.write(folder.resolve("table.csv"), table.getBytes(StandardCharsets.UTF_8));
            return imports.keep(file, "table.csv", target, Viewer.SYSTEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
