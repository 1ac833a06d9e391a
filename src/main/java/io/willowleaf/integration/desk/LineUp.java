package io.willowleaf.integration.desk;

import io.willowleaf.integration.domain.Lanes;
import io.willowleaf.integration.domain.Lanes.Entry;
import io.willowleaf.integration.domain.Webhooks;
import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Lines up what happens for every webhook that wants to hear of it, also while it is paused. Nothing is sent here.
@Component
class LineUp implements Subscriber {

    private final Webhooks webhooks;
    private final Lanes lanes;
    private final Chronicle chronicle;
    private final Couriers couriers;
    private final InstantSource clock;

    LineUp(Webhooks webhooks, Lanes lanes, Chronicle chronicle, Couriers couriers, InstantSource clock) {
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.chronicle = chronicle;
        this.couriers = couriers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "integration.webhooks";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        var listening = webhooks.listening();
        for (var webhook : listening) {
            lanes.lineUp(
                    webhook.id(),
                    batch.stream()
                            .filter(event -> event.position() > webhook.after() && webhook.wants(event.type()))
                            .map(event -> new Entry(event.stream(), event.position()))
                            .toList(),
                    clock.instant());
        }
        if (!listening.isEmpty()) {
            couriers.wakeAfterCommit();
        }
    }

    /// What was told once is not told again because the program reads its log anew.
    @Override
    public void startOver() {
        webhooks.startAfter(chronicle.settled());
    }
}
