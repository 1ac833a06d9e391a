package io.willowleaf.volume.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.NotPossible;
import io.willowleaf.volume.UploadResult.RowProblem;
import io.willowleaf.volume.VolumeKind;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class VolumeDeskTest {

    private static final Viewer PLANNER = Viewer.SYSTEM;
    private static final Viewer NOBODY = new Viewer(Actor.staff(99), "방문자", Set.of(), Set.of(), Map.of());

    @Autowired
    VolumeDesk desk;

    @Autowired
    PeopleDesk people;

    @Test
    void the_latest_figure_for_a_day_holds() {
        var day = LocalDate.of(2021, 3, 2);
        assertThat(desk.record(orders(day, null, 100), PLANNER)).isTrue();
        assertThat(desk.record(orders(day, null, 100), PLANNER)).isFalse();
        assertThat(desk.record(orders(day, null, 120), PLANNER)).isTrue();
        assertThat(desk.record(orders(day, null, 100), PLANNER)).isTrue();
        assertThat(desk.perDay(VolumeKind.ORDERS, day, day.plusDays(1))).containsExactly(Map.entry(day, 100L));
    }

    @Test
    void units_add_up_unless_the_whole_is_given() {
        var day = LocalDate.of(2021, 4, 1);
        desk.record(orders(day, new TeamId(101), 30), PLANNER);
        desk.record(orders(day, new TeamId(102), 12), PLANNER);
        assertThat(desk.perDay(VolumeKind.ORDERS, day, day.plusDays(1))).containsExactly(Map.entry(day, 42L));
        desk.record(orders(day, null, 50), PLANNER);
        assertThat(desk.perDay(VolumeKind.ORDERS, day, day.plusDays(1))).containsExactly(Map.entry(day, 50L));
        assertThat(desk.perDay(VolumeKind.ORDERS, new TeamId(101), day, day.plusDays(1)))
                .containsExactly(Map.entry(day, 30L));
        assertThat(desk.perDay(VolumeKind.CALLS, day, day.plusDays(1))).isEmpty();
    }

    @Test
    void a_file_is_tried_out_then_taken_in_and_taking_it_in_again_changes_nothing() {
        people.found("광주 지점", Team.Kind.BRANCH, people.defaultTeam(), Actor.SYSTEM);
        var file = desk.keep(
                "날짜,지점,종류,건수\n2021-05-03,광주 지점,방문,300\n2021-05-04,광주 지점,방문,310\n".getBytes(Charset.forName("MS949")),
                "방문.csv",
                PLANNER);
        var tried = desk.tryOut(file, PLANNER);
        assertThat(tried.charset()).isEqualTo("CP949");
        assertThat(tried.fresh()).isEqualTo(2);
        assertThat(tried.isClean()).isTrue();
        assertThat(desk.takeIn(file, PLANNER)).isEqualTo(2);
        assertThat(desk.takeIn(file, PLANNER)).isZero();
        assertThat(desk.tryOut(file, PLANNER).known()).isEqualTo(2);
        var from = LocalDate.of(2021, 5, 3);
        assertThat(desk.perDay(VolumeKind.VISITS, from, from.plusDays(7)).values())
                .containsExactly(300L, 310L);
    }

    @Test
    void with_one_wrong_row_nothing_is_taken_in() {
        var file = desk.keep(
                "day,kind,count\n2021-06-01,calls,1\n2021-06-02,calls,many\n".getBytes(Charset.forName("UTF-8")),
                "a.csv",
                PLANNER);
        assertThat(desk.tryOut(file, PLANNER).problems())
                .containsExactly(new RowProblem(3, "volume.problem.count", "many"));
        assertThatThrownBy(() -> desk.takeIn(file, PLANNER)).isInstanceOf(NotPossible.class);
        assertThat(desk.perDay(VolumeKind.CALLS, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 1)))
                .isEmpty();
    }

    @Test
    void tomorrow_has_not_happened_and_not_everybody_may_say_what_did() {
        var tomorrow = orders(desk.today().plusDays(1), null, 1);
        assertThatThrownBy(() -> desk.record(tomorrow, PLANNER)).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> desk.record(orders(LocalDate.of(2021, 1, 1), null, 1), NOBODY))
                .isInstanceOf(NotFound.class);
    }

    private static DailyVolume orders(LocalDate day, @Nullable TeamId unit, long count) {
        return new DailyVolume(day, unit, VolumeKind.ORDERS, count);
    }
}
