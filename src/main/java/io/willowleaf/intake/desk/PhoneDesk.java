package io.willowleaf.intake.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.CallId;
import io.willowleaf.intake.CallNow;
import io.willowleaf.intake.Spoken;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what was told on the telephone or at the counter, whoever the complaint belongs to: as a new one, or as
/// more words of one that is open, together with the call and the promise to call back. All of it or nothing.
@Service
@Transactional
public class PhoneDesk {

    private final IntakeDesk intake;
    private final ComplaintDesk complaints;
    private final CallLogDesk calls;
    private final Words words;

    PhoneDesk(IntakeDesk intake, ComplaintDesk complaints, CallLogDesk calls, Words words) {
        this.intake = intake;
        this.complaints = complaints;
        this.calls = calls;
        this.words = words;
    }

    /// Sent twice it is done once, and leads to the same complaint.
    public ComplaintNumber enter(Spoken spoken, ReceptionKey key, Viewer viewer) {
        return spoken.into() == null ? receive(spoken, key, viewer) : goOn(spoken, spoken.into(), key, viewer);
    }

    private ComplaintNumber receive(Spoken spoken, ReceptionKey key, Viewer viewer) {
        var call = call(spoken, viewer);
        var receipt = intake.takeMyself(numbered(spoken.story(), call), key, viewer);
        if (receipt.fresh()) {
            log(spoken, call, receipt.number(), viewer);
            promise(spoken, receipt.number(), viewer);
        }
        return receipt.number();
    }

    private ComplaintNumber goOn(Spoken spoken, ComplaintNumber number, ReceptionKey key, Viewer viewer) {
        if (calls.goesOn(key.door() + ":" + key.key(), number.value())) {
            complaints.hear(number, spoken.story().words(), spoken.story().emotion(), viewer);
            log(spoken, call(spoken, viewer), number, viewer);
            promise(spoken, number, viewer);
        }
        return number;
    }

    /// The call a telephone system told about, if it is the viewer's.
    private Optional<CallId> call(Spoken spoken, Viewer viewer) {
        return Optional.ofNullable(spoken.call())
                .flatMap(call -> calls.find(call, viewer))
                .map(CallNow::id);
    }

    private void log(Spoken spoken, Optional<CallId> call, ComplaintNumber number, Viewer viewer) {
        call.or(() -> Optional.ofNullable(spoken.talk())
                        .map(talk -> calls.write(talk, spoken.story().phone(), viewer)))
                .ifPresent(logged -> calls.link(logged, number.value()));
    }

    private void promise(Spoken spoken, ComplaintNumber number, Viewer viewer) {
        if (spoken.callBack() != null) {
            complaints.promiseCallBack(number, words.say(Language.KO, "intake.callBack"), spoken.callBack(), viewer);
        }
    }

    /// With the number the call came from, where nobody typed another.
    private Story numbered(Story story, Optional<CallId> call) {
        return story.phone() != null
                ? story
                : call.flatMap(calls::findNumber)
                        .map(number -> story.reachedAt(number.digits()))
                        .orElse(story);
    }
}
