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
import java.time.Instant;
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

    EscalationDesk(Holding holding, Deed deed, Superiors superiors, StaffMail mail) {
        this.holding = holding;
        this.deed = deed;
        this.superiors = superiors;
        this.mail = mail;
    }

    /// Who stands above this team, the nearest first.
    @Transactional(readOnly = true)
    public List<StaffId> above(TeamId team) {
        return superiors.above(team);
    }

    /// To the next rung. A clock that ran out asks as the system.
    public void escalate(ComplaintNumber number, EscalationGround ground, String words, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        var above = superiors.above(held.team());
        deed.act("escalate", held, viewer.actor(), work -> {
            work.tell(it -> new ChainOfCommand(it).up(above, ground, Clean.words(words)));
            work.escalated().ifPresent(up -> write(held, up, viewer, work.now()));
        });
    }

    /// To the superior, unless that is who acts.
    private void write(Complaint complaint, ComplaintFact.Escalation up, Viewer by, Instant now) {
        var superior = up.superior();
        if (by.actor().equals(Actor.staff(superior.value()))) {
            return;
        }
        var number = complaint.heard().number().value();
        var ground = "complaint.escalation_ground." + up.ground().name().toLowerCase(Locale.ROOT);
        mail.write(
                superior,
                complaint,
                "escalation.%d.%d.%d".formatted(complaint.heard().id().value(), up.rung(), now.toEpochMilli()),
                (speech, address) -> new StaffMail.Text(
                        speech.t("complaint.escalated.subject", number),
                        speech.t("complaint.escalated.text", number, speech.t(ground), address)));
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
