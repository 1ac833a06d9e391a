package io.willowleaf.workbench.web;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Tab;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A list of complaints in one view.
public record ComplaintsPage(String view, String q, List<Entry> entries, List<Line> lines, Pager pager) {

    public List<Tab> views(UnaryOperator<String> say) {
        return entries.stream().map(entry -> entry.tab(say)).toList();
    }

    /// One view and how many wait in it.
    public record Entry(
            String view, boolean current, @Nullable Integer count) {

        Tab tab(UnaryOperator<String> say) {
            return new Tab(
                    "/complaints?view=" + view,
                    say.apply("workbench.view." + view),
                    current,
                    count == null ? null : count.longValue(),
                    tone());
        }

        private Tab.Tone tone() {
            if (count == null || count == 0) {
                return Tab.Tone.PLAIN;
            }
            return switch (view) {
                case "overdue" -> Tab.Tone.RED;
                case "unassigned", "upset" -> Tab.Tone.HOT;
                default -> Tab.Tone.PLAIN;
            };
        }
    }

    /// One complaint in the list, with the words its codes stand for.
    public record Line(
            QueueRow row,
            String customer,
            Bilingual channel,
            String officer,
            @Nullable Due left) {

        public @Nullable Due due(String waiting) {
            return left != null && left.kind() == Due.Kind.PAUSED ? Due.paused(left.at(), waiting) : left;
        }

        public int stage() {
            var stage = row.stage();
            return stage == null ? 0 : stage.number();
        }

        public int severity() {
            var severity = row.severity();
            return severity == null ? 0 : Integer.parseInt(severity.name().substring(1));
        }

        public int emotion() {
            var emotion = row.emotion();
            return emotion == null ? 0 : emotion.level();
        }
    }
}
