package io.willowleaf.moment.web;

import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.moment.NotPossible;
import io.willowleaf.moment.SlipCollection;
import io.willowleaf.moment.desk.BoxDesk;
import io.willowleaf.portal.web.Brought;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Types the slips of a collection in, one after the other.
@Controller
@RequestMapping("/boxes/{code}/collections/{id}")
class SlipController {

    private static final int MOST = 10_000;

    private final BoxDesk boxes;
    private final IntakeDesk intake;

    SlipController(BoxDesk boxes, IntakeDesk intake) {
        this.boxes = boxes;
        this.intake = intake;
    }

    @GetMapping
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView show(@PathVariable String code, @PathVariable long id) {
        return page(boxes.collection(code, id), SlipForm.EMPTY, Problems.NONE);
    }

    @PostMapping("/slips")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView type(
            @PathVariable String code,
            @PathVariable long id,
            @ModelAttribute SlipForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Viewer viewer,
            RedirectAttributes next)
            throws IOException {
        var collection = boxes.collection(code, id);
        var brought = Brought.read(files);
        var problems = Brought.check(brought, form.check(intake.check(form.story())));
        if (!problems.none()) {
            return page(collection, form, problems);
        }
        try {
            var receipt = boxes.type(code, id, form.story(), brought, form.key(id, brought), viewer);
            next.addFlashAttribute("toast", "moment.toast.typed");
            next.addFlashAttribute("toastDetail", receipt.number().value());
            return new ModelAndView("redirect:/boxes/" + code + "/collections/" + id);
        } catch (SameKeyOtherBody sentBefore) {
            return page(collection, form.again(), Problems.NONE.with("words", "moment.problem.sent_before"));
        } catch (NotPossible refused) {
            return page(
                    collection,
                    form,
                    Problems.NONE.with("words", refused.key(), refused.details().toArray()));
        }
    }

    @PostMapping("/count")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView count(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String slips,
            Viewer viewer,
            RedirectAttributes next) {
        var collection = boxes.collection(code, id);
        var counted = counted(slips);
        if (counted < 0 || counted > MOST) {
            return page(collection, SlipForm.EMPTY, Problems.NONE.with("slips", "moment.problem.slips", MOST));
        }
        try {
            boxes.count(code, id, counted, viewer);
        } catch (NotPossible refused) {
            return page(
                    collection,
                    SlipForm.EMPTY,
                    Problems.NONE.with("slips", refused.key(), refused.details().toArray()));
        }
        next.addFlashAttribute("toast", "moment.toast.counted");
        return new ModelAndView("redirect:/boxes/" + code + "/collections/" + id);
    }

    /// Below zero where it is no number.
    static int counted(String typed) {
        var plain = typed.strip();
        return plain.matches("\\d{1,5}") ? Integer.parseInt(plain) : -1;
    }

    private ModelAndView page(SlipCollection collection, SlipForm form, Problems problems) {
        var page = new SlipsPage(boxes.box(collection.box()), collection, boxes.slips(collection.id()), form, problems);
        return new ModelAndView(
                "moment/slips",
                Map.of("page", page),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
