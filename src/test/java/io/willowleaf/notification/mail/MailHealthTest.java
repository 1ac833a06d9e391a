package io.willowleaf.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.WillowleafTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

@WillowleafTest
class MailHealthTest {

    @Autowired
    MailHealth health;

    @Test
    void mail_that_cannot_leave_is_told_but_does_not_make_the_product_ill() {
        var now = health.health();
        assertThat(now.getStatus()).isEqualTo(Status.UP);
        assertThat(now.getDetails())
                .containsEntry("sending", "NO_SERVER")
                .containsKeys("waiting", "failed", "oldestDueSeconds");
    }
}
