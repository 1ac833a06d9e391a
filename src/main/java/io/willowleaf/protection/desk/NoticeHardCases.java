package io.willowleaf.protection.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.protection.domain.Encounter;
import io.willowleaf.protection.domain.Loads;
import java.util.List;
import org.springframework.stereotype.Component;

/// Hears how customers felt, to offer rest to whoever met them.
@Component
class NoticeHardCases implements Subscriber {

    private final Loads loads;

    NoticeHardCases(Loads loads) {
        this.loads = loads;
    }

    @Override
    public String name() {
        return "protection.hard-cases";
    }

    @Override
    public void startOver() {
        loads.startOver();
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        for (var heard : batch) {
            if (heard.event() instanceof ComplaintEvent.EmotionNoted(var complaint, var emotion)
                    && heard.by().kind() == Actor.Kind.STAFF) {
                loads.met(new Encounter(new StaffId(heard.by().id()), complaint, emotion.level(), heard.at()));
            }
        }
    }
}
