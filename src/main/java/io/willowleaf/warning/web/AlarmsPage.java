package io.willowleaf.warning.web;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.AlarmBoard;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that rings, and the one that is looked at.
public record AlarmsPage(
        AlarmBoard board,
        @Nullable Alarm selected,
        @Nullable Instant reactBy,
        @Nullable ChartView chart,
        Map<String, Bilingual> causes,
        Map<StaffId, StaffCard> people) {

    public List<Integer> levels() {
        return List.of(4, 3, 2, 1);
    }

    public long count(int level) {
        return board.open().stream().filter(alarm -> alarm.level() == level).count();
    }

    public String name(CauseCode cause, Language language) {
        var words = causes.get(cause.value());
        return words == null ? cause.value() : words.in(language);
    }

    public String person(Actor actor) {
        var card = people.get(new StaffId(actor.id()));
        return actor.kind() == Actor.Kind.STAFF && card != null ? card.name() : "";
    }

    public boolean isSelected(Alarm alarm) {
        return selected != null && selected.id().equals(alarm.id());
    }

    public List<ChartView> series() {
        return board.series().stream().map(ChartView::new).toList();
    }

    public int hidden() {
        return board.watched() - board.series().size();
    }

    /// `raised`, `seen`, `turned` or `closed`: how far we are with it.
    public static String state(Alarm alarm) {
        if (!alarm.isOpen()) {
            return "closed";
        }
        return alarm.turned() != null ? "turned" : alarm.acknowledged() != null ? "seen" : "raised";
    }

    public static String unit(Alarm alarm) {
        var volume = alarm.volume();
        return "warning.unit." + (volume == null ? "week" : volume.name().toLowerCase(Locale.ROOT));
    }
}
