package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.kernel.page.Condition;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Tab;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A list of complaints in one view, with the conditions and the order it is in.
public record ComplaintsPage(
        ListQuestion asked,
        List<Entry> entries,
        Order order,
        List<Line> lines,
        List<Channel> channels,
        @Nullable Bilingual cause,
        Pager pager) {

    /// One view and how many wait in it.
    public record Entry(
            String view, boolean current, @Nullable Integer count) {

        private Tab tab(UnaryOperator<String> say) {
            var address = "/complaints?view=" + view;
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

    public String view() {
        return asked.chosen().code();
    }

    public List<Tab> views(UnaryOperator<String> say) {
        return entries.stream().map(entry -> entry.tab(say)).toList();
    }

    /// How many there are, where it was counted.
    public @Nullable Integer count() {
        return asked.conditions().isEmpty()
                ? entries.stream()
                        .filter(Entry::current)
                        .findFirst()
                        .map(Entry::count)
                        .orElse(null)
                : null;
    }

    public List<Condition> conditions(Language language, UnaryOperator<String> say) {
        return asked.conditions().entrySet().stream()
                .map(condition -> new Condition(
                        say.apply("workbench.filter." + condition.getKey()),
                        value(condition.getKey(), condition.getValue(), language, say),
                        asked.with(condition.getKey(), "")))
                .toList();
    }

    private String value(String name, String value, Language language, UnaryOperator<String> say) {
        return switch (name) {
            case "severity" -> say.apply("complaint.severity." + value.toLowerCase(Locale.ROOT));
            case "channel" -> ComplaintPages.channel(channels, value).in(language);
            case "stage" -> value.matches("[1-6]") ? say.apply("workbench.stage." + value) : value;
            case "cause" -> cause == null ? value : cause.in(language);
            default -> value;
        };
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
        return "/complaints?view=" + view();
    }
}
