package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.Beside;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.Recommended.Moment;
import io.willowleaf.guidance.Reminder;
import io.willowleaf.guidance.Reminder.When;
import io.willowleaf.guidance.Setting;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Chooses what fits a complaint just now.
public final class Fitting {

    private static final int REMINDERS_AT_ONCE = 2;
    private static final int PHRASES_AT_ONCE = 9;

    private Fitting() {}

    /// At most two, those that ask for most first; one without any condition would always be there and is never shown.
    public static List<Reminder> reminders(ComplaintFile file, List<Reminder> all, Collection<String> putAway) {
        var setting = Setting.ofChannel(file.heard().channel());
        var moment = when(file.beside());
        var feeling = file.beside().emotionNow();
        return all.stream()
                .filter(reminder -> !putAway.contains(reminder.code()) && reminder.conditions() > 0)
                .filter(reminder -> reminder.setting() == null || reminder.setting() == setting)
                .filter(reminder -> reminder.moment() == null || reminder.moment() == moment)
                .filter(reminder -> reminder.emotion() == null
                        || (feeling != null
                                && feeling.level() >= reminder.emotion().level()))
                .sorted(Comparator.comparingInt(Reminder::conditions)
                        .thenComparingInt(Fitting::level)
                        .reversed()
                        .thenComparing(Reminder::code))
                .limit(REMINDERS_AT_ONCE)
                .toList();
    }

    private static int level(Reminder reminder) {
        return reminder.emotion() == null ? 0 : reminder.emotion().level();
    }

    private static When when(Beside beside) {
        if (beside.disputed() || beside.reopened() > 0) {
            return When.DISPUTED;
        }
        if (beside.firstContactAt() == null) {
            return When.FIRST;
        }
        return beside.waiting() != null ? When.WAITING : When.ANSWERING;
    }

    public static List<Recommended> phrases(ComplaintFile file, List<Recommended> all) {
        var moments = List.copyOf(moments(file));
        return all.stream()
                .filter(phrase -> moments.contains(phrase.moment()))
                .sorted(Comparator.comparingInt((Recommended phrase) -> moments.indexOf(phrase.moment())))
                .limit(PHRASES_AT_ONCE)
                .toList();
    }

    /// The moments of the conversation that are near, the nearest first.
    static Set<Moment> moments(ComplaintFile file) {
        var beside = file.beside();
        var near = new LinkedHashSet<Moment>();
        if (beside.emotionNow() != null && beside.emotionNow().level() >= Emotion.FURIOUS.level()) {
            near.add(Moment.CHANGING);
            near.add(Moment.LISTENING);
        }
        if (beside.firstContactAt() == null) {
            near.add(Moment.OPENING);
            near.add(Moment.LISTENING);
        }
        if (beside.waiting() != null) {
            near.add(Moment.WAITING);
        }
        if (beside.answeredAt() != null && !beside.disputed()) {
            near.add(Moment.CLOSING);
        } else if (beside.plan() != null || beside.firstContactAt() != null) {
            near.add(Moment.EXPLAINING);
            near.add(Moment.OFFERING);
            near.add(Moment.REFUSING);
        }
        return near;
    }
}
