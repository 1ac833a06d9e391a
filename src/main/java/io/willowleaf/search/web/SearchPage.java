package io.willowleaf.search.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.identity.Team;
import io.willowleaf.kernel.page.Condition;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Tab;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.search.desk.Hit;
import io.willowleaf.search.desk.Results;
import io.willowleaf.search.domain.Asked;
import io.willowleaf.search.domain.Found;
import io.willowleaf.search.domain.Question;
import io.willowleaf.search.domain.Wanted;
import io.willowleaf.starterkit.Bilingual;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// What was asked, what was found and how else it could be asked. Without a question only what was asked before.
public record SearchPage(
        Question question,
        boolean newest,
        @Nullable Results results,
        boolean tooLong,
        boolean later,
        List<Asked> asked,
        List<Team> teams,
        List<Channel> channels,
        Map<String, Bilingual> causes) {

    static final String PATH = "/search?q=";
    private static final int MOST_IN_GROUP = 8;
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST = Map.Entry.<String, Long>comparingByValue(
                    Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey());

    /// One way to count what was found, each with the address that narrows to it.
    public record Group(String key, List<Tab> tabs) {}

    public List<Hit> hits() {
        return results == null ? List.of() : results.hits();
    }

    public boolean nothing() {
        return results != null && results.hits().isEmpty();
    }

    public List<Asked> kept() {
        return asked.stream().filter(each -> each.name() != null).toList();
    }

    public List<Asked> latest() {
        return asked.stream().filter(each -> each.name() == null).toList();
    }

    /// The kept question this is.
    public @Nullable Asked saved() {
        return kept().stream()
                .filter(each -> each.question().equals(question.asked()))
                .findFirst()
                .orElse(null);
    }

    public String address(String asked) {
        return PATH + UriUtils.encode(asked, StandardCharsets.UTF_8);
    }

    private String sorted(boolean byDate) {
        return address(question.asked()) + (byDate ? "&sort=newest" : "");
    }

    /// Where too many were found for the best to be told, only the newest come first.
    public boolean byDate() {
        return results != null && results.found().order() == Wanted.Order.NEWEST;
    }

    public @Nullable Long many() {
        return results == null ? null : results.many();
    }

    public List<Tab> orders(UnaryOperator<String> say) {
        return List.of(
                new Tab(sorted(false), say.apply("search.best"), !newest),
                new Tab(sorted(true), say.apply("search.newest"), newest));
    }

    public Pager pager() {
        var next = results == null ? null : results.next();
        return new Pager(
                later ? sorted(newest) : null,
                next == null ? null : sorted(newest) + "&cursor=" + UriUtils.encode(next, StandardCharsets.UTF_8));
    }

    /// The conditions in force, each with the address without it.
    public List<Condition> conditions(Language language) {
        var korean = language == Language.KO;
        return Arrays.stream(Question.Condition.values())
                .filter(question.conditions()::containsKey)
                .map(each -> new Condition(
                        korean ? each.korean() : each.english(),
                        question.conditions().getOrDefault(each, ""),
                        address(question.with(each, "", korean))))
                .toList();
    }

    public List<Group> groups(Language language, UnaryOperator<String> say) {
        return results == null
                ? List.of()
                : Arrays.stream(Found.Kind.values())
                        .map(kind -> new Group(
                                "search.by." + kind.name().toLowerCase(Locale.ROOT), tabs(kind, language, say)))
                        .filter(group -> !group.tabs().isEmpty())
                        .toList();
    }

    private List<Tab> tabs(Found.Kind kind, Language language, UnaryOperator<String> say) {
        var counts = results == null
                ? Map.<String, Long>of()
                : results.found().counts().getOrDefault(kind, Map.of());
        var condition = switch (kind) {
            case STAGE -> Question.Condition.STAGE;
            case CHANNEL -> Question.Condition.CHANNEL;
            case CAUSE -> Question.Condition.CAUSE;
            case TEAM -> Question.Condition.TEAM;
        };
        return counts.entrySet().stream()
                .sorted(kind == Found.Kind.STAGE ? Map.Entry.comparingByKey() : MOST_FIRST)
                .limit(MOST_IN_GROUP)
                .map(each -> new Tab(
                        address(question.with(
                                condition, asked(kind, each.getKey(), language), language == Language.KO)),
                        label(kind, each.getKey(), language, say),
                        question.conditions().containsKey(condition),
                        each.getValue()))
                .toList();
    }

    /// As it is written into a question.
    private String asked(Found.Kind kind, String value, Language language) {
        return switch (kind) {
            case STAGE, CAUSE -> value;
            case CHANNEL -> channel(value, language);
            case TEAM -> team(value);
        };
    }

    private String label(Found.Kind kind, String value, Language language, UnaryOperator<String> say) {
        return switch (kind) {
            case STAGE -> value + " " + say.apply("workbench.stage." + value);
            case CHANNEL -> channel(value, language);
            case CAUSE -> causes.containsKey(value) ? causes.get(value).in(language) : value;
            case TEAM -> team(value);
        };
    }

    public String channel(String code, Language language) {
        return channels.stream()
                .filter(channel -> channel.code().equals(code))
                .map(channel -> channel.words().in(language))
                .findFirst()
                .orElse(code);
    }

    private String team(String id) {
        return teams.stream()
                .filter(team -> String.valueOf(team.id().value()).equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id);
    }
}
