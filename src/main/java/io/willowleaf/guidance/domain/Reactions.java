package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.guidance.HintFigures;
import io.willowleaf.guidance.Reaction;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people did about a hint.
public interface Reactions {

    void justified(ComplaintId complaint, String phrase, Justification why, Actor by, Instant at);

    /// What became of each phrase of one text.
    void reacted(ComplaintId complaint, TeamId team, Map<String, Reaction> reactions, Actor by, Instant at);

    /// Per phrase since then, the most offered first, at most so many; of these teams only, or of this actor only,
    /// where given.
    List<HintFigures> figures(Instant since, @Nullable Collection<TeamId> teams, @Nullable Actor by, int most);
}
