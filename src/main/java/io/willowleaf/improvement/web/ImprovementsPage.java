package io.willowleaf.improvement.web;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.starterkit.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Improvement actions, newest first.
public record ImprovementsPage(List<Line> lines, ActionView view, boolean mine, boolean mayPropose, Pager pager) {

    public record Line(ActionRow row, @Nullable Bilingual cause, String owner, boolean late) {}

    static List<Line> lines(
            List<ActionRow> rows, Map<CauseCode, Bilingual> causes, Map<StaffId, StaffCard> people, LocalDate today) {
        return rows.stream()
                .map(row -> {
                    var cause = row.cause();
                    var owner = people.get(row.owner());
                    return new Line(
                            row,
                            cause == null
                                    ? null
                                    : causes.getOrDefault(new CauseCode(cause), new Bilingual(cause, cause)),
                            owner == null ? "" : owner.name(),
                            row.isLate(today));
                })
                .toList();
    }
}
