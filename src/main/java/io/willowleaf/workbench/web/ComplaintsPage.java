package io.willowleaf.workbench.web;

import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.identity.Team;
import io.willowleaf.kernel.page.Condition;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Tab;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.workbench.domain.Column;
import io.willowleaf.workbench.domain.SavedView;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A list of complaints in one view, with the conditions, the columns and the order it is in.
public record ComplaintsPage(
        ListQuestion asked,
        List<Entry> entries,
        List<Kept> kept,
        Order order,
        List<Column> columns,
        List<Line> lines,
        Choices choices,
        Rights rights,
        @Nullable Done done,
        Pager pager,
        Instant now) {

    private static final Duration RECENT = Duration.ofHours(20);

    /// One view and how many wait in it.
    public record Entry(
            String view, boolean current, @Nullable Integer count) {

        private Tab tab(UnaryOperator<String> say) {
            var address = ListQuestion.PATH + "?view=" + view;
            var label = say.apply("workbench.view." + view);
            return count == null
                    ? new Tab(address, label, current)
                    : new Tab(address, label, current, count.longValue(), tone(count));
        }

        private Tab.Tone tone(int many) {
            return switch (view) {
                case "overdue" -> many == 0 ? Tab.Tone.PLAIN : Tab.Tone.RED;
                case "unassigned", "upset", "mentioned" -> many == 0 ? Tab.Tone.PLAIN : Tab.Tone.HOT;
                default -> Tab.Tone.PLAIN;
            };
        }
    }

    /// One kept view and how many are in it; one that looks for words is not counted.
    public record Kept(
            SavedView view, boolean current, @Nullable Integer count) {

        public String address() {
            return ListQuestion.PATH + "?" + view.question() + "&saved=" + view.id();
        }

        private Tab tab() {
            return count == null
                    ? new Tab(address(), view.name(), current)
                    : new Tab(address(), view.name(), current, count.longValue());
        }
    }

    /// What the viewer may do from here.
    public record Rights(boolean work, boolean assign, boolean sort, boolean export) {

        public boolean any() {
            return work || assign || sort;
        }
    }

    /// An act on many complaints that can still be taken back.
    public record Done(long id, String kind, int many) {}

    public String view() {
        return asked.chosen().code();
    }

    public List<Tab> views(UnaryOperator<String> say) {
        return entries.stream().map(entry -> entry.tab(say)).toList();
    }

    public List<Tab> keptViews() {
        return kept.stream().map(Kept::tab).toList();
    }

    /// The kept view this is.
    public @Nullable SavedView saved() {
        return kept.stream().filter(Kept::current).map(Kept::view).findFirst().orElse(null);
    }

    /// How many there are, where it was counted.
    public @Nullable Integer count() {
        if (saved() != null) {
            return kept.stream()
                    .filter(Kept::current)
                    .findFirst()
                    .map(Kept::count)
                    .orElse(null);
        }
        return asked.conditions().isEmpty()
                ? entries.stream()
                        .filter(Entry::current)
                        .findFirst()
                        .map(Entry::count)
                        .orElse(null)
                : null;
    }

    public boolean shows(Column column) {
        return columns.contains(column);
    }

    public String team(Line line) {
        return choices.teams().stream()
                .filter(team -> team.id().equals(line.row().team()))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }

    public String type(Line line, Language language) {
        return choices.types().stream()
                .filter(type -> type.code().equals(line.row().caseType()))
                .map(type -> type.words().in(language))
                .findFirst()
                .orElse("");
    }

    public List<Column> before() {
        return columns.stream().filter(Column::before).toList();
    }

    public List<Column> after() {
        return columns.stream().filter(column -> !column.before()).toList();
    }

    public List<Condition> conditions(Language language, UnaryOperator<String> say) {
        return asked.conditions().entrySet().stream()
                .map(condition -> new Condition(
                        say.apply("workbench.filter." + condition.getKey()),
                        choices.words(condition.getKey(), condition.getValue(), language, say),
                        asked.with(condition.getKey(), "")))
                .toList();
    }

    public List<Tab> orders(UnaryOperator<String> say) {
        return Arrays.stream(Order.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .map(code -> new Tab(
                        asked.with("sort", code),
                        say.apply("workbench.sort." + code),
                        order.name().equalsIgnoreCase(code)))
                .toList();
    }

    public String clear() {
        return ListQuestion.PATH + "?view=" + view();
    }

    /// Whether it was put off and has not come back.
    public boolean isAsleep(Line line) {
        var until = line.row().snoozedUntil();
        return until != null && until.isAfter(now);
    }

    /// What changed long ago is said by its day alone.
    public boolean isRecent(Line line) {
        return line.row().changedAt().isAfter(now.minus(RECENT));
    }

    public String question() {
        return asked.question();
    }
}
