package io.willowleaf.cause.desk;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseBranch;
import io.willowleaf.cause.CauseGuide;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.domain.CauseDetail;
import io.willowleaf.cause.domain.CauseOverview;
import io.willowleaf.cause.domain.CauseSpan;
import io.willowleaf.cause.domain.CauseTally;
import io.willowleaf.cause.domain.Change;
import io.willowleaf.cause.domain.Coding;
import io.willowleaf.cause.domain.Excerpt;
import io.willowleaf.cause.domain.Leaves;
import io.willowleaf.cause.domain.Pareto;
import io.willowleaf.cause.domain.ParetoWeight;
import io.willowleaf.cause.domain.Taxonomy;
import io.willowleaf.complaint.Said;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.statistics.Rate;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.desk.VolumeDesk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks into one cause: where it occurs, against how much business, and in which words. Counts are of everything;
/// words only of complaints the viewer may read, with what is personal hidden; teams as far as the viewer sees reports.
@Service
@Transactional(readOnly = true)
public class CauseStudyDesk {

    private static final int SOUGHT = 40;
    private static final int MOST_VOICES = 5;
    private static final int MOST_TEAMS = 30;
    private static final List<VolumeKind> VOLUMES =
            List.of(VolumeKind.ORDERS, VolumeKind.SHIPMENTS, VolumeKind.VISITS, VolumeKind.CALLS);

    private final Coding coding;
    private final Leaves leaves;
    private final WordsDesk words;
    private final VolumeDesk volumes;
    private final PeopleDesk people;
    private final ZoneId zone;

    CauseStudyDesk(Coding coding, Leaves leaves, WordsDesk words, VolumeDesk volumes, PeopleDesk people, ZoneId zone) {
        this.coding = coding;
        this.leaves = leaves;
        this.words = words;
        this.volumes = volumes;
        this.people = people;
        this.zone = zone;
    }

    /// Throws [NotFound] for a code that is no side, group or leaf.
    public CauseDetail find(String code, CauseSpan span, CauseBasis basis, Viewer viewer) {
        var all = leaves.all();
        var way = new Taxonomy(all).way(code);
        if (way.isEmpty()) {
            throw new NotFound();
        }
        var period = span.period(zone);
        var overview = new CauseOverview(
                span,
                basis,
                Pareto.of(coding.tallies(period, basis), ParetoWeight.COUNT),
                coding.tallies(span.before().period(zone), basis).stream()
                        .collect(Collectors.toMap(CauseTally::cause, CauseTally::count)),
                all,
                Map.of());
        var perDay = coding.perDay(code, basis, span.weekly().period(zone), zone);
        var volume = volume(span);
        return new CauseDetail(
                way,
                overview,
                perDay,
                volume.kind(),
                rate(perDay, volume.days()),
                teams(code, span, basis, volume.kind(), viewer),
                coding.agreement(code, period),
                coding.turnedOut(code, period),
                voices(code, span, basis, viewer),
                guide(way));
    }

    private record Volume(@Nullable VolumeKind kind, Map<LocalDate, Long> days) {}

    private Volume volume(CauseSpan span) {
        for (var kind : VOLUMES) {
            var days = volumes.perDay(kind, span.from(), span.until());
            if (!days.isEmpty()) {
                return new Volume(kind, days);
            }
        }
        return new Volume(null, Map.of());
    }

    private List<CauseDetail.OfTeam> teams(
            String code, CauseSpan span, CauseBasis basis, @Nullable VolumeKind kind, Viewer viewer) {
        if (viewer.reach(Permission.REPORT_VIEW).compareTo(Reach.TEAM) < 0) {
            return List.of();
        }
        var both = new CauseSpan(span.before().from(), span.to());
        var counts = coding.perTeam(code, basis, both.period(zone), zone);
        var units = kind == null
                ? Map.<TeamId, SortedMap<LocalDate, Long>>of()
                : volumes.perUnit(kind, span.from(), span.until());
        var names = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        return counts.entrySet().stream()
                .filter(team -> viewer.reach(Permission.REPORT_VIEW) == Reach.ALL
                        || viewer.teams().contains(team.getKey()))
                .map(team -> new CauseDetail.OfTeam(
                        names.getOrDefault(team.getKey(), ""),
                        new Change(
                                sum(new TreeMap<>(team.getValue()).tailMap(span.from())),
                                sum(new TreeMap<>(team.getValue()).headMap(span.from()))),
                        rate(team.getValue(), units.getOrDefault(team.getKey(), new TreeMap<>()))))
                .sorted(Comparator.comparingLong(
                                (CauseDetail.OfTeam team) -> -team.change().now())
                        .thenComparing(CauseDetail.OfTeam::name))
                .limit(MOST_TEAMS)
                .toList();
    }

    /// Of the days that have a volume; null when none has.
    private static @Nullable Rate rate(Map<LocalDate, Long> counts, Map<LocalDate, Long> volume) {
        var business = sum(volume);
        return business <= 0
                ? null
                : new Rate(
                        volume.keySet().stream()
                                .mapToLong(day -> counts.getOrDefault(day, 0L))
                                .sum(),
                        business);
    }

    private static long sum(Map<LocalDate, Long> days) {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<CauseDetail.Voice> voices(String code, CauseSpan span, CauseBasis basis, Viewer viewer) {
        var newest = coding.newest(code, basis, span.period(zone), SOUGHT);
        var readable = words.of(newest, viewer).stream().limit(MOST_VOICES).toList();
        var heard = coding.suggestions(readable.stream().map(Said::complaint).toList());
        return readable.stream()
                .map(said -> new CauseDetail.Voice(
                        said.number(),
                        said.at(),
                        Excerpt.of(
                                Sensitive.hide(said.words()),
                                phrases(code, heard.getOrDefault(said.complaint(), List.of())))))
                .toList();
    }

    /// The phrases that speak for this cause, or else whatever spoke.
    private static List<String> phrases(String code, List<CauseSuggestion> suggestions) {
        var own = suggestions.stream()
                .filter(each -> each.cause().value().startsWith(code) || code.startsWith(each.group()))
                .flatMap(each -> each.phrases().stream())
                .toList();
        return own.isEmpty()
                ? suggestions.stream().flatMap(each -> each.phrases().stream()).toList()
                : own;
    }

    private @Nullable CauseGuide guide(List<CauseBranch> way) {
        return way.size() < 2 ? null : leaves.findGuide(way.get(1).code()).orElse(null);
    }
}
