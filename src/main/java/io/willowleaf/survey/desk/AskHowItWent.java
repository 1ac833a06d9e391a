package io.willowleaf.survey.desk;

import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.util.List;
import org.springframework.stereotype.Component;

/// Asks the customer when a complaint was closed, unless it only repeats another one. Hearing it again asks nobody
/// twice.
@Component
class AskHowItWent implements Subscriber {

    private final InvitationDesk desk;

    AskHowItWent(InvitationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "survey.ask-how-it-went";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        for (var heard : batch) {
            if (heard.event() instanceof ComplaintEvent.Closed closed && closed.reason() != CloseReason.REPEAT) {
                desk.invite(closed.complaint(), heard.revision(), heard.at());
            }
        }
    }
}
