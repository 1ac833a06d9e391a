package io.willowleaf.workbench.web;

import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkSlice;
import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.DueClock;
import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.Milestone;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WhyDue;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.kernel.words.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Why a complaint is due when it is: the clocks, the days counted one by one, and every time it moved.
///
/// @param risk how likely it is missed, from 0 to 1, if enough is known
/// @param phone where the customer reaches whoever answers for it
public record DuePage(
        WhyDue why,
        String title,
        @Nullable Due due,
        List<Row> rows,
        List<Pause> pauses,
        List<CaseType> types,
        String phone,
        OptionalDouble risk,
        boolean mayExtend,
        boolean mayExplain,
        Typed typed) {

    /// One day: what of it counted, how much had run by its end, and the how manieth day of the term it is, if any.
    public record Row(WorkSlice slice, Duration sum, int day) {

        /// Days are numbered where the term is in days, by its own way of counting.
        static List<Row> of(List<WorkSlice> slices, @Nullable DueClock clock, WorkCalendar calendar) {
            var unit = clock == null ? "" : Terms.unit(clock.term());
            var rows = new ArrayList<Row>();
            var sum = Duration.ZERO;
            int day = 0;
            for (var slice : slices) {
                sum = sum.plus(slice.counted());
                boolean counts = counts(unit, slice, rows.isEmpty(), calendar);
                day += counts ? 1 : 0;
                rows.add(new Row(slice, sum, counts ? day : 0));
            }
            return rows;
        }

        private static boolean counts(String unit, WorkSlice slice, boolean first, WorkCalendar calendar) {
            return switch (unit) {
                case "WDI" -> calendar.isWorkingDay(slice.day()) && slice.why() != WorkSlice.Why.STOPPED;
                case "WD" -> !first && calendar.isWorkingDay(slice.day()) && slice.why() != WorkSlice.Why.STOPPED;
                case "CD", "MO" -> !first;
                default -> false;
            };
        }
    }

    /// A stretch in which the clock stood still, and how much working time that was.
    public record Pause(Period time, String asked, Duration work, boolean lasting) {}

    /// A time the deadline was counted anew.
    public record Move(Instant at, String because, @Nullable Instant before, Instant due) {}

    public String number() {
        return why.file().heard().number().value();
    }

    public String here() {
        return "/complaints/" + number();
    }

    public boolean isAbout(Target target) {
        return why.target() == target;
    }

    public @Nullable Instant dueAt() {
        var deadline = why.file().beside().deadline();
        return deadline == null
                ? null
                : (isAbout(Target.FIRST_RESPONSE) ? deadline.firstResponse() : deadline.resolution()).due();
    }

    /// When the customer is to hear from us again, while that is owed.
    public @Nullable Instant progressBy() {
        return Milestone.findOwed(why.milestones()).map(Milestone::due).orElse(null);
    }

    public static String tone(Milestone milestone) {
        return switch (milestone.state()) {
            case OPEN -> "line";
            case OVERDUE -> "red";
            case KEPT -> "leaf";
            case LATE -> "amber";
        };
    }

    /// Working time up to the deadline.
    public Duration counted() {
        return rows.isEmpty() ? Duration.ZERO : rows.getLast().sum();
    }

    public @Nullable DueClock strictest() {
        return why.clocks().isEmpty() ? null : why.clocks().getFirst();
    }

    public @Nullable LegalClock law(DueClock clock) {
        return why.laws().get(clock.rule());
    }

    /// Whether the body outside that handed it over set this one.
    public static boolean isOfBody(DueClock clock) {
        return Terms.unit(clock.term()).equals("AT");
    }

    public String type(DueClock clock, Language language) {
        return types.stream()
                .filter(type -> type.code().equals(clock.rule()))
                .map(type -> type.words().in(language))
                .findFirst()
                .orElse(clock.rule());
    }

    /// Every time it was set or moved, the first one first; counted again without moving is no news.
    public List<Move> moves() {
        var moves = new ArrayList<Move>();
        for (var told : why.file().story()) {
            if (told.fact() instanceof ComplaintFact.Deadline deadline) {
                var due = isAbout(Target.FIRST_RESPONSE) ? deadline.firstResponse() : deadline.resolution();
                var last = moves.isEmpty() ? null : moves.getLast().due();
                if (!due.due().equals(last)) {
                    moves.add(new Move(told.at(), because(deadline, moves.isEmpty()), last, due.due()));
                }
            }
        }
        return moves;
    }

    private static String because(ComplaintFact.Deadline deadline, boolean first) {
        var reckoning = deadline.reckoning();
        return reckoning == null
                ? (first ? "received" : "triaged")
                : reckoning.because().name().toLowerCase(Locale.ROOT);
    }

    public List<ComplaintFact.Extension> extensions() {
        return facts(ComplaintFact.Extension.class);
    }

    public List<ComplaintFact.BreachReason> breaches() {
        return facts(ComplaintFact.BreachReason.class);
    }

    private <T extends ComplaintFact> List<T> facts(Class<T> kind) {
        return why.file().story().stream()
                .map(Told::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
