package io.willowleaf.audit.desk;

import io.willowleaf.audit.domain.Seals;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals every second, on whichever node is first.
@Component
@EnableScheduling
class SealingClock {

    private final SealDesk desk;
    private final Seals seals;

    SealingClock(SealDesk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void seal() throws InterruptedException {
        desk.seal();
    }

    @Scheduled(fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void prepareMonths() {
        seals.prepareMonths();
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void anchor() {
        desk.anchor();
    }
}
