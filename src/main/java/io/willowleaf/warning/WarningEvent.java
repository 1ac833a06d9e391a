package io.willowleaf.warning;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.DomainEvent;
import java.time.LocalDate;

/// Everything that can happen to a watched series and to an alarm.
public sealed interface WarningEvent extends DomainEvent {

    record Watched(SeriesId series, CauseCode cause) implements WarningEvent {

        @Override
        public String stream() {
            return series.stream();
        }
    }

    record Left(SeriesId series, CauseCode cause) implements WarningEvent {

        @Override
        public String stream() {
            return series.stream();
        }
    }

    record BaselineFrozen(SeriesId series, int version) implements WarningEvent {

        @Override
        public String stream() {
            return series.stream();
        }
    }

    /// `week` is its Monday; `level` from 1 to 4.
    record Raised(AlarmId alarm, SeriesId series, CauseCode cause, LocalDate week, int level) implements WarningEvent {

        @Override
        public String stream() {
            return alarm.stream();
        }
    }

    record Acknowledged(AlarmId alarm) implements WarningEvent {

        @Override
        public String stream() {
            return alarm.stream();
        }
    }

    record TurnedIntoAction(AlarmId alarm) implements WarningEvent {

        @Override
        public String stream() {
            return alarm.stream();
        }
    }

    record Closed(AlarmId alarm, boolean genuine) implements WarningEvent {

        @Override
        public String stream() {
            return alarm.stream();
        }
    }
}
