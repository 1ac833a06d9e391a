package io.willowleaf.improvement.domain;

import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.Finding;
import io.willowleaf.improvement.NotPossible;
import io.willowleaf.improvement.Verb;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may be done with an action where it stands. An effect may be judged again as more is counted.
public final class Lifecycle {

    private Lifecycle() {}

    public static Standing standing(ActionRow row) {
        return switch (row.state()) {
            case PROPOSED -> new Standing.Proposed();
            case WAITING -> new Standing.Waiting();
            case PLANNED -> new Standing.Planned();
            case DOING -> new Standing.Doing();
            case DONE -> new Standing.Done(known(row.effectFrom()));
            case VERIFIED -> new Standing.Verified(known(row.effectFrom()), found(row.finding()));
            case SHARED -> new Standing.Shared(known(row.effectFrom()), found(row.finding()));
            case CANCELLED -> new Standing.Cancelled();
        };
    }

    public static Set<Verb> next(Standing standing) {
        return switch (standing) {
            case Standing.Proposed _ -> EnumSet.of(Verb.ACCEPT, Verb.CANCEL);
            case Standing.Waiting _ -> EnumSet.of(Verb.DECIDE, Verb.CANCEL);
            case Standing.Planned _ -> EnumSet.of(Verb.START, Verb.CANCEL);
            case Standing.Doing _ -> EnumSet.of(Verb.FINISH, Verb.CANCEL);
            case Standing.Done _ -> EnumSet.of(Verb.JUDGE);
            case Standing.Verified _ -> EnumSet.of(Verb.JUDGE, Verb.SHARE);
            case Standing.Shared _, Standing.Cancelled _ -> EnumSet.noneOf(Verb.class);
        };
    }

    public static void demand(Verb verb, Standing standing) {
        if (!next(standing).contains(verb)) {
            throw new NotPossible("improvement.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
    }

    private static LocalDate known(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("done without a day");
        }
        return day;
    }

    private static Finding found(@Nullable Finding finding) {
        return finding == null ? Finding.TOO_FEW : finding;
    }
}
