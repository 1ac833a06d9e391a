package io.willowleaf.cause.desk;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseBranch;
import io.willowleaf.cause.CauseGuide;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.domain.CauseTally;
import io.willowleaf.cause.domain.Coding;
import io.willowleaf.cause.domain.Leaves;
import io.willowleaf.cause.domain.Taxonomy;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What causes are called, what the words of a complaint speak for, and how often each cause occurred. No complaint can
/// be told from the counts.
@Service
@Transactional(readOnly = true)
public class CauseDesk {

    private final Leaves leaves;
    private final Coding coding;
    private final ZoneId zone;

    CauseDesk(Leaves leaves, Coding coding, ZoneId zone) {
        this.leaves = leaves;
        this.coding = coding;
        this.zone = zone;
    }

    /// All leaves, with those that are switched off, in the order in which they are offered.
    public List<CauseLeaf> leaves() {
        return leaves.all();
    }

    /// Every leaf by its code, in the order in which they are offered.
    public Map<CauseCode, Bilingual> names() {
        return taxonomy().names();
    }

    /// What these causes are called; a code that is not known stands for itself.
    public Map<CauseCode, String> labels(Collection<CauseCode> codes, Language language) {
        var names = names();
        return codes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> names.getOrDefault(code, new Bilingual(code.value(), code.value()))
                                .in(language)));
    }

    /// What a side, a group or a leaf is called; a code that is not known stands for itself.
    public Bilingual words(String code) {
        var way = way(code);
        return way.isEmpty() ? new Bilingual(code, code) : way.getLast().words();
    }

    /// What can be chosen, by side and group.
    public List<CauseBranch> tree() {
        return taxonomy().offered().tree();
    }

    /// The same with what is switched off and with the drawer for the unknown.
    public List<CauseBranch> wholeTree() {
        return taxonomy().tree();
    }

    /// The way from the side to what has this code: a side, a group or a leaf. Empty if nothing has.
    public List<CauseBranch> way(String code) {
        return taxonomy().way(code);
    }

    /// By the code of the group: `PD-DLV`.
    public Optional<CauseGuide> findGuide(String group) {
        return leaves.findGuide(group);
    }

    /// What the words of the customer speak for, the strongest first.
    public List<CauseSuggestion> suggestions(ComplaintId complaint) {
        return coding.suggestions(complaint);
    }

    /// Complaints received in the period, by cause; those without one count as [CauseLeaf#UNKNOWN].
    public Map<CauseCode, Long> counts(Period received, CauseBasis basis) {
        return coding.tallies(received, basis).stream().collect(Collectors.toMap(CauseTally::cause, CauseTally::count));
    }

    /// Complaints per day of receipt with this cause or one whose code begins so; `until` is not included and days
    /// without any are left out.
    public SortedMap<LocalDate, Long> perDay(String code, CauseBasis basis, LocalDate from, LocalDate until) {
        return coding.perDay(code, basis, period(from, until), zone);
    }

    /// The same by week, under its Monday.
    public SortedMap<LocalDate, Long> perWeek(String code, CauseBasis basis, LocalDate from, LocalDate until) {
        var weeks = new TreeMap<LocalDate, Long>();
        perDay(code, basis, from, until)
                .forEach((day, count) ->
                        weeks.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), count, Long::sum));
        return weeks;
    }

    private Taxonomy taxonomy() {
        return new Taxonomy(leaves.all());
    }

    private Period period(LocalDate from, LocalDate until) {
        return new Period(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }
}
