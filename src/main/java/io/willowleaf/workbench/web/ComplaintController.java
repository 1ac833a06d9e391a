package io.willowleaf.workbench.web;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Justification;
import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.NotFound;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One complaint, and what its officer does with it. Every act leads back to the page.
@Controller
class ComplaintController {

    private final ComplaintPages pages;
    private final ComplaintDesk desk;
    private final PhraseCoach coach;
    private final PeopleDesk people;
    private final InstantSource clock;
    private final ZoneId zone;

    ComplaintController(
            ComplaintPages pages,
            ComplaintDesk desk,
            PhraseCoach coach,
            PeopleDesk people,
            InstantSource clock,
            ZoneId zone) {
        this.pages = pages;
        this.desk = desk;
        this.coach = coach;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/complaints/{number}")
    @Needs(Permission.CASE_READ)
    ModelAndView show(@PathVariable String number, Viewer viewer) {
        return page(number, viewer, ComplaintPage.Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/complaints/{number}/triage")
    @Needs(Permission.CASE_TRIAGE)
    String triage(
            @PathVariable String number,
            @RequestParam String caseType,
            @RequestParam Urgency urgency,
            @RequestParam Severity safety,
            @RequestParam Severity law,
            @RequestParam Severity spread,
            @RequestParam Severity feeling,
            @RequestParam(defaultValue = "0") long money,
            @RequestParam(defaultValue = "1") int people,
            @RequestParam(defaultValue = "") String vulnerable,
            Viewer viewer) {
        var gravity = new Gravity(safety, new Money(Math.max(0, money)), law, spread, Math.max(1, people), feeling);
        desk.triage(
                new ComplaintNumber(number),
                new Triage(caseType, gravity, urgency, !vulnerable.isEmpty(), 0, null),
                viewer);
        return back(number);
    }

    @PostMapping("/complaints/{number}/assignment")
    @Needs(Permission.CASE_WRITE)
    String assign(
            @PathVariable String number,
            @RequestParam long officer,
            @RequestParam(defaultValue = "") String handover,
            Viewer viewer) {
        var chosen = people.find(new StaffId(officer)).orElseThrow(NotFound::new);
        desk.assign(new ComplaintNumber(number), chosen.id(), chosen.team(), handover, viewer);
        return back(number);
    }

    @PostMapping("/complaints/{number}/contact")
    @Needs(Permission.CASE_WRITE)
    String contact(
            @PathVariable String number, @RequestParam String channel, @RequestParam int emotion, Viewer viewer) {
        desk.makeFirstContact(new ComplaintNumber(number), channel, viewer);
        desk.noteEmotion(new ComplaintNumber(number), Emotion.ofLevel(Math.clamp(emotion, 1, 5)), viewer);
        return back(number);
    }

    @PostMapping("/complaints/{number}/plan")
    @Needs(Permission.CASE_WRITE)
    String plan(
            @PathVariable String number,
            @RequestParam String expected,
            @RequestParam String experienced,
            @RequestParam String wished,
            @RequestParam String remedy,
            Viewer viewer) {
        desk.plan(new ComplaintNumber(number), expected, experienced, wished, remedy, viewer);
        return back(number);
    }

    @PostMapping("/complaints/{number}/promises")
    @Needs(Permission.PROMISE_MAKE)
    String promise(
            @PathVariable String number, @RequestParam String words, @RequestParam LocalDateTime due, Viewer viewer) {
        desk.promise(new ComplaintNumber(number), words, due.atZone(zone).toInstant(), viewer);
        return back(number);
    }

    @PostMapping("/complaints/{number}/promises/{promise}/keeping")
    @Needs(Permission.PROMISE_MAKE)
    String keep(@PathVariable String number, @PathVariable long promise, Viewer viewer) {
        desk.keepPromise(new ComplaintNumber(number), promise, viewer);
        return back(number);
    }

    @PostMapping("/complaints/{number}/notes")
    @Needs(Permission.CASE_WRITE)
    String note(@PathVariable String number, @RequestParam String note, Viewer viewer) {
        desk.note(new ComplaintNumber(number), note, viewer);
        return back(number) + "#timeline";
    }

    /// Without an outcome it is a reply, with one the decision. What the coach stops comes back as it was typed.
    @PostMapping("/complaints/{number}/replies")
    @Needs(Permission.REPLY_SEND)
    ModelAndView reply(
            @PathVariable String number,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String justification,
            Viewer viewer) {
        var ready = coach.look(words, justification.isEmpty() ? null : Justification.valueOf(justification));
        if (words.isBlank() || !ready.maySend()) {
            var typed = new ComplaintPage.Typed(words, outcome, "", ready.hints(), ready.openSlots());
            return page(number, viewer, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var complaint = new ComplaintNumber(number);
        if (outcome.isEmpty()) {
            desk.reply(complaint, words, null, viewer);
        } else {
            desk.answer(complaint, words, Outcome.valueOf(outcome), null, viewer);
        }
        coach.sent(desk.find(complaint, viewer).heard().id(), ready, viewer.actor());
        return new ModelAndView(back(number) + "#timeline");
    }

    @PostMapping("/complaints/{number}/cause")
    @Needs(Permission.CAUSE_CODE)
    String cause(
            @PathVariable String number,
            @RequestParam String primary,
            @RequestParam(defaultValue = "") String secondary,
            Viewer viewer) {
        desk.confirmCause(
                new ComplaintNumber(number),
                new CauseCode(primary),
                secondary.isEmpty() ? null : new CauseCode(secondary),
                viewer);
        return back(number) + "#cause";
    }

    /// Somebody will look for it until then.
    @PostMapping("/complaints/{number}/pending-cause")
    @Needs(Permission.CASE_WRITE)
    String pending(@PathVariable String number, @RequestParam int days, Viewer viewer) {
        var until =
                clock.instant().atZone(zone).plusDays(Math.clamp(days, 1, 90)).toInstant();
        desk.leaveCausePending(
                new ComplaintNumber(number), new StaffId(viewer.actor().id()), until, viewer);
        return back(number) + "#cause";
    }

    @PostMapping("/complaints/{number}/closure")
    @Needs(Permission.CASE_CLOSE)
    String close(@PathVariable String number, @RequestParam CloseReason reason, Viewer viewer) {
        desk.close(new ComplaintNumber(number), reason, null, viewer);
        return back(number);
    }

    private ModelAndView page(String number, Viewer viewer, ComplaintPage.Typed typed, HttpStatus status) {
        return new ModelAndView(
                "workbench/complaint", Map.of("page", pages.of(new ComplaintNumber(number), viewer, typed)), status);
    }

    private static String back(String number) {
        return "redirect:/complaints/" + number;
    }
}
