package io.willowleaf.likeness.desk;

import io.willowleaf.likeness.domain.Prints;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts in how many of the newest texts each word stands, when a tenth more came since.
@Component
class CountWords {

    private final Prints prints;
    private final InstantSource clock;

    CountWords(Prints prints, InstantSource clock) {
        this.prints = prints;
        this.clock = clock;
    }

    @Transactional
    public boolean count() {
        return prints.count(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
