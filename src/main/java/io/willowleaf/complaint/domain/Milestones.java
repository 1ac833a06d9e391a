package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Milestone;
import io.willowleaf.complaint.Milestone.Kind;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the customer is promised beside the deadline, and what came of it: told from the facts each time, by the terms
/// of the priority it had then.
///
/// Contact, a reply, a question and the decision are words that say how it goes. The next is owed from the last one, or
/// from when the customer last came back to us; nothing is owed while we wait for the customer, or once it is decided.
public final class Milestones {

    /// How far back a start is looked for; no promise of a word meanwhile is as long.
    private static final Duration LONGEST = Duration.ofDays(60);

    private final Complaint complaint;
    private final Map<Priority, ServiceTerms> terms;
    private final WorkCalendar calendar;
    private final Instant now;
    private final List<Milestone> words = new ArrayList<>();
    private Priority priority = ServicePolicies.UNSORTED;
    private @Nullable Instant owedFrom;
    private @Nullable Instant firstWord;
    private boolean asked;

    private Milestones(Complaint complaint, Map<Priority, ServiceTerms> terms, WorkCalendar calendar, Instant now) {
        this.complaint = complaint;
        this.terms = terms;
        this.calendar = calendar;
        this.now = now;
        this.owedFrom = complaint.heard().at();
    }

    /// In the order in which they are owed.
    public static List<Milestone> of(
            Complaint complaint, Map<Priority, ServiceTerms> terms, WorkCalendar calendar, Instant now) {
        return new Milestones(complaint, terms, calendar, now).all();
    }

    /// The last moment from which such a term is over by now, so that a list can be asked for it.
    public static Instant overSince(Term term, WorkCalendar calendar, Instant now) {
        var from = now.minus(LONGEST).getEpochSecond();
        var until = now.getEpochSecond();
        while (until - from > 1) {
            var middle = from + (until - from) / 2;
            if (calendar.due(Instant.ofEpochSecond(middle), term).isBefore(now)) {
                from = middle;
            } else {
                until = middle;
            }
        }
        return Instant.ofEpochSecond(from);
    }

    private List<Milestone> all() {
        Detours.withoutUndone(complaint.story()).forEach(this::hear);
        var all = new ArrayList<Milestone>();
        add(all, Kind.RECEIPT, due(complaint.heard().at(), term().receipt()), toldOfReceipt());
        all.addAll(words);
        if (owedFrom != null && !complaint.isWaitingFor(WaitFor.CUSTOMER)) {
            add(all, Kind.PROGRESS, due(owedFrom, term().progress()), null);
        }
        var latest = calendar.due(complaint.beside().clockFrom(), Terms.parse(term().latest()), pauses());
        add(all, Kind.LATEST, latest, isRunning() ? null : complaint.beside().answeredAt());
        return all;
    }

    private void hear(Told told) {
        switch (told.fact()) {
            case ComplaintFact.Triage fact -> priority = fact.priority();
            case ComplaintFact.FirstContact _, ComplaintFact.Reply _ -> word(told.at());
            case ComplaintFact.Waiting fact -> {
                asked = fact.whom() == WaitFor.CUSTOMER;
                if (asked) {
                    word(told.at());
                }
            }
            case ComplaintFact.WaitingEnd _ -> owedFrom = owedFrom != null && asked ? told.at() : owedFrom;
            case ComplaintFact.Answer _ -> {
                word(told.at());
                owedFrom = null;
            }
            case ComplaintFact.Objection _, ComplaintFact.Reopening _ -> owedFrom = told.at();
            case ComplaintFact.Closure _, ComplaintFact.Ending _, ComplaintFact.Merger _ -> owedFrom = null;
            default -> {}
        }
    }

    private void word(Instant at) {
        firstWord = firstWord == null ? at : firstWord;
        if (owedFrom != null && owedFrom.isBefore(at)) {
            words.add(Milestone.of(Kind.PROGRESS, due(owedFrom, term().progress()), at, now));
            owedFrom = at;
        }
    }

    /// What never came true is no promise once it is over.
    private void add(List<Milestone> all, Kind kind, Instant due, @Nullable Instant at) {
        if (at != null || isRunning()) {
            all.add(Milestone.of(kind, due, at, now));
        }
    }

    /// Whoever writes to us on our pages, or is heard by one of us, is told at once.
    private @Nullable Instant toldOfReceipt() {
        var by = complaint.heard().by().kind();
        return by == Actor.Kind.CUSTOMER || by == Actor.Kind.STAFF
                ? complaint.heard().at()
                : firstWord;
    }

    private boolean isRunning() {
        return complaint.nextTarget() != null;
    }

    private List<Period> pauses() {
        var waiting = complaint.beside().waiting();
        var all = new ArrayList<>(complaint.beside().pauses());
        if (waiting != null && complaint.isWaitingFor(WaitFor.CUSTOMER)) {
            all.add(new Period(waiting.at(), now));
        }
        return all;
    }

    private Instant due(Instant from, String term) {
        return calendar.due(from, Terms.parse(term));
    }

    private ServiceTerms term() {
        return Objects.requireNonNull(terms.get(priority));
    }
}
