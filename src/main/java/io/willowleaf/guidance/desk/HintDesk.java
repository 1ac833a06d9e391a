package io.willowleaf.guidance.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Heeded;
import io.willowleaf.guidance.Hint;
import io.willowleaf.guidance.HintFigures;
import io.willowleaf.guidance.Reaction;
import io.willowleaf.guidance.domain.Phrase;
import io.willowleaf.guidance.domain.Reactions;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers what became of the hints, and tells which of them help. It tells of phrases, never of persons, and keeps
/// no text.
@Service
@Transactional
public class HintDesk {

    private static final int MOST = 40;

    private final PhraseCoach coach;
    private final ComplaintDesk complaints;
    private final Reactions reactions;
    private final InstantSource clock;

    HintDesk(PhraseCoach coach, ComplaintDesk complaints, Reactions reactions, InstantSource clock) {
        this.coach = coach;
        this.complaints = complaints;
        this.reactions = reactions;
        this.clock = clock;
    }

    /// Once for every text that was handed in. What still stands in it was ignored or justified; what was offered and
    /// is gone was reworded.
    public void handedIn(ComplaintNumber number, Saying saying, Heeded heeded, Viewer viewer) {
        var standing = coach.check(saying.words());
        if (standing.isEmpty() && heeded.offered().isEmpty() && heeded.taken().isEmpty()) {
            return;
        }
        var all = reactions(standing, heeded, saying.justification() != null);
        if (!all.isEmpty()) {
            var file = complaints.find(number, viewer);
            reactions.reacted(file.heard().id(), file.team(), all, viewer.actor(), clock.instant());
        }
    }

    /// A code that no phrase has is none of ours.
    private Map<String, Reaction> reactions(List<Hint> standing, Heeded heeded, boolean justified) {
        var known = coach.avoided().stream().map(Phrase::code).collect(Collectors.toSet());
        var all = new HashMap<String, Reaction>();
        heeded.taken().forEach(code -> all.put(code, Reaction.TAKEN));
        standing.forEach(hint ->
                all.putIfAbsent(hint.code(), justified && hint.blocks() ? Reaction.JUSTIFIED : Reaction.IGNORED));
        heeded.offered().forEach(code -> all.putIfAbsent(code, Reaction.REWORDED));
        all.keySet().retainAll(known);
        return all;
    }

    /// Of the last days, as far as the viewer's reports reach.
    @Transactional(readOnly = true)
    public List<HintFigures> figures(Duration last, Viewer viewer) {
        var since = clock.instant().minus(last);
        return switch (viewer.reach(Permission.REPORT_VIEW)) {
            case ALL -> reactions.figures(since, null, null, MOST);
            case TEAM -> reactions.figures(since, viewer.teams(), null, MOST);
            case OWN -> reactions.figures(since, null, viewer.actor(), MOST);
            case NONE -> List.of();
        };
    }
}
