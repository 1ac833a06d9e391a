package io.willowleaf.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.messenger.desk.BodyTemplate;
import io.willowleaf.messenger.desk.DoorDesk;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// The page about the doors is true: its examples run as they stand there.
@WillowleafTest
class DoorsPageTest {

    private static final Path KOREAN = Path.of("docs", "doors.md");
    private static final Path ENGLISH = Path.of("docs", "doors.en.md");

    @Autowired
    DoorDesk doors;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    private final String name = "door-" + UUID.randomUUID().toString().substring(0, 12);
    private Viewer admin;
    private NewDoor door;

    @BeforeEach
    void a_door_in_use() {
        clock.reset();
        admin = cast.viewer(Role.ADMIN);
        door = doors.make(new Door(name, "문자", DoorChannel.SMS, "", "", "", "", true, false), "", admin);
        doors.goLive(door.id(), admin);
    }

    @AfterEach
    void close() {
        doors.remove(door.id(), admin);
    }

    @Test
    void both_languages_show_the_same_examples() throws IOException {
        for (var kind : List.of("sh", "json")) {
            assertThat(blocks(ENGLISH, kind)).isEqualTo(blocks(KOREAN, kind)).isNotEmpty();
        }
    }

    /// The clock of the program stands still in tests, so the script is told its time.
    @Test
    void the_example_opens_a_complaint() throws Exception {
        var time = "date() { echo " + clock.instant().getEpochSecond() + "; }\n";
        var shell = new ProcessBuilder(
                        "bash", "-c", "set -eu\n" + time + blocks(KOREAN, "sh").getFirst())
                .redirectErrorStream(true);
        shell.environment().put("WILLOWLEAF", cast.browser().at("").toString());
        shell.environment().put("DOOR", name);
        shell.environment().put("SECRET", door.secret());
        var running = shell.start();
        var told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(told).contains("\"result\":\"received\"").contains("\"complaint\":\"C-2026-");
    }

    @Test
    void the_bodies_it_shows_can_be_read() throws IOException {
        var shown = blocks(KOREAN, "json");
        assertThat(shown.stream().filter(each -> BodyTemplate.find(each).isPresent()))
                .hasSize(2);
        assertThat(JsonMapper.shared().readTree(shown.getLast()).path("type").asString())
                .isEqualTo("report");
    }

    private static List<String> blocks(Path page, String kind) throws IOException {
        return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
