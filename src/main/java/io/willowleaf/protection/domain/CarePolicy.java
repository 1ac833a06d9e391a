package io.willowleaf.protection.domain;

import io.willowleaf.protection.Care;
import io.willowleaf.protection.CareKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What has to be done before a request may be laid to rest, and what may still be done.
/// Source: Occupational Safety and Health Act 41, its decree 41.
public final class CarePolicy {

    /// The shortest rest, and the step it is extended by.
    public static final Duration REST = Duration.ofMinutes(10);

    private static final Set<CareKind> ONCE =
            EnumSet.of(CareKind.TALKED, CareKind.MEDICAL_OFFERED, CareKind.LEGAL_OFFERED, CareKind.CLOSED);
    private static final Set<CareKind> OWED = EnumSet.of(CareKind.TALKED, CareKind.COUNSELLING_OFFERED);

    private CarePolicy() {}

    /// Kinds that can be done now by whoever leads.
    public static Set<CareKind> next(List<Care> done) {
        var kinds = kinds(done);
        if (kinds.contains(CareKind.CLOSED)) {
            return EnumSet.noneOf(CareKind.class);
        }
        var next = EnumSet.copyOf(ONCE);
        next.removeAll(kinds);
        if (!kinds.containsAll(OWED)) {
            next.remove(CareKind.CLOSED);
        }
        return next;
    }

    public static boolean isAnswered(List<Care> done) {
        var kinds = kinds(done);
        return kinds.contains(CareKind.COUNSELLING_ACCEPTED) || kinds.contains(CareKind.COUNSELLING_DECLINED);
    }

    public static boolean isClosed(List<Care> done) {
        return kinds(done).contains(CareKind.CLOSED);
    }

    private static Set<CareKind> kinds(List<Care> done) {
        return done.stream().map(Care::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(CareKind.class)));
    }
}
