package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.guidance.ConversationFigures;
import io.willowleaf.guidance.Reminder;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.Signal;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Signals, reminders, and how conversations went.
public interface Helps {

    /// What is known of one complaint for one person: the codes of the signals seen, and of the reminders put away.
    record Known(Set<String> seen, Set<String> putAway) {}

    List<Signal> signals();

    List<Reminder> reminders();

    Known of(ComplaintId complaint, Actor person);

    void see(ComplaintId complaint, String signal, boolean seen, Actor by, Instant at);

    void putAway(ComplaintId complaint, String reminder, Actor by, Instant at);

    void held(ComplaintFile file, Setting setting, Emotion first, Emotion last, Actor by, Instant at);

    List<ConversationFigures> conversations(Instant since, @Nullable Collection<TeamId> teams, @Nullable Actor by);
}
