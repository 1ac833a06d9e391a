package io.willowleaf.survey.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.AfterCare;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Secret;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.survey.InvitationId;
import io.willowleaf.survey.SurveyEvent;
import io.willowleaf.survey.domain.Invitation;
import io.willowleaf.survey.domain.SurveyToken;
import io.willowleaf.survey.domain.Surveys;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks customers, once for each closing, with a link that only they have.
@Service
@Transactional
public class InvitationDesk implements AfterCare {

    private static final Duration OPEN = Duration.ofDays(30);

    private final Surveys surveys;
    private final ComplaintDesk complaints;
    private final CustomerDesk customers;
    private final NotificationDesk notification;
    private final EventLog log;
    private final AuditDesk audit;
    private final Words words;
    private final Settings settings;
    private final InstantSource clock;
    private final byte[] key;

    InvitationDesk(
            Surveys surveys,
            ComplaintDesk complaints,
            CustomerDesk customers,
            NotificationDesk notification,
            EventLog log,
            AuditDesk audit,
            Words words,
            Settings settings,
            InstantSource clock,
            Secret secret) {
        this.surveys = surveys;
        this.complaints = complaints;
        this.customers = customers;
        this.notification = notification;
        this.log = log;
        this.audit = audit;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
        this.key = secret.keyFor("survey.invitation");
    }

    /// `closing` is the revision of the closing in the stream of the complaint. Asking again about the same one does
    /// nothing. A colleague is not asked: others than those who may read the complaint would read the answer.
    public void invite(ComplaintId complaint, long closing, Instant closedAt) {
        var file = complaints.find(complaint, Viewer.SYSTEM);
        if (file.beside().detour().colleague() != null) {
            return;
        }
        var token = SurveyToken.fresh(key);
        var asking = new Surveys.Asking(closing, closedAt, closedAt, closedAt.plus(OPEN), token);
        surveys.invite(file, asking).ifPresent(id -> invited(id, file, asking));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> findPath(ComplaintId complaint) {
        return surveys.findLatest(complaint)
                .filter(invitation -> invitation.answered() == null && !invitation.isExpired(clock.instant()))
                .map(this::path);
    }

    String path(Invitation invitation) {
        return "/s/" + SurveyToken.of(invitation.salt(), key).text();
    }

    private void invited(InvitationId id, ComplaintFile file, Surveys.Asking asking) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        log.append(new SurveyEvent.Invited(id, file.heard().id(), asking.expiresAt()), Actor.SYSTEM, now);
        audit.act(Actor.SYSTEM, "survey.invite", id.stream());
        var customer = file.heard().customer();
        if (customer != null && now.isBefore(asking.expiresAt())) {
            write(id, file, asking.token(), customer);
        }
    }

    private void write(InvitationId id, ComplaintFile file, SurveyToken token, CustomerId customer) {
        var heard = file.heard();
        var link = settings.baseUrl().resolve("/s/" + token.text()).toString();
        customers
                .findMailAddress(customer)
                .ifPresent(address -> notification.send(
                        new Mail(
                                address,
                                words.say(heard.language(), "survey.mail.subject", heard.number()),
                                words.say(heard.language(), "survey.mail.text", heard.number(), link),
                                heard.number().value() + ".survey." + id.value(),
                                Purpose.SURVEY,
                                heard.number().value(),
                                file.team()),
                        Actor.SYSTEM));
    }
}
