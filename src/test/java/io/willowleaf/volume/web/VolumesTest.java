package io.willowleaf.volume.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.desk.VolumeDesk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class VolumesTest {

    @Autowired
    Cast cast;

    @Autowired
    VolumeDesk desk;

    @Test
    void a_day_is_recorded_by_hand_and_a_slip_keeps_what_was_typed() {
        var planner = cast.browser(Role.CS_PLANNER);
        var slip = planner.post("/volumes", Map.of("day", "2026-08-30", "unit", "", "kind", "CALLS", "count", "열둘"));
        assertThat(slip.statusCode()).isEqualTo(422);
        assertThat(slip.body()).contains("열둘", "2026-08-30", "errbox").doesNotContain("??");
        var day = LocalDate.of(2026, 8, 30);
        var answer =
                planner.post("/volumes", Map.of("day", day.toString(), "unit", "", "kind", "CALLS", "count", "1,212"));
        assertThat(Browser.next(answer)).startsWith("/volumes");
        assertThat(desk.perDay(VolumeKind.CALLS, day, day.plusDays(1))).containsEntry(day, 1212L);
        assertThat(planner.get("/volumes").body()).contains("1,212");
        assertThat(cast.browser(Role.AGENT).get("/volumes").statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_is_looked_at_before_it_is_taken_in() {
        var planner = cast.browser(Role.CS_PLANNER);
        var file = desk.keep(
                "day,kind,count\n2022-02-01,visits,77\n".getBytes(StandardCharsets.UTF_8), "v.csv", Viewer.SYSTEM);
        var path = "/volumes/files/" + file.sha256();
        assertThat(planner.get(path).body()).contains("UTF-8", "action=\"" + path + "\"");
        assertThat(Browser.next(planner.post(path, Map.of()))).startsWith("/volumes");
        assertThat(planner.get(path).body()).doesNotContain("action=\"" + path + "\"");
        assertThat(planner.get("/volumes/files/nothing").statusCode()).isEqualTo(400);
        assertThat(planner.get("/volumes/files/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }
}
