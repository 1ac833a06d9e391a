package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Detour;
import io.willowleaf.complaint.Handed;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.OutsideNow;
import io.willowleaf.complaint.Told;
import io.willowleaf.identity.StaffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Tells what took a complaint off the straight way.
final class Detours {

    private final TreeSet<StaffId> accused = new TreeSet<>(Comparator.comparingLong(StaffId::value));
    private final List<OutsideNow> outside = new ArrayList<>();
    private final List<ComplaintId> absorbed = new ArrayList<>();
    private @Nullable StaffId accusedAtTriage;
    private @Nullable Told approval;
    private @Nullable Told escalation;
    private Detour.@Nullable Merged merged;
    private @Nullable IncidentId incident;
    private @Nullable Handed handed;
    private ComplaintFact.@Nullable FromColleague colleague;
    private int answers;
    private int objections;

    Detour detour() {
        return new Detour(
                List.copyOf(accused),
                approval,
                escalation,
                List.copyOf(outside),
                merged,
                List.copyOf(absorbed),
                incident,
                handed,
                colleague,
                answers,
                objections);
    }

    /// What is true once mergers that were undone are as if they had never been.
    static List<Told> withoutUndone(List<Told> facts) {
        var effective = new ArrayList<Told>();
        for (var told : facts) {
            switch (told.fact()) {
                case ComplaintFact.Split _ -> dropLast(effective, null);
                case ComplaintFact.Release(var other) -> dropLast(effective, other);
                default -> effective.add(told);
            }
        }
        return effective;
    }

    private static void dropLast(List<Told> facts, @Nullable ComplaintId released) {
        for (var i = facts.size() - 1; i >= 0; i--) {
            var undone = switch (facts.get(i).fact()) {
                case ComplaintFact.Merger _ -> released == null;
                case ComplaintFact.Absorption(var other) -> other.equals(released);
                default -> false;
            };
            if (undone) {
                facts.remove(i);
                return;
            }
        }
    }

    void hear(Told next) {
        switch (next.fact()) {
            case ComplaintFact.Triage fact -> accuseAtTriage(fact.accused());
            case ComplaintFact.Accusation fact -> accused.add(fact.accused());
            case ComplaintFact.AccusationLifted fact -> accused.remove(fact.accused());
            case ComplaintFact.ApprovalRequest _ -> approval = next;
            case ComplaintFact.ApprovalGrant _, ComplaintFact.ApprovalReturn _ -> approval = null;
            case ComplaintFact.Escalation _ -> escalation = next;
            case ComplaintFact.EscalationEnd _ -> escalation = null;
            case ComplaintFact.OutsideCase fact ->
                outside.add(
                        new OutsideNow(next.id(), fact.body(), fact.reference(), fact.due(), next.at(), null, null));
            case ComplaintFact.OutsideOutcome fact ->
                outside.replaceAll(each -> each.id() == fact.outside() ? over(each, fact) : each);
            case ComplaintFact.TakenOver fact ->
                handed = new Handed(next.id(), fact.body(), fact.reference(), fact.handedAt(), fact.due(), null);
            case ComplaintFact.BodyInformed _ ->
                handed = handed == null
                        ? null
                        : new Handed(
                                handed.id(), handed.body(), handed.reference(), handed.at(), handed.due(), next.at());
            case ComplaintFact.FromColleague fact -> colleague = fact;
            case ComplaintFact.Merger fact -> merged = new Detour.Merged(fact.kept(), next.at());
            case ComplaintFact.Absorption fact -> absorbed.add(fact.other());
            case ComplaintFact.IncidentLink fact -> incident = fact.incident();
            case ComplaintFact.IncidentUnlink _ -> incident = null;
            case ComplaintFact.Answer _ -> {
                answers++;
                rest();
            }
            case ComplaintFact.Objection _ -> objections++;
            case ComplaintFact.Closure _, ComplaintFact.Ending _ -> rest();
            default -> {}
        }
    }

    /// A later triage says anew whom it is about; what was said besides stays.
    private void accuseAtTriage(@Nullable StaffId one) {
        if (accusedAtTriage != null && !accusedAtTriage.equals(one)) {
            accused.remove(accusedAtTriage);
        }
        if (one != null && !one.equals(accusedAtTriage)) {
            accused.add(one);
        }
        accusedAtTriage = one;
    }

    private void rest() {
        approval = null;
        escalation = null;
    }

    private static OutsideNow over(OutsideNow open, ComplaintFact.OutsideOutcome fact) {
        return new OutsideNow(
                open.id(), open.body(), open.reference(), open.due(), open.since(), fact.result(), fact.words());
    }
}
