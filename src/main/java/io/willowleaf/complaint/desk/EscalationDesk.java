package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.domain.ChainOfCommand;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.kernel.words.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings a complaint to somebody else: up to a superior by name, or over to another person or team.
@Service
@Transactional
public class EscalationDesk {

    private final Holding holding;
    private final Deed deed;
    private final Superiors superiors;
    private final StaffMail mail;
    private final Words promises;

    EscalationDesk(Holding holding, Deed deed, Superiors superiors, StaffMail mail, Words promises) {
        this.holding = holding;
        this.deed = deed;
        this.superiors = superiors;
        this.mail = mail;
        this.promises = promises;
    }

    /// Who stands above this team, the nearest first.
    @Transactional(readOnly = true)
    public List<StaffId> above(TeamId team) {
        return superiors.above(team);
    }

    /// To the next rung. A customer who asks for somebody in charge is promised a call back.
    public void escalate(ComplaintNumber number, EscalationGround ground, String words, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        var above = superiors.above(held.team());
        deed.act("escalate", held, viewer.actor(), work -> {
            work.tell(it -> new ChainOfCommand(it).up(above, ground, Clean.words(words)));
            if (ground == EscalationGround.CUSTOMER_ASKS) {
                work.promiseCallBack(promises.say(held.heard().language(), "complaint.callback.promise"));
            }
            work.escalated().ifPresent(up -> write(held, up, viewer, work));
        });
    }

    /// To the superior, unless that is who acts.
    private void write(Complaint complaint, ComplaintFact.Escalation up, Viewer by, Work work) {
        var superior = up.superior();
        if (by.actor().equals(Actor.staff(superior.value()))) {
            return;
        }
        mail.write(
                superior,
                complaint,
                "escalation.%d.%d.%d"
                        .formatted(
                                complaint.heard().id().value(),
                                up.rung(),
                                work.now().toEpochMilli()),
                (speech, address) -> letter(complaint, up, work, speech, address));
    }

    private static StaffMail.Text letter(
            Complaint complaint, ComplaintFact.Escalation up, Work work, Speech speech, String address) {
        var number = complaint.heard().number().value();
        var ground = "complaint.escalation_ground." + up.ground().name().toLowerCase(Locale.ROOT);
        var text = work.promised()
                .map(callBack -> speech.t(
                        "complaint.escalated.callback",
                        number,
                        speech.t(ground),
                        speech.dateTime(callBack.due()),
                        address))
                .orElseGet(() -> speech.t("complaint.escalated.text", number, speech.t(ground), address));
        return new StaffMail.Text(speech.t("complaint.escalated.subject", number), text);
    }

    /// The superior has seen to it.
    public void end(ComplaintNumber number, String words, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        deed.act(
                "escalate.end",
                held,
                viewer.actor(),
                work -> work.tell(it -> new ChainOfCommand(it).end(Clean.words(words))));
    }

    public void transfer(
            ComplaintNumber number,
            StaffId officer,
            TeamId team,
            TransferGround ground,
            String handover,
            TransferClock clock,
            Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_ASSIGN, viewer);
        deed.act(
                "hand.over",
                held,
                viewer.actor(),
                work -> work.transfer(officer, team, ground, Clean.words(handover), clock));
    }
}
