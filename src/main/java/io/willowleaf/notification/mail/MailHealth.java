package io.willowleaf.notification.mail;

import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.domain.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// How mail is doing: whether it is sent, how much waits and how long. A mail server that is down does not take the
/// product down with it.
@Component("mailHealthIndicator")
class MailHealth extends AbstractHealthIndicator {

    private final NotificationDesk desk;
    private final Outbox outbox;
    private final InstantSource clock;

    MailHealth(NotificationDesk desk, Outbox outbox, InstantSource clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder said) {
        var now = clock.instant();
        var backlog = outbox.backlog(now);
        var oldest = backlog.oldestDue();
        said.up()
                .withDetail("sending", desk.sending().name())
                .withDetail("waiting", backlog.waiting())
                .withDetail("failed", backlog.failed())
                .withDetail(
                        "oldestDueSeconds",
                        oldest == null ? 0 : Duration.between(oldest, now).toSeconds());
    }
}
