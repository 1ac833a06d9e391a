package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.desk.HelpDesk;
import io.willowleaf.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that somebody spoke with the customer: through which channel, what was said and how they felt.
@Service
@Transactional
public class CallDesk {

    private final ComplaintDesk complaints;
    private final HelpDesk helps;

    CallDesk(ComplaintDesk complaints, HelpDesk helps) {
        this.complaints = complaints;
        this.helps = helps;
    }

    /// The first time anybody spoke with them is the first contact.
    public void spoke(
            ComplaintNumber number,
            String channel,
            String words,
            @Nullable Emotion first,
            @Nullable Emotion emotion,
            Viewer viewer) {
        var standing = complaints.find(number, viewer).standing();
        if (standing == StandingCode.TRIAGED || standing == StandingCode.ASSIGNED) {
            complaints.makeFirstContact(number, channel, viewer);
        }
        if (!words.isBlank()) {
            complaints.addWords(number, words, viewer);
        }
        if (first != null && emotion != null) {
            helps.held(number, channel, first, emotion, viewer);
        } else if (emotion != null) {
            complaints.noteEmotion(number, emotion, viewer);
        }
    }

    public void firstContact(ComplaintNumber number, String channel, @Nullable Emotion emotion, Viewer viewer) {
        complaints.makeFirstContact(number, channel, viewer);
        if (emotion != null) {
            complaints.noteEmotion(number, emotion, viewer);
        }
    }
}
