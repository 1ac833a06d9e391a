package io.willowleaf.workbench.web;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.Team;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the conditions of a list can be, in words.
public record Choices(
        List<Channel> channels,
        List<CaseType> types,
        List<Team> teams,
        List<StaffCard> officers,
        @Nullable Bilingual cause) {

    public List<Option> severities(UnaryOperator<String> say) {
        return Arrays.stream(Severity.values())
                .map(level -> new Option(level.name(), level.name() + " " + severity(level.name(), say)))
                .toList();
    }

    public List<Option> priorities() {
        return Arrays.stream(Priority.values())
                .map(each -> new Option(each.name(), each.name()))
                .toList();
    }

    public List<Option> emotions(UnaryOperator<String> say) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(level -> new Option(String.valueOf(level), say.apply("shell.emotion." + level)))
                .toList();
    }

    public List<Option> stages(UnaryOperator<String> say) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(
                        stage -> new Option(String.valueOf(stage), stage + " " + say.apply("workbench.stage." + stage)))
                .toList();
    }

    public List<Option> doors(Language language) {
        return channels.stream()
                .map(each -> new Option(each.code(), each.words().in(language)))
                .toList();
    }

    public List<Option> kinds(Language language) {
        return types.stream()
                .map(each -> new Option(each.code(), each.words().in(language)))
                .toList();
    }

    public List<Option> groups() {
        return teams.stream()
                .map(each -> new Option(String.valueOf(each.id().value()), each.name()))
                .toList();
    }

    public List<Option> people() {
        return officers.stream()
                .map(each -> new Option(String.valueOf(each.id().value()), each.name() + " · " + each.teamName()))
                .toList();
    }

    public List<Option> standings(UnaryOperator<String> say) {
        return Arrays.stream(StandingCode.values())
                .map(each -> new Option(each.name(), standing(each.name(), say)))
                .toList();
    }

    public List<Option> waits(UnaryOperator<String> say) {
        return ListQuestion.WAITS.stream()
                .map(Waits::name)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .map(each -> new Option(each, say.apply("workbench.waits." + each)))
                .toList();
    }

    /// A condition as its chip says it.
    String words(String name, String value, Language language, UnaryOperator<String> say) {
        return switch (name) {
            case "severity" -> severity(value, say);
            case "standing" -> each(value, code -> standing(code, say));
            case "waits" -> each(value, code -> of(waits(say), code));
            case "emotion" -> of(emotions(say), value);
            case "stage" -> of(stages(say), value);
            case "channel" -> ComplaintPages.channel(channels, value).in(language);
            case "type" -> of(kinds(language), value);
            case "team" -> of(groups(), value);
            case "officer" -> value.equals("me") ? say.apply("workbench.filter.me") : of(people(), value);
            case "cause" -> cause == null ? value : cause.in(language);
            default -> value;
        };
    }

    private static String severity(String code, UnaryOperator<String> say) {
        return Arrays.stream(Severity.values()).anyMatch(level -> level.name().equals(code))
                ? say.apply("complaint.severity." + code.toLowerCase(Locale.ROOT))
                : code;
    }

    private static String standing(String code, UnaryOperator<String> say) {
        return Arrays.stream(StandingCode.values()).anyMatch(each -> each.name().equals(code))
                ? say.apply("complaint.standing." + code.toLowerCase(Locale.ROOT))
                : code;
    }

    private static String each(String values, UnaryOperator<String> say) {
        return Arrays.stream(values.split(",", -1)).map(say).collect(Collectors.joining(", "));
    }

    private static String of(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
