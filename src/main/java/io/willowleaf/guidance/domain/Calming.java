package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.guidance.Change;
import io.willowleaf.guidance.ChangeNow;
import io.willowleaf.guidance.Suggestion;
import io.willowleaf.guidance.Suggestion.Sign;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When a change of place, time or person may help. It is offered, never forced, and not offered again once the
/// customer said no to it.
public final class Calming {

    private static final int TOLD_AGAIN = 2;

    private Calming() {}

    public static List<Suggestion> suggest(ComplaintFile file, List<ChangeNow> soFar) {
        var signs = new EnumMap<Change, Sign>(Change.class);
        var beside = file.beside();
        if (isUpset(beside.emotionNow())) {
            signs.put(Change.TIME, Sign.UPSET);
            signs.put(Change.PLACE, Sign.UPSET);
            if (isRisen(beside.emotionAtFirst(), beside.emotionNow())) {
                signs.put(Change.PERSON, Sign.GROWING);
            }
        }
        if (isAboutUs(file)) {
            signs.put(Change.PERSON, Sign.BY_US);
        } else if (beside.disputed() || beside.reopened() > 0 || timesTold(file) > TOLD_AGAIN) {
            signs.putIfAbsent(Change.PERSON, Sign.AGAIN);
        }
        if (file.heard().channel().equals("SNS_REVIEW")) {
            signs.put(Change.PLACE, Sign.IN_PUBLIC);
        }
        soFar.forEach(done -> signs.remove(done.change()));
        return signs.entrySet().stream()
                .map((Map.Entry<Change, Sign> sign) -> new Suggestion(sign.getKey(), sign.getValue()))
                .toList();
    }

    private static boolean isUpset(@Nullable Emotion now) {
        return now != null && now.level() >= Emotion.FURIOUS.level();
    }

    private static boolean isRisen(@Nullable Emotion first, @Nullable Emotion now) {
        return first != null && Objects.requireNonNull(now).level() > first.level();
    }

    /// Somebody of ours is complained about, or gave rise to it.
    private static boolean isAboutUs(ComplaintFile file) {
        var triage = file.beside().triage();
        return triage != null && (triage.accused() != null || triage.caseType().equals("STAFF_CONDUCT"));
    }

    private static long timesTold(ComplaintFile file) {
        return file.story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Addition)
                .count();
    }
}
