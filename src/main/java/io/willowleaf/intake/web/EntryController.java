package io.willowleaf.intake.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.Spoken;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.intake.desk.PhoneDesk;
import io.willowleaf.intake.web.EntryPage.Door;
import io.willowleaf.kernel.page.Problems;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes down what customers tell us on the telephone or at the counter.
@Controller
class EntryController {

    private final IntakeDesk intake;
    private final PhoneDesk phone;
    private final EntryPages pages;
    private final WordListDesk lists;
    private final InstantSource clock;
    private final ZoneId zone;

    EntryController(
            IntakeDesk intake,
            PhoneDesk phone,
            EntryPages pages,
            WordListDesk lists,
            InstantSource clock,
            ZoneId zone) {
        this.intake = intake;
        this.phone = phone;
        this.pages = pages;
        this.lists = lists;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/intake/phone")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView phone(@RequestParam(defaultValue = "") String call, Viewer viewer) {
        return empty(Door.PHONE, call, viewer);
    }

    @PostMapping("/intake/phone")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView phone(@ModelAttribute EntryForm form, Viewer viewer, RedirectAttributes next) {
        return enter(Door.PHONE, form, viewer, next);
    }

    @GetMapping("/intake/visit")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView visit(Viewer viewer) {
        return empty(Door.VISIT, "", viewer);
    }

    @PostMapping("/intake/visit")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView visit(@ModelAttribute EntryForm form, Viewer viewer, RedirectAttributes next) {
        return enter(Door.VISIT, form, viewer, next);
    }

    /// Who may be speaking, while the number is being typed.
    @PostMapping("/intake/known")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView known(@ModelAttribute EntryForm form, Viewer viewer) {
        return pages.known(form, viewer);
    }

    private ModelAndView empty(Door door, String call, Viewer viewer) {
        var form = EntryForm.empty(door, call, clock.instant());
        return pages.page(door, form, Problems.NONE, viewer, HttpStatus.OK);
    }

    private ModelAndView enter(Door door, EntryForm form, Viewer viewer, RedirectAttributes next) {
        if (form.looks()) {
            return pages.page(door, form, Problems.NONE, viewer, HttpStatus.OK);
        }
        var now = clock.instant();
        var story = form.story();
        var problems = form.check(intake.check(story), zone, now)
                .with(isUnknown(story.channel()), "channel", "intake.problem.channel");
        if (!problems.none()) {
            return pages.page(door, form, problems, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var spoken = new Spoken(
                story, form.goesOn(), form.callBackAt(zone), form.callId(), door == Door.PHONE ? form.talk(now) : null);
        try {
            var number = phone.enter(spoken, form.key("intake." + door.key() + ":" + viewer.actor()), viewer);
            next.addFlashAttribute("toast", spoken.into() == null ? "intake.toast.received" : "intake.toast.continued");
            next.addFlashAttribute("toastDetail", number.value());
            return new ModelAndView("redirect:/complaints/" + number);
        } catch (SameKeyOtherBody _) {
            return pages.page(
                    door,
                    form,
                    Problems.NONE.with("words", "intake.problem.sent_before"),
                    viewer,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private boolean isUnknown(String channel) {
        return lists.channels().stream()
                .filter(Channel::enteredByStaff)
                .noneMatch(known -> known.code().equals(channel));
    }
}
