package io.willowleaf.kernel.log;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says on the health page whether what happens is heard.
@Component
class EventLogHealthIndicator implements HealthIndicator {

    private final Subscriptions subscriptions;

    EventLogHealthIndicator(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Health health() {
        var health = subscriptions.health();
        var said = (health.well() ? Health.up() : Health.down())
                .withDetail("oldestUnheard", health.oldestUnheard())
                .withDetail("oldestWriter", health.oldestWriter())
                .withDetail("parked", health.parked());
        health.subscribers().forEach(each -> said.withDetail("behind." + each.subscriber(), each.behind()));
        return said.build();
    }
}
