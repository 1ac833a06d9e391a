package io.willowleaf.survey.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Verb;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what customers answer, calls back those who were not satisfied, and tells the results.
@Service
@Transactional
public class SurveyDesk {

    private static final int REMARKS = 50;

    private final Surveys surveys;
    private final InvitationDesk invitations;
    private final ComplaintDesk complaints;
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
            TrackingDesk tracking,
            CalendarDesk calendar,
            EventLog log,
            AuditDesk audit,
            Words words,
            InstantSource clock) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.complaints = complaints;
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

    /// Once for each link. Whoever was not satisfied is promised a call; the complaint opens again only if they ask.
    public void answer(String token, Answers given) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var invitation = surveys.findByToken(SurveyToken.hash(token)).orElseThrow(NotFound::new);
        if (invitation.isExpired(now)) {
            throw new NotPossible("survey.refused.expired");
        }
        var answers = new Answers(given.overall(), given.expectation(), clean(given.comment()), given.lookAgain());
        var complaint = complaints.find(invitation.complaint(), Viewer.SYSTEM);
        var callBy = callBy(answers, complaint, now);
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
        if (callBy != null) {
            complaints.promise(invitation.number(), words.say(Language.KO, "survey.callBack"), callBy, Viewer.SYSTEM);
        }
        if (answers.lookAgain() && complaint.possible().contains(Verb.REOPEN)) {
            tracking.reopen(tracking.tokenOf(invitation.complaint()), ground(answers, complaint));
        }
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

    private @Nullable Instant callBy(Answers answers, ComplaintFile complaint, Instant now) {
        return complaint.possible().contains(Verb.PROMISE)
                ? CallBackPolicy.callBy(answers, calendar.current(), now).orElse(null)
                : null;
    }

    private String ground(Answers answers, ComplaintFile complaint) {
        return answers.comment().isBlank()
                ? words.say(complaint.heard().language(), "survey.lookAgain")
                : answers.comment();
    }

    private Questionnaire questionnaire(Invitation invitation) {
        var answered = invitation.answered();
        if (answered != null) {
            return new Questionnaire(
                    invitation.number(), invitation.closedAt(), Questionnaire.State.ANSWERED, answered.callBy());
        }
        return new Questionnaire(
                invitation.number(),
                invitation.closedAt(),
                invitation.isExpired(clock.instant()) ? Questionnaire.State.EXPIRED : Questionnaire.State.OPEN,
                null);
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
        return new Remark(remark.id(), remark.number(), remark.overall(), shown(remark.words(), viewer), remark.at());
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
