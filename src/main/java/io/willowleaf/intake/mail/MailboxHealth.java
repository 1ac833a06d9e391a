package io.willowleaf.intake.mail;

import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.intake.domain.Mails;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// How mail comes in: how long ago mail was last fetched, what could not be fetched, and what waits to be read or for a
/// person. A mail server that is down does not take the product down with it.
@Component("mailInHealthIndicator")
class MailboxHealth extends AbstractHealthIndicator {

    private final Mailboxes boxes;
    private final Mails mails;
    private final InstantSource clock;

    MailboxHealth(Mailboxes boxes, Mails mails, InstantSource clock) {
        this.boxes = boxes;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder said) {
        var fetched = boxes.oldestFetch();
        said.up().withDetail("notFetched", boxes.stuck()).withDetail("forPeople", mails.waiting());
        fetched.ifPresent(at -> said.withDetail(
                "lastFetchedSeconds",
                Math.max(0, Duration.between(at, clock.instant()).toSeconds())));
    }
}
