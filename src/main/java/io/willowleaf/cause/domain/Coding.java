package io.willowleaf.cause.domain;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseEvent;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Complaints by cause, for counting: filled from the log and empty when it starts over.
public interface Coding {

    void startOver();

    void received(ComplaintEvent.Received complaint);

    /// The strongest first; `rules` names the state of the rules.
    void suggested(ComplaintId complaint, List<CauseSuggestion> suggestions, String rules);

    void proposed(CauseEvent.Proposed proposal);

    void triaged(ComplaintEvent.Triaged triage);

    void assigned(ComplaintEvent.Assigned assignment);

    void confirmed(ComplaintEvent.CauseConfirmed cause, Instant at);

    void ended(ComplaintEvent.Ended end);

    List<CauseSuggestion> suggestions(ComplaintId complaint);

    Map<ComplaintId, List<CauseSuggestion>> suggestions(Collection<ComplaintId> complaints);

    /// Those received in the period; without a cause they count as unknown.
    List<CauseTally> tallies(Period received, CauseBasis basis);

    /// Per day of receipt, for codes that begin so.
    SortedMap<LocalDate, Long> perDay(String code, CauseBasis basis, Period received, ZoneId zone);

    /// Per leaf and day of receipt.
    Map<CauseCode, SortedMap<LocalDate, Long>> perDay(
            Collection<CauseCode> leaves, CauseBasis basis, Period received, ZoneId zone);

    /// Per team and day of receipt, for codes that begin so.
    Map<TeamId, SortedMap<LocalDate, Long>> perTeam(String code, CauseBasis basis, Period received, ZoneId zone);

    /// How often what was reported turned out to be the cause, for causes reported under this code.
    Agreement agreement(String code, Period received);

    /// What complaints turned out to be that were reported under this code.
    Map<CauseCode, Long> turnedOut(String reported, Period received);

    /// The newest received.
    List<ComplaintId> newest(String code, CauseBasis basis, Period received, int limit);

    /// So many of the confirmed had another cause reported.
    record Agreement(long differing, long confirmed) {}
}
