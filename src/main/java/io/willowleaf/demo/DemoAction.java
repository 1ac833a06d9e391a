package io.willowleaf.demo;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.StaffId;
import io.willowleaf.improvement.ActionKind;
import io.willowleaf.improvement.Proposal;
import io.willowleaf.kernel.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// One invented improvement action, in words.
record DemoAction(
        CauseCode cause,
        ActionKind kind,
        String problem,
        String who,
        String where,
        String extent,
        String since,
        String measure,
        Money cost) {

    /// What becomes of it.
    enum Story {
        IMPROVED,
        SURGE,
        DOING,
        WAITING,
        LATE,
        PROPOSED,
        REFUSED
    }

    static Map<Story, DemoAction> of(DemoKind kind) {
        var actions = new EnumMap<Story, DemoAction>(Story.class);
        DemoTexts.each(
                kind.actions(),
                row -> actions.put(
                        Story.valueOf(row.getField("story")),
                        new DemoAction(
                                new CauseCode(row.getField("cause")),
                                ActionKind.valueOf(row.getField("kind")),
                                row.getField("problem"),
                                row.getField("who"),
                                row.getField("where"),
                                row.getField("extent"),
                                row.getField("since"),
                                row.getField("measure"),
                                new Money(Long.parseLong(row.getField("cost"))))));
        return actions;
    }

    Proposal proposal(StaffId owner, LocalDate due) {
        return new Proposal(cause.value(), problem, who, where, extent, since, measure, kind, owner, due, cost);
    }
}
