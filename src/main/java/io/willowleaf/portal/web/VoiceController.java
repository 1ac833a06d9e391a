package io.willowleaf.portal.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.intake.desk.CounterDesk;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.portal.PublicAnswer;
import io.willowleaf.portal.Sign;
import io.willowleaf.portal.desk.PublicAnswerDesk;
import io.willowleaf.portal.desk.VoiceDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where a customer tells us something and gets a receipt.
@Controller
class VoiceController {

    private static final String EDIT = "edit";

    private final VoiceDesk voice;
    private final PublicAnswerDesk answers;
    private final IntakeDesk intake;
    private final TrackingDesk tracking;
    private final PeopleDesk people;
    private final CounterDesk places;

    VoiceController(
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

    @GetMapping("/voice")
    @Anyone(value = PUBLIC, because = "the front door for customers; shows nothing about anybody")
    ModelAndView ways() {
        return new ModelAndView("portal/ways", Map.of("page", new WaysPage("", "", Problems.NONE)));
    }

    @GetMapping("/voice/new")
    @Anyone(value = PUBLIC, because = "an empty form for customers without an account")
    ModelAndView empty(@RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String at) {
        return page(VoiceForm.empty(place, at), sign(at), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/voice/new")
    @Anyone(value = PUBLIC, because = "anybody may complain, and needs no account for it")
    ModelAndView create(
            @ModelAttribute VoiceForm form,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        var sign = sign(form.at());
        if (step.equals(EDIT)) {
            return page(form, sign, Problems.NONE, HttpStatus.OK);
        }
        var story = form.story(sign);
        var brought = Brought.read(files);
        var problems = Brought.check(brought, form.check(intake.check(story)));
        if (!problems.none()) {
            return page(form, sign, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!voice.admits(request.getRemoteAddr())) {
            return page(form, sign, Problems.NONE.with("words", "portal.problem.often"), HttpStatus.TOO_MANY_REQUESTS);
        }
        var fitting = fitting(form, story.words(), brought, request);
        if (!fitting.isEmpty()) {
            return new ModelAndView("portal/before", Map.of("page", new BeforePage(form, fitting)));
        }
        try {
            var consented = form.named() && form.consented();
            var receipt = voice.take(story, brought, consented, form.key(brought), request.getRemoteAddr(), sign);
            if (form.place() != null && !form.place().isEmpty()) {
                places.heard(form.place(), receipt.number());
            }
            if (form.looked()) {
                answers.sent(Objects.requireNonNull(form.token()));
            }
            return new ModelAndView("redirect:/voice/receipt/" + receipt.token());
        } catch (SameKeyOtherBody sentBefore) {
            return page(
                    form.again(),
                    sign,
                    Problems.NONE.with("words", "portal.problem.sent_before"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Files cannot be carried to a next step without keeping what nobody sent yet: whoever brings some sends at once.
    private List<PublicAnswer> fitting(
            VoiceForm form, String words, List<BroughtFile> brought, HttpServletRequest request) {
        return form.looked() || !brought.isEmpty()
                ? List.of()
                : answers.fitting(words, Objects.requireNonNull(form.token()), request.getRemoteAddr());
    }

    @PostMapping("/voice/helped")
    @Anyone(value = PUBLIC, because = "counts that an answer for everybody was enough; keeps nothing about anybody")
    String helped(@RequestParam(defaultValue = "") String token, @RequestParam long answer) {
        answers.helped(new AnswerId(answer), token);
        return "redirect:/voice/helped";
    }

    @GetMapping("/voice/helped")
    @Anyone(value = PUBLIC, because = "says thank you; shows nothing about anybody")
    String thanks() {
        return "portal/helped";
    }

    @GetMapping("/voice/receipt/{token}")
    @Anyone(value = PUBLIC, because = "whoever has the private token is the customer")
    ModelAndView receipt(@PathVariable String token) {
        var complaint = tracking.find(token).orElseThrow(NotFound::new);
        var owner = people.people(TrackPage.named(complaint)).get(complaint.owner());
        var due = complaint.nextDue();
        var page = new ReceiptPage(
                complaint.heard().number().value(),
                token,
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .pathSegment("voice", "track", token)
                        .toUriString(),
                owner == null ? "" : owner.name(),
                due == null ? null : due.due());
        return new ModelAndView("portal/receipt", Map.of("page", page));
    }

    private @Nullable Sign sign(@Nullable String at) {
        return at == null || at.isEmpty() ? null : voice.findSign(at).orElse(null);
    }

    private static ModelAndView page(VoiceForm form, @Nullable Sign sign, Problems problems, HttpStatus status) {
        var moment = sign == null ? null : sign.name();
        return new ModelAndView("portal/new", Map.of("page", new NewVoicePage(form, moment, problems)), status);
    }
}
