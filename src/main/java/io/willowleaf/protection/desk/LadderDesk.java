package io.willowleaf.protection.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.protection.LadderSheet;
import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.NotPossible;
import io.willowleaf.protection.ProtectionSheet;
import io.willowleaf.protection.Situation;
import io.willowleaf.protection.domain.Glances;
import io.willowleaf.protection.domain.LadderPolicy;
import io.willowleaf.protection.domain.LoadPolicy;
import io.willowleaf.protection.domain.Steps;
import io.willowleaf.protection.domain.Warnings;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers the next step of the ladder with the words for it, and writes down what was said. It never takes a step by
/// itself, and never touches the complaint.
@Service
@Transactional
public class LadderDesk {

    private final Steps steps;
    private final Warnings warnings;
    private final Glances glances;
    private final LoadDesk loads;
    private final RepetitionDesk repetitions;
    private final ComplaintDesk complaints;
    private final AuditDesk audit;
    private final InstantSource clock;

    LadderDesk(
            Steps steps,
            Warnings warnings,
            Glances glances,
            LoadDesk loads,
            RepetitionDesk repetitions,
            ComplaintDesk complaints,
            AuditDesk audit,
            InstantSource clock) {
        this.steps = steps;
        this.warnings = warnings;
        this.glances = glances;
        this.loads = loads;
        this.repetitions = repetitions;
        this.complaints = complaints;
        this.audit = audit;
        this.clock = clock;
    }

    /// For the page of a complaint the viewer may read.
    @Transactional(readOnly = true)
    public ProtectionSheet glance(ComplaintFile file, Viewer viewer) {
        if (!mayAsk(viewer) || viewer.actor().kind() != Actor.Kind.STAFF) {
            return ProtectionSheet.NONE;
        }
        var customer = file.heard().customer();
        var now = clock.instant();
        var reader = new StaffId(viewer.actor().id());
        var seen = glances.at(file.heard().id(), customer, reader, now.minus(RestrictionDesk.MONTH), loads.morning());
        var given = seen.given();
        return new ProtectionSheet(
                true,
                given.isEmpty()
                        ? null
                        : LadderPolicy.findNext(seen.steps(), given, now).orElse(null),
                given,
                seen.asked().orElse(null),
                seen.restrictions().stream()
                        .filter(restriction -> restriction.isInForce(now))
                        .findFirst()
                        .orElse(null),
                !given.isEmpty()
                        && customer != null
                        && RestrictionDesk.mayAsk(viewer)
                        && RestrictionDesk.isSuggested(seen.toCustomer(), grave(), endings(seen.steps())),
                LoadPolicy.suggestsRest(
                        seen.met(),
                        given.stream().anyMatch(warning -> warning.by().equals(viewer.actor())),
                        seen.rested()));
    }

    public LadderSheet sheet(ComplaintNumber number, Viewer viewer) {
        var file = reach(complaints.find(number, viewer), viewer);
        var given = warnings.of(file.heard().id());
        var all = steps.all();
        return new LadderSheet(
                number,
                all,
                steps.situations(),
                given,
                LadderPolicy.findNext(all, given, clock.instant()).orElse(null),
                repetitions.of(file, viewer));
    }

    /// `words` is what was said, `heard` what the customer had said before.
    public void warn(
            ComplaintNumber number,
            String step,
            String situation,
            String words,
            @Nullable String heard,
            @Nullable String recording,
            Viewer viewer) {
        var file = reach(complaints.find(number, viewer), viewer);
        var complaint = file.heard().id();
        warnings.hold(complaint);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var all = steps.all();
        if (!LadderPolicy.mayGive(step(all, step), situation(situation), all, warnings.of(complaint), now)) {
            throw new NotPossible("protection.refused.step");
        }
        if (words.isBlank()) {
            throw new NotPossible("protection.refused.words");
        }
        warnings.add(
                new Warnings.NewWarning(
                        complaint,
                        file.heard().customer(),
                        step,
                        situation,
                        Sensitive.seal(words.strip()),
                        sealed(heard),
                        sealed(recording)),
                viewer.actor(),
                now);
        audit.act(viewer.actor(), "protection.warn", complaint.stream(), step);
    }

    @Transactional(readOnly = true)
    public List<LadderStep> steps() {
        return steps.all();
    }

    public void rewrite(String code, Bilingual name, Bilingual when, Bilingual words, Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE, Manner.WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
        step(steps.all(), code);
        steps.rewrite(code, name, when, words);
        audit.act(viewer.actor(), "protection.rewrite", "protection.step:" + code);
    }

    /// Whoever may read a complaint may be abused over it, whoever answers for it: what is one's own is the request.
    static boolean mayAsk(Viewer viewer) {
        return viewer.may(Permission.PROTECTION_RAISE, Manner.WRITE);
    }

    private Set<String> grave() {
        return steps.situations().stream()
                .filter(Situation::grave)
                .map(Situation::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> endings(List<LadderStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == LadderStep.Kind.ENDING)
                .map(LadderStep::code)
                .collect(Collectors.toSet());
    }

    private static ComplaintFile reach(ComplaintFile file, Viewer viewer) {
        if (!mayAsk(viewer)) {
            throw new AccessDeniedException(Permission.PROTECTION_RAISE.code());
        }
        return file;
    }

    private static LadderStep step(List<LadderStep> steps, String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Situation situation(String code) {
        return steps.situations().stream()
                .filter(situation -> situation.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotPossible("protection.refused.situation"));
    }

    private static @Nullable String sealed(@Nullable String text) {
        return text == null || text.isBlank() ? null : Sensitive.seal(text.strip());
    }
}
