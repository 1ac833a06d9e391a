package io.willowleaf.workbench.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One working day as a stream from nine to six, with what is due in it. Places are counted in units of the drawing.
///
/// @param flowing whether it is between nine and six now
public record DayStream(List<Mark> marks, int now, boolean flowing) {

    private static final int LEFT = 34;
    private static final int WIDTH = 980;
    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(18, 0);
    private static final int MINUTES = 9 * 60;
    /// Names closer than this stand on different sides.
    private static final int CLOSE = 110;

    public enum Kind {
        DEADLINE,
        HOT_DEADLINE,
        PROMISE
    }

    /// Something due: its hour and a name for it.
    public record Thing(Kind kind, Instant at, String name, String address) {}

    public record Mark(Thing thing, int place, boolean above) {

        /// As its style is called.
        public String look() {
            return switch (thing.kind()) {
                case DEADLINE -> "dk";
                case HOT_DEADLINE -> "dh";
                case PROMISE -> "pk";
            };
        }
    }

    public static DayStream of(List<Thing> things, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var marks = new ArrayList<Mark>();
        for (var thing : things.stream()
                .filter(each -> each.at().atZone(zone).toLocalDate().equals(today))
                .sorted(Comparator.comparing(Thing::at))
                .toList()) {
            var place = place(thing.at(), zone);
            var crowded = !marks.isEmpty() && place - marks.getLast().place() < CLOSE;
            marks.add(new Mark(thing, place, crowded && !marks.getLast().above()));
        }
        var time = now.atZone(zone).toLocalTime();
        return new DayStream(List.copyOf(marks), place(now, zone), !time.isBefore(BEGINS) && time.isBefore(ENDS));
    }

    /// What falls before nine or after six stands at the edge.
    private static int place(Instant at, ZoneId zone) {
        var minutes = at.atZone(zone).toLocalTime().toSecondOfDay() / 60 - BEGINS.toSecondOfDay() / 60;
        return LEFT + Math.clamp(minutes, 0, MINUTES) * WIDTH / MINUTES;
    }

    /// An hour as it is written below the stream.
    public static String label(int hour) {
        return hour < 10 ? "0" + hour : String.valueOf(hour);
    }

    /// Where an hour of the day stands.
    public static int hour(int hour) {
        return LEFT + (hour - BEGINS.getHour()) * 60 * WIDTH / MINUTES;
    }
}
