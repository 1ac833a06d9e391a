package io.willowleaf.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.willowleaf.testing.ScratchHome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short form of `bin/mailproof`, where a Dovecot is installed; `MailboxTest` shows the same against a server that
/// runs in the test.
@Tag("database")
class MailProofIT {

    @Test
    void mails_survive_the_death_of_whoever_fetches_them_and_are_there_once() throws Exception {
        assumeTrue(Dovecot.isInstalled(), "no Dovecot here");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var found = new MailProof()
                .run(100, 1, List.of(java, "-Xmx400m", "-jar", "target/willowleaf.jar"), ScratchHome.fresh());
        assertThat(found.well()).as(found.toString()).isTrue();
    }
}
