package io.willowleaf.cause.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseEvent;
import io.willowleaf.cause.CauseSheet;
import io.willowleaf.cause.Finding;
import io.willowleaf.cause.NotPossible;
import io.willowleaf.cause.domain.CauseTally;
import io.willowleaf.cause.domain.Coding;
import io.willowleaf.cause.domain.Findings;
import io.willowleaf.cause.domain.Leaves;
import io.willowleaf.cause.domain.Taxonomy;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.log.EventLog;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the cause of one complaint: some propose, others confirm, and the complaint remembers what was confirmed.
@Service
@Transactional
public class FindingDesk {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Leaves leaves;
    private final Coding coding;
    private final Findings findings;
    private final ComplaintDesk complaints;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;

    FindingDesk(
            Leaves leaves,
            Coding coding,
            Findings findings,
            ComplaintDesk complaints,
            EventLog log,
            AuditDesk audit,
            InstantSource clock) {
        this.leaves = leaves;
        this.coding = coding;
        this.findings = findings;
        this.complaints = complaints;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /// For choosing the cause of a complaint that the viewer was already let into.
    @Transactional(readOnly = true)
    public CauseSheet sheet(ComplaintFile file, Viewer viewer) {
        var now = clock.instant();
        return sheet(
                file,
                coding.tallies(new Period(now.minus(LATELY), now), CauseBasis.PRIMARY).stream()
                        .collect(Collectors.toMap(CauseTally::cause, CauseTally::count)),
                viewer);
    }

    /// The same for showing it, without how often each occurred.
    @Transactional(readOnly = true)
    public CauseSheet glance(ComplaintFile file, Viewer viewer) {
        return sheet(file, Map.of(), viewer);
    }

    private CauseSheet sheet(ComplaintFile file, Map<CauseCode, Long> lately, Viewer viewer) {
        var id = file.heard().id();
        var known = findings.known(id);
        var taxonomy = new Taxonomy(known.leaves());
        var offered = taxonomy.offered();
        return new CauseSheet(
                file.heard().number(),
                taxonomy.names(),
                offered.tree(),
                lately,
                known.suggestions().stream()
                        .filter(suggestion -> isKnown(suggestion.cause(), offered))
                        .toList(),
                known.proposal().orElse(null),
                file.beside().cause(),
                file.beside().causePending(),
                file.beside().noAction(),
                allowed(file, viewer));
    }

    /// Proposed by those who work on complaints; whoever may confirm sees it first.
    public void propose(ComplaintNumber number, Finding finding, Viewer viewer) {
        var file = complaints.find(number, viewer);
        if (!viewer.may(Permission.CASE_WRITE, file) || !viewer.may(Permission.CASE_WRITE, Manner.WRITE)) {
            throw new AccessDeniedException(Permission.CASE_WRITE.code());
        }
        demandKnown(finding);
        var id = file.heard().id();
        findings.hold(id);
        var proposal = findings.propose(id, finding, viewer.actor(), clock.instant());
        log.append(
                new CauseEvent.Proposed(id, proposal, finding.primary(), finding.secondary()),
                viewer.actor(),
                clock.instant());
        audit.act(viewer.actor(), "cause.propose", id.stream());
    }

    /// A cause on the side of the customer is confirmed by a team lead or a planner, with what speaks for it.
    public void confirm(ComplaintNumber number, Finding finding, Viewer viewer) {
        demandKnown(finding);
        if (finding.isOnCustomersSide()) {
            if (!mayConfirmCustomersSide(viewer)) {
                throw new NotPossible("cause.refused.lead");
            }
            var words = finding.evidence();
            if (words == null || words.isBlank()) {
                throw new NotPossible("cause.refused.evidence");
            }
            complaints.confirmCause(number, finding.primary(), finding.secondary(), viewer);
            var id = complaints.find(number, viewer).heard().id();
            findings.addEvidence(id, finding, words.strip(), viewer.actor(), clock.instant());
        } else {
            complaints.confirmCause(number, finding.primary(), finding.secondary(), viewer);
        }
    }

    public void needNoAction(ComplaintNumber number, String ground, Viewer viewer) {
        complaints.needNoAction(number, ground, viewer);
    }

    public static boolean mayConfirmCustomersSide(Viewer viewer) {
        return viewer.may(Permission.CAUSE_CODE, Manner.APPROVE)
                || viewer.roles().contains(Role.TEAM_LEAD);
    }

    private void demandKnown(Finding finding) {
        var offered = new Taxonomy(leaves.all()).offered();
        if (!isKnown(finding.primary(), offered)
                || (finding.secondary() != null && !isKnown(finding.secondary(), offered))) {
            throw new NotPossible("cause.refused.unknown");
        }
    }

    private static boolean isKnown(@Nullable CauseCode code, Taxonomy offered) {
        return code != null && offered.find(code).isPresent();
    }

    private static CauseSheet.Allowed allowed(ComplaintFile file, Viewer viewer) {
        var confirm =
                may(Permission.CAUSE_CODE, file, viewer) && file.possible().contains(Verb.CONFIRM_CAUSE);
        var beside = file.beside();
        return new CauseSheet.Allowed(
                confirm,
                !confirm && beside.cause() == null && may(Permission.CASE_WRITE, file, viewer) && file.ended() == null,
                beside.cause() == null
                        && may(Permission.CASE_WRITE, file, viewer)
                        && file.possible().contains(Verb.LEAVE_CAUSE_PENDING),
                may(Permission.CAUSE_CODE, file, viewer)
                        && beside.cause() != null
                        && beside.action() == null
                        && beside.noAction() == null
                        && file.possible().contains(Verb.NEED_NO_ACTION));
    }

    private static boolean may(Permission permission, ComplaintFile file, Viewer viewer) {
        return viewer.may(permission, file) && viewer.may(permission, Manner.WRITE);
    }
}
