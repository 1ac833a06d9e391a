package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Consent;
import io.willowleaf.complaint.DueClock;
import io.willowleaf.complaint.DueMarks;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Reckoning;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import java.time.Instant;
import java.util.List;

/// The parcel of Park So-young, in whatever standing a test needs. Kim Ha-neul is the agent, Choi Min-su the lead.
final class Complainants {

    static final Instant NINE = Instant.parse("2026-09-17T00:00:00Z");
    static final Instant TEN = NINE.plusSeconds(3600);
    static final StaffId KIM = new StaffId(1);
    static final StaffId CHOI = new StaffId(2);
    static final StaffId HAN = new StaffId(3);
    static final Incident OUTAGE =
            new Incident(new IncidentId(5), "INC-2026-000005", "결제 장애", "카드 결제가 두 번 됨", Actor.SYSTEM, NINE, null, null);
    static final TeamId TEAM = new TeamId(7);
    static final CauseCode BROKEN = new CauseCode("PD-DLV-03");
    static final Triage ORDINARY = new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null);

    private Complainants() {}

    static Complaint parcel() {
        return numbered(42, NINE);
    }

    static Complaint received(Instant at) {
        return numbered(42, at);
    }

    static Complaint numbered(long id, Instant at) {
        return Complaint.of(
                new Heard(
                        new ComplaintId(id),
                        new ComplaintNumber("C-2026-%06d".formatted(id)),
                        "WEB_FORM",
                        "추석 선물세트가 깨져서 왔어요",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Language.KO,
                        CHOI,
                        TEAM,
                        Actor.CUSTOMER,
                        at),
                List.of());
    }

    /// Another parcel of the same customer.
    static Complaint second() {
        return numbered(43, NINE);
    }

    static Complaint parcel(StandingCode standing) {
        return switch (standing) {
            case RECEIVED -> parcel();
            case TRIAGED -> and(parcel(), parcel().triage(ORDINARY, SeverityMatrix.REFERENCE), deadline());
            case ASSIGNED -> and(parcel(StandingCode.TRIAGED), new ComplaintFact.Assignment(KIM, TEAM, null));
            case ANSWERING -> and(parcel(StandingCode.ASSIGNED), new ComplaintFact.FirstContact("PHONE_IN"));
            case ANSWERED ->
                and(parcel(StandingCode.ANSWERING), new ComplaintFact.Answer("다시 보내 드립니다", Outcome.UPHELD, null));
            case SETTLED -> and(parcel(StandingCode.ANSWERED), new ComplaintFact.Acceptance(Consent.WORD));
            case CLOSED ->
                and(
                        parcel(StandingCode.SETTLED),
                        new ComplaintFact.CauseConfirmed(BROKEN, null),
                        new ComplaintFact.Closure(CloseReason.ACCEPTED, null));
            case ENDED -> and(parcel(), new ComplaintFact.Ending(EndKind.WITHDRAWN, "고객이 취하함", null));
        };
    }

    static Complaint and(Complaint complaint, ComplaintFact... facts) {
        var told = complaint;
        for (var fact : facts) {
            told = told.after(new Told(100 + told.story().size(), Actor.staff(KIM.value()), TEN, fact));
        }
        return told;
    }

    static ComplaintFact.Deadline deadline() {
        return new ComplaintFact.Deadline(
                "P4",
                marks(4),
                marks(40),
                new CalendarVersion(1),
                new Reckoning(
                        NINE,
                        List.of(),
                        List.of(
                                new DueClock(Target.FIRST_RESPONSE, RuleSource.SERVICE, "P4", "BH:4", 0, 0, marks(4)),
                                new DueClock(
                                        Target.RESOLUTION,
                                        RuleSource.LAW,
                                        "PETITION_GRIEVANCE",
                                        "WDI:7",
                                        0,
                                        7,
                                        marks(40))),
                        Because.TRIAGED,
                        null,
                        null));
    }

    private static DueMarks marks(int hours) {
        return new DueMarks(
                NINE.plusSeconds(hours * 1800L), NINE.plusSeconds(hours * 2700L), NINE.plusSeconds(hours * 3600L));
    }
}
