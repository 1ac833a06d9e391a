package io.willowleaf.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.ScratchHome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The short form of `bin/kills`. It mostly waits, so that others may run beside it.
@Tag("database")
@Execution(ExecutionMode.CONCURRENT)
class KillsIT {

    @Test
    void what_was_acknowledged_survives_the_death_of_program_and_server_and_is_there_once() throws Exception {
        var found = new Kills(2, 1).run(Program.built(), ScratchHome.fresh());
        assertThat(found.well()).as(found.toString()).isTrue();
    }
}
