package io.willowleaf.archive.desk;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.NotPossible;
import io.willowleaf.archive.Verdict;
import io.willowleaf.archive.domain.Scanner;
import io.willowleaf.archive.domain.Scans;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Has what strangers sent looked through by a virus scanner, where there is one. A file that was not looked
/// through yet is kept like any other and waits; it is not given out before.
@Service
public class ScanDesk {

    private static final Logger log = LoggerFactory.getLogger(ScanDesk.class);
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final int SOME = 20;

    private final Scans scans;
    private final Scanner scanner;
    private final ArchiveDesk archive;
    private final InstantSource clock;

    ScanDesk(Scans scans, Scanner scanner, ArchiveDesk archive, InstantSource clock) {
        this.scans = scans;
        this.scanner = scanner;
        this.archive = archive;
        this.clock = clock;
    }

    /// Refuses what holds a virus or was not looked through; asks the scanner on the spot where that is still to do.
    public void demandClean(ContentId id) {
        if (!scanner.isThere()) {
            return;
        }
        var verdict = scans.find(id).or(() -> look(id)).orElseThrow(() -> new NotPossible("archive.refused.unscanned"));
        switch (verdict.kind()) {
            case CLEAN -> {}
            case INFECTED -> throw new NotPossible("archive.refused.infected", verdict.said());
            case NOT_LOOKED_AT -> throw new NotPossible("archive.refused.unscannable");
        }
    }

    /// Answers how many were looked through. Where the scanner is away all wait for the next round.
    public int lookThroughSome() {
        if (!scanner.isThere()) {
            return 0;
        }
        var now = clock.instant();
        var done = 0;
        for (var id : scans.take(now, now.plus(AGAIN), SOME)) {
            if (look(id).isEmpty()) {
                break;
            }
            done++;
        }
        return done;
    }

    public long waiting() {
        return scanner.isThere() ? scans.waiting() : 0;
    }

    private Optional<Verdict> look(ContentId id) {
        try {
            var verdict = scanner.look(() -> archive.open(id));
            scans.found(id, verdict, clock.instant());
            return Optional.of(verdict);
        } catch (IOException | NotPossible away) {
            log.warn("the virus scanner cannot be reached: {}", away.getMessage());
            return Optional.empty();
        }
    }
}
