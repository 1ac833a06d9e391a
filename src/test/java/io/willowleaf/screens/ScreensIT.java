package io.willowleaf.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.CountDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionState;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.improvement.Finding;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.management.desk.DecisionDesk;
import io.willowleaf.management.desk.StageDesk;
import io.willowleaf.remedy.desk.RemedyDesk;
import io.willowleaf.survey.desk.SurveyDesk;
import io.willowleaf.testing.ScratchHome;
import io.willowleaf.volume.desk.VolumeDesk;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.desk.WarningDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/// The program with its example of two years, in every window.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreensIT {

    /// With those of the frame: session, person, menu, counts.
    private static final int MOST_QUERIES = 25;

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Duration LONG = Duration.ofDays(800);

    private static DemoProgram program;

    @BeforeAll
    static void load() {
        program = new DemoProgram(ScratchHome.quick());
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void every_page_is_whole_accessible_in_its_language_and_asks_few_questions() {
        try (var walkers = Executors.newFixedThreadPool(2)) {
            var walks = Stream.of(Variant.KOREAN_DESK, Variant.ENGLISH_PHONE_AT_NIGHT)
                    .map(variant -> CompletableFuture.supplyAsync(() -> found(variant), walkers))
                    .toList();
            assertThat(walks.stream().map(CompletableFuture::join).flatMap(List::stream))
                    .isEmpty();
        }
        assertThat(program.bean(QueryLedger.class).most())
                .isNotEmpty()
                .allSatisfy((page, asked) -> assertThat(asked)
                        .as(() -> page + "\n" + String.join("\n", asked))
                        .hasSizeLessThanOrEqualTo(MOST_QUERIES));
    }

    private static List<String> found(Variant variant) {
        try (var walk = new Walk(
                program.base(),
                program::address,
                program::session,
                Path.of("target/screens"),
                Walk.Length.WHOLE_IF_WRONG)) {
            return walk.through(Place.all(), variant).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void the_example_is_heard_by_everybody_to_its_end() {
        var subscriptions = program.bean(Subscriptions.class);
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));

        var health = subscriptions.health();
        assertThat(health.lastPosition()).isGreaterThan(40_000);
        assertThat(health.heldStreams()).isEmpty();
        assertThat(health.subscribers()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.behind()).as(each.subscriber()).isZero();
            assertThat(each.trouble()).as(each.subscriber()).isNull();
        });
    }

    @Test
    void the_example_has_something_on_every_step_of_the_loop_today() {
        assertThat(program.bean(StageDesk.class).board(Viewer.SYSTEM))
                .hasSize(6)
                .allSatisfy(column -> assertThat(column.open()).as("%s", column).isPositive());
        assertThat(program.bean(StageDesk.class).board(Viewer.SYSTEM)).anyMatch(column -> column.late() > 0);

        var counts = program.bean(ComplaintQueue.class).counts(Viewer.SYSTEM);
        assertThat(counts.overdue()).isPositive();
        assertThat(counts.unassigned()).isPositive();
        assertThat(program.bean(ComplaintQueue.class)
                        .list(QueueFilter.ALL, Viewer.SYSTEM, null, 50)
                        .rows())
                .hasSize(50);
        assertThat(program.bean(RemedyDesk.class).waiting(Viewer.SYSTEM)).isNotEmpty();
    }

    @Test
    void the_example_tells_of_an_improvement_that_numbers_confirm() {
        var improvements = program.bean(ImprovementDesk.class);
        var actions = improvements
                .list(ActionView.ALL, false, null, 50, Viewer.SYSTEM)
                .rows();

        assertThat(actions).extracting(ActionRow::finding).contains(Finding.IMPROVED);
        assertThat(actions)
                .extracting(ActionRow::state)
                .contains(
                        ActionState.SHARED,
                        ActionState.VERIFIED,
                        ActionState.DOING,
                        ActionState.WAITING,
                        ActionState.PROPOSED,
                        ActionState.CANCELLED);
        assertThat(improvements.waiting()).isNotEmpty();
        assertThat(program.bean(DecisionDesk.class).list(null, 50).rows()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void the_example_rang_the_alarm_for_the_surge_and_rings_it_today() {
        var board = program.bean(WarningDesk.class).board(Viewer.SYSTEM);

        assertThat(board.open()).extracting(alarm -> alarm.cause().value()).contains("PD-QLT-04");
        assertThat(board.closed())
                .filteredOn(Alarm::genuine)
                .extracting(alarm -> alarm.cause().value())
                .contains("PD-DLV-01");
        assertThat(board.series()).hasSizeGreaterThan(10);
    }

    @Test
    void the_example_knows_how_satisfied_customers_were_and_how_many_orders_there_were() {
        var now = Instant.now();
        var answered = program.bean(SurveyDesk.class).satisfaction(new Period(now.minus(LONG), now));
        assertThat(answered.answers()).isBetween(400L, 1_200L);

        var today = LocalDate.now(SEOUL);
        var figures = program.bean(CountDesk.class).figures(today.minusDays(800), today.plusDays(1));
        assertThat(figures.received()).isBetween(2_700L, 3_600L);
        assertThat((double) figures.kept() / figures.judged()).isBetween(.8, .99);
        assertThat(program.bean(VolumeDesk.class)
                        .perDay(io.willowleaf.volume.VolumeKind.ORDERS, today.minusDays(800), today))
                .hasSizeGreaterThan(720);
    }
}
