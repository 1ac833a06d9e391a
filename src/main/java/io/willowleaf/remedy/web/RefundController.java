package io.willowleaf.remedy.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.remedy.desk.RefundDesk;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Refunds of one complaint: promised by their legal day, paid with interest when late.
@Controller
class RefundController {

    private final RefundDesk desk;
    private final ComplaintDesk complaints;
    private final Words words;

    RefundController(RefundDesk desk, ComplaintDesk complaints, Words words) {
        this.desk = desk;
        this.complaints = complaints;
        this.words = words;
    }

    @GetMapping("/complaints/{number}/refunds")
    @Needs(Permission.REMEDY_GRANT)
    ModelAndView list(@PathVariable String number, Viewer viewer) {
        return page(number, RefundForm.EMPTY, 0, "", "", Problems.NONE, viewer);
    }

    @PostMapping("/complaints/{number}/refunds")
    @Needs(Permission.REMEDY_GRANT)
    ModelAndView create(
            @PathVariable String number, @ModelAttribute RefundForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems(desk.today());
        if (!problems.none()) {
            return page(number, form, 0, "", "", problems, viewer);
        }
        try {
            desk.promise(
                    new ComplaintNumber(number),
                    form.money(),
                    Objects.requireNonNull(RefundForm.day(form.back())),
                    words.say(Language.KO, "remedy.refund.promise", form.money().won()),
                    viewer);
        } catch (Refusal refused) {
            return page(number, form, 0, "", "", refused("amount", refused), viewer);
        }
        return back(number, "remedy.refund.promised", next);
    }

    @PostMapping("/complaints/{number}/refunds/{refund}/payment")
    @Needs(Permission.REMEDY_GRANT)
    ModelAndView pay(
            @PathVariable String number,
            @PathVariable long refund,
            @RequestParam(defaultValue = "") String paid,
            @RequestParam(defaultValue = "") String reference,
            Viewer viewer,
            RedirectAttributes next) {
        var day = RefundForm.day(paid);
        var field = "paid-" + refund;
        if (day == null) {
            var problems = Problems.NONE.with(field, "remedy.refund.problem.paid");
            return page(number, RefundForm.EMPTY, refund, paid, reference, problems, viewer);
        }
        try {
            desk.pay(refund, day, reference.isBlank() ? null : reference.strip(), viewer);
        } catch (Refusal refused) {
            return page(number, RefundForm.EMPTY, refund, paid, reference, refused(field, refused), viewer);
        }
        return back(number, "remedy.refund.paid", next);
    }

    private static Problems refused(String field, Refusal refused) {
        return Problems.NONE.with(field, refused.key(), refused.details().toArray());
    }

    private ModelAndView page(
            String number,
            RefundForm form,
            long paying,
            String paid,
            String reference,
            Problems problems,
            Viewer viewer) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
        return new ModelAndView(
                "remedy/refunds",
                Map.of(
                        "page",
                        new RefundsPage(
                                file.heard().number(),
                                desk.of(file),
                                desk.today(),
                                form,
                                paying,
                                paid,
                                reference,
                                problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String number, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        next.addAttribute("number", number);
        return new ModelAndView("redirect:/complaints/{number}/refunds");
    }
}
