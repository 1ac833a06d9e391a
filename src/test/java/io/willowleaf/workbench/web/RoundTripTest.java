package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.sheet.desk.ImportDesk;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Mark;
import io.willowleaf.testing.WillowleafTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripTest {

    private static final String LETTERS = "가나다 각힣,\"';=+-@\t\n漢字abc1😡";

    @Autowired
    ComplaintDesk desk;

    @Autowired
    CustomerDesk customers;

    @Autowired
    ImportDesk imports;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    final Random random = new Random(11);
    final String mark = Mark.fresh();

    @ParameterizedTest
    @CsvSource({"csv, ko", "xlsx, en"})
    void what_is_taken_out_comes_in_again_as_it_was(String form, String language) {
        var team = cast.team();
        var lead = cast.person(team, Role.TEAM_LEAD);
        for (var at = 0; at < 500; at++) {
            var who = random.nextInt(4) == 0
                    ? null
                    : customers.recognise(
                            "손님" + random.nextInt(80),
                            "010-7%03d-%04d".formatted(random.nextInt(3), random.nextInt(40)),
                            null,
                            Actor.CUSTOMER);
            var said = Reception.of(random.nextBoolean() ? "WEB_FORM" : "PHONE_IN", mark + text())
                    .told(find(), find(), find())
                    .about(random.nextBoolean() ? "=A-" + at : null)
                    .feeling(random.nextBoolean() ? Emotion.ofLevel(1 + random.nextInt(5)) : null)
                    .by(who)
                    .to(lead, team)
                    .at(Instant.parse("2026-03-01T00:00:00Z").plusNanos(random.nextLong(10_000_000_000_000_000L)));
            desk.receive(said, Actor.CUSTOMER);
        }
        var file = export(team, form, language);
        var sheet = imports.keep(file, "again." + form, "complaints", Viewer.SYSTEM);
        var tried = imports.tryOut(imports.find(sheet, Viewer.SYSTEM), Map.of(), Viewer.SYSTEM);
        assertThat(tried.problems()).isEmpty();
        imports.start(sheet, Map.of(), Viewer.SYSTEM);
        while (imports.takeSome() > 0) {
            Thread.onSpinWait();
        }
        assertThat(imports.find(sheet, Viewer.SYSTEM).tally().fresh()).isEqualTo(500);
        assertThat(rows("<>", team)).containsExactlyElementsOf(rows("=", team));
    }

    @Test
    void what_was_taken_out_is_written_down_with_its_number() {
        var team = cast.team();
        var lead = cast.person(team, Role.TEAM_LEAD);
        for (var at = 0; at < 3; at++) {
            desk.receive(Reception.of("WEB_FORM", mark).to(lead, team), Actor.CUSTOMER);
        }
        export(team, "csv", "ko");
        assertThat(jdbc.sql("select reason from audit.act where verb = 'complaint.export.end' and object like :object")
                        .param("object", "%team=" + team.value() + "%")
                        .query(String.class)
                        .list())
                .containsExactly("3");
    }

    private Path export(TeamId team, String form, String language) {
        var officer = cast.browser(Role.PRIVACY_OFFICER);
        var asked = Map.of(
                "question",
                "view=all&team=" + team.value(),
                "personal",
                "true",
                "reason",
                "옮기기",
                "language",
                language,
                "form",
                form);
        return officer.download("/complaints/export", asked, folder.resolve("out"));
    }

    private List<String> rows(String is, TeamId team) {
        return jdbc
                .sql("""
                        select row(channel, words, happened, expected, wished, order_number, language, customer,
                            received_at, (select emotion from complaint.emotion_seen e where e.complaint = c.id))::text
                        from complaint.complaint c where words like :mark and team %s :team
                        """.formatted(is))
                .param("mark", mark + "%")
                .param("team", team.value())
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private String find() {
        return random.nextInt(3) == 0 ? null : "가" + text() + "나";
    }

    private String text() {
        var text = new StringBuilder();
        for (var length = random.nextInt(40); length > 0; length--) {
            var points = LETTERS.codePoints().toArray();
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
