package io.willowleaf.shell.web;

import io.willowleaf.kernel.Vital;
import io.willowleaf.shell.Frame;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// How the installation does, what needs somebody first.
public record HealthPage(List<Vital> vitals) {

    public HealthPage {
        vitals = vitals.stream()
                .sorted(Comparator.comparing(Vital::mood).reversed())
                .toList();
    }

    public long waiting() {
        return vitals.stream().filter(Vital::needsSomebody).count();
    }

    /// How it is and what to do, in one breath.
    public String sentence(Vital vital, Frame frame) {
        return frame.t(
                vital.key() + "." + Frame.code(vital.mood()),
                vital.details().stream().map(detail -> said(detail, frame)).toArray());
    }

    public String icon(Vital vital) {
        return switch (vital.mood()) {
            case WELL -> "circle-check";
            case QUIET -> "circle-minus";
            case LOOK -> "alert-triangle";
            case ACT -> "alert-octagon";
        };
    }

    public String tone(Vital vital) {
        return switch (vital.mood()) {
            case WELL -> "leaf";
            case QUIET -> "";
            case LOOK -> "amber";
            case ACT -> "red";
        };
    }

    private static Object said(Object detail, Frame frame) {
        return switch (detail) {
            case Instant moment -> frame.dateTime(moment);
            case LocalDate day -> frame.date(day);
            case Duration length -> frame.workTime(length);
            default -> detail;
        };
    }
}
