package io.willowleaf.kernel.log;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// Says on the health page whether what happens is heard.
@Component
class EventLogHealthIndicator extends AbstractHealthIndicator {

    private final Subscriptions subscriptions;

    EventLogHealthIndicator(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    protected void doHealthCheck(Health.Builder said) {
        var health = subscriptions.health();
        (health.well() ? said.up() : said.down())
                .withDetail("oldestUnheard", health.oldestUnheard())
                .withDetail("oldestWriter", health.oldestWriter())
                .withDetail("parked", health.parked());
        health.subscribers().forEach(each -> said.withDetail("behind." + each.subscriber(), each.behind()));
    }
}
