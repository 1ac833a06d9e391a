package io.willowleaf.protection.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.RestrictionId;
import io.willowleaf.protection.Turn;
import io.willowleaf.protection.desk.RestrictionDesk;
import io.willowleaf.starterkit.Bilingual;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Restrictions: asked for on a complaint, decided on a page of their own.
@Controller
class RestrictionController {

    private final RestrictionDesk desk;
    private final ComplaintDesk complaints;
    private final WordListDesk lists;
    private final PeopleDesk people;

    RestrictionController(RestrictionDesk desk, ComplaintDesk complaints, WordListDesk lists, PeopleDesk people) {
        this.desk = desk;
        this.complaints = complaints;
        this.lists = lists;
        this.people = people;
    }

    @GetMapping("/complaints/{number}/restrictions/new")
    @Needs(Permission.CUSTOMER_RESTRICT)
    ModelAndView form(@PathVariable String number, Viewer viewer) {
        return form(number, RestrictionForm.EMPTY, Problems.NONE, viewer);
    }

    @PostMapping("/complaints/{number}/restrictions")
    @Needs(value = Permission.CUSTOMER_RESTRICT, manner = Manner.REQUEST)
    ModelAndView create(
            @PathVariable String number, @ModelAttribute RestrictionForm form, Viewer viewer, RedirectAttributes next) {
        if (!form.problems().none()) {
            return form(number, form, form.problems(), viewer);
        }
        try {
            var id = desk.ask(
                    new ComplaintNumber(number), form.channel(), form.ground(), form.span(), form.isLooked(), viewer);
            return back(id.value(), "protection.toast.restrictionAsked", next);
        } catch (Refusal refused) {
            return form(number, form, refused("channel", refused), viewer);
        }
    }

    @GetMapping("/protection/restrictions/{restriction}")
    @Needs(Permission.CUSTOMER_RESTRICT)
    ModelAndView show(@PathVariable long restriction, Viewer viewer) {
        return page(restriction, "", Problems.NONE, viewer);
    }

    @PostMapping("/protection/restrictions/{restriction}/approval")
    @Needs(value = Permission.CUSTOMER_RESTRICT, manner = Manner.APPROVE)
    ModelAndView approve(@PathVariable long restriction, Viewer viewer, RedirectAttributes next) {
        return take(restriction, "", "protection.toast.approved", viewer, next, id -> desk.approve(id, viewer));
    }

    @PostMapping("/protection/restrictions/{restriction}/notice")
    @Needs(value = Permission.CUSTOMER_RESTRICT, manner = Manner.APPROVE)
    ModelAndView tell(@PathVariable long restriction, Viewer viewer, RedirectAttributes next) {
        return take(restriction, "", "protection.toast.noticed", viewer, next, id -> desk.tell(id, viewer));
    }

    @PostMapping("/protection/restrictions/{restriction}/decision")
    @Needs(value = Permission.CUSTOMER_RESTRICT, manner = Manner.APPROVE)
    ModelAndView decide(
            @PathVariable long restriction,
            @RequestParam Turn.Kind kind,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes next) {
        return take(
                restriction,
                words,
                "protection.toast.decided",
                viewer,
                next,
                id -> desk.decide(id, kind, words, viewer));
    }

    /// What was refused comes back as it was typed.
    private ModelAndView take(
            long restriction,
            String words,
            String toast,
            Viewer viewer,
            RedirectAttributes next,
            Consumer<RestrictionId> deed) {
        try {
            deed.accept(new RestrictionId(restriction));
        } catch (Refusal refused) {
            return page(restriction, words, refused("words", refused), viewer);
        }
        return back(restriction, toast, next);
    }

    private static Problems refused(String field, Refusal refused) {
        return Problems.NONE.with(field, refused.key(), refused.details().toArray());
    }

    private ModelAndView form(String number, RestrictionForm form, Problems problems, Viewer viewer) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
        var triage = file.beside().triage();
        return page(
                "protection/restriction-new",
                new NewRestrictionPage(
                        file.heard().number(), triage != null && triage.vulnerable(), lists.channels(), form, problems),
                problems);
    }

    private ModelAndView page(long restriction, String words, Problems problems, Viewer viewer) {
        var file = desk.find(new RestrictionId(restriction), viewer);
        var page = new RestrictionPage(
                file,
                channel(file.restriction().channel()),
                people.people(RestrictionPage.named(file).distinct().toList()),
                words,
                problems);
        return page("protection/restriction", page, problems);
    }

    private Bilingual channel(String code) {
        return lists.channels().stream()
                .filter(channel -> channel.code().equals(code))
                .map(Channel::words)
                .findFirst()
                .orElse(new Bilingual(code, code));
    }

    private static ModelAndView page(String template, Object page, Problems problems) {
        return new ModelAndView(
                template, Map.of("page", page), problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(long restriction, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/protection/restrictions/" + restriction);
    }
}
