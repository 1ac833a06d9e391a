package io.willowleaf.search.desk;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Stage;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.search.CauseWords;
import io.willowleaf.search.domain.Narrowing;
import io.willowleaf.search.domain.Question;
import io.willowleaf.search.domain.Question.Condition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Understands conditions as people call things: a team by its name or the beginning of it, a stage by its number or
/// its name, a day by its date. What cannot be understood is said and left out.
@Component
class Conditions {

    private static final Pattern CAUSE = Pattern.compile("(?i)[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-./](\\d{1,2}))?(?:[-./](\\d{1,2}))?[.]?");
    private static final Set<String> ME = Set.of("me", "나", "내");

    private final PeopleDesk people;
    private final WordListDesk lists;
    private final Words words;
    private final ObjectProvider<CauseWords> causes;
    private final InstantSource clock;
    private final ZoneId zone;

    Conditions(
            PeopleDesk people,
            WordListDesk lists,
            Words words,
            ObjectProvider<CauseWords> causes,
            InstantSource clock,
            ZoneId zone) {
        this.people = people;
        this.lists = lists;
        this.words = words;
        this.causes = causes;
        this.clock = clock;
        this.zone = zone;
    }

    /// What was understood.
    ///
    /// @param filter the same for what is found in the lists
    record Read(Narrowing narrowing, QueueFilter filter, List<Condition> unread) {}

    Read read(Question question, Viewer viewer) {
        var unread = new ArrayList<Condition>();
        var reading = new Reading(question, unread);
        var stage = reading.of(Condition.STAGE, this::stage);
        var standing = reading.of(Condition.STANDING, this::standing);
        var cause = reading.of(Condition.CAUSE, this::cause);
        var team = reading.of(Condition.TEAM, this::team);
        var channel = reading.of(Condition.CHANNEL, this::channel);
        var officer = reading.of(Condition.OFFICER, said -> officer(said, viewer));
        var from = reading.of(Condition.AFTER, this::start);
        var until = reading.of(Condition.BEFORE, this::start);
        var filter = QueueFilter.ALL
                .at(stage)
                .because(cause)
                .of(officer, team)
                .through(channel)
                .received(from, until)
                .in(standing == null ? Set.of() : Set.of(standing));
        return new Read(
                new Narrowing(stage, standing, cause, team, channel, officer, from, until),
                filter,
                List.copyOf(unread));
    }

    private record Reading(Question question, List<Condition> unread) {

        <T> @Nullable T of(Condition condition, Function<String, @Nullable T> as) {
            var said = question.conditions().get(condition);
            if (said == null) {
                return null;
            }
            var understood = as.apply(said.strip());
            if (understood == null) {
                unread.add(condition);
            }
            return understood;
        }
    }

    private @Nullable Stage stage(String said) {
        return called(
                List.of(Stage.values()),
                stage -> Stream.concat(
                        Stream.of(String.valueOf(stage.number()), stage.name()),
                        said("workbench.stage." + stage.number())),
                said);
    }

    private @Nullable StandingCode standing(String said) {
        return called(
                List.of(StandingCode.values()),
                code -> Stream.concat(
                        Stream.of(code.name()),
                        said("complaint.standing." + code.name().toLowerCase(Locale.ROOT))),
                said);
    }

    private @Nullable String cause(String said) {
        if (CAUSE.matcher(said).matches()) {
            return said.toUpperCase(Locale.ROOT);
        }
        var known =
                causes.stream().flatMap(each -> each.all().entrySet().stream()).toList();
        var cause = called(
                known, each -> Stream.of(each.getValue().ko(), each.getValue().en()), said);
        return cause == null ? null : cause.getKey();
    }

    private @Nullable TeamId team(String said) {
        var team = called(people.teams(), each -> Stream.of(each.name()), said);
        return team == null ? null : team.id();
    }

    private @Nullable String channel(String said) {
        var channel = called(
                lists.channels(),
                each -> Stream.of(each.code(), each.words().ko(), each.words().en()),
                said);
        return channel == null ? null : channel.code();
    }

    private static @Nullable StaffId officer(String said, Viewer viewer) {
        return ME.contains(said.toLowerCase(Locale.ROOT)) && viewer.actor().kind() == Actor.Kind.STAFF
                ? new StaffId(viewer.actor().id())
                : null;
    }

    /// A year begins on its first day, a month on its first.
    private @Nullable Instant start(String said) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = switch (said.toLowerCase(Locale.ROOT)) {
            case "오늘", "today" -> today;
            case "어제", "yesterday" -> today.minusDays(1);
            default -> day(said);
        };
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable LocalDate day(String said) {
        var date = DAY.matcher(said);
        if (!date.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)),
                    date.group(2) == null ? 1 : Integer.parseInt(date.group(2)),
                    date.group(3) == null ? 1 : Integer.parseInt(date.group(3)));
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    private Stream<String> said(String key) {
        return Arrays.stream(Language.values()).map(language -> words.say(language, key));
    }

    /// Whatever is called just so; or else the first whose name begins so.
    private static <T> @Nullable T called(List<T> all, Function<T, Stream<String>> names, String said) {
        var bare = bare(said);
        return Stream.<Predicate<String>>of(bare::equals, name -> name.startsWith(bare))
                .flatMap(fits -> all.stream()
                        .filter(each -> names.apply(each).map(Conditions::bare).anyMatch(fits)))
                .findFirst()
                .orElse(null);
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s·]", "").toLowerCase(Locale.ROOT);
    }
}
