package io.willowleaf.archive.clamd;

import io.willowleaf.archive.desk.ScanDesk;
import io.willowleaf.archive.domain.Scanner;
import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Wellbeing;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many files wait to be looked through, where there is a scanner.
@Component
class ScanWellbeing implements Wellbeing {

    private static final String WORDS = "archive.vital.";
    private static final long SLOW = 20;
    private static final long STUCK = 200;

    private final ScanDesk scans;
    private final Scanner scanner;

    ScanWellbeing(ScanDesk scans, Scanner scanner) {
        this.scans = scans;
        this.scanner = scanner;
    }

    @Override
    public List<Vital> vitals() {
        if (!scanner.isThere()) {
            return List.of();
        }
        var waiting = scans.waiting();
        return List.of(Vital.of(WORDS + "scan", Vital.rising(waiting, SLOW, STUCK), waiting, Vital.counted(waiting)));
    }
}
