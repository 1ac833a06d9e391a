package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.desk.PeopleDesk;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes to those who can still help: the number and the time, nothing of the customer.
@Component
class SignalMail {

    private final PeopleDesk people;
    private final StaffMail mail;

    SignalMail(PeopleDesk people, StaffMail mail) {
        this.people = people;
        this.mail = mail;
    }

    /// `superior` is whoever it went up to because of it, if anybody.
    void tell(Complaint complaint, ComplaintFact.DeadlineSignal signal, @Nullable StaffId superior) {
        Stream.concat(readers(complaint, signal), Stream.ofNullable(superior))
                .distinct()
                .forEach(reader -> write(reader, complaint, signal));
    }

    private Stream<StaffId> readers(Complaint complaint, ComplaintFact.DeadlineSignal signal) {
        var team = complaint.team();
        return switch (signal.mark()) {
            case NEAR, LAW_WEEK, SILENT -> Stream.concat(Stream.of(complaint.owner()), holding(Role.TEAM_LEAD, team));
            case OVER -> Stream.concat(holding(Role.TEAM_LEAD, team), holding(Role.BRANCH_MGR, team));
            case FAR_OVER -> management();
            case LAW_DAY ->
                Stream.concat(Stream.of(complaint.owner()), Stream.concat(holding(Role.TEAM_LEAD, team), management()));
        };
    }

    private Stream<StaffId> management() {
        return Stream.concat(holding(Role.CS_PLANNER, null), holding(Role.EXEC, null));
    }

    private Stream<StaffId> holding(Role role, @Nullable TeamId team) {
        return people.holding(role, team).stream().map(StaffCard::id);
    }

    private void write(StaffId reader, Complaint complaint, ComplaintFact.DeadlineSignal signal) {
        var number = complaint.heard().number().value();
        var mark = signal.mark().name().toLowerCase(Locale.ROOT);
        var once = "signal.%d.%s.%s.%d"
                .formatted(
                        complaint.heard().id().value(),
                        signal.target(),
                        signal.mark(),
                        signal.due().getEpochSecond());
        mail.write(
                reader,
                complaint,
                once,
                (speech, address) -> new StaffMail.Text(
                        speech.t("complaint.signal.subject." + mark, number),
                        speech.t("complaint.signal.text." + mark, number, speech.dateTime(signal.due()), address)));
    }
}
