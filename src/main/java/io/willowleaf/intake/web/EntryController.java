package io.willowleaf.intake.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.intake.web.EntryPage.Door;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes down what customers tell us on the telephone or at the counter.
@Controller
class EntryController {

    private static final int MOST_KNOWN = 3;

    private final IntakeDesk intake;
    private final CustomerDesk customers;
    private final ComplaintQueue queue;
    private final WordListDesk lists;

    EntryController(IntakeDesk intake, CustomerDesk customers, ComplaintQueue queue, WordListDesk lists) {
        this.intake = intake;
        this.customers = customers;
        this.queue = queue;
        this.lists = lists;
    }

    @GetMapping("/intake/phone")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView phone(Viewer viewer) {
        return empty(Door.PHONE, viewer);
    }

    @PostMapping("/intake/phone")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView phone(@ModelAttribute EntryForm form, Viewer viewer, RedirectAttributes next) {
        return enter(Door.PHONE, form, viewer, next);
    }

    @GetMapping("/intake/visit")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView visit(Viewer viewer) {
        return empty(Door.VISIT, viewer);
    }

    @PostMapping("/intake/visit")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView visit(@ModelAttribute EntryForm form, Viewer viewer, RedirectAttributes next) {
        return enter(Door.VISIT, form, viewer, next);
    }

    private ModelAndView empty(Door door, Viewer viewer) {
        return page(door, EntryForm.empty(door.channel()), Problems.NONE, viewer, HttpStatus.OK);
    }

    private ModelAndView enter(Door door, EntryForm form, Viewer viewer, RedirectAttributes next) {
        if (form.looks()) {
            return page(door, form, Problems.NONE, viewer, HttpStatus.OK);
        }
        var story = form.story();
        var problems = form.sensitive(intake.check(story))
                .with(isUnknown(story.channel()), "channel", "intake.problem.channel");
        if (!problems.none()) {
            return page(door, form, problems, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var receipt = intake.take(story, form.key("intake." + door.key() + ":" + viewer.actor()), viewer.actor());
            next.addFlashAttribute("toast", "intake.toast.received");
            next.addFlashAttribute("toastDetail", receipt.number().value());
            return new ModelAndView("redirect:/complaints/" + receipt.number());
        } catch (SameKeyOtherBody _) {
            return page(
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

    private ModelAndView page(Door door, EntryForm form, Problems problems, Viewer viewer, HttpStatus status) {
        var page = new EntryPage(door, form, problems, lists.channels(), known(form, viewer));
        return new ModelAndView("intake/entry", Map.of("page", page), status);
    }

    /// Only for those who may read complaints at all.
    private List<KnownCustomer> known(EntryForm form, Viewer viewer) {
        var sought = form.sought();
        if (sought.isEmpty() || !viewer.may(Permission.CASE_READ)) {
            return List.of();
        }
        return customers.search(sought, null, MOST_KNOWN, viewer).stream()
                .limit(MOST_KNOWN)
                .map(card -> new KnownCustomer(card, queue.ofCustomer(card.id(), viewer)))
                .toList();
    }
}
