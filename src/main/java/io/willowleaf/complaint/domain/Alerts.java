package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.AlertCause;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Severity;
import java.util.EnumSet;
import java.util.Set;

/// What has happened to a complaint that somebody has to know at once. Each cause is told once; what was so before is
/// no news.
public final class Alerts {

    private static final int REOPENED = 2;
    private static final int REPEATS = 3;
    private static final int TIMES_UPSET = 2;

    /// How it comes in when a body outside passes it on.
    private static final String PASSED_ON = "EXTERNAL_BODY";

    private Alerts() {}

    /// The causes that an act has brought about.
    public static Set<AlertCause> between(Complaint before, Complaint after) {
        var fresh = causes(after);
        fresh.removeAll(causes(before));
        after.story().forEach(told -> {
            if (told.fact() instanceof ComplaintFact.Alert alert) {
                fresh.remove(alert.cause());
            }
        });
        return fresh;
    }

    private static EnumSet<AlertCause> causes(Complaint complaint) {
        var causes = EnumSet.noneOf(AlertCause.class);
        var beside = complaint.beside();
        var triage = beside.triage();
        if (beside.reopened() >= REOPENED || (triage != null && triage.repeats() >= REPEATS)) {
            causes.add(AlertCause.REPEATED);
        }
        if (timesUpset(complaint) >= TIMES_UPSET) {
            causes.add(AlertCause.UPSET);
        }
        if (triage != null && triage.gravity().safety() == Severity.S1) {
            causes.add(AlertCause.HURT);
        }
        if (triage != null && triage.gravity().spread() == Severity.S1) {
            causes.add(AlertCause.PUBLICITY);
        }
        if (!beside.detour().outside().isEmpty()
                || (triage != null && complaint.heard().channel().equals(PASSED_ON))) {
            causes.add(AlertCause.OUTSIDE);
        }
        return causes;
    }

    private static long timesUpset(Complaint complaint) {
        return complaint.story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.EmotionSeen seen
                        && seen.emotion().level() >= Emotion.FURIOUS.level())
                .count();
    }
}
