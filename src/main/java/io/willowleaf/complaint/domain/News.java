package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The last thing that happened to a complaint by somebody's hand: the beginning of the last act. Deadlines and
/// verdicts follow from others; a sign, a door and a colleague belong to the receipt: they are no news, and a merger
/// that was undone is as if it had never been. Without a fact it is the receipt.
public record News(@Nullable ComplaintFact fact, Actor by, Instant at) {

    public static News of(Complaint complaint) {
        News last = new News(null, complaint.heard().by(), complaint.heard().at());
        for (var told : Detours.withoutUndone(complaint.story())) {
            if (told.fact() instanceof ComplaintFact.Deadline
                    || told.fact() instanceof ComplaintFact.Verdict
                    || told.fact() instanceof ComplaintFact.MomentKnown
                    || told.fact() instanceof ComplaintFact.FromColleague
                    || told.fact() instanceof ComplaintFact.EntranceKnown) {
                continue;
            }
            if (last.fact() == null
                    || !told.at().equals(last.at())
                    || !told.by().equals(last.by())) {
                last = new News(told.fact(), told.by(), told.at());
            }
        }
        return last;
    }
}
