package io.willowleaf.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.willowleaf.testing.ScratchHome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The short form of `bin/mailproof`, where a Dovecot is installed; `MailboxTest` shows the same against a server that
/// runs in the test.
@Tag("database")
@Execution(ExecutionMode.CONCURRENT)
class MailProofIT {

    @Test
    void mails_survive_the_death_of_whoever_fetches_them_and_are_there_once() throws Exception {
        assumeTrue(Dovecot.isInstalled(), "no Dovecot here");
        var found = new MailProof().run(100, 1, Program.built(), ScratchHome.fresh());
        assertThat(found.well()).as(found.toString()).isTrue();
    }
}
