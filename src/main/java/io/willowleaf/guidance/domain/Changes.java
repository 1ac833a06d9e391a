package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.guidance.ChangeFigures;
import io.willowleaf.guidance.ChangeNow;
import io.willowleaf.guidance.Way;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The changes that were offered and how they went.
public interface Changes {

    List<Way> ways();

    /// The newest first.
    List<ChangeNow> of(ComplaintId complaint);

    long offer(ComplaintFile file, Way way, @Nullable StaffId to, Actor by, Instant at);

    void reply(
            long change,
            boolean accepted,
            @Nullable Instant due,
            @Nullable Long promise,
            @Nullable Long note,
            Actor by,
            Instant at);

    void takeOver(long change, Actor by, Instant at);

    void end(long change, Emotion after, Actor by, Instant at);

    /// Hearing it again changes nothing.
    void promiseEnded(long promise, ComplaintId complaint, boolean kept, Instant at);

    /// Per kind, offered since then; of these teams only, or by this actor only, where given.
    List<ChangeFigures> figures(Instant since, @Nullable Collection<TeamId> teams, @Nullable Actor by);

    /// The complaints this person is asked to take over.
    List<String> waitingFor(StaffId person);
}
