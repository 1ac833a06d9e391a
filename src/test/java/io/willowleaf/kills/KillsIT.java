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
    void what_was_acknowledged_survives_the_death_of_the_program_and_is_there_once() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var found = new Kills().run(3, List.of(java, "-Xmx400m", "-jar", "target/willowleaf.jar"), ScratchHome.fresh());
        assertThat(found.well()).as(found.toString()).isTrue();
    }
}
