package io.willowleaf.survey.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.AccusationDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.survey.Answers;
import io.willowleaf.survey.ComplaintSurvey;
import io.willowleaf.survey.NotPossible;
import io.willowleaf.survey.Questionnaire;
import io.willowleaf.survey.Remark;
import io.willowleaf.survey.Satisfaction;
import io.willowleaf.survey.SurveyEvent;
import io.willowleaf.survey.SurveyResults;
import io.willowleaf.survey.TeamSatisfaction;
import io.willowleaf.survey.domain.CallBackPolicy;
import io.willowleaf.survey.domain.Invitation;
import io.willowleaf.survey.domain.SurveyToken;
import io.willowleaf.survey.domain.Surveys;
import io.willowleaf.survey.domain.Surveys.Readership;
import io.willowleaf.survey.domain.Tally;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what customers answer, calls back those who were not satisfied, and tells the results.
@Service
@Transactional
public class SurveyDesk {

    private static final int REMARKS = 50;
    private static final String LOW_SCORE = "SURVEY_LOW";

    private final Surveys surveys;
    private final InvitationDesk invitations;
    private final ComplaintDesk complaints;
    private final AccusationDesk accusations;
    private final TrackingDesk tracking;
    private final CalendarDesk calendar;
    private final EventLog log;
    private final AuditDesk audit;
    private final Words words;
    private final InstantSource clock;

    SurveyDesk(
            Surveys surveys,
            InvitationDesk invitations,
            ComplaintDesk complaints,
            AccusationDesk accusations,
            TrackingDesk tracking,
            CalendarDesk calendar,
            EventLog log,
            AuditDesk audit,
            Words words,
            InstantSource clock) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.complaints = complaints;
        this.accusations = accusations;
        this.tracking = tracking;
        this.calendar = calendar;
        this.log = log;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Questionnaire> find(String token) {
        return surveys.findByToken(SurveyToken.hash(token)).map(this::questionnaire);
    }

    /// Once for each link. Whoever was not satisfied is promised a call unless they want none; the complaint opens
    /// again only if they ask. Where nobody may be called, what they say becomes a complaint of its own, without
    /// a name.
    public void answer(String token, Answers given) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var invitation = surveys.findByToken(SurveyToken.hash(token)).orElseThrow(NotFound::new);
        if (invitation.isExpired(now)) {
            throw new NotPossible("survey.refused.expired");
        }
        var answers = new Answers(
                given.overall(), given.expectation(), clean(given.comment()), given.lookAgain(), given.mayCall());
        var complaint = complaints.find(invitation.complaint(), Viewer.SYSTEM);
        var policy = surveys.policy();
        var low = policy.isLow(answers);
        var callBy = low && answers.mayCall() && complaint.heard().customer() != null
                ? policy.callBy(calendar.current(), now)
                : null;
        if (!surveys.answer(invitation, answers, callBy, now)) {
            throw new NotPossible("survey.refused.answered");
        }
        log.append(
                new SurveyEvent.Answered(
                        invitation.id(),
                        invitation.complaint(),
                        answers.overall(),
                        answers.expectation(),
                        answers.lookAgain()),
                Actor.CUSTOMER,
                now);
        audit.act(Actor.CUSTOMER, "survey.answer", invitation.id().stream());
        var again = answers.lookAgain() && complaint.possible().contains(Verb.REOPEN);
        if (again) {
            tracking.reopen(tracking.tokenOf(invitation.complaint()), ground(answers, complaint));
        }
        if (callBy != null && complaint.possible().contains(Verb.PROMISE)) {
            promiseCall(invitation.number(), callBy);
        } else if (callBy != null || (low && !again && !answers.comment().isBlank())) {
            open(invitation, answers, complaint, callBy, now);
        }
    }

    private void promiseCall(ComplaintNumber number, Instant callBy) {
        complaints.promise(number, words.say(Language.KO, "survey.callBack"), callBy, Viewer.SYSTEM);
    }

    private void open(
            Invitation invitation, Answers answers, ComplaintFile earlier, @Nullable Instant callBy, Instant now) {
        var score = words.say(Language.KO, "survey.overall." + answers.overall());
        var said = answers.comment().isBlank()
                ? words.say(earlier.heard().language(), "survey.low.noWords")
                : answers.comment();
        var receipt = complaints.receive(
                Reception.of(LOW_SCORE, said)
                        .by(callBy == null ? null : earlier.heard().customer())
                        .to(null, earlier.team())
                        .in(earlier.heard().language()),
                Actor.CUSTOMER);
        earlier.accused().forEach(one -> accusations.accuse(receipt.number(), one, Viewer.SYSTEM));
        complaints.note(
                receipt.number(),
                callBy == null
                        ? words.say(Language.KO, "survey.low.nameless", score)
                        : words.say(Language.KO, "survey.low.known", score, invitation.number()),
                Viewer.SYSTEM);
        if (callBy != null) {
            promiseCall(receipt.number(), callBy);
        }
        surveys.opened(invitation.id(), receipt.id(), receipt.number(), now);
        audit.act(Actor.CUSTOMER, "survey.open", invitation.id().stream());
    }

    /// Up to which score somebody counts as not satisfied.
    @Transactional(readOnly = true)
    public int low() {
        return surveys.policy().low();
    }

    /// From now on.
    public void settle(int low, Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
        surveys.settle(new CallBackPolicy(low), viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "survey.settle", "survey:rule");
    }

    /// Of everybody, for those who look at the whole house.
    @Transactional(readOnly = true)
    public Satisfaction satisfaction(Period period) {
        return Tally.sum(surveys.tallies(period, Readership.EVERYBODY));
    }

    @Transactional(readOnly = true)
    public SurveyResults results(Period period, Viewer viewer) {
        var readership = readership(viewer);
        var tallies = surveys.tallies(period, readership);
        return new SurveyResults(
                Tally.sum(tallies),
                tallies.stream()
                        .map(tally -> new TeamSatisfaction(tally.team(), tally.satisfaction()))
                        .toList(),
                surveys.remarks(period, readership, REMARKS).stream()
                        .map(remark -> shown(remark, viewer))
                        .toList());
    }

    /// For the page of a complaint the viewer may read.
    @Transactional(readOnly = true)
    public Optional<ComplaintSurvey> ofComplaint(ComplaintId complaint, Viewer viewer) {
        return surveys.findLatest(complaint).map(invitation -> seen(invitation, viewer));
    }

    private String ground(Answers answers, ComplaintFile complaint) {
        return answers.comment().isBlank()
                ? words.say(complaint.heard().language(), "survey.lookAgain")
                : answers.comment();
    }

    private Questionnaire questionnaire(Invitation invitation) {
        var answered = invitation.answered();
        if (answered != null) {
            return questionnaire(invitation, Questionnaire.State.ANSWERED, false, answered.callBy());
        }
        return invitation.isExpired(clock.instant())
                ? questionnaire(invitation, Questionnaire.State.EXPIRED, false, null)
                : questionnaire(invitation, Questionnaire.State.OPEN, isKnown(invitation), null);
    }

    private Questionnaire questionnaire(
            Invitation invitation, Questionnaire.State state, boolean known, @Nullable Instant callBy) {
        var opened = state == Questionnaire.State.ANSWERED
                ? surveys.findOpened(invitation.id())
                        .map(it -> new Questionnaire.Opened(
                                it.number(), "/voice/track/" + tracking.tokenOf(it.complaint())))
                        .orElse(null)
                : null;
        return new Questionnaire(invitation.number(), invitation.closedAt(), state, known, callBy, opened);
    }

    /// Whether there is somebody to call.
    private boolean isKnown(Invitation invitation) {
        return complaints.find(invitation.complaint(), Viewer.SYSTEM).heard().customer() != null;
    }

    private ComplaintSurvey seen(Invitation invitation, Viewer viewer) {
        var answered = invitation.answered();
        var told = viewer.may(Permission.SURVEY_READ) ? answered : null;
        var open = answered == null && !invitation.isExpired(clock.instant());
        return new ComplaintSurvey(
                invitation.invitedAt(),
                invitation.expiresAt(),
                answered == null ? null : answered.at(),
                told == null ? null : told.answers().overall(),
                told == null ? null : told.answers().expectation(),
                told == null || told.answers().comment().isBlank()
                        ? null
                        : shown(told.answers().comment(), viewer),
                open && viewer.may(Permission.SURVEY_SEND) ? invitations.path(invitation) : null);
    }

    private static Remark shown(Remark remark, Viewer viewer) {
        return new Remark(
                remark.id(),
                remark.number(),
                remark.overall(),
                shown(remark.words(), viewer),
                remark.at(),
                remark.opened());
    }

    private static String shown(String words, Viewer viewer) {
        return viewer.masked() ? Sensitive.hide(words) : words;
    }

    private static Readership readership(Viewer viewer) {
        return switch (viewer.reach(Permission.SURVEY_READ)) {
            case ALL -> Readership.EVERYBODY;
            case TEAM -> new Readership(false, viewer.teams());
            case OWN -> new Readership(false, Set.of());
            case NONE -> throw new NotFound();
        };
    }

    private static String clean(String typed) {
        return Sensitive.seal(Normalizer.normalize(typed.replace('\0', '\uFFFD').strip(), Normalizer.Form.NFC));
    }
}
