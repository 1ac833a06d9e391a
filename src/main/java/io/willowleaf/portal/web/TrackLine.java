package io.willowleaf.portal.web;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Consent;
import io.willowleaf.complaint.Told;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing said or done, as the customer sees it; `kind` is that of the entry it is shown in, `key` names it.
public record TrackLine(
        String kind, String key, Told told, @Nullable String words) {

    public Instant at() {
        return told.at();
    }

    public boolean isOurs() {
        return kind.equals("reply");
    }

    /// What the customer said or settled, also where one of us wrote it down.
    public boolean isTheirs() {
        return kind.equals("customer") || key.equals("acceptance");
    }

    static Optional<TrackLine> find(Told told) {
        return Optional.ofNullable(
                switch (told.fact()) {
                    case ComplaintFact.FirstContact _ -> new TrackLine("event", "contact", told, null);
                    case ComplaintFact.Reply reply -> new TrackLine("reply", "reply", told, reply.words());
                    case ComplaintFact.Answer answer -> new TrackLine("reply", "answer", told, answer.words());
                    case ComplaintFact.Waiting waiting -> new TrackLine("reply", "waiting", told, waiting.asked());
                    case ComplaintFact.Addition more -> new TrackLine("customer", "addition", told, more.words());
                    case ComplaintFact.Objection no -> new TrackLine("customer", "objection", told, no.words());
                    case ComplaintFact.Attachment file -> new TrackLine("customer", "attachment", told, file.name());
                    case ComplaintFact.Acceptance(var how) ->
                        new TrackLine("event", how == Consent.WORD ? "acceptance" : "silence", told, null);
                    case ComplaintFact.Reopening _ -> new TrackLine("event", "reopening", told, null);
                    case ComplaintFact.Closure _ -> new TrackLine("event", "closure", told, null);
                    case ComplaintFact.Ending end -> new TrackLine("event", "ending", told, end.notice());
                    case ComplaintFact.OutsideCase _ -> new TrackLine("event", "outside", told, null);
                    case ComplaintFact.OutsideOutcome heard ->
                        new TrackLine("event", "outsideHeard", told, heard.words());
                    default -> null;
                });
    }
}
