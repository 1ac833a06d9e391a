package io.willowleaf.volume.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.TeamId;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.UploadResult.RowProblem;
import io.willowleaf.volume.VolumeKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolumeFileTest {

    private static final TeamId BUSAN = new TeamId(7);
    private static final Map<String, TeamId> UNITS = Map.of("부산 허브", BUSAN);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 17);

    @Test
    void a_korean_file_is_read() {
        var file = read("날짜,부서,종류,건수\n2026-09-16,부산 허브,주문,\"1,200\"\n2026. 9. 16.,,방문,30\n\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.volumes())
                .containsExactly(
                        new DailyVolume(LocalDate.of(2026, 9, 16), BUSAN, VolumeKind.ORDERS, 1200),
                        new DailyVolume(LocalDate.of(2026, 9, 16), null, VolumeKind.VISITS, 30));
    }

    @Test
    void an_english_file_is_read_whatever_the_order_of_its_columns() {
        var file = read("count,note,kind,day\n5,x,Calls,2026/9/1\n");
        assertThat(file.volumes())
                .containsExactly(new DailyVolume(LocalDate.of(2026, 9, 1), null, VolumeKind.CALLS, 5));
    }

    @Test
    void each_wrong_row_is_told_with_its_line() {
        var file = read("""
                day,unit,kind,count
                2026-02-30,,orders,1
                2026-09-18,,orders,1
                2026-09-01,서울,orders,1
                2026-09-01,,pizza,1
                2026-09-01,,orders,-1
                2026-09-01,,orders,1
                2026-09-01,,orders,2
                2026-09-02
                """);
        assertThat(file.problems())
                .containsExactly(
                        new RowProblem(2, "volume.problem.day", "2026-02-30"),
                        new RowProblem(3, "volume.problem.future", "2026-09-18"),
                        new RowProblem(4, "volume.problem.unit", "서울"),
                        new RowProblem(5, "volume.problem.kind", "pizza"),
                        new RowProblem(6, "volume.problem.count", "-1"),
                        new RowProblem(8, "volume.problem.twice", "2026-09-01"),
                        new RowProblem(9, "volume.problem.kind", ""),
                        new RowProblem(9, "volume.problem.count", ""));
        assertThat(file.volumes()).hasSize(1);
    }

    @Test
    void a_file_without_its_columns_is_told_once() {
        assertThat(read("a,b\n1,2\n3,4\n").problems())
                .extracting(RowProblem::key)
                .containsExactly(
                        "volume.problem.column.day", "volume.problem.column.kind", "volume.problem.column.count");
        assertThat(read("").problems()).extracting(RowProblem::key).containsExactly("volume.problem.empty");
        assertThat(read("day,kind,count\n\"2026-09-01,orders,1\n").problems()).isNotEmpty();
    }

    @Test
    void a_file_too_long_is_refused_as_a_whole() {
        var rows = new StringBuilder("day,kind,count\n");
        for (var i = 0; i <= VolumeFile.MOST_ROWS; i++) {
            rows.append(TODAY.minusDays(i)).append(",orders,1\n");
        }
        assertThat(read(rows.toString()).problems())
                .extracting(RowProblem::key)
                .containsExactly("volume.problem.tooMany");
    }

    private static VolumeFile read(String text) {
        return VolumeFile.read(text, UNITS, TODAY);
    }
}
