package io.willowleaf.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.ScratchHome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short form of `bin/kills`.
@Tag("database")
class KillsIT {

    @Test
    void what_was_acknowledged_survives_the_death_of_program_and_server_and_is_there_once() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var found =
                new Kills(2, 1).run(List.of(java, "-Xmx400m", "-jar", "target/willowleaf.jar"), ScratchHome.fresh());
        assertThat(found.well()).as(found.toString()).isTrue();
    }
}
