package io.willowleaf.portal.web;

import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.intake.desk.CounterDesk;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.portal.PublicAnswer;
import io.willowleaf.portal.Sign;
import io.willowleaf.portal.desk.PublicAnswerDesk;
import io.willowleaf.portal.desk.VoiceDesk;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What becomes of the form for telling us, on whichever page it stands: it is checked, haste is slowed down, what may
/// answer it already is shown, and it is received once.
@Component
class Hearing {

    private static final String EDIT = "edit";

    private final VoiceDesk voice;
    private final PublicAnswerDesk answers;
    private final IntakeDesk intake;
    private final TrackingDesk tracking;
    private final PeopleDesk people;
    private final CounterDesk places;

    Hearing(
            VoiceDesk voice,
            PublicAnswerDesk answers,
            IntakeDesk intake,
            TrackingDesk tracking,
            PeopleDesk people,
            CounterDesk places) {
        this.voice = voice;
        this.answers = answers;
        this.intake = intake;
        this.tracking = tracking;
        this.people = people;
        this.places = places;
    }

    sealed interface Outcome {

        /// The form comes back with everything typed.
        record Again(VoiceForm form, Problems problems, HttpStatus status) implements Outcome {}

        record Before(VoiceForm form, List<PublicAnswer> answers) implements Outcome {}

        record Taken(Receipt receipt) implements Outcome {}
    }

    /// The sign somebody came by, if one is known by this code.
    @Nullable
    Sign sign(@Nullable String code) {
        return code == null || code.isEmpty() ? null : voice.findSign(code).orElse(null);
    }

    Outcome tell(
            VoiceForm form, @Nullable List<MultipartFile> files, String step, String address, @Nullable String site)
            throws IOException {
        if (step.equals(EDIT)) {
            return new Outcome.Again(form, Problems.NONE, HttpStatus.OK);
        }
        var sign = sign(form.at());
        var story = form.story(sign);
        var brought = Brought.read(files);
        var problems = Brought.check(brought, form.check(intake.check(story)));
        if (!problems.none()) {
            return new Outcome.Again(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!voice.admits(address)) {
            return new Outcome.Again(
                    form, Problems.NONE.with("words", "portal.problem.often"), HttpStatus.TOO_MANY_REQUESTS);
        }
        var fitting = fitting(form, story.words(), brought, address);
        if (!fitting.isEmpty()) {
            return new Outcome.Before(form, fitting);
        }
        try {
            var consented = form.named() && form.consented();
            var receipt = voice.take(story, brought, consented, form.key(brought), address, sign, site);
            if (form.place() != null && !form.place().isEmpty()) {
                places.heard(form.place(), receipt.number());
            }
            if (form.looked()) {
                answers.sent(Objects.requireNonNull(form.token()));
            }
            return new Outcome.Taken(receipt);
        } catch (SameKeyOtherBody sentBefore) {
            return new Outcome.Again(
                    form.again(),
                    Problems.NONE.with("words", "portal.problem.sent_before"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Files cannot be carried to a next step without keeping what nobody sent yet: whoever brings some sends at once.
    private List<PublicAnswer> fitting(VoiceForm form, String words, List<BroughtFile> brought, String address) {
        return form.looked() || !brought.isEmpty()
                ? List.of()
                : answers.fitting(words, Objects.requireNonNull(form.token()), address);
    }

    /// Thanks in the words of the sign that led here, where it has some.
    ReceiptPage receipt(String token, String at) {
        var sign = sign(at);
        var words = sign == null ? null : sign.words();
        var complaint = tracking.find(token).orElseThrow(NotFound::new);
        var owner = people.people(TrackPage.named(complaint)).get(complaint.owner());
        var due = complaint.nextDue();
        return new ReceiptPage(
                complaint.heard().number().value(),
                token,
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .pathSegment("voice", "track", token)
                        .toUriString(),
                owner == null ? "" : owner.name(),
                due == null ? null : due.due(),
                words == null ? null : words.thanks());
    }
}
