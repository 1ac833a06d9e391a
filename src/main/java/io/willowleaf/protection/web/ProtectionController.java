package io.willowleaf.protection.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.CareKind;
import io.willowleaf.protection.Exposure;
import io.willowleaf.protection.ProtectionId;
import io.willowleaf.protection.ProtectionRequest;
import io.willowleaf.protection.desk.LoadDesk;
import io.willowleaf.protection.desk.ProtectionDesk;
import io.willowleaf.protection.desk.RestrictionDesk;
import io.willowleaf.protection.domain.Circle;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Asks for protection and shows what came of it.
@Controller
class ProtectionController {

    private static final int ROWS = 50;

    private final ProtectionDesk desk;
    private final RestrictionDesk restrictions;
    private final LoadDesk loads;
    private final ComplaintQueue queue;
    private final PeopleDesk people;
    private final InstantSource clock;

    ProtectionController(
            ProtectionDesk desk,
            RestrictionDesk restrictions,
            LoadDesk loads,
            ComplaintQueue queue,
            PeopleDesk people,
            InstantSource clock) {
        this.desk = desk;
        this.restrictions = restrictions;
        this.loads = loads;
        this.queue = queue;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/protection")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer) {
        var found = desk.list(!all, before == null ? null : new ProtectionId(before), ROWS + 1, viewer);
        var shown = found.stream().limit(ROWS).toList();
        var needing = before == null ? loads.needing(viewer) : List.<Exposure>of();
        var address = "/protection" + (all ? "?all=true" : "");
        var more = address + (all ? "&" : "?") + "before=";
        var page = new ProtectionPage(
                shown,
                all,
                Circle.of(viewer).isWide(),
                people.people(Stream.concat(
                                shown.stream().map(ProtectionRequest::staff),
                                needing.stream().map(Exposure::staff))
                        .collect(Collectors.toSet())),
                before == null ? restrictions.list(viewer) : List.of(),
                viewer.may(Permission.PROTECTION_RAISE, Manner.WRITE)
                        ? loads.findMine(viewer).orElse(null)
                        : null,
                needing,
                viewer.reach(Permission.PROTECTION_RAISE) == Reach.ALL ? loads.month() : null,
                clock.instant(),
                new Pager(
                        before == null ? null : address,
                        found.size() > ROWS ? more + shown.getLast().id().value() : null));
        return new ModelAndView("protection/requests", Map.of("page", page));
    }

    @PostMapping("/protection/rest")
    @Needs(Permission.PROTECTION_RAISE)
    String takeBreak(Viewer viewer, RedirectAttributes next) {
        loads.rest(viewer);
        next.addFlashAttribute("toast", "protection.toast.break");
        return "redirect:/protection";
    }

    /// One click, and nothing to fill in.
    @PostMapping("/complaints/{number}/protection")
    @Needs(Permission.PROTECTION_RAISE)
    String create(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        var request = desk.ask(new ComplaintNumber(number), viewer);
        next.addFlashAttribute("toast", "protection.toast.asked");
        return "redirect:/protection/" + request.value();
    }

    @GetMapping("/protection/{request}")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView show(@PathVariable long request, Viewer viewer) {
        return page(request, AccountForm.EMPTY, Problems.NONE, viewer);
    }

    @PostMapping("/protection/{request}/accounts")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView tell(
            @PathVariable long request, @ModelAttribute AccountForm form, Viewer viewer, RedirectAttributes next) {
        if (!form.problems().none()) {
            return page(request, form, form.problems(), viewer);
        }
        return take(
                request,
                form,
                "protection.toast.told",
                viewer,
                next,
                id -> desk.tell(id, form.situation(), form.words(), viewer));
    }

    @PostMapping("/protection/{request}/rest")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView rest(@PathVariable long request, Viewer viewer, RedirectAttributes next) {
        return take(request, AccountForm.EMPTY, "protection.toast.rested", viewer, next, id -> desk.rest(id, viewer));
    }

    @PostMapping("/protection/{request}/rest/end")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView endRest(@PathVariable long request, Viewer viewer, RedirectAttributes next) {
        return take(
                request, AccountForm.EMPTY, "protection.toast.restEnded", viewer, next, id -> desk.endRest(id, viewer));
    }

    @PostMapping("/protection/{request}/counselling")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView answerCounselling(
            @PathVariable long request, @RequestParam boolean accepted, Viewer viewer, RedirectAttributes next) {
        return take(
                request,
                AccountForm.EMPTY,
                "protection.toast.answered",
                viewer,
                next,
                id -> desk.answerCounselling(id, accepted, viewer));
    }

    @PostMapping("/protection/{request}/care")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView care(@PathVariable long request, @RequestParam CareKind kind, Viewer viewer, RedirectAttributes next) {
        return take(
                request, AccountForm.EMPTY, "protection.toast.cared", viewer, next, id -> desk.care(id, kind, viewer));
    }

    @PostMapping("/protection/{request}/seal")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView seal(@PathVariable long request, Viewer viewer, RedirectAttributes next) {
        return take(
                request, AccountForm.EMPTY, "protection.toast.sealed", viewer, next, id -> desk.sealAgain(id, viewer));
    }

    /// What was refused comes back as it was typed.
    private ModelAndView take(
            long request,
            AccountForm form,
            String toast,
            Viewer viewer,
            RedirectAttributes next,
            Consumer<ProtectionId> deed) {
        try {
            deed.accept(new ProtectionId(request));
        } catch (Refusal refused) {
            var problems =
                    Problems.NONE.with("care", refused.key(), refused.details().toArray());
            return page(request, form, problems, viewer);
        }
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/protection/" + request);
    }

    private ModelAndView page(long request, AccountForm form, Problems problems, Viewer viewer) {
        var file = desk.find(new ProtectionId(request), viewer);
        var page = new RequestPage(
                file,
                people.people(RequestPage.named(file)),
                !queue.rows(List.of(file.request().complaint()), viewer).isEmpty(),
                form,
                problems,
                clock.instant());
        return new ModelAndView(
                "protection/request",
                Map.of("page", page),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
